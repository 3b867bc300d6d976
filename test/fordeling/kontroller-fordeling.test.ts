import { describe, expect, it } from 'vitest';
import { type Fordeling, fordelPott, kontrollerFordeling } from '../../src/fordeling/index';
import type { Fordelingsvalg, Mottaker } from '../../src/modell';
import { medVerdi, ø } from './saker';

const valg: Fordelingsvalg = { metode: 'STORSTE_REST', enhet: ø(10), vedLikhet: 'MELD', reservert: ø(7) };
const mottakere: readonly Mottaker[] = [
  { id: 'a', vekt: 5, gruppe: 'g' },
  { id: 'b', vekt: 3, gulv: ø(300), gruppe: 'g' },
  { id: 'c', vekt: 2 },
  { id: 'd', vekt: 2 },
];
const rett = fordelPott(ø(1005), mottakere, { ...valg, grupper: [{ gruppe: 'g', tak: ø(680) }] });
const umulig = fordelPott(ø(200), mottakere, valg);

/** The findings when one thing is changed, as code and pointer. */
function funnVed(sti: string, verdi: unknown, fra: Fordeling = rett): readonly string[] {
  const ledd = sti.split('/').slice(1);
  const feil = medVerdi(
    fra,
    ledd.map((l) => (/^\d+$/.test(l) ? Number(l) : l)),
    () => verdi,
  );
  return kontrollerFordeling(feil).map((f) => `${f.kode} ${f.sti}`);
}

describe('kontrollerFordeling', () => {
  it('finds nothing in a right one, and nothing in a copy by way of JSON', () => {
    expect(rett.linjer.map(({ beløp }) => beløp)).toEqual([380, 300, 150, 150]);
    expect(rett.uavgjort).toHaveLength(1);
    for (const fordeling of [rett, umulig, JSON.parse(JSON.stringify(rett))])
      expect(kontrollerFordeling(fordeling)).toEqual([]);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ['/grunnlag/pott', -1, ['POTT_UGYLDIG /grunnlag/pott', 'RESERVERT_UGYLDIG /grunnlag/valg/reservert']],
    ['/linjer/0/id', 'x', ['FORDELING_ID_AVVIKER /linjer/0/id']],
    ['/linjer', [], ['FORDELING_ANTALL_AVVIKER /linjer']],
    ['/linjer/0/beløp', 0.5, ['FORDELING_TALL_UGYLDIG /linjer/0/beløp']],
    ['/linjer/0/eksakt/teller', 'x', ['FORDELING_TALL_UGYLDIG /linjer/0/eksakt/teller']],
    ['/linjer/0/eksakt/nevner', '7', ['NEVNER_AVVIKER /linjer/0/eksakt/nevner']],
    [
      '/nevner',
      '0',
      [
        'FORDELING_TALL_UGYLDIG /nevner',
        ...[0, 1, 2, 3].map((i) => `NEVNER_AVVIKER /linjer/${i}/eksakt/nevner`),
        'NEVNER_AVVIKER /grupper/0/eksakt/nevner',
      ],
    ],
    ['/ufordelt', 8, ['FORDELING_SUM_AVVIKER /linjer', 'ARSAKER_SUM_AVVIKER /ufordeltÅrsaker']],
    [
      '/ufordeltÅrsaker/0/beløp',
      8,
      ['ARSAKER_SUM_AVVIKER /ufordeltÅrsaker', 'ARSAK_BELOP_AVVIKER /ufordeltÅrsaker/0/beløp'],
    ],
    ['/linjer/0/beløp', 381, ['FORDELING_SUM_AVVIKER /linjer', 'BELOP_IKKE_HELE_ENHETER /linjer/0/beløp']],
    [
      '/linjer/2/beløp',
      170,
      ['FORDELING_SUM_AVVIKER /linjer', 'BELOP_UTENFOR_KVOTE /linjer/2/beløp', 'RESTENHET_AVVIKER /linjer/2/restenhet'],
    ],
    [
      '/linjer/1/beløp',
      290,
      [
        'FORDELING_SUM_AVVIKER /linjer',
        'BELOP_UTENFOR_GRENSE /linjer/1/beløp',
        'BELOP_UTENFOR_KVOTE /linjer/1/beløp',
        'GRENSE_HOLDER_IKKE /linjer/1/grense',
      ],
    ],
    ['/linjer/2/grense', 'TAK', ['GRENSE_HOLDER_IKKE /linjer/2/grense']],
    ['/grupper/0/beløp', 670, ['GRUPPESUM_AVVIKER /grupper/0/beløp']],
    ['/uavgjort/0/antallLovlige', '3', ['UAVGJORT_HOLDER_IKKE /uavgjort/0']],
  ])('%s as %j is found', (sti, verdi, ventet) => {
    const funn = funnVed(sti, verdi);
    expect(funn).toEqual(expect.arrayContaining([...ventet]));
  });

  it('finds shares that are right in sum and not in proportion', () => {
    const linjer = rett.linjer.map((l, i) => {
      const flytt = i === 2 ? 1n : i === 3 ? -1n : 0n;
      return { ...l, eksakt: { ...l.eksakt, teller: String(BigInt(l.eksakt.teller) + flytt) } };
    });
    expect(kontrollerFordeling({ ...rett, linjer }).map((f) => f.kode)).toContain('ANDELER_UTEN_FORHOLD');
    expect(funnVed('/linjer/2/eksakt/teller', '1')).toContain('ANDELER_SUM_AVVIKER /linjer');
  });

  it('finds a unit that belongs to another, and a tie that no rule settled', () => {
    const likt = fordelPott(
      ø(3),
      [
        { id: 'a', vekt: 1 },
        { id: 'b', vekt: 1 },
      ],
      {
        metode: 'SAINTE_LAGUE',
        enhet: ø(1),
        vedLikhet: 'ID',
      },
    );
    const somMeldt = {
      ...likt,
      grunnlag: { ...likt.grunnlag, valg: { ...likt.grunnlag.valg, vedLikhet: 'MELD' as const } },
    };
    expect(kontrollerFordeling(somMeldt).map((f) => `${f.kode} ${f.sti}`)).toEqual([
      'LIKHET_IKKE_MELDT /linjer/0/beløp',
    ]);
    const [a, b] = likt.linjer;
    if (a === undefined || b === undefined) return;
    const byttet = {
      ...likt,
      linjer: [
        { ...a, beløp: ø(1), restenhet: false },
        { ...b, beløp: ø(2), restenhet: true },
      ],
    };
    expect(kontrollerFordeling(byttet).map((f) => `${f.kode} ${f.sti}`)).toEqual([
      'ENHET_HORER_TIL_ANNEN /linjer/1/beløp',
    ]);
  });

  it('finds an impossible one that is not so', () => {
    expect(umulig.umulig).toMatchObject({ årsak: 'GULV', beløp: 110 });
    expect(funnVed('/umulig/beløp', 120, umulig)).toEqual(['UMULIG_HOLDER_IKKE /umulig/beløp']);
    expect(funnVed('/umulig/grenser/0/gulvRundet', 310, umulig)).toEqual([
      'UMULIG_HOLDER_IKKE /umulig/grenser/0/gulvRundet',
    ]);
    expect(funnVed('/umulig/grenser/0/id', 'x', umulig)).toEqual(['UMULIG_HOLDER_IKKE /umulig/grenser/0/id']);
  });
});
