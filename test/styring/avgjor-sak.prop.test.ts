import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Begrunnelse, type Begrunnelsesnode, etterregn } from '../../src/kjerne/index';
import type { Medlem, Medlemshabilitet, Organ, Stemmetype } from '../../src/modell';
import {
  type Avstemningsvalg,
  avgjørSak,
  type Behandling,
  begrunnAvgjørelse,
  erVedtaksfør,
} from '../../src/styring/index';

/*
 * The oracle is the definition in words, tried out: every way that the votes that are not known could have been given, and
 * every number of seats there could be, decides; what they all agree on is the answer. It shares nothing with the library.
 */

interface Tilfelle {
  readonly organ: Organ;
  readonly behandling: Behandling;
  readonly valg: Avstemningsvalg;
}
const FLEST_PLASSER = 40;

function innehaver({ behandling, valg }: Tilfelle, m: Medlem): string | 'BORTE' | 'UTE' {
  const { medlemmer, frammøte, erklæringer = [] } = behandling;
  const ute = (id: string): boolean => {
    const status = erklæringer.find((e) => e.medlemId === id)?.status;
    return status === 'INHABIL' || (status === 'TIL_AVKLARING' && valg.tilAvklaring === 'HOLDES_UTE');
  };
  const oppmøter = (id: string) => frammøte.møtt.filter((o) => o.medlemId === id);
  if (oppmøter(m.id).length > 0 && !ute(m.id)) return m.id;
  const kandidater = medlemmer
    .filter((v) => v.vara !== undefined && v.gruppe === m.gruppe && !ute(v.id))
    .filter((v) => v.vara?.forMedlemId === undefined || v.vara.forMedlemId === m.id)
    .filter((v) => oppmøter(v.id).length > 0 && oppmøter(v.id).every((o) => o.forMedlemId === m.id))
    .map((v) => ({ id: v.id, rang: (v.vara?.nummer ?? 0) + (v.vara?.forMedlemId === undefined ? 1000 : 0) }));
  const beste = Math.min(...kandidater.map(({ rang }) => rang));
  return kandidater.find(({ rang }) => rang === beste)?.id ?? (ute(m.id) ? 'UTE' : 'BORTE');
}

function alleKombinasjoner<T>(lister: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lister.reduce<readonly (readonly T[])[]>(
    (før, liste) => før.flatMap((k) => liste.map((x) => [...k, x])),
    [[]],
  );
}

const enige = (svar: readonly boolean[]): 'JA' | 'NEI' | 'UKJENT' =>
  svar.every((s) => s) ? 'JA' : svar.some((s) => s) ? 'UKJENT' : 'NEI';

