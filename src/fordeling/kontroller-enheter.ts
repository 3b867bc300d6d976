import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import { ved } from '../kjerne/ved';
import { vedNøkkel } from '../kjerne/ved-nokkel';
import { type Bildelinje, type Fordelingsbilde, finnKrav } from './fordelingsbilde';
import type { LesingKoder } from './koder-lesing';
import { type Prioritet, sammenlignPrioritet } from './prioritet';
import { likhetskjedeAv, sammenlignVedLikhet } from './sammenlign-ved-likhet';
import { binomial } from './tell-utfall';
import type { Fordeling, Uavgjort } from './typer';

const funn = lagFunnlager<LesingKoder>();

/**
 * Whether the units are rightly given: whole, within limits and quota, and none that another has a better claim to.
 *
 * A set of units under nested limits is the right one exactly when no single move of a unit, that the limits allow, goes
 * to a better claim. So it is enough to know, for each group, the weakest claim a unit could be taken from and the strongest
 * that one could be given to.
 */
export function kontrollerEnheter(fordeling: Fordeling, bilde: Fordelingsbilde, overTak: bigint): readonly Funn[] {
  const linjefunn = bilde.linjer.flatMap((linje) => kontrollerLinje(fordeling, bilde, linje));
  if (linjefunn.length > 0) return linjefunn;
  const uavgjort = fordeling.uavgjort.flatMap((u, i) => kontrollerUavgjort(fordeling, bilde, u, i));
  const gruppefunn = kontrollerGruppesummer(fordeling, bilde);
  if (uavgjort.length > 0 || gruppefunn.length > 0 || overTak === bilde.antall) return [...uavgjort, ...gruppefunn];
  // Every lawful end of the ties must be as good; the first and the last of the tied stand for all of them.
  const ender = [fordeling.uavgjort.map(førsteAv), fordeling.uavgjort.map(sisteAv)].map((fått) => new Set(fått.flat()));
  for (const fått of fordeling.uavgjort.length === 0 ? [new Set<string>()] : ender) {
    const byttefunn = kontrollerBytter(fordeling, bilde, fått);
    if (byttefunn.length > 0) return byttefunn;
  }
  return [];
}

const førsteAv = ({ ider, enheter, lovlige }: Uavgjort): readonly string[] => lovlige?.[0] ?? ider.slice(0, enheter);
const sisteAv = ({ ider, enheter, lovlige }: Uavgjort): readonly string[] =>
  lovlige?.at(-1) ?? ider.slice(ider.length - enheter);

function kontrollerLinje(
  { grunnlag: { valg }, linjer }: Fordeling,
  { enhet }: Fordelingsbilde,
  { id, plass, vekt, andel, gulv, tak, enheter }: Bildelinje,
): readonly Funn[] {
  const { beløp, eksakt, restenhet, grense } = ved(linjer, plass);
  const sti = `/linjer/${plass}`;
  if (BigInt(beløp) % enhet !== 0n)
    return [funn('BELOP_IKKE_HELE_ENHETER', 'FEIL', `${sti}/beløp`, { id, beløp, enhet: Number(enhet) })];
  const hele = andel.t / andel.n;
  const øverst = andel.t % andel.n === 0n ? hele : hele + 1n;
  const utenforKvote = valg.metode === 'STORSTE_REST' && (enheter < hele || enheter > øverst);
  const utenfor = enheter < gulv || (tak !== undefined && enheter > tak) || (vekt.t === 0n && enheter !== gulv);
  const feilGrense = (grense === 'GULV' && enheter !== gulv) || (grense === 'TAK' && enheter !== tak);
  return [
    ...(utenfor ? [funn('BELOP_UTENFOR_GRENSE', 'FEIL', `${sti}/beløp`, { id, beløp: String(beløp) })] : []),
    ...(utenforKvote
      ? [funn('BELOP_UTENFOR_KVOTE', 'FEIL', `${sti}/beløp`, { id, beløp, eksakt: { ...eksakt } })]
      : []),
    ...(feilGrense ? [funn('GRENSE_HOLDER_IKKE', 'FEIL', `${sti}/grense`, { id, grense })] : []),
    ...(restenhet === enheter > hele ? [] : [funn('RESTENHET_AVVIKER', 'FEIL', `${sti}/restenhet`, { id })]),
  ];
}

/** The tied must have the same claim, which no rule separates, to fewer units than they are. */
function kontrollerUavgjort(
  { grunnlag: { valg } }: Fordeling,
  bilde: Fordelingsbilde,
  { ider, enheter, antallLovlige, lovlige }: Uavgjort,
  i: number,
): readonly Funn[] {
  const etterId = new Map(bilde.linjer.map((linje) => [linje.id, linje]));
  const linjer = ider.flatMap((id) => etterId.get(id) ?? []);
  const kjede = likhetskjedeAv(valg.vedLikhet);
  const [første] = linjer;
  const like = linjer.every(
    (linje) =>
      første !== undefined &&
      erLike(nesteKrav(valg.metode, linje), nesteKrav(valg.metode, første)) &&
      sammenlignVedLikhet(kjede, linje, første) === 0,
  );
  const antall = valg.grupper === undefined ? binomial(ider.length, enheter) : undefined;
  const holder =
    like &&
    linjer.length === ider.length &&
    new Set(ider).size === ider.length &&
    enheter > 0 &&
    enheter < ider.length &&
    (antall === undefined || antall.toString() === antallLovlige) &&
    (lovlige === undefined || erUtvalg(lovlige, ider, enheter, antallLovlige));
  return holder ? [] : [funn('UAVGJORT_HOLDER_IKKE', 'FEIL', `/uavgjort/${i}`, { ider: [...ider] })];
}

