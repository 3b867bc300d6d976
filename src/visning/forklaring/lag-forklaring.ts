import type { Begrunnelse, Begrunnelsesnode } from '../../kjerne/begrunnelse';
import type { Antakelse, Kilde } from '../../kjerne/kilde';
import type { Forklaringsvalg } from '../forklar';
import { etikettAv } from '../tekster/etiketter';
import { DOKUMENTORD, FORKLARINGSORD, SIKKERHETSORD } from '../tekster/forklaring';
import { dag } from '../tekster/ord';
import type { Språk } from '../tekster/typer';
import { formaterNodeverdi } from './formater-nodeverdi';
import { lagNavnegiver, type Navnegiver } from './lag-navnegiver';
import { lagNodesetning } from './lag-nodesetning';
import { lagSvar } from './lag-svar';
import { finnNodeslekt } from './les-node-id';
import { regelforklaring } from './svar/felles';
import { finnInnstillingsregel } from './svar/om-vurdering';

/** A line of an explanation: plain text from the library and from the data, to be made harmless when it is written. */
export interface Forklaringslinje {
  /** How far in it stands; 0 is the result. */
  readonly nivå: number;
  /** What it is. */
  readonly navn: string;
  /** Its value and how it came about. */
  readonly tekst: string;
}

/** Lines under a heading. */
export interface Forklaringsdel {
  /** The heading; the first part of a tree has none. */
  readonly tittel?: string;
  /** The lines; the first level is `0` for what stands alone, `1` for a list. */
  readonly linjer: readonly Forklaringslinje[];
}

/** The deepest level that is shown as its own, so that a text of n lines has no more than a few times n characters. */
const DYPEST = 20;

interface Plassert {
  readonly steg: Begrunnelsesnode;
  readonly nivå: number;
}

interface Opphavsnummer {
  readonly nr: number;
  readonly erAntakelse: boolean;
}

interface Arbeid {
  readonly valg: Forklaringsvalg;
  readonly navnegiver: Navnegiver;
  /** The number of each source and assumption in the table, and whether it is an assumption. */
  readonly opphav: ReadonlyMap<string, Opphavsnummer>;
}

/** The parts of an explanation, in order, as plain text. */
export function lagForklaring(begrunnelse: Begrunnelse, valg: Forklaringsvalg): readonly Forklaringsdel[] {
  const alle = flatUt(begrunnelse.rot);
  const { kilder, antakelser } = begrunnelse;
  const arbeid: Arbeid = {
    valg,
    navnegiver: lagNavnegiver(
      alle.map(({ steg }) => steg),
      { språk: valg.språk, navn: valg.navn ?? [], grunnlag: valg.grunnlag },
    ),
    opphav: new Map<string, Opphavsnummer>([
      ...kilder.map(({ id }, i) => [id, { nr: i + 1, erAntakelse: false }] as const),
      ...antakelser.map(({ id }, i) => [id, { nr: kilder.length + i + 1, erAntakelse: true }] as const),
    ]),
  };
  const deler = valg.inndeling === 'VEDTAK' ? lagVedtaksdeler(alle, arbeid) : [lagTredel(alle, arbeid)];
  return [...deler, ...lagOpphavsdel(begrunnelse, valg.språk)];
}

/**
 * Every node with its level, in the order of reading; without recursion, so that no tree is too deep. What is below a node
 * stands once, so that one that holds itself has an end.
 */
function flatUt(rot: Begrunnelsesnode): readonly Plassert[] {
  const ut: Plassert[] = [];
  const sett = new Set<Begrunnelsesnode>();
  const stabel: Plassert[] = [{ steg: rot, nivå: 0 }];
  for (let neste = stabel.pop(); neste !== undefined; neste = stabel.pop()) {
    ut.push(neste);
    const { steg, nivå } = neste;
    if (sett.has(steg)) continue;
    sett.add(steg);
    for (let i = steg.barn.length - 1; i >= 0; i--) {
      const barn = steg.barn[i];
      if (barn !== undefined) stabel.push({ steg: barn, nivå: nivå + 1 });
    }
  }
  return ut;
}

function lagTredel(alle: readonly Plassert[], arbeid: Arbeid): Forklaringsdel {
  const { detalj } = arbeid.valg;
  const kort = detalj === 'KORT' ? lagKort(alle, arbeid) : undefined;
  if (kort !== undefined) return { linjer: kort };
  const dypest = detalj === 'BARE_REGLER' ? 1 : DYPEST;
  const linjer = velg(alle, detalj).map(({ steg, nivå }) => ({
    nivå: Math.min(nivå, dypest),
    // Where not all stands, what is explained above need not stand there.
    ...lagLinje(
      detalj === 'FULL' ? steg : arbeid.navnegiver.opphavTil(steg),
      arbeid,
      detalj === 'FULL' || (detalj === 'KORT' && nivå === 0),
    ),
  }));
  return { linjer };
}

