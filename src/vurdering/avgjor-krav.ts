import { lesEksakt, sammenlignEksakt } from '../kjerne/brok';
import { erMottattInnen } from '../kjerne/er-mottatt-innen';
import { finnVedSti } from '../kjerne/json-peker';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Brøk } from '../kjerne/typer';
import { uventet } from '../kjerne/uventet';
import { beregnEgeninnsats } from '../kontroll/beregn-egeninnsats';
import { erSammePart } from '../kontroll/er-samme-part';
import type { Kravuttrykk, Parttype, Søker, Søknad, Søknadsfrist } from '../modell';
import type { VurderingKoder } from './koder';

/** The answer to a requirement: met, not met, or not known. */
export type Kravsvar = 'OPPFYLT' | 'IKKE_OPPFYLT' | 'MANGLER_OPPLYSNING';

/** Codes of findings that come from a requirement. */
type Bruddkode = {
  [Kode in keyof VurderingKoder]: VurderingKoder[Kode] extends { regelId: string } ? Kode : never;
}[keyof VurderingKoder];

/** One thing that stands in the way, before it is known which requirement it belongs to. */
export type Brudd = {
  [Kode in Bruddkode]: {
    readonly kode: Kode;
    readonly sti: string;
    readonly svar: Exclude<Kravsvar, 'OPPFYLT'>;
    readonly data: Omit<VurderingKoder[Kode], 'regelId' | 'slag' | 'svar' | 'retting'>;
  };
}[Bruddkode];

/** An answer and what stands in the way of a better one; nothing does when it is met. */
export interface Avgjort {
  readonly svar: Kravsvar;
  readonly brudd: readonly Brudd[];
}

const feil = lagFeillager<VurderingKoder>();
const OPPFYLT: Avgjort = { svar: 'OPPFYLT', brudd: [] };

/**
 * Lists that every søknad has. An empty one states nothing yet; an optional list that is there and empty states that there
 * is none.
 */
const ALLTID_LISTER: ReadonlySet<string> = new Set([
  '/søkere',
  '/vedlegg',
  '/beskrivelser',
  '/tiltak/pasientgrupper',
  '/tiltak/satsingsområder',
  '/tiltak/parter',
]);

/**
 * Answers one condition. What is not stated is not known, and a new fact never turns a decided answer: a missing
 * attachment may still come, and so may a source of money as long as nothing is said about them. Who applies, once
 * someone does, the amount and what a field holds are stated by being there.
 */
export function avgjørKrav(vilkår: Kravuttrykk, søknad: Søknad, frist: Søknadsfrist): Avgjort {
  switch (vilkår.type) {
    case 'MOTTATT_INNEN_FRIST':
      return avgjørMottak(søknad, frist);
    case 'UTFYLT':
      return avgjørUtfylt(søknad, vilkår.sti);
    case 'BESKRIVELSE':
      return avgjørBeskrivelse(søknad, vilkår.emne);
    case 'VEDLEGG':
      return søknad.vedlegg.some(({ type }) => type === vilkår.vedleggstype)
        ? OPPFYLT
        : ukjent({ kode: 'VEDLEGG_MANGLER', sti: '/vedlegg', data: { vedleggstype: vilkår.vedleggstype } });
    case 'SOKERTYPE':
      return hverSøker(søknad, ({ part }, sti) =>
        vilkår.tillatte.includes(part.type)
          ? OPPFYLT
          : brutt({
              kode: 'SOKERTYPE_IKKE_TILLATT',
              sti: `${sti}/part/type`,
              data: { partId: part.id, type: part.type },
            }),
      );
    case 'SOKER_I_HELSEFELLESSKAP':
      return hverSøker(søknad, ({ part }, sti) =>
        vilkår.partIder.includes(part.id)
          ? OPPFYLT
          : brutt({ kode: 'SOKER_UTENFOR_HELSEFELLESSKAP', sti: `${sti}/part/id`, data: { partId: part.id } }),
      );
    case 'FELLES_SOKNAD':
      return avgjørFelles(søknad, vilkår.minstAntall, vilkår.typer);
    case 'EN_ANSVARLIG':
      return avgjørAnsvarlig(søknad);
    case 'PARTER_BEKREFTET':
      return hverSøker(søknad, ({ part, bekreftet }, sti) => {
        if (bekreftet === true) return OPPFYLT;
        const brudd = {
          kode: 'PART_IKKE_BEKREFTET',
          sti: bekreftet === undefined ? sti : `${sti}/bekreftet`,
          data: { partId: part.id },
        } as const;
        return bekreftet === undefined ? ukjent(brudd) : brutt(brudd);
      });
    case 'FORANKRING':
      return hverSøker(søknad, ({ part, forankring }, sti) => {
        if (forankring !== undefined && forankring.length > 0) return OPPFYLT;
        const brudd = {
          kode: 'FORANKRING_MANGLER',
          sti: forankring === undefined ? sti : `${sti}/forankring`,
          data: { partId: part.id },
        } as const;
        return forankring === undefined ? ukjent(brudd) : brutt(brudd);
      });
    case 'EGENINNSATS':
      return avgjørEgeninnsats(søknad, vilkår.minsteAndel);
    case 'SOKT_BELOP':
      return avgjørBeløp(søknad, vilkår);
    case 'PASIENTGRUPPE':
      return avgjørPasientgruppe(søknad, vilkår.enAv);
    case 'ALLE':
      return alle(vilkår.av.map((del) => avgjørKrav(del, søknad, frist)));
    case 'MINST_EN':
      return minstEn(vilkår.av.map((del) => avgjørKrav(del, søknad, frist)));
    case 'IKKE':
      return motsatt(avgjørKrav(vilkår.av, søknad, frist));
    default: {
      const { type } = uventet<{ readonly type?: unknown }>(vilkår, vilkår);
      throw feil('KRAVTYPE_UKJENT', '/utlysning', { type: String(type) });
    }
  }
}