function fasit(t: Tilfelle) {
  const { organ, behandling, valg } = t;
  const plass = organ.plasser[0];
  const faste = behandling.medlemmer.filter((m) => m.vara === undefined && m.gruppe === plass?.gruppe);
  const holdere = faste.map((m) => innehaver(t, m));
  const sitter = holdere.filter((h) => h !== 'BORTE' && h !== 'UTE');
  const borte = holdere.filter((h) => h === 'BORTE').length;
  const ute = holdere.filter((h) => h === 'UTE').length;
  const ledige =
    plass?.antall === undefined ? Array.from({ length: FLEST_PLASSER }, (_, i) => i) : [plass.antall - faste.length];
  const utenRegel = organ.vedtaksførhet === undefined;
  const nok = ledige.map((l) => {
    const av = faste.length + l - (valg.inhabile === 'TELLER_IKKE' ? ute : 0);
    const regel = organ.vedtaksførhet;
    if (regel === undefined || sitter.length === 0) return false;
    if (regel.type === 'ALLE') return sitter.length === av;
    if (regel.type === 'ANTALL') return sitter.length >= regel.minst;
    const [a, b] = [sitter.length * Number(regel.minst.nevner), av * Number(regel.minst.teller)];
    return regel.strengtOver ? a > b : a >= b;
  });
  const vedtaksfør = utenRegel ? ('UKJENT' as const) : enige(nok);
  const valgmuligheter = sitter.map((id): readonly Stemmetype[] => {
    const gitt = behandling.stemmer.filter((s) => s.medlemId === id).map((s) => s.stemme);
    if (gitt.length > 0) return gitt;
    if (valg.utenStemme === 'AVSTAR') return ['AVSTAR'];
    return valg.utenStemme === 'SLUTTER_SEG_TIL' ? ['FOR'] : ['FOR', 'MOT', 'AVSTAR'];
  });
  const fører: readonly boolean[] =
    vedtaksfør === 'UKJENT'
      ? valg.ukjentVedtaksførhet === 'UAVKLART'
        ? [true, false]
        : [true]
      : [vedtaksfør === 'JA'];
  const regel = organ.beslutningsregel;
  const utfall = alleKombinasjoner(valgmuligheter).flatMap((stemmer) =>
    ledige.flatMap((l) =>
      (regel === undefined ? [true, false] : [true]).flatMap((kjent) =>
        fører.map((fø) => fø && kjent && erMed(stemmer, l)),
      ),
    ),
  );
  const svar = { JA: 'VEDTATT', NEI: 'IKKE_VEDTATT', UKJENT: 'UAVKLART' } as const;
  return { vedtaksfør, utfall: svar[enige(utfall)] };

  function erMed(stemmer: readonly Stemmetype[], l: number): boolean {
    const antall = (type: Stemmetype) => stemmer.filter((s) => s === type).length;
    const tomme = borte + l + (valg.inhabile === 'TELLER' ? ute : 0);
    const av =
      stemmer.filter((s) => s !== 'AVSTAR' || valg.avholdende === 'TELLER').length +
      (valg.fraværende === 'TELLER' ? tomme : 0);
    const forslag = antall('FOR');
    if (regel === undefined) return true;
    if (av === 0) return false;
    if (regel.type === 'KONSENSUS') return forslag === av;
    if (regel.type === 'FLERTALL') {
      const leder = sitter.indexOf(behandling.frammøte.møteleder ?? '');
      const avgjør = valg.vedStemmelikhet === 'MOTELEDER' && stemmer[leder] === 'FOR';
      return forslag > av - forslag || (forslag === av - forslag && avgjør);
    }
    const [a, b] = [forslag * Number(regel.andel.nevner), av * Number(regel.andel.teller)];
    return regel.strengtOver ? a > b : a >= b;
  }
}

const medregning = fc.constantFrom('TELLER' as const, 'TELLER_IKKE' as const);
const valgArb: fc.Arbitrary<Avstemningsvalg> = fc.record({
  avholdende: medregning,
  fraværende: medregning,
  inhabile: medregning,
  tilAvklaring: fc.constantFrom('HOLDES_UTE', 'TELLER_MED_MERKNAD'),
  utenStemme: fc.constantFrom('AVSTAR', 'SLUTTER_SEG_TIL', 'UKJENT'),
  vedStemmelikhet: fc.constantFrom('FALLER', 'MOTELEDER'),
  ukjentVedtaksførhet: fc.constantFrom('SOM_VEDTAKSFOR', 'UAVKLART'),
  sendesOpp: fc.subarray(['STEMMER_MOT', 'IKKE_ALLE_MED', 'STEMMELIKHET', 'IKKE_VEDTAKSFOR']),
});
const andelArb = fc
  .constantFrom(['1', '2'], ['2', '3'], ['3', '4'], ['1', '3'], ['2', '6'])
  .map(([teller = '', nevner = '']) => ({ teller, nevner }));
const vektet = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const regelArb: fc.Arbitrary<Organ['beslutningsregel']> = fc.oneof(
  vektet<Organ['beslutningsregel']>(1, fc.constant(undefined)),
  vektet(3, fc.constant({ type: 'KONSENSUS' } as const)),
  vektet(4, fc.constant({ type: 'FLERTALL' } as const)),
  vektet(4, fc.record({ type: fc.constant('KVALIFISERT' as const), andel: andelArb, strengtOver: fc.boolean() })),
);
const vedtaksførhetArb: fc.Arbitrary<Organ['vedtaksførhet']> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ type: 'ALLE' } as const),
  fc.record({ type: fc.constant('ANTALL' as const), minst: fc.nat(4) }),
  fc.record({ type: fc.constant('ANDEL' as const), minst: andelArb, strengtOver: fc.boolean() }),
);
const typeArb = fc.constantFrom<Stemmetype>('FOR', 'MOT', 'AVSTAR');

