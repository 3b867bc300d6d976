/** The ids of the four helsefellesskap of Helse Nord. */
export type HelsefellesskapId = 'troms-ofoten' | 'lofoten-vesteralen-salten' | 'helgeland' | 'finnmark';
