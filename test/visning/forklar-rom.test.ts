import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  avgjørSak,
  type Begrunnelse,
  type Begrunnelsesnode,
  begrunnAvgjørelse,
  begrunnFordeling,
  begrunnFrist,
  begrunnKravfordeling,
  begrunnNøkkel,
  begrunnStatus,
  beregnNøkkel,
  beregnStatus,
  fordelEtterKrav,
  fordelPott,
  kroner,
  lagFristplan,
  lagNorskKalender,
  type Statustall,
} from '../../src/index';
import type { Fristregel, Hendelse, Organ, Postering, Tilskudd } from '../../src/modell';
import { lagNøkkelgrunnlag, ordning130EtterNøkkel2024, reform90Søknadsbasert } from '../../src/nord/index';
import { begrunnReform, sammenlign } from '../../src/ordning/index';
import { lagRunde } from '../../src/testing/index';
import { forklar, type Språk } from '../../src/visning/index';
import {
  begrunnAvstand,
  begrunnInnstilling,
  begrunnVurdering,
  innstill,
  rangerSøknader,
  vurderSøknader,
} from '../../src/vurdering/index';
import { kravsaker } from '../fordeling/kravorakel';
import { saker } from '../fordeling/saker';
import { rundeArb, valgArb } from '../vurdering/tilfeldig-runde';

const SPRÅK: readonly Språk[] = ['nb', 'nn', 'en'];

const noderI = (node: Begrunnelsesnode): readonly Begrunnelsesnode[] => [node, ...node.barn.flatMap(noderI)];