const tilfelleArb: fc.Arbitrary<Tilfelle> = fc
  .record({
    faste: fc.nat(4),
    ledige: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.constant(undefined) }),
    vara: fc.array(fc.option(fc.nat(3), { nil: undefined }), { maxLength: 2 }),
    lyttere: fc.nat(2),
    regel: regelArb,
    vedtaksførhet: vedtaksførhetArb,
    valg: valgArb,
  })
  .chain(({ faste, ledige, vara, lyttere, regel, vedtaksførhet, valg }) => {
    const medlemmer: readonly Medlem[] = [
      ...Array.from({ length: faste }, (_, i) => ({ id: `m${i}`, rolle: 'medlem', gruppe: 'kommune' })),
      ...vara.map((hvem, i) => ({
        id: `v${i}`,
        rolle: 'vara',
        gruppe: 'kommune',
        vara:
          hvem === undefined || hvem >= faste
            ? { nummer: vara.length - i }
            : { nummer: i + 1, forMedlemId: `m${hvem}` },
      })),
      ...Array.from({ length: lyttere }, (_, i) => ({ id: `l${i}`, rolle: 'bruker', gruppe: 'bruker' })),
    ];
    const ider = [...medlemmer.map(({ id }) => id), 'ukjent'];
    const organ: Organ = {
      id: 'ssu',
      navn: 'SSU',
      nivå: 'STRATEGISK',
      plasser: [
        { gruppe: 'kommune', rett: 'STEMMERETT', ...(ledige === undefined ? {} : { antall: faste + ledige }) },
        { gruppe: 'bruker', rett: 'TALERETT' },
      ],
      ...(regel === undefined ? {} : { beslutningsregel: regel }),
      ...(vedtaksførhet === undefined ? {} : { vedtaksførhet }),
    };
    const id = fc.constantFrom(...ider);
    const oppmøte = fc
      .tuple(id, fc.option(fc.nat(3)))
      .map(([medlemId, mål]) =>
        mål === null || !medlemId.startsWith('v') ? { medlemId } : { medlemId, forMedlemId: `m${mål}` },
      );
    const fasteIder = medlemmer.slice(0, faste).map((m) => ({ medlemId: m.id }));
    const stemt = fc.option(fc.oneof(vektet(3, fc.constant<Stemmetype>('FOR')), vektet(1, typeArb)), { freq: 4 });
    return fc
      .record({
        tilstede: fc.oneof(fc.constant(fasteIder), fc.subarray(fasteIder)),
        egne: fc.tuple(...fasteIder.map(() => stemt)),
        andre: fc.array(oppmøte, { maxLength: 3 }),
        møteleder: fc.option(id),
        stemmer: fc.array(fc.record({ medlemId: id, stemme: typeArb }), { maxLength: 3 }),
        erklæringer: fc.array(
          fc.record({
            medlemId: fc.constantFrom(...ider.slice(0, -1), 'm0'),
            status: fc.constantFrom<Medlemshabilitet['status']>('HABIL', 'INHABIL', 'TIL_AVKLARING'),
          }),
          { maxLength: 2 },
        ),
      })
      .map(
        ({ tilstede, egne, andre, møteleder, stemmer, erklæringer }): Tilfelle => ({
          organ,
          valg,
          behandling: {
            sak: { id: 'sak', parter: [] },
            medlemmer,
            frammøte: {
              organId: 'ssu',
              møtt: [...tilstede, ...andre],
              ...(møteleder === null ? {} : { møteleder }),
            },
            stemmer: [
              ...egne.flatMap((stemme, i) => (stemme === null ? [] : [{ medlemId: `m${i}`, stemme }])),
              ...stemmer,
            ],
            erklæringer: erklæringer.filter(
              (e, i) => ider.includes(e.medlemId) && erklæringer.findIndex((f) => f.medlemId === e.medlemId) === i,
            ),
          },
        }),
      );
  });

const ANTALL = Number(process.env.STYRING_RUNS ?? 100);
const kjør = ({ organ, behandling, valg }: Tilfelle) => avgjørSak(organ, behandling, valg);