type UtenSvar<B> = B extends Brudd ? Omit<B, 'svar'> : never;

const brutt = (brudd: UtenSvar<Brudd>): Avgjort => ({
  svar: 'IKKE_OPPFYLT',
  brudd: [{ kode: brudd.kode, sti: brudd.sti, svar: 'IKKE_OPPFYLT', data: brudd.data } as Brudd],
});

const ukjent = (brudd: UtenSvar<Brudd>): Avgjort => ({
  svar: 'MANGLER_OPPLYSNING',
  brudd: [{ kode: brudd.kode, sti: brudd.sti, svar: 'MANGLER_OPPLYSNING', data: brudd.data } as Brudd],
});

/** Kleene's AND: one that is not met decides; else one that is not known leaves it open. */
function alle(deler: readonly Avgjort[]): Avgjort {
  const brudd = deler.flatMap((del) => del.brudd);
  if (deler.some(({ svar }) => svar === 'IKKE_OPPFYLT')) return { svar: 'IKKE_OPPFYLT', brudd };
  return deler.some(({ svar }) => svar === 'MANGLER_OPPLYSNING') ? { svar: 'MANGLER_OPPLYSNING', brudd } : OPPFYLT;
}

/** Kleene's OR: one that is met decides; else one that is not known leaves it open. None to choose from is not met. */
function minstEn(deler: readonly Avgjort[]): Avgjort {
  if (deler.some(({ svar }) => svar === 'OPPFYLT')) return OPPFYLT;
  const brudd = deler.flatMap((del) => del.brudd);
  if (brudd.length === 0) return brutt({ kode: 'UNNTAK_GJELDER', sti: '', data: {} });
  return {
    svar: deler.some(({ svar }) => svar === 'MANGLER_OPPLYSNING') ? 'MANGLER_OPPLYSNING' : 'IKKE_OPPFYLT',
    brudd,
  };
}

/** Kleene's NOT. */
function motsatt({ svar }: Avgjort): Avgjort {
  if (svar === 'IKKE_OPPFYLT') return OPPFYLT;
  const brudd = { kode: 'UNNTAK_GJELDER', sti: '', data: {} } as const;
  return svar === 'OPPFYLT' ? brutt(brudd) : ukjent(brudd);
}

function hverSøker({ søkere }: Søknad, avgjør: (søker: Søker, sti: string) => Avgjort): Avgjort {
  if (søkere.length === 0) return ukjent({ kode: 'SOKERE_MANGLER', sti: '/søkere', data: {} });
  return alle(søkere.map((søker, i) => avgjør(søker, `/søkere/${i}`)));
}

function avgjørMottak({ mottatt }: Søknad, frist: Søknadsfrist): Avgjort {
  const { dato, klokkeslett = '24:00' } = frist;
  if (mottatt === undefined) return ukjent({ kode: 'SOKNAD_IKKE_MOTTATT', sti: '', data: { dato, klokkeslett } });
  if (erMottattInnen(mottatt, frist)) return OPPFYLT;
  return brutt({ kode: 'SOKNAD_FOR_SEN', sti: '/mottatt', data: { mottatt, dato, klokkeslett } });
}

