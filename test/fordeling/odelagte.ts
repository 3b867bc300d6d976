import type { Begrunnelsesnode } from '../../src/kjerne/index';

/** A node and all below it. */
export const noderI = (node: Begrunnelsesnode): readonly Begrunnelsesnode[] => [node, ...node.barn.flatMap(noderI)];

/** Every copy of a tree with the value of one node changed. */
export function ødelagte(rot: Begrunnelsesnode): readonly Begrunnelsesnode[] {
  const egen = { ...rot, verdi: endre(rot) };
  return [
    egen,
    ...rot.barn.flatMap((barn, i) =>
      ødelagte(barn).map((b) => ({ ...rot, barn: rot.barn.map((gammelt, j) => (i === j ? b : gammelt)) })),
    ),
  ];
}

function endre({ verdi, enhet }: Begrunnelsesnode): string {
  if (enhet === 'JA_NEI') return verdi === 'JA' ? 'NEI' : 'JA';
  if (enhet === 'TEKST') return `${verdi}x`;
  const [t = '0', n] = verdi.split('/');
  return `${BigInt(t) + BigInt(n ?? 1)}${n === undefined ? '' : `/${n}`}`;
}