describe('the outcome is what every completion of what is not known agrees on', () => {
  it('in any small body', () => {
    fc.assert(
      fc.property(tilfelleArb, (t) => {
        const { utfall, vedtaksførhet } = kjør(t);
        expect({ utfall, vedtaksfør: vedtaksførhet.svar }).toEqual(fasit(t));
        const { sak: _, erklæringer: habilitet = [], ...møte } = t.behandling;
        expect(erVedtaksfør(t.organ, { ...møte, habilitet }, t.valg)).toEqual(vedtaksførhet);
      }),
      { numRuns: ANTALL },
    );
  });

  it('and the cases tried hold every outcome', () => {
    const utfall = fc.sample(tilfelleArb, { numRuns: 200, seed: 28 }).map((t) => kjør(t).utfall);
    for (const ett of ['VEDTATT', 'IKKE_VEDTATT', 'UAVKLART']) {
      expect(utfall.filter((u) => u === ett).length, ett).toBeGreaterThan(15);
    }
  });

  const TILSTANDER = ['+', '-', '0', '?', ' '] as const;
  const TYPE = { '+': 'FOR', '-': 'MOT', '0': 'AVSTAR' } as const;
  const halv = { teller: '1', nevner: '2' };
  const REGLER: readonly Organ['beslutningsregel'][] = [
    { type: 'KONSENSUS' },
    { type: 'FLERTALL' },
    { type: 'KVALIFISERT', andel: { teller: '2', nevner: '3' }, strengtOver: false },
    { type: 'KVALIFISERT', andel: halv, strengtOver: true },
  ];

  it.each(ANTALL > 1000 ? [0, 1, 2, 3] : [0, 1, 2])(
    'for every vote vector of %i members under every choice',
    (antall) => {
      const ider = Array.from({ length: antall }, (_, i) => `m${i}`);
      const vektorer = alleKombinasjoner(ider.map(() => TILSTANDER));
      const valgene = alleKombinasjoner<string>([
        ['TELLER', 'TELLER_IKKE'],
        ['TELLER', 'TELLER_IKKE'],
        ['AVSTAR', 'SLUTTER_SEG_TIL', 'UKJENT'],
        ['FALLER', 'MOTELEDER'],
      ]);
      const ulike: string[] = [];
      for (const beslutningsregel of REGLER) {
        const organ = {
          id: 'ssu',
          navn: 'SSU',
          nivå: 'STRATEGISK',
          plasser: [{ gruppe: 'kommune', rett: 'STEMMERETT', antall }],
          beslutningsregel,
        } as Organ;
        for (const [avholdende, fraværende, utenStemme, vedStemmelikhet] of valgene) {
          const valg = {
            avholdende,
            fraværende,
            utenStemme,
            vedStemmelikhet,
            inhabile: 'TELLER',
            tilAvklaring: 'HOLDES_UTE',
            ukjentVedtaksførhet: 'SOM_VEDTAKSFOR',
            sendesOpp: [],
          } as unknown as Avstemningsvalg;
          for (const vektor of vektorer) {
            const behandling: Behandling = {
              sak: { id: 'sak', parter: [] },
              medlemmer: ider.map((id) => ({ id, rolle: 'medlem', gruppe: 'kommune' })),
              frammøte: {
                organId: 'ssu',
                møtt: ider.filter((_, i) => vektor[i] !== ' ').map((medlemId) => ({ medlemId })),
                møteleder: 'm0',
              },
              stemmer: ider.flatMap((medlemId, i) => {
                const tegn = vektor[i];
                return tegn === '+' || tegn === '-' || tegn === '0' ? [{ medlemId, stemme: TYPE[tegn] }] : [];
              }),
            };
            const t = { organ, behandling, valg };
            if (kjør(t).utfall !== fasit(t).utfall)
              ulike.push(`${vektor.join('')} ${JSON.stringify([beslutningsregel, valg])}`);
          }
        }
      }
      expect(ulike).toEqual([]);
    },
  );
});

