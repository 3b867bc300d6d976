import { describe, expect, it } from 'vitest';
import {
  anvendVekting,
  begrunnInnstilling,
  beregnStatus,
  type Dato,
  etterregn,
  fordelPott,
  hvorforIkkeInnstilt,
  innstill,
  kjørOrdning,
  kontrollerSøknad,
  lagFristplan,
  lagRamme,
  lagVedtak,
  type Ordning,
  type Ordningsgrunnlag,
  type Postering,
  rangerSøknader,
  type Vurderingsvalg,
  vurderSøknader,
  type Øre,
} from '../../src/index';
import {
  ordning40FasteAndeler2024,
  ordning90Søknadsbasert2024,
  ordning130EtterNøkkel2024,
  ordningTromsOfoten2024,
} from '../../src/nord/index';
import { koderFra as funnFra } from '../koder-fra';
import { grunnlag2024 } from './eksempeldata';

const koderFra = (handling: () => unknown): readonly string[] => funnFra(handling).map((f) => f.split(' ')[0] ?? '');
const sum = (tall: readonly { readonly beløp: number }[]): number => tall.reduce((s, { beløp }) => s + beløp, 0);
const [runde] = grunnlag2024.runder ?? [];
if (runde === undefined) throw new Error('no round');

const medTildeling = (ordning: Ordning, endret: object): Ordning => ({
  ...ordning,
  tildeling: { ...ordning.tildeling, ...endret },
});

