import { describe, expect, it } from 'vitest';
import {
  adresse,
  type Begrunnelsesnode,
  begrunnFordeling,
  begrunnNøkkel,
  begrunnReform,
  begrunnStatus,
  beregnNøkkel,
  beregnStatus,
  type Fordelingsvalg,
  fordelPott,
  kroner,
  lagBladnode,
  lagRegnenode,
  type Mottaker,
  millioner,
  type Nøkkelledd,
  type Postering,
  type Statusspørsmål,
  sammenlign,
} from '../../src/index';
import type { Reform, Tilskudd } from '../../src/modell';
import { lagNøkkelgrunnlag, ordning130EtterNøkkel2024 } from '../../src/nord/index';
import { forklar, type Språk } from '../../src/visning/index';
import { adresserIOrd } from '../../src/visning/tekster/adresser';

const SPRÅK: readonly Språk[] = ['nb', 'nn', 'en'];
const valg: Fordelingsvalg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'MELD' };

const kort = (rot: Begrunnelsesnode, grunnlag: unknown, språk: Språk): string =>
  (
    forklar({ rot, kilder: [], antakelser: [] }, { språk, format: 'TEKST', detalj: 'KORT', grunnlag }).split('\n')[0] ??
    ''
  ).replaceAll('\u00A0', ' ');

const delt = (pott: number, mottakere: readonly Mottaker[], mer: Partial<Fordelingsvalg> = {}, id?: string) => {
  const fordeling = fordelPott(kroner(pott), mottakere, { ...valg, ...mer });
  return SPRÅK.map((språk) => kort(begrunnFordeling(fordeling, id).rot, fordeling, språk));
};

describe('the answer of a distribution', () => {
  it('says why nothing is distributed', () => {
    expect(delt(10, [{ id: 'a', vekt: 1, gulv: kroner(12) }], {}, 'a')).toEqual([
      '«a» får ingenting av en pott på 10 kr. Ingenting er delt ut: gulvene er til sammen 2 kr mer enn det som kan deles ut.',
      '«a» får ingenting av ein pott på 10 kr. Ingenting er delt ut: golva er til saman 2 kr meir enn det som kan delast ut.',
      '“a” gets nothing of a pot of NOK 10. Nothing is distributed: the floors are NOK 2 more in all than what can be distributed.',
    ]);
    const smal = [{ id: 'a', vekt: 1, gulv: kroner(3), tak: kroner(4) }];
    expect(delt(20, smal, { enhet: kroner(5) }, 'a').map((tekst) => tekst.split(': ')[1])).toEqual([
      'et gulv rundet opp til hele enheter er høyere enn taket rundet ned.',
      'eit golv runda opp til heile einingar er høgare enn taket runda ned.',
      'a floor rounded up to whole units is higher than its cap rounded down.',
    ]);
    const iGruppe = [{ id: 'a', vekt: 1, gulv: kroner(5), gruppe: 'g' }];
    const grupper = [{ gruppe: 'g', tak: kroner(4) }];
    expect(delt(20, iGruppe, { grupper }, 'a').map((tekst) => tekst.split(': ')[1])).toEqual([
      'grensene i en gruppe kan ikke holdes samtidig.',
      'grensene i ei gruppe kan ikkje haldast samtidig.',
      'the limits within a group cannot be met together.',
    ]);
  });

  it('says of the whole pot how many share it, and what nobody got', () => {
    expect(
      delt(10, [{ id: 'a', vekt: 1, tak: kroner(4) }], { reservert: kroner(1) }).map(
        (t) => t.split(' Met')[0]?.split(' The m')[0],
      ),
    ).toEqual([
      'Potten på 10 kr er delt mellom 1 mottaker. 1 kr er ikke fordelt: reservert. 5 kr er ikke fordelt: tak.',
      'Potten på 10 kr er delt mellom 1 mottakar. 1 kr er ikkje fordelt: reservert. 5 kr er ikkje fordelt: tak.',
      'The pot of NOK 10 is shared among 1 recipient. NOK 1 is not distributed: reserved. NOK 5 is not distributed: cap.',
    ]);
  });

  it('says that all are at a limit', () => {
    const [nb, nn, en] = delt(10, [{ id: 'a', vekt: 1, tak: kroner(4) }], {}, 'a');
    expect(nb).toMatch(/^«a» får 4 kr av en pott på 10 kr\. Taket på 4 kr avgjør\. Metoden er største rest\./);
    expect(nn).toMatch(/Taket på 4 kr avgjer\./);
    expect(en).toMatch(/The cap of NOK 4 decides\./);
  });
});