/** The answer in sentences, and under it the steps that decided it; nothing for a tree that has no such answer. */
function lagKort(
  alle: readonly Plassert[],
  arbeid: Arbeid,
  hva: 'ALT' | 'REGNET' = 'ALT',
): readonly Forklaringslinje[] | undefined {
  const { valg, navnegiver } = arbeid;
  const { språk } = valg;
  const svar = lagSvar(
    alle.map(({ steg }) => steg),
    {
      språk,
      navnegiver,
      grunnlag: valg.grunnlag,
      setning: (node) =>
        lagNodesetning(node, språk, (barn) => visVerdi(barn, arbeid, 'KORT')).replace(/^ (?:[–=] |\()/, ''),
    },
  );
  if (svar === undefined) return undefined;
  const avgjørende = svar.steg === undefined ? undefined : new Map(svar.steg.map((id, i) => [id, i]));
  const steg = (svar.linjer === undefined ? alle : [])
    .filter(({ steg: { id, slag }, nivå }) =>
      avgjørende === undefined ? nivå === 1 : avgjørende.has(id) && slag !== 'GJENTATT',
    )
    .filter((en) => hva === 'ALT' || erRegnet(en.steg))
    .sort((a, b) => (avgjørende?.get(a.steg.id) ?? 0) - (avgjørende?.get(b.steg.id) ?? 0));
  const [rot] = alle;
  return [
    { nivå: 0, navn: '', tekst: `${svar.setninger.join(' ')}${rot === undefined ? '' : visOpphav(rot.steg, arbeid)}` },
    ...(svar.linjer ?? []).map((linje) => ({ nivå: 1, ...linje })),
    ...steg.map((en) => ({ nivå: 1, ...lagLinje(navnegiver.opphavTil(en.steg), arbeid, false) })),
  ];
}

function velg(alle: readonly Plassert[], detalj: Forklaringsvalg['detalj']): readonly Plassert[] {
  switch (detalj) {
    case 'FULL':
      return alle;
    case 'KORT':
      return alle.filter(({ nivå }) => nivå <= 1);
    case 'BARE_REGLER':
      return alle.filter(({ steg, nivå }) => nivå === 0 || steg.kildeId !== undefined);
  }
}

function lagLinje(node: Begrunnelsesnode, arbeid: Arbeid, barnVises = true): Pick<Forklaringslinje, 'navn' | 'tekst'> {
  const { valg, navnegiver } = arbeid;
  const regel = navnegiver.regelnavn(node);
  const navn = navnegiver.nodenavn(node);
  const setning = lagNodesetning(node, valg.språk, (barn) => visVerdi(barn, arbeid, 'KORT'), barnVises);
  return {
    navn: regel === undefined || navn.includes(regel) ? navn : `${navn} (${regel})`,
    tekst: `${visVerdi(node, arbeid, 'LANG')}${setning}${visOpphav(node, arbeid)}`,
  };
}

/** A text that is an id with a name is shown by the name. */
function visVerdi(
  node: Pick<Begrunnelsesnode, 'verdi' | 'enhet' | 'sti'>,
  { valg: { språk }, navnegiver }: Arbeid,
  form: 'LANG' | 'KORT',
): string {
  if (node.enhet === 'TEKST') return navnegiver.visTekst(node);
  // The number of a year is no amount, and gets no space in it.
  return node.sti?.endsWith('/år') === true ? node.verdi : formaterNodeverdi(node, språk, form);
}

function visOpphav({ kildeId }: Begrunnelsesnode, { opphav, valg: { språk } }: Arbeid): string {
  if (kildeId === undefined) return '';
  const funnet = opphav.get(kildeId);
  if (funnet === undefined) return ` [${kildeId}: ${FORKLARINGSORD.kildenMangler[språk]}]`;
  return funnet.erAntakelse ? ` [${FORKLARINGSORD.antakelse[språk].toLowerCase()} ${funnet.nr}]` : ` [${funnet.nr}]`;
}

/** Rules, facts and main considerations, each thing once. */
function lagVedtaksdeler(alle: readonly Plassert[], arbeid: Arbeid): readonly Forklaringsdel[] {
  const { språk, detalj } = arbeid.valg;
  const slekt = alle[0] && finnNodeslekt(alle[0].steg);
  const innstillingsregel = slekt === 'INNSTILLING' ? finnInnstillingsregel(arbeid.valg.grunnlag) : undefined;
  const regler = utenGjentak(
    alle.flatMap(({ steg, nivå }) => {
      // What stands at the root of these is the reason for the outcome, and no rule.
      if (nivå === 0 && (slekt === 'INNSTILLING' || slekt === 'STYRING')) {
        return innstillingsregel === undefined
          ? []
          : [{ nivå: 1, navn: medStorForbokstav(etikettAv(innstillingsregel, språk)), tekst: '' }];
      }
      const regel = arbeid.navnegiver.regelnavn(steg);
      if (!erRegnet(steg) || (regel === undefined && steg.kildeId === undefined)) return [];
      const navn = regel ?? arbeid.navnegiver.nodenavn(steg);
      const forklaring = regelforklaring(steg.regel, språk);
      const tekst = `${forklaring === undefined ? '' : `${forklaring}.`}${visOpphav(steg, arbeid)}`;
      return [{ nivå: 1, navn: medStorForbokstav(navn), tekst: tekst.trim() }];
    }),
  );
  const lest = new Set<string>();
  const fakta = utenGjentak(
    alle.flatMap(({ steg }) => {
      if (steg.slag !== 'GRUNNLAG') return [];
      // A fact that two steps read is one fact, whatever each of them calls it.
      if (steg.sti !== undefined && lest.has(steg.sti)) return [];
      if (steg.sti !== undefined) lest.add(steg.sti);
      const tekst = `${visVerdi(steg, arbeid, 'LANG')}${visOpphav(steg, arbeid)}`;
      return [{ nivå: 1, navn: arbeid.navnegiver.faktanavn(steg), tekst }];
    }),
  );
  const kort = lagKort(alle, arbeid, 'REGNET');
  const regnet = velg(alle, detalj === 'BARE_REGLER' ? 'KORT' : detalj).filter(({ steg }) => erRegnet(steg));
  const alleSteg = regnet.map(({ steg, nivå }) => ({
    nivå: Math.min(nivå, DYPEST) + 1,
    ...lagLinje(steg, arbeid, steg.barn.some(erRegnet)),
  }));
  // The answer stands first, however much stands below it.
  const hensyn = kort === undefined ? alleSteg : detalj === 'FULL' ? [...kort.slice(0, 1), ...alleSteg] : kort;
  const del = (hva: 'regler' | 'faktum' | 'hensyn', linjer: readonly Forklaringslinje[], uten: string) => ({
    tittel: FORKLARINGSORD[hva][språk],
    linjer: linjer.length > 0 ? linjer : [{ nivå: 0, navn: '', tekst: uten }],
  });
  return [
    del('regler', regler, FORKLARINGSORD.ingenRegler[språk]),
    ...(detalj === 'BARE_REGLER' ? [] : [del('faktum', fakta, FORKLARINGSORD.ingenFakta[språk])]),
    ...(detalj === 'BARE_REGLER' ? [] : [del('hensyn', hensyn, FORKLARINGSORD.ingenHensyn[språk])]),
  ];
}

const medStorForbokstav = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const erRegnet = ({ slag }: Begrunnelsesnode): boolean =>
  slag !== 'GRUNNLAG' && slag !== 'KONSTANT' && slag !== 'GJENTATT';

function utenGjentak(linjer: readonly Forklaringslinje[]): readonly Forklaringslinje[] {
  const sett = new Map<string, Forklaringslinje>();
  for (const linje of linjer) {
    const nøkkel = JSON.stringify([linje.navn, linje.tekst]);
    if (!sett.has(nøkkel)) sett.set(nøkkel, linje);
  }
  return [...sett.values()];
}

function lagOpphavsdel({ kilder, antakelser }: Begrunnelse, språk: Språk): readonly Forklaringsdel[] {
  if (kilder.length + antakelser.length === 0) return [];
  const linjer = [
    ...kilder.map((kilde, i) => ({ nivå: 1, navn: `[${i + 1}] ${kilde.dokument}`, tekst: omtalKilde(kilde, språk) })),
    ...antakelser.map((antakelse, i) => omtalAntakelse(antakelse, kilder.length + i + 1, språk)),
  ];
  const hva = antakelser.length === 0 ? 'kilder' : kilder.length === 0 ? 'antakelser' : 'kilderOgAntakelser';
  return [{ tittel: FORKLARINGSORD[hva][språk], linjer }];
}

function omtalKilde({ utgiver, dato, sted, status, sikkerhet }: Kilde, språk: Språk): string {
  return [
    utgiver,
    ...(dato === undefined ? [] : [dag(dato, språk)]),
    ...(sted === undefined ? [] : [sted]),
    Object.hasOwn(DOKUMENTORD, status) ? DOKUMENTORD[status][språk] : status,
    ...(sikkerhet === undefined
      ? []
      : [Object.hasOwn(SIKKERHETSORD, sikkerhet) ? SIKKERHETSORD[sikkerhet][språk] : sikkerhet]),
  ].join(', ');
}

function omtalAntakelse({ antakelse, grunnlag }: Antakelse, nr: number, språk: Språk): Forklaringslinje {
  return {
    nivå: 1,
    navn: `[${nr}] ${FORKLARINGSORD.antakelse[språk]}`,
    tekst: `${antakelse.replace(/\.+$/, '')}. ${FORKLARINGSORD.grunnlag[språk]}: ${grunnlag}`,
  };
}