describe('laws', () => {
  it('the order of seats, members, attendance, declarations and votes never matters', () => {
    const blandet = <T>(liste: readonly T[]) => fc.shuffledSubarray([...liste], { minLength: liste.length });
    const arb = tilfelleArb.chain((t) =>
      fc
        .tuple(
          blandet(t.organ.plasser),
          blandet(t.behandling.medlemmer),
          blandet(t.behandling.frammøte.møtt),
          blandet(t.behandling.stemmer),
          blandet(t.behandling.erklæringer ?? []),
        )
        .map(([plasser, medlemmer, møtt, stemmer, erklæringer]) => ({
          t,
          u: {
            ...t,
            organ: { ...t.organ, plasser },
            behandling: {
              ...t.behandling,
              medlemmer,
              stemmer,
              erklæringer,
              frammøte: { ...t.behandling.frammøte, møtt },
            },
          },
        })),
    );
    fc.assert(
      fc.property(arb, ({ t, u }) => {
        const { grunnlag: _g, funn, ...a } = kjør(t);
        const { grunnlag: _h, funn: andre, ...b } = kjør(u);
        expect(b).toEqual(a);
        expect(andre.map(({ kode }) => kode).sort()).toEqual(funn.map(({ kode }) => kode).sort());
      }),
      { numRuns: ANTALL },
    );
  });

  it('a vote of one who may only speak, or is unknown, changes nothing but the findings', () => {
    fc.assert(
      fc.property(tilfelleArb, typeArb, (t, stemme) => {
        const { grunnlag: _g, funn, ...a } = kjør(t);
        const medlemmer = [...t.behandling.medlemmer, { id: 'ny', rolle: 'bruker', gruppe: 'bruker' }];
        const behandling = {
          ...t.behandling,
          medlemmer,
          stemmer: [...t.behandling.stemmer, { medlemId: 'ny', stemme }, { medlemId: 'fremmed', stemme }],
        };
        const { grunnlag: _h, funn: andre, ...b } = kjør({ ...t, behandling });
        expect(b).toEqual(a);
        expect(andre.filter(({ kode }) => kode === 'STEMME_UTEN_RETT' || kode === 'STEMME_UKJENT').length).toBe(
          funn.filter(({ kode }) => kode === 'STEMME_UTEN_RETT' || kode === 'STEMME_UKJENT').length + 2,
        );
      }),
      { numRuns: ANTALL },
    );
  });

  it('one more vote for never turns decided into not decided', () => {
    const vinnende = tilfelleArb.filter((t) => kjør(t).utfall === 'VEDTATT');
    fc.assert(
      fc.property(vinnende, fc.nat(9), (t, hvem) => {
        const medlemId = t.behandling.medlemmer[hvem % t.behandling.medlemmer.length]?.id ?? '';
        const stemmer = [...t.behandling.stemmer, { medlemId, stemme: 'FOR' as const }];
        expect(kjør({ ...t, behandling: { ...t.behandling, stemmer } }).utfall).toBe('VEDTATT');
      }),
      { numRuns: Math.ceil(ANTALL / 5) },
    );
  });
});

