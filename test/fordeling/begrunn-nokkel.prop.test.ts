import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begrunnNøkkel, beregnNøkkel, type Nøkkelgrunnlag, type Nøkkelregning } from '../../src/fordeling/index';
import { etterregn, kroner } from '../../src/kjerne/index';
import type { Brøk, Øre } from '../../src/kjerne/typer';
import type { Nøkkelledd } from '../../src/modell';
import { helsefellesskapene, lagNøkkelgrunnlag } from '../../src/nord/index';
import { koderFra } from '../koder-fra';
import { noderI, ødelagte } from './odelagte';

const TYPER = ['LIK', 'FOLKETALL', 'FOLKETALL_80_PLUSS', 'ANTALL_KOMMUNER', 'GITT'] as const;
const tall = fc.integer({ min: 1, max: 300_000 });

const regninger: fc.Arbitrary<Nøkkelregning> = fc
  .record({
    rader: fc.array(fc.tuple(tall, tall, tall, tall), { minLength: 1, maxLength: 5 }),
    ledd: fc.array(fc.record({ type: fc.constantFrom(...TYPER), teller: tall, nevner: tall }), {
      minLength: 1,
      maxLength: 5,
    }),
    somBeløp: fc.boolean(),
  })
  .map(({ rader, ledd, somBeløp }) => ({
    grunnlag: rader.map(([folketall, folketall80pluss, antallKommuner], i) => ({
      id: `m${i}`,
      folketall,
      folketall80pluss,
      antallKommuner,
    })),
    ledd: ledd.map(({ type, teller, nevner }, j): Nøkkelledd => {
      const andel = somBeløp ? (teller as Øre) : { teller: String(teller), nevner: String(nevner) };
      if (type !== 'GITT') return { type, navn: `ledd ${j}`, andel };
      const vekter = rader.map(([, , , vekt], i) => ({ id: `m${i}`, vekt })).reverse();
      return { type, navn: `ledd ${j}`, andel, vekter };
    }),
  }));

/** The parts of one weight as fractions, written anew: they share no code with the library. */
function fasit({ grunnlag, ledd }: Nøkkelregning, i: number): readonly { t: bigint; n: bigint }[] {
  const somBrøk = (andel: Øre | Brøk) =>
    typeof andel === 'number'
      ? ([BigInt(andel), 1n] as const)
      : ([BigInt(andel.teller), BigInt(andel.nevner)] as const);
  const felles = ledd.reduce((n, l) => n * somBrøk(l.andel)[1], 1n);
  const andeler = ledd.map((l) => (somBrøk(l.andel)[0] * felles) / somBrøk(l.andel)[1]);
  const iAlt = andeler.reduce((a, b) => a + b, 0n);
  const tallet = (l: Nøkkelledd, rad: Nøkkelgrunnlag): bigint => {
    if (l.type === 'LIK') return 1n;
    if (l.type === 'GITT') return BigInt(Number(l.vekter.find(({ id }) => id === rad.id)?.vekt ?? -1));
    if (l.type === 'FOLKETALL') return BigInt(rad.folketall);
    return BigInt(l.type === 'ANTALL_KOMMUNER' ? rad.antallKommuner : rad.folketall80pluss);
  };
  return ledd.map((l, j) => ({
    t: (andeler[j] ?? 0n) * tallet(l, grunnlag[i] as Nøkkelgrunnlag),
    n: iAlt * grunnlag.reduce((s, rad) => s + tallet(l, rad), 0n),
  }));
}

const erLik = (verdi: string, { t, n }: { t: bigint; n: bigint }): boolean => {
  const [teller = '', nevner = '1'] = verdi.split('/');
  return BigInt(teller) * n === t * BigInt(nevner);
};