describe('the answer of a distance', () => {
  const avstand = (poeng: string, språk: Språk): string => {
    const data = { a: { teller: poeng, nevner: '2' } };
    const blad = lagBladnode({ id: 'kriterium/k', enhet: 'POENG' }, '/a', data);
    return kort(lagRegnenode({ id: 'avstand', enhet: 'POENG' }, 'SUM', [blad]), data, språk);
  };

  it.each([
    ['3', ['1,5 poeng mindre enn den', '1,5 poeng mindre enn den', '1.5 points less than the one']],
    ['-3', ['1,5 poeng mer enn den', '1,5 poeng meir enn den', '1.5 points more than the one']],
    ['0', ['like mange poeng som den', 'like mange poeng som den', 'as many points as the one']],
  ])('%s halves', (poeng, ventet) => {
    SPRÅK.forEach((språk, i) => {
      expect(avstand(poeng, språk)).toContain(ventet[i]);
    });
  });
});

describe('the answer of a reform', () => {
  it('says what each change accounts for, in words for the places', () => {
    const reform: Reform = {
      id: 'r',
      tittel: 'Oppdiktet',
      antakelse: { id: 'a', antakelse: 'Oppdiktet', grunnlag: 'Oppdiktet' },
      endringer: [
        { type: 'SETT', adresse: adresse.bevilgning('tilskudd-40').beløp, før: millioner(40), verdi: millioner(44) },
        { type: 'SETT', adresse: adresse.bevilgning('tilskudd-90').beløp, før: millioner(90), verdi: millioner(99) },
      ] as never,
    };
    const fakta = { helsefellesskap: lagNøkkelgrunnlag(2024) };
    const sammenligning = sammenlign(ordning130EtterNøkkel2024, reform, fakta, { tilskrivning: true });
    const tekst = SPRÅK.map((språk) =>
      forklar(begrunnReform(sammenligning), {
        språk,
        format: 'TEKST',
        detalj: 'KORT',
        grunnlag: sammenligning,
      }).replaceAll('\u00A0', ' '),
    );
    expect(tekst[0]).toMatch(
      /fra [\d ]+ kr til [\d ]+ kr \(\+[\d ]+ kr\)\. Det beløpet i bevilgningen .* forklarer: \+600 000 kr\./,
    );
    expect(tekst[1]).toMatch(/Det beløpet i løyvinga .* forklarer: \+600 000 kr\./);
    expect(tekst[2]).toMatch(/What the amount of the appropriation .* accounts for: NOK \+600,000\./);
  });
});

describe('the answer of a key', () => {
  const grunnlag = [
    { id: 'a', folketall: 300, folketall80pluss: 10, antallKommuner: 1 },
    { id: 'b', folketall: 100, folketall80pluss: 30, antallKommuner: 3 },
    { id: 'c', folketall: 0, folketall80pluss: 0, antallKommuner: 0 },
  ];
  const svar = (ledd: readonly Nøkkelledd[], id: string, medGrunnlag = true) => {
    const regning = { grunnlag, ledd };
    const { rot } = begrunnNøkkel(beregnNøkkel(grunnlag, ledd), regning, id);
    return SPRÅK.map((språk) => kort(rot, medGrunnlag ? regning : undefined, språk));
  };
  const folketall: Nøkkelledd = { type: 'FOLKETALL', navn: 'folketall', andel: kroner(30) };
  const likt: Nøkkelledd = { type: 'LIK', navn: 'likt grunnbeløp', andel: kroner(10) };

  it('says how much of the weight one has, and what each part gives', () => {
    expect(svar([folketall, likt], 'a')).toEqual([
      '«a» har om lag 64,58 % av vekten i nøkkelen. Av dette kommer 56,25 prosentpoeng fra leddet «folketall» og om lag 8,33 prosentpoeng fra leddet «likt grunnbeløp».',
      '«a» har om lag 64,58 % av vekta i nøkkelen. Av dette kjem 56,25 prosentpoeng frå leddet «folketall» og om lag 8,33 prosentpoeng frå leddet «likt grunnbeløp».',
      '“a” has about 64.58% of the weight in the key. This is made up of 56.25 percentage points from the part “folketall” and about 8.33 percentage points from the part “likt grunnbeløp”.',
    ]);
  });

  it('says of the only part that all comes from it, and of no weight nothing more', () => {
    expect(svar([folketall], 'a')).toEqual([
      '«a» har 75 % av vekten i nøkkelen. Alt kommer fra leddet «folketall».',
      '«a» har 75 % av vekta i nøkkelen. Alt kjem frå leddet «folketall».',
      '“a” has 75% of the weight in the key. All of it comes from the part “folketall”.',
    ]);
    expect(svar([folketall], 'c')).toEqual([
      '«c» har 0 % av vekten i nøkkelen.',
      '«c» har 0 % av vekta i nøkkelen.',
      '“c” has 0% of the weight in the key.',
    ]);
  });

  it('counts the parts where the data is not at hand, and says one point as one', () => {
    const ett = { ...likt, andel: kroner(3) };
    const andre = { ...folketall, andel: kroner(97) };
    expect(svar([ett, andre], 'b', false)).toEqual([
      '«b» har 25,25 % av vekten i nøkkelen. Av dette kommer 1 prosentpoeng fra leddet nr. 1 og 24,25 prosentpoeng fra leddet nr. 2.',
      '«b» har 25,25 % av vekta i nøkkelen. Av dette kjem 1 prosentpoeng frå leddet nr. 1 og 24,25 prosentpoeng frå leddet nr. 2.',
      '“b” has 25.25% of the weight in the key. This is made up of 1 percentage point from the part no. 1 and 24.25 percentage points from the part no. 2.',
    ]);
  });
});

