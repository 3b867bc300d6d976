import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Desimal, erTilskuddFeil } from '../../../src/kjerne/index';
import {
  finnFølsomhet,
  lagPoengtabell,
  sammenlignUten,
  type Utelatt,
  vurderSøknader,
} from '../../../src/vurdering/index';
import { koderFra } from '../../koder-fra';
import { rundeArb, valgArb } from '../tilfeldig-runde';
import { prikk, Q } from './fasit';
import { gi, kriterium, lagGrunnlag, SKALA, søknad } from './lag-grunnlag';

const uten = (vurdererId: string): Utelatt => ({ type: 'VURDERER', vurdererId });
const utenK = (kriteriumId: string): Utelatt => ({ type: 'KRITERIUM', kriteriumId });

const grunnlag = lagGrunnlag(
  {
    kriterier: [kriterium('k1'), kriterium('k2')],
    søknader: [søknad('a'), søknad('b'), søknad('c')],
    vurderinger: [
      gi('v', 'a', { k1: 5, k2: 3 }),
      gi('w', 'a', { k1: 3, k2: 3 }),
      gi('v', 'b', { k1: 4, k2: 3 }),
      gi('w', 'b', { k1: 5, k2: 3 }),
      gi('v', 'c', { k1: 0, k2: 3 }),
    ],
  },
  { beløp: 1 },
);

describe('leaving one out', () => {
  it('tells who moves, from where to where, and whether the recommendation is another', () => {
    const svar = sammenlignUten(grunnlag, uten('w'));
    expect(svar.flyttinger).toEqual([
      {
        søknadId: 'a',
        før: { status: 'VURDERT', rang: 2, utfall: 'IKKE_INNSTILT', beløp: 0 },
        etter: { status: 'VURDERT', rang: 1, utfall: 'INNSTILT', beløp: 1 },
      },
      {
        søknadId: 'b',
        før: { status: 'VURDERT', rang: 1, utfall: 'INNSTILT', beløp: 1 },
        etter: { status: 'VURDERT', rang: 2, utfall: 'IKKE_INNSTILT', beløp: 0 },
      },
    ]);
    expect([svar.innstillingEndret, svar.blirUfullstendige]).toEqual([true, []]);
    expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
  });

  it('tells who has no total without the assessor', () => {
    const svar = sammenlignUten(grunnlag, uten('v'));
    expect(svar.blirUfullstendige).toEqual(['c']);
    expect(svar.flyttinger.find(({ søknadId }) => søknadId === 'c')?.etter).toEqual({
      status: 'IKKE_VURDERT',
      rang: null,
      utfall: 'HOLDT_UTENFOR',
      beløp: 0,
    });
  });

  it('a criterion that separates nobody moves nobody', () => {
    expect(sammenlignUten(grunnlag, utenK('k2'))).toMatchObject({ flyttinger: [], innstillingEndret: false });
  });

  it('a criterion that everything hangs on leaves a tie at the line', () => {
    const svar = sammenlignUten(grunnlag, utenK('k1'));
    expect(svar.flyttinger.map(({ etter }) => etter.utfall)).toEqual(Array(3).fill('UAVGJORT_VED_STREKEN'));
  });

  it('does not change the round', () => {
    const før = JSON.stringify(grunnlag);
    finnFølsomhet(grunnlag);
    expect(JSON.stringify(grunnlag)).toBe(før);
  });

  it('one by one: assessors by id, then criteria as the call has them', () => {
    expect(finnFølsomhet(grunnlag).map(({ utelatt }) => utelatt)).toEqual([
      uten('v'),
      uten('w'),
      utenK('k1'),
      utenK('k2'),
    ]);
  });

  it('a rule for ties falls away with its criterion, and dissent about it too', () => {
    const enige = [
      {
        ...gi('v', 'a', { k1: 5, k2: 3 }, 'KONSENSUS'),
        dissenser: [{ vurdererId: 'w', kriteriumId: 'k1', poeng: 1, begrunnelse: 'x' }],
      },
      gi('v', 'b', { k1: 4, k2: 4 }, 'KONSENSUS'),
    ];
    const regel = { type: 'KRITERIUM', kriteriumId: 'k1' } as const;
    const g = lagGrunnlag(
      { kriterier: [kriterium('k1'), kriterium('k2')], søknader: [søknad('a'), søknad('b')], vurderinger: enige },
      {
        vurderingsvalg: { aggregering: 'KONSENSUS', tilAvklaring: 'HOLDES_UTE', manglende: 'UFULLSTENDIG' },
        rangeringsvalg: { konvensjon: '1224', likhetskjede: [regel, { type: 'LAVEST_BELOP' }] },
      },
    );
    expect(sammenlignUten(g, utenK('k1'))).toMatchObject({ utfall: 'BEREGNET', regelFalt: [regel] });
    expect(sammenlignUten(g, utenK('k2')).regelFalt).toEqual([]);
    expect(sammenlignUten(g, uten('v'))).toMatchObject({ utfall: 'KONSENSUS_TELLER', flyttinger: [] });
  });

  it('in a tree the others share the weight of the one above, and a branch can go whole', () => {
    const g = lagGrunnlag(
      {
        kriterier: [
          kriterium('t', { vekt: 2, underkriterier: [kriterium('t1'), kriterium('t2')] }),
          kriterium('b', { vekt: 1 }),
        ],
        søknader: [søknad('a'), søknad('c')],
        vurderinger: [gi('v', 'a', { t1: 4, t2: 0, b: 1 }), gi('v', 'c', { t1: 2, t2: 3, b: 3 })],
      },
      { beløp: 1 },
    );
    // a: 2·4 + 1 = 9 without t2; c: 2·2 + 3 = 7. With all: 5 and 8.
    expect(sammenlignUten(g, utenK('t2')).flyttinger.map(({ søknadId, etter }) => [søknadId, etter.rang])).toEqual([
      ['a', 1],
      ['c', 2],
    ]);
    expect(sammenlignUten(g, utenK('t')).flyttinger).toEqual([]);
    expect(sammenlignUten(g, utenK('b')).utfall).toBe('BEREGNET');
  });

  it('says when nothing is left to weigh', () => {
    const ett = (kriterier: Parameters<typeof lagGrunnlag>[0]['kriterier'], poeng: Record<string, number>) =>
      lagGrunnlag({ kriterier, søknader: [søknad('a')], vurderinger: [gi('v', 'a', poeng)] });
    expect(sammenlignUten(ett([kriterium('k')], { k: 1 }), utenK('k')).utfall).toBe('INGEN_KRITERIER_IGJEN');
    const gren = kriterium('t', { underkriterier: [kriterium('k')] });
    expect(sammenlignUten(ett([gren], { k: 1 }), utenK('k')).utfall).toBe('INGEN_KRITERIER_IGJEN');
    const nullvekt = [kriterium('k'), kriterium('l', { vekt: '0.0' as Desimal })];
    expect(sammenlignUten(ett(nullvekt, { k: 1, l: 1 }), utenK('k')).utfall).toBe('INGEN_VEKT_IGJEN');
  });

  it('what is not there cannot be left out', () => {
    expect(koderFra(() => sammenlignUten(grunnlag, uten('x')))).toEqual([
      'ANALYSE_UKJENT_VURDERER /utelatt/vurdererId',
    ]);
    expect(koderFra(() => sammenlignUten(grunnlag, utenK('x')))).toEqual(['KRITERIUM_UKJENT /utelatt/kriteriumId']);
    expect(koderFra(() => sammenlignUten(grunnlag, { type: 'ALT' } as never))).toEqual(['VALG_UGYLDIG /utelatt/type']);
    const kjent = { ...grunnlag, runde: { ...grunnlag.runde, vurderere: [] } };
    expect(() => sammenlignUten(kjent, uten('v'))).toThrow(expect.toSatisfy(erTilskuddFeil));
  });
});

