import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { kastVedFeil } from '../kjerne/tilskudd-feil';
import type { Avgjørelse, Beslutning, Innstilling, Innstillingslinje, Vedtak } from '../modell';
import type { VurderingKoder } from './koder';
import type { InnstillingKoder } from './koder-innstilling';

const funn = lagFunnlager<VurderingKoder & InnstillingKoder>();

/** What the body that decides adds to the recommendation. */
export type Vedtaksopplysninger = Pick<
  Vedtak,
  'id' | 'vedtaksdato' | 'organId' | 'sak' | 'vedtakstype' | 'vedtakstypeBegrunnelse' | 'beslutning'
>;

/**
 * Makes a decision of a recommendation and what people decided on each søknad. People decide: any decision stands as
 * long as it has a reason where it departs, and the sum is within the frame.
 *
 * @param innstilling - From {@link innstill}.
 * @param avgjørelser - Each søknad of the recommendation once. `INNVILGET` is the amount applied for,
 * `DELVIS_INNVILGET` less than that and at least the smallest workable amount, all else 0. One that departs from the recommendation has `avviksbegrunnelse`; one
 * that tied across the line has a reason of either kind. `UTSATT` departs from nothing.
 * @param opplysninger - Who decided, when, how, and of what type the decision is. With votes given, `ENSTEMMIG` and
 * `KONSENSUS` have none against, and `FLERTALL` has more for than against.
 * @throws TilskuddFeil with every breach at once: `AVGJORELSE_UKJENT_SOKNAD`, `AVGJORELSE_TO_GANGER`,
 * `AVGJORELSE_MANGLER`, `AVGJORELSE_BELOP_UGYLDIG`, `AVGJORELSE_UNDER_MINSTE`, `AVVIK_UTEN_BEGRUNNELSE`,
 * `UAVGJORT_UTEN_BEGRUNNELSE`, `VEDTAK_OVER_RAMME`, `BESLUTNING_UGYLDIG`, `BESLUTNING_UTEN_STOTTE`.
 * @example
 * const linje = { søknadId: 'a', utfall: 'INNSTILT', beløp: kroner(6), søktBeløp: kroner(6), årsak: 'INNENFOR_RAMMEN' };
 * const innstilling = {
 *   utlysningId: 'u', ramme: { beløp: kroner(10), status: 'ENDELIG', bevilgninger: [] }, linjer: [linje],
 * };
 * const opplysninger = { id: 'v', vedtaksdato: '2024-06-26', organId: 'ssu', vedtakstype: 'UAVKLART' };
 * lagVedtak(innstilling, [{ søknadId: 'a', utfall: 'INNVILGET', beløp: kroner(6) }], opplysninger).organId // => 'ssu'
 * lagVedtak(innstilling, [{ søknadId: 'a', utfall: 'AVSLATT', beløp: øre(0) }], opplysninger)
 * // throws AVVIK_UTEN_BEGRUNNELSE
 */
export function lagVedtak(
  innstilling: Innstilling,
  avgjørelser: readonly Avgjørelse[],
  opplysninger: Vedtaksopplysninger,
): Vedtak {
  const { utlysningId, ramme } = innstilling;
  const { id, vedtaksdato, organId, sak, vedtakstype, vedtakstypeBegrunnelse, beslutning } = opplysninger;
  kastVedFeil([
    ...funnOmAvgjørelser(innstilling, avgjørelser),
    ...funnOmSummen(innstilling, avgjørelser),
    ...(beslutning === undefined ? [] : funnOmBeslutning(beslutning)),
  ]);
  return {
    id,
    utlysningId,
    vedtaksdato,
    organId,
    ...(sak === undefined ? {} : { sak }),
    vedtakstype,
    ...(vedtakstypeBegrunnelse === undefined ? {} : { vedtakstypeBegrunnelse }),
    ...(beslutning === undefined ? {} : { beslutning }),
    ramme,
    avgjørelser,
  };
}

