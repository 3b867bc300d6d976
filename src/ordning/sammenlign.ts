import { type Plansammenligning, sammenlignPlaner } from '../frister/sammenlign-planer';
import { finnKilde } from '../kjerne/finn-kilde';
import { finnVedSti } from '../kjerne/json-peker';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { TilskuddFeil } from '../kjerne/tilskudd-feil';
import type { Desimal, JsonVerdi, Øre } from '../kjerne/typer';
import type { Beløpsstatus, Frist, Innstillingsutfall, Ordning, Reform } from '../modell';
import { anvendReform } from './anvend-reform';
import { beregnRettferdighet, type Hodelinje, type Rettferdighet } from './beregn-rettferdighet';
import { beregnTheil } from './beregn-theil';
import { type Opphav, stiAv } from './kildekart';
import { kjørOrdning } from './kjor-ordning';
import { lagReform } from './lag-reform';
import { kildested } from './les-adresse';
import { type Endringsgruppe, type Tilskrivning, tilskriv } from './tilskriv';
import type { Ordningsgrunnlag, Ordningskjøring, Pengeoversikt } from './typer';

/** What a comparison holds beside what it always does. */
export interface Sammenligningsvalg {
  /** Whether to find out which part of the reform did what: 2^n runs for n groups. */
  readonly tilskrivning: boolean;
  /** Changes that belong together there; each of the others is a group of its own. */
  readonly grupper?: readonly Endringsgruppe[];
  /** With how many decimals Theil's index is wanted; without it, it is left out. */
  readonly theilDesimaler?: number;
}

/** A value of the policy that is changed. */
export interface Verdiendring {
  /** Its address. */
  readonly adresse: string;
  /** What stood there, and where it came from; absent when nothing did. */
  readonly før?: { readonly verdi: JsonVerdi; readonly opphav: Opphav };
  /** What stands there now, and where it comes from; absent when nothing does. */
  readonly etter?: { readonly verdi: JsonVerdi; readonly opphav: Opphav };
}

/** An amount before and after. */
export interface Beløpsendring {
  /** Before. */
  readonly før: Øre;
  /** After. */
  readonly etter: Øre;
  /** After less before. */
  readonly forskjell: Øre;
}

/** How a søknad fares before and after. */
export interface Søknadsendring {
  /** The call. */
  readonly utlysningId: string;
  /** The søknad. */
  readonly søknadId: string;
  /** Its place before; absent when it has none. */
  readonly rangFør?: number;
  /** Its place after. */
  readonly rangEtter?: number;
  /** What is recommended for it before; absent when it is not in the round. */
  readonly utfallFør?: Innstillingsutfall;
  /** What is recommended for it after. */
  readonly utfallEtter?: Innstillingsutfall;
  /** The amount before, as decided, else as recommended. */
  readonly beløpFør: Øre;
  /** The amount after. */
  readonly beløpEtter: Øre;
}

/** How evenly the money falls on people before and after; a side is absent where there is no money. */
export interface Rettferdighetsendring {
  /** Before. */
  readonly før?: Rettferdighet & { readonly theil?: Desimal };
  /** After. */
  readonly etter?: Rettferdighet & { readonly theil?: Desimal };
}

/** What a reform does to a scheme on given facts. */
export interface Ordningssammenligning {
  /** The two runs. */
  readonly kjøringer: { readonly før: Ordningskjøring; readonly etter: Ordningskjøring };
  /** The reform, or the one that turns the one scheme into the other. */
  readonly reform: Reform;
  /** Every value that is changed, by address. */
  readonly verdier: readonly Verdiendring[];
  /** The money of each helsefellesskap, what nobody has, and all of it. The lines and what nobody has sum to all of it. */
  readonly beløp: {
    /** By id. */
    readonly linjer: readonly (Beløpsendring & { readonly id: string })[];
    /** What nobody has. */
    readonly ikkeFordelt: Beløpsendring;
    /** All the money. */
    readonly sum: Beløpsendring;
    /** How firm it is. */
    readonly status: { readonly før: Beløpsstatus; readonly etter: Beløpsstatus };
  };
  /** The applications whose place, outcome or amount is another, by call and id. */
  readonly søknader: readonly Søknadsendring[];
  /** Those of them that cross the line of funding: from no money to some, or from some to none. */
  readonly krysserStreken: readonly Søknadsendring[];
  /** The deadlines of the scheme that are others; absent without a calendar. */
  readonly frister?: Omit<Plansammenligning, 'grunnlag'>;
  /** The deadlines of single awards that are others, by award. */
  readonly tilskuddsfrister: readonly {
    readonly tilskuddId: string;
    readonly regelId: string;
    readonly før?: Frist;
    readonly etter?: Frist;
  }[];
  /** Fairness per inhabitant and per inhabitant of 80 or more. */
  readonly rettferdighet: {
    readonly perInnbygger: Rettferdighetsendring;
    readonly per80pluss: Rettferdighetsendring;
  };
  /** Which part of the reform did what; absent when it was not asked for. */
  readonly tilskrivning?: Tilskrivning;
}