/** That every node has a name that is not its id, in every language. */
function kontrollerNavn(begrunnelse: Begrunnelse, grunnlag: unknown): void {
  const ider = new Set(noderI(begrunnelse.rot).map(({ id }) => id));
  for (const språk of SPRÅK) {
    const tekst = forklar(begrunnelse, { språk, format: 'TEKST', detalj: 'FULL', grunnlag });
    // The sources stand below, and have names of their own.
    const linjer = (tekst.split('\n\n')[0] ?? '').split('\n');
    expect(linjer).toHaveLength(noderI(begrunnelse.rot).length);
    for (const linje of linjer) {
      const navn = linje.replace(/^ *(?:- )?/, '').split(': ')[0] ?? '';
      if (ider.has(navn)) expect.fail(`${navn} has no name`);
    }
    expect(tekst).not.toMatch(/\{hvem\}|undefined|NaN|\[object/);
  }
}

const les = (begrunnelse: Begrunnelse, grunnlag: unknown, språk: Språk = 'nb'): readonly string[] =>
  forklar(begrunnelse, { språk, format: 'TEKST', detalj: 'FULL', grunnlag }).replaceAll('\u00A0', ' ').split('\n');

describe('a distribution', () => {
  it.each([false, true])('every node has a name (with groups: %s)', (grupper) => {
    fc.assert(
      fc.property(saker({ pott: 40, vekt: 6, enhet: 3, antall: 8, grupper }), ({ pott, mottakere, valg }) => {
        const fordeling = fordelPott(pott, mottakere, valg);
        if (grupper && fordeling.uavgjort.length > 0) return;
        kontrollerNavn(begrunnFordeling(fordeling), fordeling);
        for (const { id } of fordeling.linjer) kontrollerNavn(begrunnFordeling(fordeling, id), fordeling);
      }),
      { numRuns: 40 },
    );
  });

  it('tells of nobody what is another’s: each weight and each amount stands with the one it is of', () => {
    fc.assert(
      fc.property(saker({ pott: 60, vekt: 9, enhet: 2, antall: 7 }), ({ pott, mottakere, valg }) => {
        const fordeling = fordelPott(pott, mottakere, valg);
        const vekter = new Map(mottakere.map(({ id, vekt }) => [id, String(vekt)]));
        for (const id of [undefined, ...mottakere.map((m) => m.id)]) {
          for (const linje of les(begrunnFordeling(fordeling, id), fordeling)) {
            const vekt = /Vekten til «(m\d)»: (\S+) \(oppgitt\)/.exec(linje);
            if (vekt !== null) expect(vekt[2]).toBe(vekter.get(vekt[1] ?? ''));
            const beløp = /Beløpet til «(m\d)»[^:]*: (\S+) kr/.exec(linje);
            const ventet = fordeling.linjer.find((l) => l.id === beløp?.[1])?.beløp;
            if (beløp !== null) expect(Number((beløp[2] ?? '').replace(',', '.'))).toBe((ventet ?? -1) / 100);
            // The steps of an order are counted by step, not by recipient.
            if (/rekkefølgen/.test(linje)) expect(linje).not.toMatch(/Plassen til/);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('reads as the calculation goes', () => {
    const fordeling = fordelPott(
      kroner(100),
      [
        { id: 'finnmark', vekt: 1, gulv: kroner(50) },
        { id: 'helgeland', vekt: 1 },
        { id: 'bodø', vekt: 2, gruppe: 'midt' },
      ],
      {
        metode: 'STORSTE_REST',
        enhet: kroner(1),
        vedLikhet: ['STORST_VEKT', { lodd: 'frø' }],
        grupper: [{ gruppe: 'midt', tak: kroner(10) }],
      },
    );
    const linjer = les(begrunnFordeling(fordeling, 'bodø'), fordeling);
    expect(linjer[0]).toBe('Beløpet til «bodø» (største rest): 10 kr – det samme som punktet under');
    expect(linjer).toContainEqual(expect.stringContaining('Taket i gruppen «midt»: 10 kr (oppgitt)'));
    expect(les(begrunnFordeling(fordeling, 'bodø'), fordeling, 'nn')[0]).toContain('Beløpet til «bodø»');
    expect(les(begrunnFordeling(fordeling, 'bodø'), fordeling, 'en')[0]).toBe(
      'The amount to “bodø” (largest remainder): NOK 10 – the same as the point below',
    );
    // Without the data a recipient is known by its place alone.
    expect(les(begrunnFordeling(fordeling, 'bodø'), undefined)[0]).toContain('Beløpet til nr. 3');
  });
});

describe('a split among claims', () => {
  it('every node has a name', () => {
    const sak = kravsaker(30, 4, 3);
    fc.assert(
      fc.property(sak, ({ fordeling }) => {
        kontrollerNavn(begrunnKravfordeling(fordeling), fordeling);
        for (const { id } of fordeling.linjer) kontrollerNavn(begrunnKravfordeling(fordeling, id), fordeling);
      }),
      { numRuns: 100 },
    );
  });

  const krav = [
    { id: 'påbegynt', krav: kroner(300), klasse: 1 },
    { id: 'ny', krav: kroner(200), klasse: 2 },
    { id: 'felles', krav: kroner(400), klasse: 2 },
    { id: 'senere', krav: kroner(100), klasse: 3 },
  ];
  const svar = fordelEtterKrav(kroner(700), krav, { regel: 'TALMUD', enhet: kroner(1), vedLikhet: 'MELD' });
  const kort = (id: string, språk: Språk) =>
    forklar(begrunnKravfordeling(svar, id), { språk, format: 'TEKST', detalj: 'KORT', grunnlag: svar })
      .replaceAll('\u00A0', ' ')
      .split('\n')[0];

  it('answers by the class and by the rule, with the claimant and the claim', () => {
    expect(kort('påbegynt', 'nb')).toBe(
      '«påbegynt» får 300 kr av en pott på 700 kr. Kravet er 300 kr. Det er plass til hele kravet.',
    );
    expect(kort('senere', 'nn')).toBe(
      '«senere» får ingenting av ein pott på 700 kr. Det er ikkje noko att når krava i klassane framfor har fått sitt.',
    );
    expect(kort('ny', 'en')).toContain('What is to be shared is more than half of the claims, so all lose the same');
    expect(kort('ny', 'nb')).toContain('Regelen er: talmudregelen.');
  });

  it('names claimants, classes and the rate', () => {
    const linjer = les(begrunnKravfordeling(svar), svar).map((linje) => linje.trim());
    expect(linjer).toContainEqual(
      '- Om «påbegynt» er i en klasse foran den der potten tar slutt: ja – 1 er mindre enn 2',
    );
    expect(linjer).toContainEqual(
      '- Det samme tapet for hver: 100 kr – siden svaret på det første punktet under er ja',
    );
    expect(linjer).toContainEqual('- Halve kravet til «felles»: 200 kr = 400 kr × 0,5');
    expect(les(begrunnKravfordeling(svar, 'ny'), undefined)[0]).toContain('Beløpet til nr. 2');
  });
});

describe('a key', () => {
  const grunnlag = lagNøkkelgrunnlag(2024);
  const vekter = grunnlag.map(({ id }, i) => ({ id, vekt: i + 1 })).reverse();
  const regning = {
    grunnlag,
    ledd: [
      { type: 'LIK', navn: 'likt grunnbeløp', andel: kroner(10) },
      { type: 'FOLKETALL', navn: 'folketall', andel: kroner(20) },
      { type: 'FOLKETALL_80_PLUSS', navn: '80 år og over', andel: kroner(40) },
      { type: 'ANTALL_KOMMUNER', navn: 'kommuner', andel: kroner(20) },
      { type: 'GITT', navn: 'reiseavstand', andel: kroner(10), vekter },
    ],
  } as const;
  const begrunnelse = begrunnNøkkel(beregnNøkkel(regning.grunnlag, regning.ledd), regning, 'finnmark');

  it('every node has a name', () => {
    kontrollerNavn(begrunnelse, regning);
    kontrollerNavn(begrunnelse, undefined);
  });

  it('shows the figures and whose they are', () => {
    const linjer = les(begrunnelse, regning).map((linje) => linje.trim());
    expect(linjer[0]).toContain('Vekten til «finnmark» i nøkkelen: ≈ 19,');
    expect(linjer).toContainEqual('- Innbyggere på 80 år og over hos «finnmark»: 3 467 (oppgitt)');
    expect(linjer).toContainEqual('- Leddet «80 år og over» som del av nøkkelen: 40 % (2/5) = 40 kr delt på 100 kr');
    expect(linjer).toContainEqual('- Vekten som er gitt til «finnmark»: 4 (oppgitt)');
  });
});

describe('a deadline', () => {
  const regler: readonly Fristregel[] = [
    {
      id: 'evaluering',
      navn: 'Evaluering etter drift',
      anker: { type: 'HENDELSE', hendelseId: 'driftsstart' },
      skritt: [
        { antall: 9, enhet: 'MANEDER' },
        { antall: -2, enhet: 'UKER' },
        { antall: 3, enhet: 'VIRKEDAGER' },
      ],
      forskyvning: { type: 'NESTE_SAMME_MANED', grunnlag: 'avtale' },
      binding: 'VILKAR',
    },
    {
      id: 'senest',
      navn: 'Senest',
      anker: {
        type: 'SENEST',
        av: [
          { type: 'ARLIG', år: 2025, måned: 4, dag: 1 },
          { type: 'DATO', dato: '2025-02-28' as never },
          { type: 'FRIST', regelId: 'evaluering', dato: 'FORMELL' },
        ],
      },
      skritt: [{ antall: 1, enhet: 'AR' }],
      forskyvning: { type: 'FORRIGE', grunnlag: 'avtale' },
      binding: 'VILKAR',
    },
  ];
  const hendelser: readonly Hendelse[] = [{ id: 'driftsstart', navn: 'Driftsstart', dato: '2024-05-31' as never }];
  const plan = lagFristplan(regler, hendelser, lagNorskKalender(2024, 2027));

  it('every node has a name', () => {
    for (const { id } of regler) {
      const begrunnelse = begrunnFrist(plan, id);
      expect(begrunnelse, id).toBeDefined();
      if (begrunnelse !== undefined) kontrollerNavn(begrunnelse, plan.grunnlag);
    }
  });

  it('counts forwards and back in words', () => {
    const begrunnelse = begrunnFrist(plan, 'evaluering');
    const linjer = begrunnelse === undefined ? [] : les(begrunnelse, plan.grunnlag).map((l) => l.trim());
    expect(linjer).toContain(
      '- Datoen etter regelen «Evaluering etter drift»: 28. februar 2025 – 9 måneder etter 31. mai 2024',
    );
    expect(linjer).toContain(
      '- Datoen etter regelen «Evaluering etter drift»: 14. februar 2025 – 14 dager før 28. februar 2025',
    );
    expect(linjer).toContain('- Dagen for hendelsen «Driftsstart»: 31. mai 2024 (oppgitt)');
  });
});

describe('a figure of a status', () => {
  const tilskudd = {
    id: 't',
    år: 2024,
    tiltakIder: ['dho'],
    beløp: kroner(100),
    status: 'ENDELIG',
  } as unknown as Tilskudd;
  const post = (id: string, type: string, kr: number, mer = {}): Postering =>
    ({ id, tilskuddId: 't', dato: '2024-09-24', type, beløp: kroner(kr), ...mer }) as Postering;
  const status = beregnStatus(
    tilskudd,
    [post('1', 'TILDELT', 100), post('a:b', 'BRUKT', 40), post('3', 'KORRIGERT', -10, { korrigerer: 'a:b' })],
    '2024-12-31' as never,
  );

  it('every node has a name', () => {
    const tall: readonly (keyof Statustall)[] = ['rest', 'tildelt', 'overført', 'omdisponert', 'brukt', 'utbetalt'];
    for (const t of tall) kontrollerNavn(begrunnStatus(status, { tall: t }), status.grunnlag);
  });

  it('names each entry by its id, whatever is in it', () => {
    const linjer = les(begrunnStatus(status, { tall: 'rest' }), status.grunnlag);
    expect(linjer[0]).toBe('Rest: 70 kr = 100 kr − 30 kr − 0 kr');
    expect(linjer).toContain('    - Postering «a:b»: 40 kr (oppgitt)');
    expect(linjer).toContain('    - Postering «3»: −10 kr (oppgitt)');
  });
});

describe('a decision in a body', () => {
  const organ = {
    id: 'ssu',
    navn: 'SSU',
    nivå: 'STRATEGISK',
    plasser: [{ gruppe: 'kommune', antall: 4, rett: 'STEMMERETT' }],
  };
  const ider = ['a', 'b/c', '7'];
  const valg = {
    avholdende: 'TELLER',
    fraværende: 'TELLER',
    inhabile: 'TELLER',
    tilAvklaring: 'HOLDES_UTE',
    utenStemme: 'AVSTAR',
    vedStemmelikhet: 'MOTELEDER',
    ukjentVedtaksførhet: 'SOM_VEDTAKSFOR',
    sendesOpp: [],
  };
  it.each([
    { beslutningsregel: { type: 'KONSENSUS' } },
    { beslutningsregel: { type: 'FLERTALL' }, vedtaksførhet: { type: 'ALLE' } },
    {
      beslutningsregel: { type: 'KVALIFISERT', andel: { teller: '2', nevner: '3' }, strengtOver: false },
      vedtaksførhet: { type: 'ANDEL', minst: { teller: '1', nevner: '2' }, strengtOver: true },
    },
    { beslutningsregel: { type: 'FLERTALL' }, vedtaksførhet: { type: 'ANTALL', minst: 2 } },
  ])('every node has a name: %j', (mer) => {
    const behandling = {
      sak: { id: 'sak', parter: [] },
      medlemmer: [...ider, 'e'].map((id) => ({ id, rolle: 'medlem', gruppe: 'kommune' })),
      frammøte: { organId: 'ssu', møteleder: 'a', møtt: ider.map((medlemId) => ({ medlemId })) },
      stemmer: [
        { medlemId: 'a', stemme: 'FOR' },
        { medlemId: 'b/c', stemme: 'FOR' },
      ],
    };
    const resultat = avgjørSak({ ...organ, ...mer } as Organ, behandling as never, valg as never);
    const begrunnelse = begrunnAvgjørelse(resultat);
    if (begrunnelse === undefined) expect.fail(resultat.årsak);
    kontrollerNavn(begrunnelse, resultat.grunnlag);
    const tekst = forklar(begrunnelse, {
      språk: 'nb',
      format: 'TEKST',
      detalj: 'FULL',
      grunnlag: resultat.grunnlag,
      navn: [{ id: 'b/c', navn: 'Berg' }],
    });
    if (mer.vedtaksførhet !== undefined) expect(tekst).toContain('- Berg: ja');
    expect(tekst).not.toContain('«b/c»');
  });
});

describe('points and recommendations', () => {
  it('every node of an assessment has a name', () => {
    fc.assert(
      fc.property(rundeArb, valgArb, (runde, valg) => {
        const resultat = vurderSøknader(runde, valg);
        for (const { søknadId } of resultat.søknader) {
          const tre = begrunnVurdering(resultat, søknadId);
          kontrollerNavn(tre, resultat.grunnlag);
        }
      }),
      { numRuns: 40 },
    );
  });

  const poeng = [
    { søknadId: 'a', vurdererId: 'v', poeng: [5, 5] },
    { søknadId: 'a', vurdererId: 'w', poeng: [4, 5] },
    { søknadId: 'b', vurdererId: 'v', poeng: [1, 2] },
    { søknadId: 'c', vurdererId: 'v', poeng: [1, 2] },
    { søknadId: 'd', vurdererId: 'v', poeng: [4, 3] },
  ];
  const resultat = vurderSøknader(lagRunde({ poeng }), {
    aggregering: 'SNITT',
    tilAvklaring: 'HOLDES_UTE',
    manglende: 'UFULLSTENDIG',
  });
  const rangering = rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] });

  it.each(['RANGERT_STOPP', 'RANGERT_HOPP_OVER', 'POENG_PER_KRONE', 'HOYEST_SAMLET_POENG'] as const)(
    'every node of a recommendation has a name: %s',
    (regel) => {
      for (const mill of [0, 1, 3]) {
        const ramme = { beløp: kroner(mill * 1_000_000), status: 'ENDELIG', bevilgninger: [] } as const;
        const gruppe = { type: 'SOKNADER', søknadIder: ['a', 'd'] } as const;
        for (const portefølje of [
          {},
          { grenser: [{ id: 'tak', gruppe, mål: 'BELOP', høyst: 100_000_000 } as const] },
        ]) {
          const valg = { regel, portefølje };
          const sak = { rangering, ramme, valg, innstilling: innstill(rangering, ramme, valg) };
          for (const { søknadId } of sak.innstilling.linjer) {
            kontrollerNavn(begrunnInnstilling(sak, søknadId), sak);
            const avstand = begrunnAvstand(sak, søknadId);
            if (avstand !== undefined) kontrollerNavn(avstand, sak);
          }
        }
      }
    },
  );

  it('reads as the points were given', () => {
    const linjer = les(begrunnVurdering(resultat, 'a'), resultat.grunnlag);
    expect(linjer.slice(0, 5)).toEqual([
      'Samlet poengsum: 9,5 poeng = 4,5 poeng + 5 poeng',
      '  - Bidraget fra nytte («Hvor stor er nytten?»): 4,5 poeng = 1 × 4,5 poeng',
      '    - Vekten til nytte («Hvor stor er nytten?»): 1 (oppgitt)',
      '    - Poeng for nytte («Hvor stor er nytten?») (snitt): 4,5 poeng = 9 poeng delt på 2',
      '      - Summen av poeng for nytte («Hvor stor er nytten?»): 9 poeng = 5 poeng + 4 poeng',
    ]);
    expect(linjer[5]).toBe('        - Poeng fra «v» (talt): 5 poeng (oppgitt)');
  });
});

describe('a reform', () => {
  it.each([true, false])('every node has a name (tilskrivning: %s)', (tilskrivning) => {
    const sammenligning = sammenlign(
      ordning130EtterNøkkel2024,
      reform90Søknadsbasert,
      { helsefellesskap: lagNøkkelgrunnlag(2024) },
      { tilskrivning },
    );
    const tre = begrunnReform(sammenligning);
    kontrollerNavn(tre, sammenligning);
    const linjer = les(tre, sammenligning);
    expect(linjer[0]).toMatch(/^Om regnestykket for reformen går opp: ja – svaret er ja på alle punktene under/);
  });
});