describe('kjørOrdning', () => {
  it('is the same as calling every step by hand', () => {
    const kjøring = kjørOrdning(ordningTromsOfoten2024, grunnlag2024);
    const { tildeling, oppfølging, bevilgninger } = ordningTromsOfoten2024;
    const [{ rammeFra: _, kontakt: __, ...kunngjort } = {} as never] = tildeling.utlysninger;
    const [vekting] = tildeling.vektinger ?? [];
    const {
      tilRetting: ___,
      konvensjon,
      likhetskjede,
      ...valg
    } = tildeling.vurdering as never as {
      tilRetting: string;
      konvensjon: '1224';
      likhetskjede: [];
    } & Vurderingsvalg;
    const utlysning = anvendVekting(kunngjort, vekting as never);
    const kontroller = runde.søknader.map((søknad) => kontrollerSøknad(søknad, utlysning));
    const iOrden = runde.søknader.filter((_, i) => kontroller[i]?.konklusjon === 'I_ORDEN');
    const ider = new Set(iOrden.map(({ id }) => id));
    const resultat = vurderSøknader(
      {
        utlysning,
        søknader: iOrden,
        vurderinger: runde.vurderinger.filter(({ søknadId }) => ider.has(søknadId)),
        habilitet: runde.habilitet,
        vurderere: runde.vurderere ?? [],
      },
      valg,
    );
    const rangering = rangerSøknader(resultat, { konvensjon, likhetskjede });
    const innstilling = innstill(rangering, utlysning.ramme, { regel: 'RANGERT_STOPP' });
    const kalender = grunnlag2024.kalender as never;
    const plan = lagFristplan(oppfølging.frister, grunnlag2024.hendelser ?? [], kalender);
    expect(kjøring.runder).toEqual([
      {
        utlysning,
        ramme: utlysning.ramme,
        avFordeling: false,
        kontroller,
        resultat,
        rangering,
        valg: { regel: 'RANGERT_STOPP' },
        innstilling,
      },
    ]);
    expect(kjøring.plan).toEqual(plan);
    expect(kjøring.tilskudd.map(({ tilskudd }) => tilskudd.beløp)).toEqual(
      innstilling.linjer.filter(({ beløp }) => beløp > 0).map(({ beløp }) => beløp),
    );
    expect(kjøring.penger.ramme.beløp).toBe(lagRamme(bevilgninger).beløp);

    const førti = kjørOrdning(ordning40FasteAndeler2024, grunnlag2024);
    const [regel] = ordning40FasteAndeler2024.tildeling.fordelinger;
    const ramme = lagRamme(ordning40FasteAndeler2024.bevilgninger.filter(({ id }) => id === 'tilskudd-40'));
    expect(førti.fordelinger).toEqual([
      {
        fordelingId: 'forste-40',
        ramme,
        fordeling: fordelPott(ramme.beløp, regel?.mottakere ?? [], regel?.valg as never),
      },
    ]);
  });

  it('is plain data', () => {
    const kjøring = kjørOrdning(ordningTromsOfoten2024, grunnlag2024);
    expect(JSON.parse(JSON.stringify(kjøring))).toEqual(kjøring);
  });

  it.each([ordning40FasteAndeler2024, ordning130EtterNøkkel2024, ordningTromsOfoten2024, ordning90Søknadsbasert2024])(
    'all the money of $id adds up',
    (ordning) => {
      const { penger } = kjørOrdning(ordning, grunnlag2024);
      expect(sum(penger.linjer) + sum(penger.ikkeFordelt)).toBe(penger.ramme.beløp);
    },
  );

  it('carries the weakest status to every sum', () => {
    const { penger, runder, tilskudd } = kjørOrdning(ordningTromsOfoten2024, grunnlag2024);
    // The bevilgning is final, but the call says provisionally received.
    expect(ordningTromsOfoten2024.bevilgninger[0]?.status).toBe('ENDELIG');
    expect([penger.ramme.status, runder[0]?.ramme.status, tilskudd[0]?.tilskudd.status]).toEqual([
      'FORELOPIG',
      'FORELOPIG',
      'FORELOPIG',
    ]);
    expect(penger.linjer.find(({ id }) => id === 'troms-ofoten')?.status).toBe('FORELOPIG');
    expect(kjørOrdning(ordning130EtterNøkkel2024, grunnlag2024).penger.linjer.map(({ status }) => status)).toEqual(
      Array(4).fill('FORSLAG'),
    );
  });

  it('gives each award its own deadlines, from its own start of operation', () => {
    const søknader = runde.søknader.map((søknad, i) =>
      i === 0 ? { ...søknad, tiltak: { ...søknad.tiltak, driftsstart: '2024-05-31' as Dato } } : søknad,
    );
    const hendelser = [
      ...(grunnlag2024.hendelser ?? []),
      { id: 'driftsstart', navn: 'Drift', dato: '2024-09-01' as Dato, gjelder: 'hjemmesykehus-harstad' },
    ];
    const { tilskudd, plan } = kjørOrdning(ordningTromsOfoten2024, {
      ...grunnlag2024,
      hendelser,
      runder: [{ ...runde, søknader }],
    });
    const frist = (søknadId: string) => tilskudd.find((t) => t.tilskudd.søknadId === søknadId)?.vilkårsfrister[0];
    expect(frist('felles-akutteam')).toMatchObject({ regelId: 'evaluering-ssu', dato: '2025-02-28' });
    expect(frist('hjemmesykehus-harstad')).toMatchObject({ dato: '2025-06-01' });
    expect(frist('ambulant-narvik')).toMatchObject({ status: 'VENTER', venterPå: ['driftsstart'] });
    expect(plan?.frister.find(({ regelId }) => regelId === 'evaluering-ssu')?.status).toBe('VENTER');
  });

  it('follows the decision where people have made one', () => {
    const { runder } = kjørOrdning(ordningTromsOfoten2024, grunnlag2024);
    const avgjørelser = (runder[0]?.innstilling?.linjer ?? []).map(({ søknadId, søktBeløp, utfall }) => ({
      søknadId,
      utfall: søknadId === 'klynge-nord-troms' || utfall === 'INNSTILT' ? ('INNVILGET' as const) : ('AVSLATT' as const),
      beløp: (søknadId === 'klynge-nord-troms' || utfall === 'INNSTILT' ? søktBeløp : 0) as Øre,
      begrunnelse: 'Loddtrekning',
    }));
    const opplysninger = {
      id: 'v',
      vedtaksdato: '2024-06-26' as Dato,
      organId: 'ssu',
      vedtakstype: 'UAVKLART' as const,
    };
    const vedtatt = kjørOrdning(ordningTromsOfoten2024, {
      ...grunnlag2024,
      runder: [{ ...runde, vedtak: { avgjørelser, opplysninger } }],
    });
    expect(vedtatt.runder[0]?.vedtak).toEqual(lagVedtak(runder[0]?.innstilling as never, avgjørelser, opplysninger));
    expect(vedtatt.tilskudd.map(({ opphav, tilskudd }) => [opphav, tilskudd.vedtakId, tilskudd.beløp])).toEqual(
      avgjørelser.filter(({ beløp }) => beløp > 0).map(({ beløp }) => ['VEDTAK', 'v', beløp]),
    );
    expect(vedtatt.penger.ikkeFordelt).toEqual([{ årsak: 'REST', beløp: 150_000_000 }]);
  });

  it('takes the frame of a call from the pot that it is a share of', () => {
    const { tildeling, bevilgninger } = ordning40FasteAndeler2024;
    const [utlysning] = ordningTromsOfoten2024.tildeling.utlysninger;
    const ordning: Ordning = {
      ...ordningTromsOfoten2024,
      bevilgninger,
      tildeling: {
        ...ordningTromsOfoten2024.tildeling,
        fordelinger: tildeling.fordelinger,
        utlysninger: [
          {
            ...(utlysning as never as object),
            ramme: { beløp: 1 as Øre, status: 'ANSLAG', bevilgninger: [] },
            rammeFra: { fordelingId: 'forste-40', mottakerId: 'troms-ofoten' },
          } as never,
        ],
      },
    };
    const { runder, penger } = kjørOrdning(ordning, grunnlag2024);
    expect(runder[0]?.ramme).toEqual({ beløp: 1_800_000_000, status: 'ENDELIG', bevilgninger: ['tilskudd-40'] });
    // Its money is counted in the pot, and not once more.
    expect(penger.linjer.find(({ id }) => id === 'troms-ofoten')).toMatchObject({ fordelt: 1_800_000_000, tildelt: 0 });
    const borte = medTildeling(ordning, {
      utlysninger: ordning.tildeling.utlysninger.map((u) => ({
        ...u,
        rammeFra: { fordelingId: 'forste-40', mottakerId: 'x' },
      })),
    });
    expect(koderFra(() => kjørOrdning(borte, grunnlag2024))).toEqual(['ORDNING_HENVISNING_UKJENT']);
  });

  it('holds limits of a rule on top of those of a recipient: the highest floor, the lowest cap', () => {
    const [regel] = ordning40FasteAndeler2024.tildeling.fordelinger;
    const ordning = medTildeling(ordning40FasteAndeler2024, {
      fordelinger: [
        {
          ...regel,
          grenser: [
            { gulv: 550_000_000 },
            { id: 'helgeland', gulv: 700_000_000 },
            { id: 'troms-ofoten', tak: 1_500_000_000 },
          ],
        },
      ],
    });
    const { linjer } = kjørOrdning(ordning, grunnlag2024).penger;
    expect(linjer.find(({ id }) => id === 'helgeland')?.beløp).toBe(700_000_000);
    expect(linjer.find(({ id }) => id === 'troms-ofoten')?.beløp).toBe(1_500_000_000);
    expect(sum(linjer)).toBe(4_000_000_000);
  });

  it('runs on the rules of the day', () => {
    const [regel] = ordning40FasteAndeler2024.tildeling.fordelinger;
    const to = medTildeling(ordning40FasteAndeler2024, {
      fordelinger: [
        { ...regel, tom: '2024-06-30' },
        { ...regel, id: 'ny', fom: '2024-07-01', mottakere: [{ id: 'finnmark', vekt: 1 }] },
      ],
    });
    const den = (dato: string) =>
      kjørOrdning(to, { ...grunnlag2024, dato: dato as Dato }).fordelinger.map((f) => f.fordelingId);
    expect([den('2024-06-30'), den('2024-07-01')]).toEqual([['forste-40'], ['ny']]);
    expect(koderFra(() => kjørOrdning(to, grunnlag2024))).toEqual(['KJORING_OVER_BEVILGNING']);
  });

  it('holds out what is to be mended, or assesses it meanwhile, as the scheme says', () => {
    const { vurdering } = ordningTromsOfoten2024.tildeling;
    const antall = (tilRetting: string) =>
      kjørOrdning(medTildeling(ordningTromsOfoten2024, { vurdering: { ...vurdering, tilRetting } }), grunnlag2024)
        .runder[0]?.resultat?.søknader.length ?? 0;
    expect(antall('VURDERES')).toBeGreaterThan(antall('HOLDES_UTE'));
  });

  it('says what the money does that nobody has', () => {
    const uten = kjørOrdning(ordning90Søknadsbasert2024, grunnlag2024).penger.ikkeFordelt;
    expect(uten).toEqual([{ årsak: 'UTEN_RUNDE', beløp: 9_000_000_000 }]);
    const ubrukt = kjørOrdning(medTildeling(ordning130EtterNøkkel2024, { fordelinger: [] }), grunnlag2024).penger;
    expect(ubrukt.ikkeFordelt).toEqual([{ årsak: 'IKKE_I_BRUK', beløp: 13_000_000_000 }]);
    const ingenSøknader = { ...grunnlag2024, runder: [{ ...runde, søknader: [], vurderinger: [] }] };
    expect(kjørOrdning(ordningTromsOfoten2024, ingenSøknader).penger.ikkeFordelt).toEqual([
      { årsak: 'UTEN_RUNDE', beløp: 1_800_000_000 },
    ]);
  });

  it('follows the money where there is a ledger and a day', () => {
    const tilskuddId = 'troms-ofoten-2024-1-felles-akutteam';
    const post = (id: string, type: 'TILDELT' | 'BRUKT', beløp: number, dato: string): Postering => ({
      id,
      tilskuddId,
      type,
      beløp: beløp as Øre,
      dato: dato as Dato,
      tiltakId: 'tiltak-felles-akutteam',
    });
    const hovedbok = [post('1', 'TILDELT', 520_000_000, '2024-07-01'), post('2', 'BRUKT', 120_000_000, '2024-11-01')];
    const med = {
      ...ordningTromsOfoten2024.oppfølging,
      ubrukt: { regel: 'TILBAKEBETALES', grunnlag: 'Prøve' } as const,
    };
    const { tilskudd } = kjørOrdning(
      { ...ordningTromsOfoten2024, oppfølging: med },
      { ...grunnlag2024, hovedbok, dato: '2024-12-31' as Dato },
    );
    const [første, andre] = tilskudd;
    expect(første?.status).toEqual(beregnStatus(første?.tilskudd as never, hovedbok, '2024-12-31' as Dato));
    expect(første?.ubrukt).toMatchObject({ beløp: 400_000_000, tilbakebetales: 400_000_000, regel: 'TILBAKEBETALES' });
    expect(andre?.ubrukt).toMatchObject({ beløp: 0 });
  });

  it('computes no deadline without a calendar', () => {
    const { kalender: _, ...uten } = grunnlag2024;
    const kjøring = kjørOrdning(ordningTromsOfoten2024, uten);
    expect('plan' in kjøring || kjøring.tilskudd.some((t) => 'plan' in t)).toBe(false);
  });

  describe('refuses', () => {
    const [utlysning] = ordningTromsOfoten2024.tildeling.utlysninger;
    const { vurdering: _, ...utenVurdering } = ordningTromsOfoten2024.tildeling;
    const { innstillingsregel: __, ...utenRegel } = ordningTromsOfoten2024.tildeling;
    const { helsefellesskapId: ___, ...regional } = utlysning as never as { helsefellesskapId: string };
    const [regel] = ordning40FasteAndeler2024.tildeling.fordelinger;
    const { mottakere: ____, ...utenMottakere } = regel as never as { mottakere: unknown };
    it.each<readonly [string, Ordning, Ordningsgrunnlag]>([
      ['KJORING_REGEL_MANGLER', { ...ordningTromsOfoten2024, tildeling: utenVurdering }, grunnlag2024],
      ['KJORING_REGEL_MANGLER', { ...ordningTromsOfoten2024, tildeling: utenRegel }, grunnlag2024],
      ['KJORING_TILHORIGHET_MANGLER', medTildeling(ordningTromsOfoten2024, { utlysninger: [regional] }), grunnlag2024],
      [
        'KJORING_UTEN_MOTTAKERE',
        medTildeling(ordning40FasteAndeler2024, { fordelinger: [utenMottakere] }),
        grunnlag2024,
      ],
      ['KJORING_TO_GANGER', ordningTromsOfoten2024, { ...grunnlag2024, runder: [runde, runde] }],
      [
        'KJORING_OVER_BEVILGNING',
        medTildeling(ordningTromsOfoten2024, {
          utlysninger: [{ ...utlysning, ramme: { ...utlysning?.ramme, beløp: 1_800_000_001 } }],
        }),
        grunnlag2024,
      ],
    ])('%s', (kode, ordning, grunnlag) => {
      expect(koderFra(() => kjørOrdning(ordning, grunnlag))).toEqual([kode]);
    });
  });

  it('gives awards of a regional call to the helsefellesskap of the one who answers', () => {
    const { helsefellesskapId: _, ...regional } = ordningTromsOfoten2024.tildeling.utlysninger[0] as never as {
      helsefellesskapId: string;
    };
    const ansvarlige = runde.søknader.flatMap(({ søkere }) => søkere.filter(({ ansvarlig }) => ansvarlig));
    const tilhørighet = ansvarlige.map(({ part }, i) => ({
      partId: part.id,
      helsefellesskapId: i === 0 ? 'finnmark' : 'troms-ofoten',
    }));
    const { penger } = kjørOrdning(medTildeling(ordningTromsOfoten2024, { utlysninger: [regional] }), {
      ...grunnlag2024,
      tilhørighet,
    });
    expect(penger.linjer.find(({ id }) => id === 'finnmark')?.tildelt).toBe(520_000_000);
    expect(sum(penger.linjer) + sum(penger.ikkeFordelt)).toBe(1_800_000_000);
  });
});

describe('a round of a run', () => {
  it('holds what its recommendation is explained by', () => {
    const [en] = kjørOrdning(ordningTromsOfoten2024, grunnlag2024).runder;
    const { rangering, ramme, valg, innstilling } = en ?? {};
    if (rangering === undefined || ramme === undefined || valg === undefined || innstilling === undefined) {
      throw new Error('no recommendation');
    }
    const sak = { rangering, ramme, valg, innstilling };
    expect(etterregn(begrunnInnstilling(sak, 'klynge-nord-troms'), sak)).toEqual([]);
    const svar = hvorforIkkeInnstilt(sak, 'klynge-nord-troms');
    expect(svar.erInnstilt).toBe(false);
    expect(svar.alternativer.length).toBeGreaterThan(0);
  });
});