describe('the answer of a status', () => {
  const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(100), status: 'ENDELIG' };
  const post = (id: string, type: string, kr: number, mer = {}): Postering =>
    ({ id, tilskuddId: 't', dato: '2024-09-24', type, beløp: kroner(kr), ...mer }) as Postering;
  const tildelt = post('1', 'TILDELT', 100);
  const svar = (bok: readonly Postering[], tall: Statusspørsmål['tall'], sted?: Statusspørsmål['sted']) => {
    const status = beregnStatus(tilskudd as unknown as Tilskudd, bok, '2024-12-31' as never);
    const { rot } = begrunnStatus(status, { tall, ...(sted === undefined ? {} : { sted }) });
    return SPRÅK.map((språk) => kort(rot, status.grunnlag, språk));
  };

  it('says how much is left, of what, and where the rest of it went', () => {
    const bok = [tildelt, post('2', 'BRUKT', 40), post('3', 'KORRIGERT', -10, { korrigerer: '2' })];
    expect(svar(bok, 'rest')).toEqual([
      '70 kr er igjen av de 100 kr som var å bruke. 30 kr er brukt.',
      '70 kr er att av dei 100 kr som var å bruke. 30 kr er brukt.',
      'NOK 70 is left of the NOK 100 that there was to use. NOK 30 is used.',
    ]);
    expect(svar([tildelt], 'rest')).toEqual([
      '100 kr er igjen av de 100 kr som var å bruke. Ingenting er brukt eller betalt tilbake.',
      '100 kr er att av dei 100 kr som var å bruke. Ingenting er brukt eller betalt tilbake.',
      'NOK 100 is left of the NOK 100 that there was to use. Nothing is used or paid back.',
    ]);
  });

  it('says what there was to use, where money is carried over', () => {
    const inn = post('2', 'OVERFORT', 20, { retning: 'INN', opprinnelsesår: 2023 });
    const bok = [tildelt, inn, post('3', 'BRUKT', 90), post('4', 'TILBAKEBETALT', 5)];
    expect(svar(bok, 'rest')).toEqual([
      '25 kr er igjen av de 120 kr som var å bruke. 90 kr er brukt og 5 kr er betalt tilbake. Det som var å bruke, kommer av at 100 kr er tildelt og 20 kr er overført.',
      '25 kr er att av dei 120 kr som var å bruke. 90 kr er brukt og 5 kr er betalt tilbake. Det som var å bruke, kjem av at 100 kr er tildelt og 20 kr er overført.',
      'NOK 25 is left of the NOK 120 that there was to use. NOK 90 is used and NOK 5 is paid back. What there was to use comes of this: NOK 100 is awarded and NOK 20 is carried over.',
    ]);
  });

  it('says that more is used than there was to use', () => {
    expect(svar([tildelt, post('2', 'BRUKT', 120)], 'rest')).toEqual([
      '20 kr mer enn de 100 kr som var å bruke, er brukt eller betalt tilbake. 120 kr er brukt.',
      '20 kr meir enn dei 100 kr som var å bruke, er brukt eller betalt tilbake. 120 kr er brukt.',
      'NOK 20 more than the NOK 100 that there was to use is used or paid back. NOK 120 is used.',
    ]);
  });

  it.each([
    ['tildelt', 'TILDELT', 'tildelt', 'tildelt', 'awarded'],
    ['akseptert', 'AKSEPTERT', 'akseptert', 'akseptert', 'accepted'],
    ['forpliktet', 'FORPLIKTET', 'forpliktet', 'forplikta', 'committed'],
    ['utbetalt', 'UTBETALT', 'utbetalt', 'utbetalt', 'paid out'],
    ['brukt', 'BRUKT', 'brukt', 'brukt', 'used'],
    ['tilbakebetalt', 'TILBAKEBETALT', 'betalt tilbake', 'betalt tilbake', 'paid back'],
  ] as const)('says how much is %s, and of how many entries', (tall, type, nb, nn, en) => {
    const to = [post('1', type, 40), post('2', type, 20)];
    expect(svar(to.slice(0, 1), tall)).toEqual([
      `40 kr er ${nb}. Beløpet er fra 1 postering.`,
      `40 kr er ${nn}. Beløpet er frå 1 postering.`,
      `NOK 40 is ${en}. The amount is from 1 entry.`,
    ]);
    expect(svar(to, tall)).toEqual([
      `60 kr er ${nb}. Beløpet er summen av 2 posteringer.`,
      `60 kr er ${nn}. Beløpet er summen av 2 posteringar.`,
      `NOK 60 is ${en}. The amount is the sum of 2 entries.`,
    ]);
    expect(svar([], tall)).toEqual([
      `Ingenting er ${nb}: ingen posteringer er regnet med.`,
      `Ingenting er ${nn}: ingen posteringar er rekna med.`,
      `Nothing is ${en}: no entries count.`,
    ]);
  });

  it('says what came in and what went out', () => {
    const ut = post('1', 'OVERFORT', 20, { retning: 'UT', opprinnelsesår: 2024 });
    expect(svar([ut], 'overført')).toEqual([
      '−20 kr er overført: 0 kr inn minus 20 kr ut.',
      '−20 kr er overført: 0 kr inn minus 20 kr ut.',
      'NOK −20 is carried over: NOK 0 in minus NOK 20 out.',
    ]);
    const fra = { tiltakId: 'dho', kostnadsartId: 'reise' };
    const flyttet = post('2', 'OMDISPONERT', 5, { tiltakId: 'dho', kostnadsartId: 'lønn', flyttetFra: fra });
    expect(svar([flyttet], 'omdisponert', { tiltakId: 'dho', kostnadsartId: 'lønn' })).toEqual([
      '5 kr er omdisponert: 5 kr inn minus 0 kr ut.',
      '5 kr er omdisponert: 5 kr inn minus 0 kr ut.',
      'NOK 5 is moved: NOK 5 in minus NOK 0 out.',
    ]);
    expect(svar([], 'omdisponert')).toEqual([
      'Ingenting er omdisponert: ingen posteringer er regnet med.',
      'Ingenting er omdisponert: ingen posteringar er rekna med.',
      'Nothing is moved: no entries count.',
    ]);
  });

  it('is left out for a tree that only has the name of a figure', () => {
    const rot = lagBladnode({ id: 'brukt', enhet: 'ORE' }, '/b', { b: 100 });
    expect(kort(rot, undefined, 'nb')).toBe('Brukt: 1 kr (oppgitt)');
    const rest = lagRegnenode({ id: 'rest', enhet: 'ORE' }, 'SUM', [rot]);
    expect(kort(rest, undefined, 'nb')).toContain('Rest: 1 kr');
  });
});

