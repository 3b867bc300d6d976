import { sammenlignTekst } from '../../kjerne/sammenlign-tekst';
import { kanFullføres, type Stilling } from './kan-fullfores';
import type { LestPortefølje, Sak } from './sak';

/** What keeps a candidate out: conditions, the money, or the money that the floors need. */
export interface Hindring {
  readonly slag: 'KRAV' | 'PENGER' | 'GULV';
  /** The ids of the conditions, sorted. */
  readonly betingelser: readonly string[];
}

/** Tells why a set that is taken cannot become lawful. The conditions but the floors go first, then the money. */
export function finnHindring(sak: Sak, stilling: Stilling): Hindring {
  const utenGulv = { ...sak, portefølje: fjernGulv(sak.portefølje) };
  const utenPenger = { ...utenGulv, ramme: Number.POSITIVE_INFINITY };
  if (!går(utenPenger, stilling)) return { slag: 'KRAV', betingelser: finnSkyldige(utenPenger, stilling) };
  if (!går(utenGulv, stilling)) return { slag: 'PENGER', betingelser: [] };
  return { slag: 'GULV', betingelser: finnSkyldige(sak, stilling, ({ grenser }) => grenser.some((g) => g.minst > 0)) };
}

const går = (sak: Sak, stilling: Stilling): boolean =>
  kanFullføres(sak, stilling, { igjen: sak.arbeidsgrense }) === true;

/** Those that stand in the way alone; else those without which it would go; else all. */
function finnSkyldige(
  sak: Sak,
  stilling: Stilling,
  gjelder: (bare: LestPortefølje) => boolean = () => true,
): readonly string[] {
  const { portefølje } = sak;
  const ider = [...portefølje.grenser, ...portefølje.utelukkelser, ...portefølje.forutsetninger]
    .map(({ id }) => id)
    .filter((id) => gjelder(velg(portefølje, (annen) => annen === id)))
    .sort(sammenlignTekst);
  const alene = ider.filter((id) => !går({ ...sak, portefølje: velg(portefølje, (annen) => annen === id) }, stilling));
  if (alene.length > 0) return alene;
  const nødvendige = ider.filter((id) =>
    går({ ...sak, portefølje: velg(portefølje, (annen) => annen !== id) }, stilling),
  );
  return nødvendige.length > 0 ? nødvendige : ider;
}

/** The conditions with an id that is wanted. */
function velg(portefølje: LestPortefølje, ønsket: (id: string) => boolean): LestPortefølje {
  const { grenser, utelukkelser, forutsetninger } = portefølje;
  return {
    grenser: grenser.filter(({ id }) => ønsket(id)),
    utelukkelser: utelukkelser.filter(({ id }) => ønsket(id)),
    forutsetninger: forutsetninger.filter(({ id }) => ønsket(id)),
    finnes: true,
  };
}

const fjernGulv = (portefølje: LestPortefølje): LestPortefølje => ({
  ...portefølje,
  grenser: portefølje.grenser.map((grense) => ({ ...grense, minst: 0 })),
});