describe('begrunnAvgjørelse', () => {
  const noder = (node: Begrunnelsesnode): readonly Begrunnelsesnode[] => [node, ...node.barn.flatMap(noder)];
  const byttUt = (node: Begrunnelsesnode, id: string, felt: Partial<Begrunnelsesnode>): Begrunnelsesnode =>
    node.id === id ? { ...node, ...felt } : { ...node, barn: node.barn.map((barn) => byttUt(barn, id, felt)) };
  const forfalsk = ({ enhet, verdi }: Begrunnelsesnode): string => {
    if (enhet === 'JA_NEI') return verdi === 'JA' ? 'NEI' : 'JA';
    return enhet === 'TEKST' ? `${verdi}x` : verdi === '1' ? '2' : '1';
  };

  it('recomputes, says the same as the outcome, and catches a forged node', () => {
    fc.assert(
      fc.property(tilfelleArb, fc.nat(), (t, valgt) => {
        const resultat = kjør(t);
        const begrunnelse = begrunnAvgjørelse(resultat);
        if (resultat.utfall === 'UAVKLART') {
          expect(begrunnelse).toBeUndefined();
          return;
        }
        const { rot } = begrunnelse as Begrunnelse;
        expect(etterregn(begrunnelse as Begrunnelse, resultat.grunnlag)).toEqual([]);
        expect(rot.verdi).toBe(resultat.utfall === 'VEDTATT' ? 'JA' : 'NEI');
        const alle = noder(rot);
        const node = alle[valgt % alle.length] as Begrunnelsesnode;
        const falsk = { rot: byttUt(rot, node.id, { verdi: forfalsk(node) }), kilder: [], antakelser: [] };
        expect(etterregn(falsk, resultat.grunnlag)).not.toEqual([]);
      }),
      { numRuns: ANTALL },
    );
  });

  it('counts what the result counts', () => {
    fc.assert(
      fc.property(tilfelleArb, (t) => {
        const resultat = kjør(t);
        const begrunnelse = begrunnAvgjørelse(resultat);
        const alle = begrunnelse === undefined ? [] : noder(begrunnelse.rot);
        const verdi = (id: string) => alle.find((node) => node.id === id)?.verdi;
        const telt = verdi('regel/for');
        if (telt !== undefined) expect(telt).toBe(String(resultat.telling.teltFor));
        const av = verdi('regel/av') ?? verdi('regel/halvparten/av');
        if (av !== undefined) expect(av).toBe(String(resultat.telling.grunnlag));
        const kreves = verdi('kreves');
        if (kreves !== undefined) expect(kreves).toBe(String(resultat.vedtaksførhet.kreves));
        const møtt = verdi('møtt');
        if (møtt !== undefined) expect(møtt).toBe(String(resultat.vedtaksførhet.møtt));
      }),
      { numRuns: ANTALL },
    );
  });

  it('every node of one tree, forged in turn, is caught, and so is every leaf that points at nothing', () => {
    const organ: Organ = {
      id: 'ssu',
      navn: 'SSU',
      nivå: 'STRATEGISK',
      plasser: [
        { gruppe: 'kommune', rett: 'STEMMERETT', antall: 4 },
        { gruppe: 'helseforetak', region: 'Bodø', rett: 'STEMMERETT' },
      ],
      beslutningsregel: { type: 'FLERTALL' },
      vedtaksførhet: { type: 'ANDEL', minst: { teller: '1', nevner: '2' }, strengtOver: true },
    };
    const ider = ['a', 'c', 'd'];
    const behandling: Behandling = {
      sak: { id: 's', parter: [] },
      medlemmer: [
        ...ider.map((id) => ({ id, rolle: 'r', gruppe: 'kommune' })),
        { id: 'v', rolle: 'r', gruppe: 'kommune', vara: { nummer: 1 } },
        { id: 'h', rolle: 'r', gruppe: 'helseforetak', region: 'Bodø' },
      ],
      frammøte: {
        organId: 'ssu',
        møteleder: 'h',
        møtt: [...['a', 'd', 'h'].map((medlemId) => ({ medlemId })), { medlemId: 'v', forMedlemId: 'c' }],
      },
      stemmer: [
        { medlemId: 'h', stemme: 'FOR' },
        { medlemId: 'v', stemme: 'MOT' },
        { medlemId: 'a', stemme: 'AVSTAR' },
      ],
      erklæringer: [{ medlemId: 'd', status: 'INHABIL' }],
    };
    const valg: Avstemningsvalg = {
      avholdende: 'TELLER_IKKE',
      fraværende: 'TELLER_IKKE',
      inhabile: 'TELLER_IKKE',
      tilAvklaring: 'HOLDES_UTE',
      utenStemme: 'AVSTAR',
      vedStemmelikhet: 'MOTELEDER',
      ukjentVedtaksførhet: 'UAVKLART',
      sendesOpp: [],
    };
    // A seat that no source counts leaves the quorum of a share open; three of four known seats would do.
    expect(avgjørSak(organ, behandling, valg).årsak).toBe('VEDTAKSFORHET_UKJENT');
    const plasser = organ.plasser.map((plass) => ({ antall: 1, ...plass }));
    const resultat = avgjørSak({ ...organ, plasser }, behandling, valg);
    expect([resultat.utfall, resultat.årsak]).toEqual(['VEDTATT', 'MOTELEDER_AVGJOR']);
    const begrunnelse = begrunnAvgjørelse(resultat) as Begrunnelse;
    const alle = noder(begrunnelse.rot);
    expect(new Set(alle.map(({ id }) => id)).size).toBe(alle.length);
    for (const node of alle) {
      const falsk = (felt: Partial<Begrunnelsesnode>) =>
        etterregn({ ...begrunnelse, rot: byttUt(begrunnelse.rot, node.id, felt) }, resultat.grunnlag);
      expect(falsk({ verdi: forfalsk(node) }), node.id).not.toEqual([]);
      if (node.slag === 'GRUNNLAG') expect(falsk({ sti: '/finnes/ikke' }), node.id).not.toEqual([]);
    }
  });
});
