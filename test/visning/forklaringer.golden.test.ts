import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  anvendVekting,
  avgjørSak,
  type Begrunnelse,
  begrunnAvgjørelse,
  begrunnFordeling,
  begrunnFrist,
  begrunnInnstilling,
  begrunnNøkkel,
  begrunnReform,
  begrunnStatus,
  begrunnVurdering,
  beregnNøkkel,
  beregnStatus,
  fordelPott,
  hvorforIkke,
  hvorforIkkeInnstilt,
  innstill,
  kontrollerSak,
  kontrollerSøknad,
  kroner,
  lagDato,
  lagFristplan,
  lagNorskKalender,
  millioner,
  rangerSøknader,
  sammenlign,
  utledHabilitet,
  vurderSøknader,
} from '../../src/index';
import type { Postering, Tilskudd } from '../../src/modell';
import {
  fristreglerTromsOfoten,
  helsefellesskapene,
  hendelserTromsOfoten,
  konsensusvalgLofotenVesterålenSalten,
  lagNøkkelgrunnlag,
  likeVekterTromsOfoten2024,
  ordning130EtterNøkkel2024,
  reform90Søknadsbasert,
  ssuSak28LofotenVesterålenSalten2024,
  styringsvarianter,
  utlysningTromsOfoten2024,
} from '../../src/nord/index';
import { lesSøknad, lesVurderer, lesVurdering } from '../../src/skjema/index';
import {
  type Forklaringsvalg,
  forklar,
  forklarFrist,
  forklarFunn,
  forklarHvorforIkke,
  formaterKode,
  type Språk,
} from '../../src/visning/index';

// What people read, whole, in three languages, in test/golden/forklaringer: there to be read by one who never saw code. A
// change of a text changes them: read the difference, then `npx vitest run test/visning/forklaringer.golden.test.ts -u`.
// The applications and assessments are invented; the rest is Helse Nord 2024 from /nord.

const SPRÅK = ['nb', 'nn', 'en'] as const;
const navn = helsefellesskapene.data.map(({ id, navn: dets }) => ({ id, navn: dets }));

/** A file with the same told in each language; hard spaces become plain ones, so that it can be read and searched. */
async function hold(fil: string, fortell: (språk: Språk) => readonly (readonly [tittel: string, tekst: string])[]) {
  const tekst = SPRÅK.flatMap((språk) => fortell(språk).map(([tittel, hva]) => `=== ${språk}: ${tittel}\n\n${hva}\n`));
  await expect(tekst.join('\n').replaceAll('\u00A0', ' ')).toMatchFileSnapshot(`../golden/forklaringer/${fil}.txt`);
}

const som = (begrunnelse: Begrunnelse, valg: Omit<Forklaringsvalg, 'format'>): string =>
  forklar(begrunnelse, { format: 'TEKST', navn, ...valg });

