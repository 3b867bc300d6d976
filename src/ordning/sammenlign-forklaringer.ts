import { begrunnFordeling } from '../fordeling/begrunn-fordeling';
import { sammenlignFordelinger } from '../fordeling/sammenlign-fordelinger';
import type { Fordeling } from '../fordeling/typer';
import { finnVedSti } from '../kjerne/json-peker';
import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import { tilKanoniskJson } from '../kjerne/til-kanonisk-json';
import type { Mottaker } from '../modell';
import { begrunnInnstilling, type Innstillingssak } from '../vurdering/begrunn-innstilling';
import { type Nodenavn, sammenlignBegrunnelser } from './sammenlign-begrunnelser';
import type { Forklaringsforskjell, Pottforklaring, Søknadsendring, Treforskjell } from './sammenligning-typer';
import type { Ordningskjøring } from './typer';

/** The most applications whose explanations are compared. */
const HØYST = 100;

/** How the explanations of pots and of recommendations differ between two runs. */
export function sammenlignForklaringer(
  a: Ordningskjøring,
  b: Ordningskjøring,
  søknader: readonly Søknadsendring[],
): Forklaringsforskjell {
  const forklart = søknader.slice(0, HØYST).flatMap(({ utlysningId, søknadId }) => {
    const tre = sammenlignSøknad(lagSak(a, utlysningId), lagSak(b, utlysningId), søknadId);
    return tre === undefined || tre.antall === 0 ? [] : [{ utlysningId, søknadId, tre }];
  });
  return { potter: sammenlignPotter(a, b), søknader: forklart, utelatteSøknader: Math.max(0, søknader.length - HØYST) };
}

function sammenlignPotter(a: Ordningskjøring, b: Ordningskjøring): readonly Pottforklaring[] {
  const kart = ({ fordelinger }: Ordningskjøring) =>
    new Map(fordelinger.map(({ fordelingId, fordeling }) => [fordelingId, iOrden(fordeling)]));
  const [før, etter] = [kart(a), kart(b)];
  return [...new Set([...før.keys(), ...etter.keys()])]
    .sort(sammenlignTekst)
    .flatMap((fordelingId): readonly Pottforklaring[] => {
      const [gammel, ny] = [før.get(fordelingId), etter.get(fordelingId)];
      if (gammel === undefined) return [{ fordelingId, ikkeSammenlignet: 'BARE_ETTER' }];
      if (ny === undefined) return [{ fordelingId, ikkeSammenlignet: 'BARE_FOR' }];
      if (tilKanoniskJson(gammel) === tilKanoniskJson(ny)) return [];
      return [{ fordelingId, deler: sammenlignFordelinger(gammel, ny), ...sammenlignTrær(gammel, ny) }];
    });
}

function sammenlignTrær(før: Fordeling, etter: Fordeling): Pick<Pottforklaring, 'tre' | 'ikkeSammenlignet'> {
  const ider = ({ linjer }: Fordeling): string => JSON.stringify(linjer.map(({ id }) => id));
  // Nodes are named by the place of the recipient, so the places must mean the same on both sides.
  if (ider(før) !== ider(etter)) return { ikkeSammenlignet: 'ULIKE_MOTTAKERE' };
  if ([før, etter].some(({ grunnlag, uavgjort }) => grunnlag.valg.grupper !== undefined && uavgjort.length > 0)) {
    return { ikkeSammenlignet: 'UAVGJORT_I_GRUPPER' };
  }
  return {
    tre: sammenlignBegrunnelser([begrunnFordeling(før), leddnavn(før)], [begrunnFordeling(etter), leddnavn(etter)]),
  };
}

/** The same distribution with its recipients in the order of their ids, and the parts of their keys by name. */
function iOrden(fordeling: Fordeling): Fordeling {
  const etterId = <T extends { readonly id: string }>(liste: readonly T[]): readonly T[] =>
    [...liste].sort((a, b) => sammenlignTekst(a.id, b.id));
  return {
    ...fordeling,
    linjer: etterId(fordeling.linjer),
    grunnlag: { ...fordeling.grunnlag, mottakere: etterId(fordeling.grunnlag.mottakere).map(medLeddIOrden) },
  };
}

function medLeddIOrden(mottaker: Mottaker): Mottaker {
  if (mottaker.ledd === undefined) return mottaker;
  return { ...mottaker, ledd: [...mottaker.ledd].sort((a, b) => sammenlignTekst(a.navn, b.navn)) };
}

/** A part of a key goes by its name, not by its place in the key. */
const leddnavn =
  (fordeling: Fordeling): Nodenavn =>
  ({ id, sti = '' }) => {
    const [ledd, plass] = /^\/grunnlag\/mottakere\/(\d+)\/ledd\/\d+(?=\/andel$)/.exec(sti) ?? [];
    return ledd === undefined ? id : `ledd/${plass}/${finnVedSti(fordeling, `${ledd}/navn`)}`;
  };

function lagSak({ runder }: Ordningskjøring, utlysningId: string): Innstillingssak | undefined {
  const runde = runder.find(({ utlysning }) => utlysning.id === utlysningId);
  const { rangering, ramme, valg, innstilling } = runde ?? {};
  if (rangering === undefined || ramme === undefined || valg === undefined || innstilling === undefined)
    return undefined;
  return { rangering, ramme, valg, innstilling };
}

/** Nothing where the søknad is not in both recommendations. */
function sammenlignSøknad(
  før: Innstillingssak | undefined,
  etter: Innstillingssak | undefined,
  søknadId: string,
): Treforskjell | undefined {
  const er = (sak: Innstillingssak | undefined): sak is Innstillingssak =>
    sak?.innstilling.linjer.some((linje) => linje.søknadId === søknadId) === true;
  if (!er(før) || !er(etter)) return undefined;
  return sammenlignBegrunnelser(
    [begrunnInnstilling(før, søknadId), linjenavn(før)],
    [begrunnInnstilling(etter, søknadId), linjenavn(etter)],
  );
}

/** What is read of another line goes by the søknad, and what is held by those who tie, not by places in lists. */
const linjenavn =
  (sak: Innstillingssak): Nodenavn =>
  ({ id, sti = '' }) => {
    const [sted, liste, plass] = /^\/innstilling\/(linjer|uavgjort)\/(\d+)/.exec(sti) ?? [];
    if (sted === undefined || !id.endsWith(`/${plass}`)) return id;
    const hvem = finnVedSti(sak, `${sted}/${liste === 'linjer' ? 'søknadId' : 'søknadIder'}`);
    return id.slice(0, -String(plass).length) + (Array.isArray(hvem) ? hvem.join(' ') : String(hvem));
  };
