import { finnGjentatte } from '../kjerne/finn-gjentatte';
import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import type { Organ, Sak } from '../modell';
import { finnVedlegg, type Henvisningssvar } from './finn-vedlegg';
import type { StyringKoder } from './koder';
import { kontrollerUtsending, type Utsendingskontroll, type Utsendingsregel } from './kontroller-utsending';
import { lesSaksnummer, type Saksnummer } from './les-saksnummer';
import type { Styringssvar } from './typer';

const funn = lagFunnlager<StyringKoder>();

/** What the papers of a case are checked against; nothing is checked that is not given. */
export interface Sakskrav {
  /** The body, so that the recommendation can be held against its rule. */
  readonly organ?: Organ;
  /** How long before the meeting the papers must be sent out. */
  readonly utsending?: Utsendingsregel;
  /** Numbers of the cases there are, however written. */
  readonly kjenteSaker?: readonly string[];
}

/** The papers of a case, checked. */
export interface Sakskontroll {
  /** `NEI` with any error, `UKJENT` with any warning, else `JA`. */
  readonly svar: Styringssvar;
  /** The number of the case; absent when it cannot be read. */
  readonly saksnummer?: Saksnummer;
  /** Each reference, in the order of the case. */
  readonly henvisninger: readonly Henvisningssvar[];
  /** Whether it was sent out in time; absent when no rule was given. */
  readonly utsending?: Utsendingskontroll;
  /** Every finding. */
  readonly funn: readonly Funn[];
}

/**
 * Checks the papers of a case: its number, what it asks the body to decide, every reference to an attachment or another
 * case, and whether it was sent out in time.
 *
 * A reference by number into a list without numbers cannot be verified: it is taken by its place, and the answer says
 * whether the document there is the one that the text describes, is another, or cannot be known.
 *
 * @param sak - The case.
 * @param krav - What it is checked against.
 * @returns An answer for each reference and in all, and every finding with a pointer into the case. References ×
 * attachments.
 * @throws TilskuddFeil `ORGANANTALL_UGYLDIG` for a number of days, `UTENFOR_KALENDER`.
 * @example
 * const sak = {
 *   id: 'sak-28', saksnummer: '28/2024', organId: 'ssu', tittel: 'Rapportering', innstilling: { punkter: ['…'] }, parter: [],
 *   vedlegg: [
 *     { tittel: 'Brev til Helse Nord', slag: 'brev', dato: '2024-11-01', vedlagt: true },
 *     { tittel: 'Utkast til søknad', slag: 'søknad', vedlagt: true },
 *   ],
 *   henvisninger: [1, 2].map((nummer) => ({ sted: 'Innledning', nummer, slag: 'e-notat', dato: '2024-11-01' })),
 * };
 * const { henvisninger, funn } = kontrollerSak(sak);
 * henvisninger.map(({ måte, svar }) => `${måte} ${svar}`) // => ['PLASS PASSER', 'PLASS PASSER_IKKE']
 * funn.map(({ kode }) => kode) // => ['VEDLEGG_UTEN_NUMMER', 'DOKUMENT_TO_NAVN', 'VEDLEGG_PASSER_IKKE']
 */
export function kontrollerSak(sak: Sak, { organ, utsending: regel, kjenteSaker }: Sakskrav = {}): Sakskontroll {
  const lest = lesSaksnummer(sak.saksnummer);
  const henvisninger = sak.henvisninger.map((_, i) => finnVedlegg(sak, i));
  const utsending = regel === undefined ? undefined : kontrollerUtsending(sak, regel);
  const alle = [
    ...funnOmSaksnumre(sak, kjenteSaker),
    ...funnOmDatoer(sak),
    ...funnOmInnstilling(sak, organ),
    ...funnOmListen(sak, henvisninger),
    ...henvisninger.flatMap((svar) => funnOmHenvisning(sak, svar)),
    ...(utsending?.funn ?? []),
  ];
  const harAlvor = (alvor: Funn['alvor']): boolean => alle.some((ett) => ett.alvor === alvor);
  return {
    svar: harAlvor('FEIL') ? 'NEI' : harAlvor('ADVARSEL') ? 'UKJENT' : 'JA',
    ...(lest.ok ? { saksnummer: lest.verdi } : {}),
    henvisninger,
    ...(utsending === undefined ? {} : { utsending: utsending.kontroll }),
    funn: alle,
  };
}

/** Every case number of a case with the place it stands. */
function finnSaksnumre({ saksnummer, vedlegg, henvisninger }: Sak): readonly (readonly [tekst: string, sti: string])[] {
  const i = (liste: readonly { readonly saksnummer?: string }[], felt: string) =>
    liste.flatMap(({ saksnummer: tekst }, plass) =>
      tekst === undefined ? [] : [[tekst, `/${felt}/${plass}/saksnummer`] as const],
    );
  return [[saksnummer, '/saksnummer'], ...i(vedlegg, 'vedlegg'), ...i(henvisninger, 'henvisninger')];
}