function avgjørUtfylt(søknad: Søknad, felt: string): Avgjort {
  const verdi = finnVedSti(søknad, felt);
  if (verdi === undefined || verdi === null) {
    return ukjent({ kode: 'FELT_IKKE_UTFYLT', sti: nærmesteSted(søknad, felt), data: { felt } });
  }
  if (Array.isArray(verdi) && verdi.length === 0 && ALLTID_LISTER.has(felt)) {
    return ukjent({ kode: 'FELT_IKKE_UTFYLT', sti: felt, data: { felt } });
  }
  return erTom(verdi) ? brutt({ kode: 'FELT_IKKE_UTFYLT', sti: felt, data: { felt } }) : OPPFYLT;
}

/** A finding points at something that exists: the nearest place above a field that is not there. */
function nærmesteSted(søknad: Søknad, felt: string): string {
  let sti = felt;
  while (sti !== '' && finnVedSti(søknad, sti) === undefined) sti = sti.slice(0, sti.lastIndexOf('/'));
  return sti;
}

function erTom(verdi: unknown): boolean {
  if (typeof verdi === 'string') return verdi.trim() === '';
  return typeof verdi === 'object' && verdi !== null && Object.keys(verdi).length === 0;
}

function avgjørBeskrivelse({ beskrivelser }: Søknad, emne: string): Avgjort {
  const i = beskrivelser.findIndex((beskrivelse) => beskrivelse.emne === emne);
  const felles = { kode: 'BESKRIVELSE_MANGLER', data: { emne } } as const;
  if (i < 0) return ukjent({ ...felles, sti: '/beskrivelser' });
  return beskrivelser[i]?.tekst.trim() === '' ? brutt({ ...felles, sti: `/beskrivelser/${i}/tekst` }) : OPPFYLT;
}

function avgjørFelles({ søkere }: Søknad, minst: number, typer: readonly Parttype[]): Avgjort {
  if (søkere.length === 0) return ukjent({ kode: 'SOKERE_MANGLER', sti: '/søkere', data: {} });
  const ulike = søkere.filter(({ part }, i) => søkere.findIndex((annen) => erSammePart(annen.part, part)) === i);
  const manglendeTyper = typer.filter((type) => !ulike.some(({ part }) => part.type === type));
  if (ulike.length >= minst && manglendeTyper.length === 0) return OPPFYLT;
  return brutt({ kode: 'SOKNAD_IKKE_FELLES', sti: '/søkere', data: { antall: ulike.length, minst, manglendeTyper } });
}

function avgjørAnsvarlig({ søkere }: Søknad): Avgjort {
  if (søkere.length === 0) return ukjent({ kode: 'SOKERE_MANGLER', sti: '/søkere', data: {} });
  const antall = søkere.filter(({ ansvarlig }) => ansvarlig).length;
  return antall === 1 ? OPPFYLT : brutt({ kode: 'IKKE_EN_ANSVARLIG', sti: '/søkere', data: { antall } });
}

/**
 * Compared exactly, before anything is rounded. More sources of money make the share smaller, never larger: while they are
 * not stated, only a share that is too small without them is decided.
 */
function avgjørEgeninnsats(søknad: Søknad, { teller, nevner }: Brøk): Avgjort {
  const minst = { teller, nevner };
  const andel = beregnEgeninnsats(søknad)?.andel;
  if (andel === undefined) return ukjent({ kode: 'EGENINNSATS_UKJENT', sti: '', data: { minst } });
  const data = { andel: { ...andel }, minst };
  if (sammenlignEksakt(lesEksakt(andel), lesEksakt(minst)) < 0)
    return brutt({ kode: 'EGENINNSATS_UNDER_KRAVET', sti: '/egeninnsats', data });
  if (søknad.andreFinansieringskilder !== undefined || BigInt(teller) <= 0n) return OPPFYLT;
  return ukjent({ kode: 'FINANSIERING_IKKE_OPPGITT', sti: '', data });
}

function avgjørBeløp(
  { søktBeløp: beløp }: Søknad,
  { minst, høyst }: Extract<Kravuttrykk, { type: 'SOKT_BELOP' }>,
): Avgjort {
  if (minst !== undefined && beløp < minst)
    return brutt({ kode: 'SOKT_BELOP_FOR_LITE', sti: '/søktBeløp', data: { beløp, grense: minst } });
  if (høyst !== undefined && beløp > høyst)
    return brutt({ kode: 'SOKT_BELOP_FOR_STORT', sti: '/søktBeløp', data: { beløp, grense: høyst } });
  return OPPFYLT;
}

function avgjørPasientgruppe({ tiltak }: Søknad, enAv: readonly string[]): Avgjort {
  const grupper = tiltak.pasientgrupper;
  if (grupper.some((gruppe) => enAv.includes(gruppe))) return OPPFYLT;
  const brudd = { kode: 'PASIENTGRUPPE_UTENFOR', sti: '/tiltak/pasientgrupper', data: { grupper, enAv } } as const;
  return grupper.length === 0 ? ukjent(brudd) : brutt(brudd);
}