describe('begrunnNøkkel', () => {
  it('comes to the weight by parts that are right, and recomputes', () => {
    fc.assert(
      fc.property(regninger, (regning) => {
        const nøkkel = beregnNøkkel(regning.grunnlag, regning.ledd);
        nøkkel.mottakere.forEach(({ id }, i) => {
          const begrunnelse = begrunnNøkkel(nøkkel, regning, id);
          expect(etterregn(begrunnelse, regning)).toEqual([]);
          expect(JSON.parse(JSON.stringify(begrunnelse))).toEqual(begrunnelse);
          const deler = fasit(regning, i);
          expect(begrunnelse.rot.barn.map(({ verdi }, j) => erLik(verdi, deler[j] ?? { t: -1n, n: 1n }))).toEqual(
            deler.map(() => true),
          );
          const sum = deler.reduce((a, b) => ({ t: a.t * b.n + b.t * a.n, n: a.n * b.n }), { t: 0n, n: 1n });
          expect(erLik(begrunnelse.rot.verdi, sum)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('catches a wrong value in any node', () => {
    fc.assert(
      fc.property(regninger, (regning) => {
        const nøkkel = beregnNøkkel(regning.grunnlag, regning.ledd);
        const begrunnelse = begrunnNøkkel(nøkkel, regning, 'm0');
        for (const rot of ødelagte(begrunnelse.rot))
          expect(etterregn({ ...begrunnelse, rot }, regning)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const regning: Nøkkelregning = {
    grunnlag: lagNøkkelgrunnlag(2024),
    ledd: [
      { type: 'LIK', navn: 'grunnbeløp', andel: kroner(30) },
      { type: 'FOLKETALL_80_PLUSS', navn: '80+', andel: kroner(60) },
    ],
  };
  const nøkkel = beregnNøkkel(regning.grunnlag, regning.ledd);
  const [første, ...andre] = nøkkel.mottakere;
  if (første === undefined) throw new Error('four are expected');
  const { id } = første;

  it('does not explain a weight, a part or a name that is not so', () => {
    const med = (endret: Partial<typeof første>) =>
      koderFra(() => begrunnNøkkel({ mottakere: [{ ...første, ...endret }, ...andre] }, regning, id));
    const halv = { teller: '1', nevner: '2' };
    const [en, to] = første.ledd;
    if (en === undefined || to === undefined) throw new Error('two parts are expected');
    expect(med({})).toEqual([]);
    expect(med({ vekt: halv })).toEqual(['NOKKEL_STEMMER_IKKE /nøkkel/mottakere/0/vekt']);
    expect(med({ ledd: [en, { ...to, andel: halv }] })).toEqual([
      'NOKKEL_STEMMER_IKKE /nøkkel/mottakere/0/ledd/1/andel',
    ]);
    expect(med({ ledd: [en] })).toEqual(['NOKKEL_ANDRE_LEDD /nøkkel/mottakere/0/ledd']);
    expect(med({ ledd: [to, en] })).toEqual(['NOKKEL_ANDRE_LEDD /nøkkel/mottakere/0/ledd']);
    expect(med({ vekt: { teller: '1', nevner: '0' } })).toEqual(['NEVNER_UGYLDIG /nøkkel/mottakere/0/vekt/nevner']);
    // The figures of another year give another key.
    const annet = { ...regning, grunnlag: lagNøkkelgrunnlag(2025) };
    expect(koderFra(() => begrunnNøkkel(nøkkel, annet, id))).toEqual([
      'NOKKEL_STEMMER_IKKE /nøkkel/mottakere/0/ledd/1/andel',
    ]);
  });

  it('refuses one who is not there, and figures that make no key', () => {
    expect(koderFra(() => begrunnNøkkel(nøkkel, regning, 'x'))).toEqual(['MOTTAKER_UKJENT /id']);
    expect(koderFra(() => begrunnNøkkel({ mottakere: andre }, regning, id))).toEqual(['MOTTAKER_UKJENT /id']);
    expect(koderFra(() => begrunnNøkkel(nøkkel, { ...regning, ledd: [] }, id))).toEqual(['LEDD_TOMT /ledd']);
  });

  it('names the sources of the figures and the assumptions of the shares', () => {
    const kilde = helsefellesskapene.kilder.find((k) => k.kilde !== undefined)?.kilde;
    if (kilde === undefined) throw new Error('a source is expected');
    const antakelse = { id: 'andeler', antakelse: 'En tredel likt', grunnlag: 'Eksempel' };
    const kilder = [
      { sti: '/grunnlag', kilde },
      { sti: '/ledd', antakelse },
    ];
    const medKilder = { ...regning, kilder };
    const begrunnelse = begrunnNøkkel(nøkkel, medKilder, id);
    expect(etterregn(begrunnelse, medKilder)).toEqual([]);
    expect(begrunnelse.kilder).toEqual([kilde]);
    expect(begrunnelse.antakelser).toEqual([antakelse]);
    const kildeTil = (navn: string) => noderI(begrunnelse.rot).find((node) => node.id === navn)?.kildeId;
    expect([kildeTil('folketall80pluss/0'), kildeTil('oppgitt/1'), kildeTil('forhold/1')]).toEqual([
      kilde.id,
      'andeler',
      undefined,
    ]);
  });

  it('explains a figure that two parts use once', () => {
    const to: Nøkkelledd[] = [1, 2].map((n) => ({ type: 'FOLKETALL', navn: `${n}`, andel: kroner(n) }));
    const medTo = { grunnlag: regning.grunnlag, ledd: to };
    const { rot } = begrunnNøkkel(beregnNøkkel(medTo.grunnlag, to), medTo, id);
    expect(noderI(rot).filter(({ slag, sti }) => slag === 'GRUNNLAG' && sti === '/grunnlag/0/folketall')).toHaveLength(
      1,
    );
  });
});
