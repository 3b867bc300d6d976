import type * as z from 'zod';
import { finnNærmeste } from '../kjerne/finn-naermeste';
import type { Funn } from '../kjerne/funn';
import { lagSti } from '../kjerne/json-peker';
import type { KalenderKoder } from '../kjerne/koder-kalender';
import type { SkjemaKoder } from '../kjerne/koder-skjema';
import type { SporKoder } from '../kjerne/koder-spor';
import type { TallKoder } from '../kjerne/koder-tall';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Utfall } from '../kjerne/utfall';

const funn = lagFunnlager<SkjemaKoder & TallKoder & KalenderKoder & SporKoder>();
const FORBUDTE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const DYPEST = 100;

/**
 * Reads unknown data by a schema: the value, or every finding at once with JSON Pointers.
 *
 * The data is looked through before the schema sees it: keys that could reach into the program, objects that are not
 * plain, and data nested too deep are refused. The value is a copy; the data is never changed.
 */
export function lesData<T>(skjema: z.ZodType<T>, ukjent: unknown): Utfall<T> {
  const farlig: Funn[] = [];
  gjennomsøk(ukjent, [], farlig);
  if (farlig.length > 0) return { ok: false, funn: farlig };
  const lest = skjema.safeParse(ukjent);
  if (lest.success) return { ok: true, verdi: lest.data, funn: [] };
  return { ok: false, funn: lest.error.issues.flatMap((feil) => tilFunn(feil, ukjent)) };
}

type Ledd = readonly (string | number)[];

function gjennomsøk(verdi: unknown, ledd: Ledd, ut: Funn[]): void {
  if (typeof verdi !== 'object' || verdi === null) return;
  const sti = lagSti(...ledd);
  if (ledd.length > DYPEST) {
    ut.push(funn('DATA_FOR_DYP', 'FEIL', sti, { grense: DYPEST }));
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(verdi);
  if (!Array.isArray(verdi) && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    ut.push(funn('OBJEKT_IKKE_RENT', 'FEIL', sti, { type: typeAv(verdi) }));
    return;
  }
  for (const [nøkkel, under] of Object.entries(verdi)) {
    if (FORBUDTE.has(nøkkel)) ut.push(funn('FELT_FORBUDT', 'FEIL', lagSti(...ledd, nøkkel), { felt: nøkkel }));
    else gjennomsøk(under, [...ledd, nøkkel], ut);
  }
}

function tilFunn(feil: z.core.$ZodIssue, data: unknown): readonly Funn[] {
  const ledd = feil.path.map((l) => (typeof l === 'symbol' ? l.toString() : l));
  const sti = lagSti(...ledd);
  const verdi = slåOpp(data, ledd);
  if (feil.code === 'unrecognized_keys') {
    const kjente = lesListe(feil.message);
    return feil.keys.map((felt) =>
      funn('FELT_UKJENT', 'FEIL', lagSti(...ledd, felt), { felt, nærmest: finnNærmeste(felt, kjente) }),
    );
  }
  if (verdi === undefined && feil.code !== 'custom') {
    return [funn('FELT_MANGLER', 'FEIL', sti, { felt: String(ledd.at(-1) ?? '') })];
  }
  return [finnEtt(feil, sti, verdi)];
}

function finnEtt(feil: z.core.$ZodIssue, sti: string, verdi: unknown): Funn {
  const skrevet = skriv(verdi);
  if (feil.code === 'custom' && feil.params !== undefined) {
    const { kode, data } = feil.params as { readonly kode: 'PERIODE_BAKLENGS'; readonly data: never };
    return funn(kode, 'FEIL', sti, data);
  }
  // Where the schema knows better than zod what was expected, the message is the code of the finding.
  if (/^[A-Z_]+$/.test(feil.message)) return funn(feil.message as 'DATO_UGYLDIG', 'FEIL', sti, { verdi: skrevet });
  switch (feil.code) {
    case 'invalid_type':
      return funnOmType(feil.expected, sti, verdi);
    case 'invalid_value':
      return funnOmVerdi(feil.values.map(String), sti, skrevet);
    case 'invalid_union':
      return feil.message.startsWith('[')
        ? funnOmVerdi(lesListe(feil.message), sti, skrevet)
        : funn('VERDI_UGYLDIG', 'FEIL', sti, { verdi: skrevet });
    case 'too_small':
      if (feil.origin === 'string') return funn('TEKST_TOM', 'FEIL', sti, {});
      if (feil.origin === 'array') return funn('LISTE_FOR_KORT', 'FEIL', sti, { minst: Number(feil.minimum) });
      return funn('TALL_FOR_LITE', 'FEIL', sti, { verdi: skrevet, minst: Number(feil.minimum) });
    case 'too_big':
      return funn('TALL_FOR_STORT', 'FEIL', sti, { verdi: skrevet, høyst: Number(feil.maximum) });
    default:
      return funn('VERDI_UGYLDIG', 'FEIL', sti, { verdi: skrevet });
  }
}

function funnOmType(forventet: string, sti: string, verdi: unknown): Funn {
  if (forventet === 'int' && typeof verdi === 'number' && Number.isFinite(verdi))
    return funn('TALL_IKKE_HELT', 'FEIL', sti, { verdi: String(verdi) });
  const navn = forventet === 'int' ? 'number' : forventet;
  return funn('TYPE_FEIL', 'FEIL', sti, { forventet: navn, fikk: typeAv(verdi) });
}

function funnOmVerdi(lovlige: readonly string[], sti: string, verdi: string): Funn {
  return funn('VERDI_UKJENT', 'FEIL', sti, { verdi, lovlige, nærmest: finnNærmeste(verdi, lovlige) });
}

function slåOpp(data: unknown, ledd: Ledd): unknown {
  let nå = data;
  for (const l of ledd) {
    if (typeof nå !== 'object' || nå === null || !Object.hasOwn(nå, l)) return undefined;
    nå = (nå as Readonly<Record<string | number, unknown>>)[l];
  }
  return nå;
}

function lesListe(melding: string): readonly string[] {
  return (JSON.parse(melding) as readonly unknown[]).map(String);
}

function typeAv(verdi: unknown): string {
  if (verdi === null) return 'null';
  if (Array.isArray(verdi)) return 'array';
  if (typeof verdi === 'number' && !Number.isFinite(verdi)) return String(verdi);
  return typeof verdi;
}

/** A value as short text for a finding; it never holds a whole object. */
function skriv(verdi: unknown): string {
  if (typeof verdi === 'object' && verdi !== null) return typeAv(verdi);
  const tegn = [...String(verdi)];
  return tegn.length > 100 ? `${tegn.slice(0, 100).join('')}…` : tegn.join('');
}
