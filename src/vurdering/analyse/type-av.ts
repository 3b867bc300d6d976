/** The type of something that the types do not allow, for the finding about it. */
export const typeAv = ({ type }: { readonly type: unknown }): string => String(type);