/**
 * Compares a scheme with what a reform makes of it, on the same facts: values, amounts, applications, deadlines,
 * fairness, and which part of the reform did what.
 *
 * @param før - The scheme as it is.
 * @param etter - A reform, or another scheme; the reform between the two is then made by `lagReform`.
 * @param grunnlag - The facts that both are run on.
 * @param valg - Whether to attribute, in which groups, and Theil's index.
 * @returns One JSON value. Differences of amounts sum to the difference of all the money.
 * @throws TilskuddFeil what `kjørOrdning` throws, and every finding of `anvendReform` when the reform does not fit.
 * @example
 * const grunnlag = { helsefellesskap: lagNøkkelgrunnlag(2024) };
 * const { beløp, verdier } = sammenlign(ordning130EtterNøkkel2024, reform90Søknadsbasert, grunnlag, { tilskrivning: false });
 * beløp.linjer.map(({ id, forskjell }) => `${id} ${forskjell / 100} kr`)
 * // => ['finnmark -17172712 kr', 'helgeland -18435984 kr', 'lofoten-vesteralen-salten -24381103 kr', 'troms-ofoten -30010201 kr']
 * beløp.ikkeFordelt.etter === millioner(90) // => true
 * verdier.map(({ adresse }) => adresse)[0] // => 'tildeling.fordelinger[nye-90]'
 */
export function sammenlign(
  før: Ordning,
  etter: Ordning | Reform,
  grunnlag: Ordningsgrunnlag,
  valg: Sammenligningsvalg,
): Ordningssammenligning {
  const { reform, ordning } = finnReform(før, etter);
  const [a, b] = [kjørOrdning(før, grunnlag), kjørOrdning(ordning, grunnlag)];
  const søknader = sammenlignSøknader(a, b);
  const frister = a.plan === undefined || b.plan === undefined ? undefined : sammenlignPlaner(a.plan, b.plan);
  const { grunnlag: _, ...utenGrunnlag } = frister ?? { grunnlag: undefined };
  return {
    kjøringer: { før: a, etter: b },
    reform,
    verdier: finnVerdier(før, ordning, reform),
    beløp: sammenlignPenger(a.penger, b.penger),
    søknader,
    krysserStreken: søknader.filter(({ beløpFør, beløpEtter }) => beløpFør > 0 !== beløpEtter > 0),
    ...(frister === undefined ? {} : { frister: utenGrunnlag as Omit<Plansammenligning, 'grunnlag'> }),
    tilskuddsfrister: sammenlignTilskuddsfrister(a, b),
    rettferdighet: {
      perInnbygger: sammenlignRettferdighet(a, b, 'folketall', valg.theilDesimaler),
      per80pluss: sammenlignRettferdighet(a, b, 'folketall80pluss', valg.theilDesimaler),
    },
    ...(valg.tilskrivning ? { tilskrivning: tilskriv(før, reform, grunnlag, valg.grupper) } : {}),
  };
}

function finnReform(før: Ordning, etter: Ordning | Reform): { readonly reform: Reform; readonly ordning: Ordning } {
  if (!('endringer' in etter)) {
    const antakelse = { id: 'forskjell', antakelse: etter.navn, grunnlag: `${før.id} → ${etter.id}` };
    return { reform: lagReform(før, etter, { id: etter.id, tittel: etter.navn, antakelse }), ordning: etter };
  }
  const utfall = anvendReform(før, etter);
  if (utfall.ok) return { reform: etter, ordning: utfall.verdi };
  const [første, ...resten] = utfall.funn;
  throw new TilskuddFeil([første, ...resten] as [(typeof utfall.funn)[number], ...typeof resten]);
}

function finnVerdier(før: Ordning, etter: Ordning, { endringer }: Reform): readonly Verdiendring[] {
  const steder = endringer.map(({ adresse }) => adresse).filter((adresse) => kildested(adresse) === undefined);
  const finn = (ordning: Ordning, adresse: string): Verdiendring['før'] => {
    const sti = stiAv(ordning, adresse);
    const verdi = finnVedSti(ordning, sti) as JsonVerdi | undefined;
    if (verdi === undefined) return undefined;
    const { sti: _, ...opphav } = finnKilde(ordning, sti) ?? { sti: '' };
    return { verdi, opphav };
  };
  return [...steder].sort(sammenlignTekst).map((adresse) => {
    const [gammel, ny] = [finn(før, adresse), finn(etter, adresse)];
    return {
      adresse,
      ...(gammel === undefined ? {} : { før: gammel }),
      ...(ny === undefined ? {} : { etter: ny }),
    };
  });
}

const endring = (før: number, etter: number): Beløpsendring => ({
  før: før as Øre,
  etter: etter as Øre,
  forskjell: (etter - før) as Øre,
});