function funnOmSaksnumre(sak: Sak, kjenteSaker: readonly string[] | undefined): readonly Funn[] {
  const alle = finnSaksnumre(sak).map(([tekst, sti]) => ({ tekst, sti, lest: lesSaksnummer(tekst) }));
  const kjente = new Set(kjenteSaker?.map((tekst) => normalformAv(tekst)));
  const leste = alle.flatMap(({ tekst, lest }) => (lest.ok ? [{ tekst, ...lest.verdi }] : []));
  const toMåter = new Set(leste.map(({ skilletegn }) => skilletegn)).size > 1;
  return [
    ...alle.flatMap(({ sti, lest }) => lest.funn.map((ett) => ({ ...ett, sti }))),
    ...alle.flatMap(({ tekst, sti, lest }) =>
      sti === '/saksnummer' || kjenteSaker === undefined || !lest.ok || kjente.has(lest.verdi.normalform)
        ? []
        : [funn('SAK_UKJENT', 'ADVARSEL', sti, { saksnummer: tekst })],
    ),
    ...(toMåter
      ? [
          funn('SAKSNUMMER_TO_SKRIVEMATER', 'RAD', '/saksnummer', {
            skrevet: leste.map(({ tekst }) => tekst),
            normalform: leste.map(({ normalform }) => normalform),
          }),
        ]
      : []),
  ];
}

function normalformAv(tekst: string): string {
  const lest = lesSaksnummer(tekst);
  return lest.ok ? lest.verdi.normalform : tekst;
}

function funnOmDatoer({ dokumentdato, sendtUt, møtedato }: Sak): readonly Funn[] {
  const rekke = [
    ['dokumentdato', dokumentdato],
    ['sendtUt', sendtUt],
    ['møtedato', møtedato],
  ] as const;
  const kjente = rekke.flatMap(([felt, dato]) => (dato === undefined ? [] : [{ felt, dato }]));
  return kjente.flatMap(({ felt, dato }, i) => {
    const neste = kjente[i + 1];
    if (neste === undefined || dato <= neste.dato) return [];
    return [funn('SAKSDATO_BAKLENGS', 'FEIL', `/${felt}`, { først: dato, deretter: neste.dato })];
  });
}

function funnOmInnstilling({ innstilling }: Sak, organ: Organ | undefined): readonly Funn[] {
  if (innstilling === undefined) return [funn('INNSTILLING_MANGLER', 'FEIL', '', {})];
  const { form, punkter } = innstilling;
  const regel = organ?.beslutningsregel?.type;
  return [
    ...(punkter.length === 0 ? [funn('INNSTILLING_UTEN_PUNKT', 'FEIL', '/innstilling/punkter', {})] : []),
    ...(form === undefined || regel === undefined || form === regel
      ? []
      : [funn('INNSTILLING_ANNEN_REGEL', 'ADVARSEL', '/innstilling/form', { form, regel })]),
  ];
}

function funnOmListen({ vedlegg, henvisninger }: Sak, svar: readonly Henvisningssvar[]): readonly Funn[] {
  const nummererte = vedlegg.flatMap(({ nummer }, plass) => (nummer === undefined ? [] : [{ nummer, plass }]));
  const gjentatte = finnGjentatte(nummererte.map(({ nummer }) => String(nummer)));
  const medNummer = henvisninger.filter(({ nummer }) => nummer !== undefined).length;
  const data = { henvisninger: medNummer, vedlegg: vedlegg.length, utenNummer: vedlegg.length - nummererte.length };
  return [
    ...(svar.some(({ måte }) => måte === 'PLASS') ? [funn('VEDLEGG_UTEN_NUMMER', 'ADVARSEL', '/vedlegg', data)] : []),
    ...gjentatte.flatMap(({ plass, først: første }) => {
      const [ny, først] = [ved(nummererte, plass), ved(nummererte, første)];
      const { nummer } = ny;
      return [funn('VEDLEGGSNUMMER_TO_GANGER', 'FEIL', `/vedlegg/${ny.plass}/nummer`, { nummer, først: først.plass })];
    }),
  ];
}

function funnOmHenvisning({ vedlegg, henvisninger }: Sak, svar: Henvisningssvar): readonly Funn[] {
  const { sted = '', nummer = 0, slag = '', dato = '' } = ved(henvisninger, svar.henvisning);
  const sti = `/henvisninger/${svar.henvisning}`;
  const funnet = vedlegg[svar.vedlegg ?? -1];
  switch (svar.svar) {
    case 'PASSER':
      return slag === '' || funnet?.slag === undefined || slag === funnet.slag
        ? []
        : [
            funn('DOKUMENT_TO_NAVN', 'RAD', `${sti}/slag`, {
              dato: funnet.dato ?? dato,
              tekst: slag,
              liste: funnet.slag,
            }),
          ];
    case 'PASSER_IKKE':
      return [funn('VEDLEGG_PASSER_IKKE', 'FEIL', sti, { nummer, sted, tittel: funnet?.tittel ?? '' })];
    case 'KAN_IKKE_VITES':
      return [funn('VEDLEGG_KAN_IKKE_VITES', 'ADVARSEL', sti, { nummer, sted })];
    case 'FINNES_IKKE':
      return svar.måte === 'INNHOLD'
        ? [funn('DOKUMENT_FINNES_IKKE', 'FEIL', sti, { sted, slag, dato })]
        : [funn('VEDLEGG_FINNES_IKKE', 'FEIL', sti, { nummer, sted, vedlegg: vedlegg.length })];
  }
}