function funnOmAvgjørelser({ linjer }: Innstilling, avgjørelser: readonly Avgjørelse[]): readonly Funn[] {
  const etterId = new Map(linjer.map((linje) => [linje.søknadId, linje]));
  const sett = new Map<string, number>();
  const omHver = avgjørelser.flatMap((avgjørelse, i): readonly Funn[] => {
    const { søknadId } = avgjørelse;
    const sti = `/avgjørelser/${i}`;
    const linje = etterId.get(søknadId);
    if (linje === undefined) return [funn('AVGJORELSE_UKJENT_SOKNAD', 'FEIL', `${sti}/søknadId`, { søknadId })];
    const først = sett.get(søknadId);
    if (først !== undefined) return [funn('AVGJORELSE_TO_GANGER', 'FEIL', `${sti}/søknadId`, { søknadId, først })];
    sett.set(søknadId, i);
    return funnOmEn(avgjørelse, linje, sti);
  });
  const uten = linjer.filter(({ søknadId }) => !sett.has(søknadId));
  return [...omHver, ...uten.map(({ søknadId }) => funn('AVGJORELSE_MANGLER', 'FEIL', '/avgjørelser', { søknadId }))];
}

function funnOmEn(avgjørelse: Avgjørelse, linje: Innstillingslinje, sti: string): readonly Funn[] {
  const { søknadId, utfall, beløp } = avgjørelse;
  const { søktBeløp } = linje;
  if (!erRiktigBeløp(avgjørelse, linje)) {
    const data = { søknadId, utfall, beløp: String(beløp), søktBeløp };
    return [funn('AVGJORELSE_BELOP_UGYLDIG', 'FEIL', `${sti}/beløp`, data)];
  }
  const minste = linje.minsteGjennomførbare;
  if (utfall === 'DELVIS_INNVILGET' && minste !== undefined && beløp < minste) {
    return [funn('AVGJORELSE_UNDER_MINSTE', 'FEIL', `${sti}/beløp`, { søknadId, beløp, minste })];
  }
  if (utfall === 'UTSATT' || harTekst(avgjørelse.avviksbegrunnelse)) return [];
  if (linje.utfall === 'UAVGJORT_VED_STREKEN') {
    return harTekst(avgjørelse.begrunnelse) ? [] : [funn('UAVGJORT_UTEN_BEGRUNNELSE', 'FEIL', sti, { søknadId })];
  }
  if (beløp === linje.beløp) return [];
  return [funn('AVVIK_UTEN_BEGRUNNELSE', 'FEIL', sti, { søknadId, innstilt: linje.beløp, vedtatt: beløp })];
}

function erRiktigBeløp({ utfall, beløp }: Avgjørelse, { søktBeløp }: Innstillingslinje): boolean {
  if (!Number.isSafeInteger(beløp)) return false;
  if (utfall === 'INNVILGET') return beløp === søktBeløp;
  if (utfall === 'DELVIS_INNVILGET') return beløp > 0 && beløp < søktBeløp;
  return beløp === 0;
}

const harTekst = (tekst: string | undefined): boolean => tekst !== undefined && tekst.trim() !== '';

function funnOmSummen({ ramme }: Innstilling, avgjørelser: readonly Avgjørelse[]): readonly Funn[] {
  const sum = avgjørelser.reduce((s, { beløp }) => s + (Number.isSafeInteger(beløp) ? beløp : 0), 0);
  if (sum <= ramme.beløp) return [];
  return [funn('VEDTAK_OVER_RAMME', 'FEIL', '/avgjørelser', { sum, ramme: ramme.beløp, over: sum - ramme.beløp })];
}

const FORMER: ReadonlySet<string> = new Set<Beslutning['form']>(['KONSENSUS', 'ENSTEMMIG', 'FLERTALL', 'DELEGERT']);

function funnOmBeslutning(beslutning: Beslutning): readonly Funn[] {
  const { form, for: stemmerFor = 0, mot = 0 } = beslutning;
  const ugyldig = (felt: string, verdi: unknown): Funn =>
    funn('BESLUTNING_UGYLDIG', 'FEIL', `/opplysninger/beslutning/${felt}`, { felt, verdi: String(verdi) });
  const omFelter = [
    ...(FORMER.has(form) ? [] : [ugyldig('form', form)]),
    ...(['for', 'mot', 'avholdende'] as const).flatMap((felt) => {
      const antall = beslutning[felt];
      return antall === undefined || (Number.isSafeInteger(antall) && antall >= 0) ? [] : [ugyldig(felt, antall)];
    }),
  ];
  if (omFelter.length > 0) return omFelter;
  const telt = beslutning.for !== undefined || beslutning.mot !== undefined;
  const bærer = form === 'FLERTALL' ? stemmerFor > mot : form === 'DELEGERT' || mot === 0;
  if (!telt || bærer) return [];
  return [funn('BESLUTNING_UTEN_STOTTE', 'FEIL', '/opplysninger/beslutning', { form, for: stemmerFor, mot })];
}