function sammenlignPenger(a: Pengeoversikt, b: Pengeoversikt): Ordningssammenligning['beløp'] {
  const kart = ({ linjer }: Pengeoversikt) => new Map(linjer.map(({ id, beløp }) => [id, beløp]));
  const [før, etter] = [kart(a), kart(b)];
  const ikkeFordelt = ({ ikkeFordelt: deler }: Pengeoversikt) => deler.reduce((sum, { beløp }) => sum + beløp, 0);
  return {
    linjer: [...new Set([...før.keys(), ...etter.keys()])]
      .sort(sammenlignTekst)
      .map((id) => ({ id, ...endring(før.get(id) ?? 0, etter.get(id) ?? 0) })),
    ikkeFordelt: endring(ikkeFordelt(a), ikkeFordelt(b)),
    sum: endring(a.ramme.beløp, b.ramme.beløp),
    status: { før: a.ramme.status, etter: b.ramme.status },
  };
}

interface Stilling {
  readonly utlysningId: string;
  readonly søknadId: string;
  readonly rang?: number;
  readonly utfall?: Innstillingsutfall;
  readonly beløp: Øre;
}

function stillinger({ runder }: Ordningskjøring): ReadonlyMap<string, Stilling> {
  const alle = runder.flatMap(({ utlysning, rangering, innstilling, vedtak }) => {
    const rang = new Map((rangering?.plasser ?? []).map((plass) => [plass.søknadId, plass.rang]));
    const vedtatt = new Map((vedtak?.avgjørelser ?? []).map(({ søknadId, beløp }) => [søknadId, beløp]));
    return (innstilling?.linjer ?? []).map(({ søknadId, utfall, beløp }): Stilling => {
      const plass = rang.get(søknadId);
      return {
        utlysningId: utlysning.id,
        søknadId,
        ...(plass === undefined ? {} : { rang: plass }),
        utfall,
        beløp: vedtatt.get(søknadId) ?? beløp,
      };
    });
  });
  return new Map(alle.map((stilling) => [JSON.stringify([stilling.utlysningId, stilling.søknadId]), stilling]));
}

function sammenlignSøknader(a: Ordningskjøring, b: Ordningskjøring): readonly Søknadsendring[] {
  const [før, etter] = [stillinger(a), stillinger(b)];
  return [...new Set([...før.keys(), ...etter.keys()])].sort(sammenlignTekst).flatMap((nøkkel) => {
    const [gammel, ny] = [før.get(nøkkel), etter.get(nøkkel)];
    const en = ny ?? gammel;
    if (en === undefined) return [];
    const lik = gammel?.rang === ny?.rang && gammel?.utfall === ny?.utfall && gammel?.beløp === ny?.beløp;
    if (lik) return [];
    return [
      {
        utlysningId: en.utlysningId,
        søknadId: en.søknadId,
        ...(gammel?.rang === undefined ? {} : { rangFør: gammel.rang }),
        ...(ny?.rang === undefined ? {} : { rangEtter: ny.rang }),
        ...(gammel?.utfall === undefined ? {} : { utfallFør: gammel.utfall }),
        ...(ny?.utfall === undefined ? {} : { utfallEtter: ny.utfall }),
        beløpFør: gammel?.beløp ?? (0 as Øre),
        beløpEtter: ny?.beløp ?? (0 as Øre),
      },
    ];
  });
}

function sammenlignTilskuddsfrister(a: Ordningskjøring, b: Ordningskjøring): Ordningssammenligning['tilskuddsfrister'] {
  const kart = ({ tilskudd }: Ordningskjøring) =>
    new Map(
      tilskudd.flatMap(({ tilskudd: { id }, vilkårsfrister, rapportfrister }) =>
        [...vilkårsfrister, ...rapportfrister].map((frist) => [JSON.stringify([id, frist.regelId]), frist] as const),
      ),
    );
  const [før, etter] = [kart(a), kart(b)];
  return [...new Set([...før.keys(), ...etter.keys()])].sort(sammenlignTekst).flatMap((nøkkel) => {
    const [gammel, ny] = [før.get(nøkkel), etter.get(nøkkel)];
    if (JSON.stringify(gammel) === JSON.stringify(ny)) return [];
    const [tilskuddId = '', regelId = ''] = JSON.parse(nøkkel) as readonly string[];
    return [
      {
        tilskuddId,
        regelId,
        ...(gammel === undefined ? {} : { før: gammel }),
        ...(ny === undefined ? {} : { etter: ny }),
      },
    ];
  });
}

function sammenlignRettferdighet(
  a: Ordningskjøring,
  b: Ordningskjøring,
  felt: 'folketall' | 'folketall80pluss',
  desimaler: number | undefined,
): Rettferdighetsendring {
  const mål = ({ grunnlag: { grunnlag }, penger }: Ordningskjøring): Rettferdighetsendring['før'] => {
    const folk = new Map(grunnlag.helsefellesskap.map((rad) => [rad.id, rad[felt]]));
    const linjer = penger.linjer.map(({ id, beløp }): Hodelinje => ({ id, beløp, antall: folk.get(id) ?? 0 }));
    const rettferdighet = beregnRettferdighet(linjer);
    if (rettferdighet === undefined || desimaler === undefined) return rettferdighet;
    const theil = beregnTheil(linjer, desimaler);
    return theil === undefined ? rettferdighet : { ...rettferdighet, theil };
  };
  const [før, etter] = [mål(a), mål(b)];
  return { ...(før === undefined ? {} : { før }), ...(etter === undefined ? {} : { etter }) };
}