const nesteKrav = (metode: Fordeling['grunnlag']['valg']['metode'], linje: Bildelinje): Prioritet | undefined =>
  finnKrav(metode, linje, linje.enheter).neste;

const erLike = (a: Prioritet | undefined, b: Prioritet | undefined): boolean =>
  a !== undefined && b !== undefined && sammenlignPrioritet(a, b) === 0;

function erUtvalg(
  lovlige: readonly (readonly string[])[],
  ider: readonly string[],
  enheter: number,
  antall: string,
): boolean {
  const kjente = new Set(ider);
  const ulike = new Set(lovlige.map((utvalg) => JSON.stringify([...utvalg].sort())));
  return (
    String(lovlige.length) === antall &&
    ulike.size === lovlige.length &&
    lovlige.every(
      (utvalg) => utvalg.length === enheter && new Set(utvalg).size === enheter && utvalg.every((id) => kjente.has(id)),
    )
  );
}

function kontrollerGruppesummer(fordeling: Fordeling, bilde: Fordelingsbilde): readonly Funn[] {
  const sum = summerGrupper(bilde, (linje) => linje.enheter * bilde.enhet);
  const etterNavn = new Map(bilde.grupper.map(({ gruppe }, i) => [gruppe, ved(sum, i)]));
  return (fordeling.grupper ?? []).flatMap(({ gruppe, beløp }, i) => {
    const ventet = vedNøkkel(etterNavn, gruppe);
    const data = { gruppe, oppgitt: String(beløp), ventet: ventet.toString() };
    return BigInt(beløp) === ventet ? [] : [funn('GRUPPESUM_AVVIKER', 'FEIL', `/grupper/${i}/beløp`, data)];
  });
}

/** What each group has together, with all in the groups within it. */
function summerGrupper({ grupper, linjer, gruppeAv }: Fordelingsbilde, av: (linje: Bildelinje) => bigint): bigint[] {
  const sum = grupper.map(() => 0n);
  for (const linje of linjer) {
    const i = ved(gruppeAv, linje.plass);
    sum[i] = ved(sum, i) + av(linje);
  }
  for (const [i, { overordnet }] of grupper.entries())
    if (overordnet !== undefined) sum[overordnet] = ved(sum, overordnet) + ved(sum, i);
  return sum;
}

/** A claim with its holder. */
interface Bud {
  readonly krav: Prioritet;
  readonly linje: Bildelinje;
}

/** A move of a unit that the limits allow, to a claim that is better or, without a rule that says so, as good. */
function kontrollerBytter(fordeling: Fordeling, bilde: Fordelingsbilde, fått: ReadonlySet<string>): readonly Funn[] {
  const { metode, vedLikhet } = fordeling.grunnlag.valg;
  const kjede = likhetskjedeAv(vedLikhet);
  const tied = new Set(fordeling.uavgjort.flatMap(({ ider }) => ider));
  const iAlt = ({ id, enheter }: Bildelinje): bigint => enheter + (fått.has(id) ? 1n : 0n);
  const sum = summerGrupper(bilde, iAlt);
  /** Below zero when `a` has the better claim. */
  const orden = (a: Bud, b: Bud): number =>
    -sammenlignPrioritet(a.krav, b.krav) || sammenlignVedLikhet(kjede, a.linje, b.linje);
  const svakest: (Bud | undefined)[] = [];
  const sterkest: (Bud | undefined)[] = [];
  for (const linje of bilde.linjer) {
    const i = ved(bilde.gruppeAv, linje.plass);
    const { siste, neste } = finnKrav(metode, linje, iAlt(linje));
    if (siste) svakest[i] = velg(svakest[i], { krav: siste, linje }, (a, b) => orden(a, b) > 0);
    if (neste) sterkest[i] = velg(sterkest[i], { krav: neste, linje }, (a, b) => orden(a, b) < 0);
  }
  for (const [i, { gulv, tak, overordnet }] of bilde.grupper.entries()) {
    const [ut, inn] = [svakest[i], sterkest[i]];
    if (ut && inn && ut.linje !== inn.linje) {
      const { id, plass } = ut.linje;
      const data = { id, annen: inn.linje.id };
      const forskjell = orden(inn, ut);
      if (forskjell < 0) return [funn('ENHET_HORER_TIL_ANNEN', 'FEIL', `/linjer/${plass}/beløp`, data)];
      if (forskjell === 0 && !(tied.has(id) && tied.has(inn.linje.id)))
        return [funn('LIKHET_IKKE_MELDT', 'FEIL', `/linjer/${plass}/beløp`, data)];
    }
    if (overordnet === undefined) continue;
    const iGruppen = ved(sum, i);
    if (ut && iGruppen > gulv) svakest[overordnet] = velg(svakest[overordnet], ut, (a, b) => orden(a, b) > 0);
    if (inn && (tak === undefined || iGruppen < tak))
      sterkest[overordnet] = velg(sterkest[overordnet], inn, (a, b) => orden(a, b) < 0);
  }
  return [];
}

const velg = (a: Bud | undefined, b: Bud, foran: (b: Bud, a: Bud) => boolean): Bud =>
  a === undefined || foran(b, a) ? b : a;
