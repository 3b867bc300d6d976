import { beløpIØre } from './belop-i-ore';
import type { Funn } from './funn';
import type { TallKoder } from './koder-tall';
import { lagFunnlager } from './lag-funn';
import { prøv } from './prov';
import type { Øre } from './typer';
import type { Utfall } from './utfall';

const funn = lagFunnlager<TallKoder>();

/** An amount as it was written, with the reservation that stood before it. */
export interface LestBeløp {
  /** The amount. */
  readonly beløp: Øre;
  /** `CA` for «ca», `ANSLAG` for «anslagsvis» and the like. */
  readonly forbehold?: 'CA' | 'ANSLAG';
}

/** Every kind of space that stands between digits, and the signs that stand for minus. */
const MELLOMROM = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const FORBEHOLD = /^(ca\.?|cirka|omtrent|om lag|anslagsvis|anslag|anslått(?: til)?) ?/;
const VALUTA_FORAN = /^(?:kr\.?|nok) ?/;
const HALE =
  /^(?:,- ?|,– ?|,— ?)?(tusen|mill(?:ioner|ionar|ion|\.)?|mrd\.?|milliard(?:er|ar)?)? ?(?:kr\.?|kroner|nok)?(?:,-|,–)?\.?$/;
const TALL = /^([-\u2212]?) ?(\d(?:[\d., ]*\d)?) ?(.*)$/;
const ENHETER = { tusen: 100_000n, mill: 100_000_000n, mrd: 100_000_000_000n } as const;

/**
 * Reads an amount as Norwegians write it: `4,3 mill kr`, `kr. 18 mill.`, `ca 11.mill.kr`, `1 234 567,50`, with any kind
 * of space.
 *
 * A comma or a point before one or two digits is a decimal sign; before three digits, with nothing else to tell, it may
 * just as well group thousands, and that is a finding and not a guess. Use {@link kroner} for amounts of known form.
 *
 * @param tekst - What was written. Anything else than a text is a finding.
 * @returns The amount and its reservation, or the finding: `BELOP_IKKE_TEKST`, `BELOP_TOMT`, `BELOP_UFORSTATT`,
 * `BELOP_TVETYDIG`, `BELOP_FEIL_GRUPPERT`, `BELOP_IKKE_HELE_ORE`, `BELOP_FOR_STORT`.
 * @example
 * lesBeløp('ca 11.mill.kr') // => { ok: true, verdi: { beløp: 1100000000, forbehold: 'CA' }, funn: [] }
 * lesBeløp('1.234').funn.map((f) => f.kode) // => ['BELOP_TVETYDIG']
 */
export function lesBeløp(tekst: unknown): Utfall<LestBeløp> {
  if (typeof tekst !== 'string') return feilet(funn('BELOP_IKKE_TEKST', 'FEIL', '', { type: typeof tekst }));
  const ren = tekst.replace(MELLOMROM, ' ').trim().toLowerCase();
  if (ren === '') return feilet(funn('BELOP_TOMT', 'FEIL', '', {}));
  const forbehold = FORBEHOLD.exec(ren)?.[0] ?? '';
  const utenForan = ren.slice(forbehold.length).replace(VALUTA_FORAN, '');
  const [, fortegn = '', siffer = '', hale = ''] = TALL.exec(utenForan) ?? [];
  const enhet = finnEnhet(hale);
  if (siffer === '' || enhet === undefined) return feilet(funn('BELOP_UFORSTATT', 'FEIL', '', { tekst }));
  const tall = lesSiffer(siffer, tekst);
  if (typeof tall !== 'string') return feilet(tall);
  return iØre(`${fortegn === '' ? '' : '-'}${tall}`, enhet, forbehold);
}

function finnEnhet(hale: string): bigint | undefined {
  const treff = HALE.exec(hale.replace(/^\.(?=mill|mrd|tusen)/, ''));
  if (treff === null) return undefined;
  const ord = treff[1] ?? '';
  if (ord.startsWith('mill') && !ord.startsWith('milliard')) return ENHETER.mill;
  if (ord === '') return 100n;
  return ord === 'tusen' ? ENHETER.tusen : ENHETER.mrd;
}

/** Digits with their separators as decimal text with a point, or what is wrong with them. */
function lesSiffer(siffer: string, tekst: string): string | Funn {
  const skilletegn = [...new Set(siffer.replace(/\d/g, ''))];
  if (skilletegn.length === 0) return siffer;
  const siste = siffer.replace(/\d/g, '').at(-1) ?? '';
  const bak = siffer.slice(siffer.lastIndexOf(siste) + 1);
  const foran = siffer.slice(0, siffer.lastIndexOf(siste));
  const skilletegnForan = foran.replace(/\d/g, '');
  const erGrupper = skilletegnForan === '' || skilletegnForan === skilletegnForan[0]?.repeat(skilletegnForan.length);
  const feil = funn('BELOP_FEIL_GRUPPERT', 'FEIL', '', { tekst });
  if (!erGrupper) return feil;
  const grupper = foran.split(skilletegnForan[0] ?? ' ');
  const riktigGruppert = grupper.length === 1 || grupper.every((g, i) => (i === 0 ? g.length <= 3 : g.length === 3));
  if (!riktigGruppert) return feil;
  const hele = grupper.join('');
  const sammeTegnForan = skilletegnForan.includes(siste);
  if (siste === ' ' && skilletegnForan !== '' && !sammeTegnForan) return feil;
  if (siste === ' ' || sammeTegnForan) {
    const førsteGruppeHolder = grupper.length > 1 || hele.length <= 3;
    return bak.length === 3 && førsteGruppeHolder ? hele + bak : feil;
  }
  if (bak.length === 3 && grupper.length === 1 && hele.length <= 3 && hele !== '0') {
    return funn('BELOP_TVETYDIG', 'FEIL', '', { tekst, somTusen: hele + bak, somDesimal: `${hele}.${bak}` });
  }
  return `${hele}.${bak}`;
}

function iØre(tall: string, enhet: bigint, forbehold: string): Utfall<LestBeløp> {
  return prøv(() => {
    const beløp = beløpIØre(tall, enhet);
    if (forbehold === '') return { beløp };
    return { beløp, forbehold: /^(?:ca|cirka|om)/.test(forbehold) ? 'CA' : 'ANSLAG' };
  });
}

function feilet(enkelt: Funn): Utfall<LestBeløp> {
  return { ok: false, funn: [enkelt] };
}
