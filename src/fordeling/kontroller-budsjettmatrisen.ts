import { erBeløp } from '../kjerne/er-belop';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import { ved } from '../kjerne/ved';
import { kontrollerBudsjett } from '../kontroll/kontroller-budsjett';
import type { FordelingKoder } from './koder';
import type { MatriseKoder } from './koder-matrise';
import { funnOmMatriselikhet } from './ordne-i-matrise';
import type { Budsjettmatrise, Matriseavrundingsvalg } from './typer-matrise';

const funn = lagFunnlager<FordelingKoder & MatriseKoder>();

/** Throws every breach of the contract of `avrundMatrise` at once. Sums are looked at when the amounts are in order. */
export function kontrollerBudsjettmatrisen(
  { rader, kostnadsarter, celler }: Budsjettmatrise,
  { enhet, vedLikhet }: Matriseavrundingsvalg,
): void {
  const bareBeløp = celler.map(({ tiltakId, kostnadsartId, beløp }) => ({ tiltakId, kostnadsartId, beløp }));
  const omMatrisen = kontrollerBudsjett({ id: '', år: 0, status: 'FORSLAG', rader, kostnadsarter, celler: bareBeløp })
    .filter(({ alvor }) => alvor === 'FEIL')
    .map((f) => ({ ...f, sti: `/matrise${f.sti}` }));
  const enhetHolder = erBeløp(enhet) && enhet > 0;
  kastVedFeil([
    ...omMatrisen,
    ...(enhetHolder ? [] : [funn('ENHET_UGYLDIG', 'FEIL', '/valg/enhet', { enhet: String(enhet) })]),
    ...funnOmMatriselikhet(vedLikhet),
    ...(enhetHolder && omMatrisen.length === 0 ? funnOmMarginer({ rader, kostnadsarter, celler }, enhet) : []),
  ]);
}

function funnOmMarginer({ rader, kostnadsarter, celler }: Budsjettmatrise, enhet: number): readonly Funn[] {
  const summer = (nøkler: readonly string[]): ReadonlyMap<string, number> => {
    const sum = new Map<string, number>();
    for (const [i, nøkkel] of nøkler.entries()) sum.set(nøkkel, (sum.get(nøkkel) ?? 0) + ved(celler, i).beløp);
    return sum;
  };
  const omEn = (id: string, sum: number, sti: string): readonly Funn[] =>
    sum % enhet === 0 ? [] : [funn('MARGIN_IKKE_HEL', 'FEIL', sti, { id, sum, enhet, rest: sum % enhet })];
  const radsummer = summer(celler.map(({ tiltakId }) => tiltakId));
  const kolonnesummer = summer(celler.map(({ kostnadsartId }) => kostnadsartId));
  return [
    ...rader.flatMap(({ tiltakId: id }, i) => omEn(id, radsummer.get(id) ?? 0, `/matrise/rader/${i}`)),
    ...kostnadsarter.flatMap(({ id }, i) => omEn(id, kolonnesummer.get(id) ?? 0, `/matrise/kostnadsarter/${i}`)),
  ];
}
