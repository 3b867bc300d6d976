/** Names by id; an id without a name is shown as it stands. */
export type Navneliste = readonly { readonly id: string; readonly navn: string }[];

/** Shows an id by its name; an absent one as a dash. */
export function lagNavn(navn: Navneliste): (id: string | undefined) => string {
  const etterId = new Map(navn.map((n) => [n.id, n.navn]));
  return (id) => (id === undefined ? '–' : (etterId.get(id) ?? id));
}
