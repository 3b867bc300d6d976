import type { Begrunnelsesenhet, Begrunnelsesnode } from '../../kjerne/begrunnelse';
import { forkort, type Rasjonal } from '../../kjerne/brok';
import { lesNodeverdi } from '../../kjerne/nodeverdi';
import { formaterTall } from '../formater-tall';
import { FORKLARINGSORD, type Ordform } from '../tekster/forklaring';
import { dag, kr, krAv, pst, sitat } from '../tekster/ord';
import type { Språk } from '../tekster/typer';

/** A fraction that is longer than this says nothing to a reader. */
const LENGST_BRØK = { LANG: 40, KORT: 15 } as const;

/**
 * The value of a node as people write it: amounts in kroner, shares as percent, dates with the name of the month.
 *
 * What cannot be written in full gets `≈` in front; `LANG` adds the exact fraction. A value that does not fit its unit is
 * given as it stands.
 */
export function formaterNodeverdi(
  { verdi, enhet }: Pick<Begrunnelsesnode, 'verdi' | 'enhet'>,
  språk: Språk,
  form: 'LANG' | 'KORT',
): string {
  const lest = typeof verdi === 'string' ? lesNodeverdi(verdi, enhet) : undefined;
  switch (lest?.type) {
    case undefined:
      return String(verdi);
    case 'TALL':
      return formaterMengde(lest.tall, enhet, språk, form);
    case 'DATO':
      return dag(lest.dato, språk);
    case 'JA_NEI':
      return FORKLARINGSORD[lest.ja ? 'ja' : 'nei'][språk];
    case 'TEKST':
      return sitat(lest.tekst, språk);
  }
}

function formaterMengde(tall: Rasjonal, enhet: Begrunnelsesenhet, språk: Språk, form: 'LANG' | 'KORT'): string {
  const kort = forkort(tall);
  const brøk = { teller: kort.t.toString(), nevner: kort.n.toString() };
  const somBrøk = (kort.n === 1n ? brøk.teller : `${brøk.teller}/${brøk.nevner}`).replace('-', '\u2212');
  const erKort = somBrøk.length <= LENGST_BRØK[form];
  switch (enhet) {
    case 'ORE': {
      const hele = Number(brøk.teller);
      if (kort.n === 1n) return Number.isSafeInteger(hele) ? kr(hele, språk) : krAv(brøk, språk);
      return `≈ ${krAv(brøk, språk)}${form === 'LANG' && erKort ? ` (${somBrøk} øre)` : ''}`;
    }
    case 'ANDEL': {
      const vist = pst(brøk, språk);
      if (10_000n % kort.n !== 0n) return medBrøk(vist, somBrøk, form, erKort);
      return form === 'LANG' && kort.n !== 1n ? `${vist} (${somBrøk})` : vist;
    }
    case 'RANG':
      return `${FORKLARINGSORD.plass[språk]}\u00A0${tallAv(kort, somBrøk, språk, form, erKort)}`;
    default: {
      const ord = ordFor(enhet, språk);
      const fint = enhet === 'VEKT' ? vektAv(kort, somBrøk, språk, form, erKort) : undefined;
      const vist = fint ?? tallAv(kort, somBrøk, språk, form, erKort);
      if (ord === undefined) return vist;
      return `${vist}\u00A0${ord[kort.n === 1n && (kort.t === 1n || kort.t === -1n) ? 0 : 1]}`;
    }
  }
}

/** How many decimals a weight has: eight, and for a small one as many as show six digits of it. */
function desimalerFor({ t, n }: Rasjonal): number {
  const nuller = n.toString().length - t.toString().replace('-', '').length;
  return t === 0n || nuller < 4 ? 8 : Math.min(nuller + 6, 40);
}

/**
 * A weight: exact where its decimals are enough, and else with its fraction. Whoever multiplies a pot by it by hand gets
 * within a krone of the amount, where two decimals would be off by hundreds of thousands.
 */
function vektAv(tall: Rasjonal, somBrøk: string, språk: Språk, form: 'LANG' | 'KORT', erKort: boolean): string {
  const { t, n } = tall;
  const antall = desimalerFor(tall);
  const skala = 10n ** BigInt(antall);
  const deler = ((t < 0n ? -t : t) * 2n * skala + n) / (2n * n);
  const hele = formaterTall({ teller: (deler / skala).toString(), nevner: '1' }, { språk });
  const desimaler = (deler % skala).toString().padStart(antall, '0').replace(/0+$/, '');
  const komma = språk === 'en' ? '.' : ',';
  const vist = `${t < 0n ? '\u2212' : ''}${hele}${desimaler === '' ? '' : `${komma}${desimaler}`}`;
  return skala % n === 0n ? vist : medBrøk(vist, somBrøk, form, erKort);
}

function tallAv(tall: Rasjonal, somBrøk: string, språk: Språk, form: 'LANG' | 'KORT', erKort: boolean): string {
  const vist = formaterTall({ teller: tall.t.toString(), nevner: tall.n.toString() }, { språk });
  return 100n % tall.n === 0n ? vist : medBrøk(vist, somBrøk, form, erKort);
}

function medBrøk(vist: string, somBrøk: string, form: 'LANG' | 'KORT', erKort: boolean): string {
  if (!erKort) return `≈ ${vist}`;
  return form === 'LANG' ? `≈ ${vist} (${somBrøk})` : somBrøk;
}

function ordFor(enhet: Begrunnelsesenhet, språk: Språk): Ordform | undefined {
  switch (enhet) {
    case 'ENHETER':
      return FORKLARINGSORD.enheter[språk];
    case 'POENG':
      return FORKLARINGSORD.poeng[språk];
    case 'DAGER':
      return FORKLARINGSORD.dager[språk];
    case 'VIRKEDAGER':
      return FORKLARINGSORD.virkedager[språk];
    case 'MANEDER':
      return FORKLARINGSORD.måneder[språk];
    default:
      return undefined;
  }
}