describe('a place of a scheme in words', () => {
  const navn = (id: string): string => `«${id}»`;
  it.each([
    ['tildeling.fordelinger[f].grenser', 'grensene i fordelingen «f»', 'the limits of the distribution «f»'],
    [
      'tildeling.vektinger[u].vekter[k3].vekt',
      'vekten i kriteriet «k3» i vektingen for «u»',
      'the weight of the criterion «k3» of the weighting of «u»',
    ],
    [
      'tildeling.fordelinger[a], tildeling.innstillingsregel',
      'fordelingen «a» og innstillingsregelen',
      'the distribution «a» and the rule of recommendation',
    ],
    [
      'oppfølging.frister[arsrapport].anker',
      'dagen det regnes fra i fristen «arsrapport»',
      'the starting day of the deadline «arsrapport»',
    ],
    ['tildeling.fordelinger[a, b]', 'fordelingen «a, b»', 'the distribution «a, b»'],
    ['tildeling.noeNytt', undefined, undefined],
    ['tildeling.noeNytt[x]', undefined, undefined],
    ['tildeling', undefined, undefined],
    ['[[', undefined, undefined],
    ['tildeling.constructor[x].toString', undefined, undefined],
  ])('%s', (sted, nb, en) => {
    expect(adresserIOrd(sted, 'nb', navn)).toBe(nb);
    expect(adresserIOrd(sted, 'en', navn)).toBe(en);
  });
});