describe('explanations as people read them', () => {
  const tredel = { teller: '1', nevner: '3' };
  const ledd = [
    { type: 'LIK', navn: 'likt grunnbeløp', andel: tredel },
    { type: 'FOLKETALL', navn: 'folketall', andel: tredel },
    { type: 'FOLKETALL_80_PLUSS', navn: '80 år og eldre', andel: tredel },
  ] as const;
  const { mottakere } = beregnNøkkel(lagNøkkelgrunnlag(2024), ledd);
  const valg = { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: 'MELD' } as const;

  it('the 90 million by key', async () => {
    const fordeling = fordelPott(millioner(90), mottakere, valg);
    await hold('nitti-millioner-etter-nokkel', (språk) => [
      ['alle, KORT', som(begrunnFordeling(fordeling), { språk, detalj: 'KORT', grunnlag: fordeling })],
      ...mottakere.map(({ id }): readonly [string, string] => [
        `${id}, KORT`,
        som(begrunnFordeling(fordeling, id), { språk, detalj: 'KORT', grunnlag: fordeling }),
      ]),
      ...(['FULL', 'BARE_REGLER'] as const).map((detalj): readonly [string, string] => [
        `finnmark, ${detalj}`,
        som(begrunnFordeling(fordeling, 'finnmark'), { språk, detalj, grunnlag: fordeling }),
      ]),
      [
        'finnmark, VEDTAK',
        som(begrunnFordeling(fordeling, 'finnmark'), {
          språk,
          detalj: 'KORT',
          inndeling: 'VEDTAK',
          grunnlag: fordeling,
        }),
      ],
    ]);
  });

  it('the weights of a key', async () => {
    const regning = { grunnlag: lagNøkkelgrunnlag(2024), ledd };
    await hold('nokkel', (språk) =>
      mottakere.map(({ id }): readonly [string, string] => [
        `${id}, KORT`,
        som(begrunnNøkkel({ mottakere }, regning, id), { språk, detalj: 'KORT', grunnlag: regning }),
      ]),
    );
  });

  it('the figures of an award', async () => {
    const tilskudd = { id: 't', år: 2024, tiltakIder: ['dho'], beløp: kroner(500_000), status: 'ENDELIG' };
    const post = (id: string, type: string, kr: number, mer = {}) =>
      ({ id, tilskuddId: 't', dato: '2024-09-24', type, beløp: kroner(kr), ...mer }) as Postering;
    const bok = [
      post('1', 'TILDELT', 500_000),
      post('2', 'OVERFORT', 120_000, { retning: 'INN', opprinnelsesår: 2023 }),
      post('3', 'UTBETALT', 400_000),
      post('4', 'BRUKT', 310_000.5),
      post('5', 'KORRIGERT', -10_000, { korrigerer: '4' }),
    ];
    const status = beregnStatus(tilskudd as unknown as Tilskudd, bok, lagDato('2024-12-31'));
    const tall = ['rest', 'tildelt', 'overført', 'utbetalt', 'brukt', 'tilbakebetalt'] as const;
    await hold('status', (språk) =>
      tall.map((ett): readonly [string, string] => [
        `${ett}, KORT`,
        som(begrunnStatus(status, { tall: ett }), { språk, detalj: 'KORT', grunnlag: status.grunnlag }),
      ]),
    );
  });

  it('a tie, left to people and settled by lot', async () => {
    const like = helsefellesskapene.data.slice(0, 3).map(({ id }) => ({ id, vekt: 1 }));
    await hold('likhet', (språk) =>
      (['MELD', { lodd: 'SSU 28/2024' }, 'ID'] as const).flatMap((vedLikhet) => {
        const fordeling = fordelPott(kroner(100), like, { ...valg, vedLikhet });
        const tittel = JSON.stringify(vedLikhet);
        return like.slice(0, 2).flatMap(({ id }): readonly (readonly [string, string])[] => [
          [`${id}, ${tittel}`, som(begrunnFordeling(fordeling, id), { språk, detalj: 'KORT', grunnlag: fordeling })],
          [`${id}, ${tittel}, hvorfor ikke`, forklarHvorforIkke(hvorforIkke(fordeling, id), { språk, navn })],
        ]);
      }),
    );
  });

  it('floors, caps, a method of divisors, and limits that cannot be met', async () => {
    const med = [
      { id: 'finnmark', vekt: 1, gulv: kroner(40) },
      { id: 'helgeland', vekt: 3, tak: kroner(30) },
      { id: 'troms-ofoten', vekt: 2 },
    ];
    const saker = [
      ['gulv og tak', fordelPott(kroner(100), med, { ...valg, reservert: kroner(7) })],
      [
        'd’Hondt',
        fordelPott(
          kroner(100),
          med.map(({ id, vekt }) => ({ id, vekt })),
          { ...valg, metode: 'DHONDT' },
        ),
      ],
      ['umulig', fordelPott(kroner(10), med, valg)],
    ] as const;
    await hold('grenser-og-metoder', (språk) =>
      saker.flatMap(([tittel, fordeling]) =>
        med.map(({ id }): readonly [string, string] => [
          `${tittel}, ${id}`,
          som(begrunnFordeling(fordeling, id), { språk, detalj: 'KORT', grunnlag: fordeling }),
        ]),
      ),
    );
  });

  it('an application that is turned away, one that is not recommended, and one that is', async () => {
    const les = <T>(
      fil: string,
      felt: string,
      leser: (x: unknown) => { readonly ok: boolean; readonly verdi?: T },
    ): T[] => JSON.parse(readFileSync(`docs/examples/${fil}`, 'utf8'))[felt].map((x: unknown) => leser(x).verdi as T);
    const søknader = les('oppdiktede-soknader-2024.json', 'søknader', lesSøknad);
    const vurderere = les('oppdiktede-vurderinger-2024.json', 'vurderere', lesVurderer);
    const vurderinger = les('oppdiktede-vurderinger-2024.json', 'vurderinger', lesVurdering);
    const utlysning = anvendVekting(utlysningTromsOfoten2024.data, likeVekterTromsOfoten2024.data);
    const titler = [
      ...søknader.map(({ id, tiltak }) => ({ id, navn: tiltak.tittel })),
      ...utlysning.kriterier.map(({ id, spørsmål }) => ({ id, navn: `kriteriet «${spørsmål}»` })),
    ];
    const kontroller = søknader.map((søknad) => kontrollerSøknad(søknad, utlysning));
    const iOrden = søknader.filter((_, i) => kontroller[i]?.konklusjon === 'I_ORDEN');
    const runde = { utlysning, søknader: iOrden, vurderinger, vurderere, habilitet: utledHabilitet(vurderere, iOrden) };
    const resultat = vurderSøknader(runde, {
      aggregering: 'SNITT',
      tilAvklaring: 'TELLER_MED_MERKNAD',
      manglende: 'UFULLSTENDIG',
    });
    const rangering = rangerSøknader(resultat, { konvensjon: '1224', likhetskjede: [] });
    const regel = { regel: 'RANGERT_STOPP' } as const;
    const sak = {
      rangering,
      ramme: utlysning.ramme,
      valg: regel,
      innstilling: innstill(rangering, utlysning.ramme, regel),
    };
    const [første, siste] = [sak.innstilling.linjer.at(0), sak.innstilling.linjer.at(-1)].map((l) => l?.søknadId ?? '');
    await hold('soknader', (språk) => [
      ...kontroller.flatMap(({ konklusjon, funn }, i): readonly (readonly [string, string])[] =>
        funn.length === 0
          ? []
          : [
              [
                `${søknader[i]?.tiltak.tittel}: ${formaterKode(konklusjon, { språk })}`,
                funn.map((ett) => forklarFunn(ett, { språk, navn: titler })).join('\n'),
              ],
            ],
      ),
      ...[første, siste].flatMap((id = ''): readonly (readonly [string, string])[] => [
        [
          `${id}, poeng, KORT`,
          som(begrunnVurdering(resultat, id), { språk, detalj: 'KORT', navn: titler, grunnlag: resultat.grunnlag }),
        ],
        [
          `${id}, innstilling, KORT`,
          som(begrunnInnstilling(sak, id), { språk, detalj: 'KORT', navn: titler, grunnlag: sak }),
        ],
        [
          `${id}, innstilling, VEDTAK`,
          som(begrunnInnstilling(sak, id), { språk, detalj: 'FULL', inndeling: 'VEDTAK', navn: titler, grunnlag: sak }),
        ],
        [`${id}, hvorfor ikke`, forklarHvorforIkke(hvorforIkkeInnstilt(sak, id), { språk, navn: titler })],
      ]),
    ]);
  });

  it('deadlines that are dated and that wait', async () => {
    const kalender = lagNorskKalender(2024, 2028);
    const iGang = hendelserTromsOfoten.data.map((hendelse) =>
      hendelse.id === 'driftsstart' ? { ...hendelse, dato: '2025-02-03' as never } : hendelse,
    );
    await hold('frister', (språk) =>
      [hendelserTromsOfoten.data, iGang].flatMap((hendelser, i) => {
        const plan = lagFristplan(fristreglerTromsOfoten.data, hendelser, kalender);
        return plan.frister.flatMap((frist): readonly (readonly [string, string])[] => {
          const begrunnelse = begrunnFrist(plan, frist.regelId);
          return [
            [`${frist.regelId} (${i})`, forklarFrist(frist, { språk, plan })],
            ...(begrunnelse === undefined || begrunnelse.rot.slag === 'GRUNNLAG'
              ? []
              : [
                  [
                    `${frist.regelId} (${i}), KORT`,
                    som(begrunnelse, { språk, detalj: 'KORT', grunnlag: plan.grunnlag }),
                  ] as const,
                ]),
          ];
        });
      }),
    );
  });

  it('case 28/2024 of the SSU: its papers, and a decision with invented votes', async () => {
    const { organer = [] } =
      styringsvarianter.data.find(({ helsefellesskapId }) => helsefellesskapId === 'lofoten-vesteralen-salten') ?? {};
    const ssu = organer.find(({ id }) => id === ssuSak28LofotenVesterålenSalten2024.data.organId) ?? organer[0];
    if (ssu === undefined) expect.fail('no body');
    const sak = ssuSak28LofotenVesterålenSalten2024.data;
    const regioner = ['Lofoten', 'Lofoten', 'Vesterålen', 'Vesterålen', 'Salten', 'Salten', 'Salten'];
    const medlemmer = [
      ...regioner.map((region, i) => ({ id: `kommune-${i + 1}`, rolle: 'kommunedirektør', gruppe: 'kommune', region })),
      { id: 'hf-1', rolle: 'direktør', gruppe: 'helseforetak' },
    ];
    const frammøte = { organId: ssu.id, dato: sak.møtedato, møtt: medlemmer.map(({ id }) => ({ medlemId: id })) };
    const { funn } = kontrollerSak(sak, {
      organ: ssu,
      utsending: { enhet: 'VIRKEDAGER', minst: 13, kalender: lagNorskKalender(2024, 2024) },
    });
    const avgjør = (stemmer: readonly object[]) =>
      avgjørSak(ssu, { sak, medlemmer, frammøte, stemmer } as never, konsensusvalgLofotenVesterålenSalten.data);
    await hold('ssu-sak-28-2024', (språk) => [
      ['saksdokumentene', funn.map((ett) => forklarFunn(ett, { språk })).join('\n')],
      ...[[], [{ medlemId: 'kommune-3', stemme: 'MOT' }]].flatMap((stemmer): readonly (readonly [string, string])[] => {
        const resultat = avgjør(stemmer);
        const begrunnelse = begrunnAvgjørelse(resultat);
        if (begrunnelse === undefined) return [];
        const tittel = `${stemmer.length} stemmer mot`;
        return (['KORT', 'FULL'] as const).map((detalj) => [
          `${tittel}, ${detalj}`,
          som(begrunnelse, { språk, detalj, grunnlag: resultat.grunnlag }),
        ]);
      }),
    ]);
  });

  it('a reform', async () => {
    const fakta = { helsefellesskap: lagNøkkelgrunnlag(2024) };
    const sammenligning = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, fakta, { tilskrivning: true });
    const begrunnelse = begrunnReform(sammenligning);
    await hold('reform', (språk) => [
      ['KORT', som(begrunnelse, { språk, detalj: 'KORT', grunnlag: sammenligning })],
      ['BARE_REGLER', som(begrunnelse, { språk, detalj: 'BARE_REGLER', grunnlag: sammenligning })],
    ]);
  });
});
