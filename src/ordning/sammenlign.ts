import { sammenlignPlaner } from '../frister/sammenlign-planer';
import { finnKilde } from '../kjerne/finn-kilde';
import { finnVedSti } from '../kjerne/json-peker';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { tilKanoniskJson } from '../kjerne/til-kanonisk-json';
import { TilskuddFeil } from '../kjerne/tilskudd-feil';
import type { JsonVerdi, Øre } from '../kjerne/typer';
import type { Ordning, Reform } from '../modell';
import { anvendReform } from './anvend-reform';
import { stiAv } from './kildekart';
import { kjørOrdning } from './kjor-ordning';
import { lagReform } from './lag-reform';
import { kildested } from './les-adresse';
import { beregnRettferdighetFor } from './rettferdighet-for';
import { sammenlignForklaringer } from './sammenlign-forklaringer';
import { sammenlignSøknader } from './sammenlign-soknader';
import type {
  Beløpsendring,
  Ordningssammenligning,
  Rettferdighetsendring,
  Sammenligningsvalg,
  Verdiendring,
} from './sammenligning-typer';
import { lagTilpasning } from './tilpass-grunnlag';
import { tilskriv } from './tilskriv';
import type { Ordningsgrunnlag, Ordningskjøring, Pengeoversikt } from './typer';

/**
 * Compares a scheme with what a reform makes of it, on the same facts: values, amounts, applications, deadlines,
 * fairness, and which part of the reform did what.
 *
 * @param før - The scheme as it is.
 * @param etter - A reform, or another scheme; the reform between the two is then made by `lagReform`.
 * @param grunnlag - The facts that both are run on. Scores for a criterion that only one of them has are for that one.
 * @param valg - Whether to attribute, in which groups, whether to compare the explanations, and Theil's index.
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
  const tilpass = lagTilpasning(grunnlag, [før, ordning]);
  const [a, b] = [kjørOrdning(før, tilpass(før)), kjørOrdning(ordning, tilpass(ordning))];
  const søknader = sammenlignSøknader(a, b);
  const frister = sammenlignFrister(a, b);
  return {
    kjøringer: { før: a, etter: b },
    reform,
    verdier: finnVerdier(før, ordning, reform),
    beløp: sammenlignPenger(a.penger, b.penger),
    søknader,
    krysserStreken: søknader.filter(({ beløpFør, beløpEtter }) => beløpFør > 0 !== beløpEtter > 0),
    ...(frister === undefined ? {} : { frister }),
    tilskuddsfrister: sammenlignTilskuddsfrister(a, b),
    rettferdighet: {
      perInnbygger: sammenlignRettferdighet(a, b, 'folketall', valg.theilDesimaler),
      per80pluss: sammenlignRettferdighet(a, b, 'folketall80pluss', valg.theilDesimaler),
    },
    ...(valg.forklaring === true ? { forklaring: sammenlignForklaringer(a, b, søknader) } : {}),
    ...(valg.tilskrivning
      ? { tilskrivning: tilskriv({ ordning: før, reform, tilpass, kjørt: { før: a, etter: b } }, valg.grupper) }
      : {}),
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
    const kilder = ordning.kilder.filter((henvisning) => sti.startsWith(henvisning.sti));
    const { sti: _, ...opphav } = finnKilde({ kilder }, sti) ?? { sti: '' };
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

/** The plans are in the runs already. */
function sammenlignFrister(a: Ordningskjøring, b: Ordningskjøring): Ordningssammenligning['frister'] {
  if (a.plan === undefined || b.plan === undefined) return undefined;
  const { grunnlag: _, ...frister } = sammenlignPlaner(a.plan, b.plan);
  return frister;
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
    if (gammel !== undefined && ny !== undefined && tilKanoniskJson(gammel) === tilKanoniskJson(ny)) return [];
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
  theilDesimaler: number | undefined,
): Rettferdighetsendring {
  const [før, etter] = [a, b].map((kjøring) => beregnRettferdighetFor(kjøring, felt, theilDesimaler));
  return { ...(før === undefined ? {} : { før }), ...(etter === undefined ? {} : { etter }) };
}