describe('the table behind a ranking', () => {
  const runde = (felt: Partial<Parameters<typeof lagGrunnlag>[0]> = {}) =>
    lagGrunnlag({
      kriterier: [
        kriterium('k1', { vekt: 2 }),
        kriterium('k2', { vekt: 3, skala: { ...SKALA, min: 1, retning: 'LAVEST_BEST' } }),
      ],
      søknader: [søknad('a', 5), søknad('b', 7), søknad('c', 9, { tilstand: 'TRUKKET' })],
      vurderinger: [gi('v', 'a', { k1: 4, k2: 2 }), gi('w', 'a', { k1: 5, k2: 3 }), gi('v', 'b', { k1: 1 })],
      ...felt,
    });

  it('has the same totals, and says who is left out', () => {
    const { runde: r, vurderingsvalg } = runde();
    const resultat = vurderSøknader(r, { ...vurderingsvalg, manglende: 'SKALAMINIMUM' });
    const tabell = lagPoengtabell(resultat);
    expect(tabell.søknader.map(({ søknadId, søktBeløp }) => [søknadId, søktBeløp])).toEqual([
      ['a', 5],
      ['b', 7],
    ]);
    expect(tabell.utenfor).toEqual([{ søknadId: 'c', status: 'IKKE_TIL_VURDERING' }]);
    const vekter = tabell.kriterier.map(({ vekt }) => Q.av(vekt as never));
    const totaler = tabell.søknader.map(({ poeng }) => poeng.map((p) => Q.av(p as never)));
    for (const [i, rad] of totaler.entries()) {
      const total = rad.reduce((s, p, k) => s.pluss(p.ganger(vekter[k] ?? Q.av(0))), Q.av(0));
      expect(total.tekst()).toBe(Q.av(resultat.søknader[i]?.totalt ?? { teller: '-1', nevner: '1' }).tekst());
    }
    expect(prikk(vekter, [1, 1]).tekst()).toBe('5/1');
  });

  it('cannot be made where a missing score gives its weight away', () => {
    const { runde: r, vurderingsvalg } = runde();
    const resultat = vurderSøknader(r, { ...vurderingsvalg, manglende: 'RENORMER' });
    expect(koderFra(() => lagPoengtabell(resultat))).toEqual(['TOTAL_IKKE_LINEAER /resultat/søknader/1']);
  });

  it('says that a threshold of the total is held fast', () => {
    const { runde: r, vurderingsvalg } = runde({
      kriterier: [kriterium('k1')],
      vurderinger: [gi('v', 'a', { k1: 5 }), gi('v', 'b', { k1: 1 })],
    });
    const medTerskel = { ...r, utlysning: { ...r.utlysning, terskelTotalt: '0.5' as Desimal } };
    const tabell = lagPoengtabell(vurderSøknader(medTerskel, vurderingsvalg));
    expect(tabell.funn.map(({ kode, data }) => [kode, data])).toEqual([
      ['TOTALTERSKEL_HOLDT_FAST', { søknadIder: ['b'] }],
    ]);
    expect(tabell.søknader.map(({ søknadId }) => søknadId)).toEqual(['a']);
  });

  it('says so for a threshold in points and for one of a criterion that gathers others', () => {
    const samlet = kriterium('k', {
      underkriterier: [kriterium('k1'), kriterium('k2')],
      terskler: [{ verdi: 3, gjelder: 'SAMLET' }],
    });
    const { skala: _skala, ...samlekriterium } = samlet;
    const vurderinger = [gi('v', 'a', { k1: 5, k2: 5 }), gi('v', 'b', { k1: 1, k2: 4 })];
    const { runde: r, vurderingsvalg } = runde({ kriterier: [samlekriterium], vurderinger });
    const iPoeng = runde({ kriterier: [kriterium('k1'), kriterium('k2')], vurderinger }).runde;
    for (const en of [r, { ...iPoeng, utlysning: { ...iPoeng.utlysning, terskelSum: 6 } }]) {
      const tabell = lagPoengtabell(vurderSøknader(en, vurderingsvalg));
      expect(tabell.funn.map(({ kode, data }) => [kode, data])).toEqual([
        ['TOTALTERSKEL_HOLDT_FAST', { søknadIder: ['b'] }],
      ]);
    }
    const påEtt = [kriterium('k1', { terskler: [{ verdi: 3, gjelder: 'SAMLET' }] }), kriterium('k2')];
    const tabell = lagPoengtabell(vurderSøknader(runde({ kriterier: påEtt, vurderinger }).runde, vurderingsvalg));
    expect(tabell.utenfor.map(({ status }) => status)).toEqual(['UNDER_TERSKEL', 'IKKE_TIL_VURDERING']);
    expect(tabell.funn).toEqual([]);
  });

  it('names those that compete with an interval in place of a total, and holds them out', () => {
    const { runde: r, vurderingsvalg } = runde();
    const tabell = lagPoengtabell(vurderSøknader(r, { ...vurderingsvalg, manglende: 'INTERVALL' }));
    expect(tabell.søknader.map(({ søknadId }) => søknadId)).toEqual(['a']);
    expect(tabell.utenfor[0]).toEqual({ søknadId: 'b', status: 'UFULLSTENDIG' });
    expect(tabell.funn.map(({ kode, alvor, data }) => [kode, alvor, data])).toEqual([
      ['INTERVALL_HOLDT_UTENFOR', 'ADVARSEL', { søknadIder: ['b'] }],
    ]);
  });

  it('gives the totals of the ranking back, however scores are aggregated and whatever becomes of missing ones', () => {
    fc.assert(
      fc.property(rundeArb, valgArb, (r, valg) => {
        const resultat = vurderSøknader(r, valg);
        const manglerIVurdert = resultat.søknader.some(
          ({ status, kriterier }) => status === 'VURDERT' && kriterier.some(({ poeng }) => poeng === undefined),
        );
        if (valg.manglende === 'RENORMER' && manglerIVurdert) {
          const koder = koderFra(() => lagPoengtabell(resultat)).map((kode) => kode.split(' ')[0]);
          expect(new Set(koder)).toEqual(new Set(['TOTAL_IKKE_LINEAER']));
          return;
        }
        const tabell = lagPoengtabell(resultat);
        const etterId = new Map(resultat.søknader.map((søknad) => [søknad.søknadId, søknad]));
        for (const { søknadId, poeng } of tabell.søknader) {
          const total = poeng.reduce<Q>(
            (s, p, k) => s.pluss(Q.av(p as never).ganger(Q.av(tabell.kriterier[k]?.vekt as never))),
            Q.av(0),
          );
          expect(total.tekst()).toBe(Q.av(etterId.get(søknadId)?.totalt as never).tekst());
        }
        const fikkPlass = resultat.søknader.filter(({ status }) => status === 'VURDERT');
        expect(tabell.søknader.map(({ søknadId }) => søknadId)).toEqual(fikkPlass.map(({ søknadId }) => søknadId));
      }),
      { numRuns: Number(process.env.KJORINGER ?? 300) },
    );
  });
});
