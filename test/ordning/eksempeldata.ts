import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lagNorskKalender, type Ordningsgrunnlag, type Utfall, utledHabilitet } from '../../src/index';
import { hendelserTromsOfoten, lagNøkkelgrunnlag, ordningTromsOfoten2024 } from '../../src/nord/index';
import { lesSøknad, lesVurderer, lesVurdering } from '../../src/skjema/index';

const MAPPE = join(import.meta.dirname, '../../docs/examples');

function les<T>(fil: string, felt: string, leser: (ukjent: unknown) => Utfall<T>): readonly T[] {
  const innhold = JSON.parse(readFileSync(join(MAPPE, fil), 'utf8')) as Readonly<Record<string, readonly unknown[]>>;
  return (innhold[felt] ?? []).map((ukjent) => {
    const utfall = leser(ukjent);
    if (!utfall.ok) throw new Error(JSON.stringify(utfall.funn));
    return utfall.verdi;
  });
}

const søknader = les('oppdiktede-soknader-2024.json', 'søknader', lesSøknad);
const vurderere = les('oppdiktede-vurderinger-2024.json', 'vurderere', lesVurderer);
const vurderinger = les('oppdiktede-vurderinger-2024.json', 'vurderinger', lesVurdering);

/** The figures of 2024, and the invented applications and scores of the first round of Troms og Ofoten. */
export const grunnlag2024: Ordningsgrunnlag = {
  helsefellesskap: lagNøkkelgrunnlag(2024),
  runder: [
    {
      utlysningId: ordningTromsOfoten2024.tildeling.utlysninger[0]?.id ?? '',
      søknader,
      vurderinger,
      vurderere,
      habilitet: utledHabilitet(vurderere, søknader),
    },
  ],
  hendelser: hendelserTromsOfoten.data,
  kalender: lagNorskKalender(2024, 2028),
};
