import type { Frist, Fristplan, Fristskritt, Fristutledning } from '../modell';
import { etikettAv } from './tekster/etiketter';
import { dag, liste, sitat } from './tekster/ord';
import type { Språk } from './tekster/typer';

const ENHETER = {
  DAGER: { nb: ['dag', 'dager'], nn: ['dag', 'dagar'], en: ['day', 'days'] },
  VIRKEDAGER: { nb: ['virkedag', 'virkedager'], nn: ['yrkedag', 'yrkedagar'], en: ['working day', 'working days'] },
  UKER: { nb: ['uke', 'uker'], nn: ['veke', 'veker'], en: ['week', 'weeks'] },
  MANEDER: { nb: ['måned', 'måneder'], nn: ['månad', 'månader'], en: ['month', 'months'] },
  AR: { nb: ['år', 'år'], nn: ['år', 'år'], en: ['year', 'years'] },
} as const satisfies Record<Fristskritt['enhet'], Record<Språk, readonly [string, string]>>;

const ORD = {
  fra: { nb: 'Fristen regnes fra', nn: 'Fristen blir rekna frå', en: 'The deadline is counted from' },
  iRegelen: {
    nb: 'Datoen er fastsatt i regelen.',
    nn: 'Datoen er fastsett i regelen.',
    en: 'The date is set in the rule.',
  },
  etter: { nb: 'etter dette', nn: 'etter dette', en: 'after that' },
  før: { nb: 'før dette', nn: 'før dette', en: 'before that' },
  er: { nb: 'er', nn: 'er', en: 'is' },
  klemt: {
    nb: ' (siste dag i måneden, fordi måneden er kortere)',
    nn: ' (siste dagen i månaden, fordi månaden er kortare)',
    en: ' (the last day of the month, since the month is shorter)',
  },
  flyttet: { nb: 'er flyttet til', nn: 'er flytta til', en: 'is moved to' },
  fordi: { nb: 'på grunn av', nn: 'på grunn av', en: 'because of' },
  siste: {
    nb: 'Siste virkedag fram til fristen er',
    nn: 'Siste yrkedag fram til fristen er',
    en: 'The last working day up to the deadline is',
  },
  grunnlag: { nb: 'Grunnlag:', nn: 'Grunnlag:', en: 'Basis:' },
  venter: {
    nb: 'Fristen har ingen dato ennå. Den venter på',
    nn: 'Fristen har ingen dato enno. Han ventar på',
    en: 'The deadline has no date yet. It waits for',
  },
  anslått: { nb: 'Anslått mellom', nn: 'Anslått mellom', en: 'Estimated between' },
  til: { nb: 'og', nn: 'og', en: 'and' },
  ingenDato: { nb: 'Fristen har ingen dato', nn: 'Fristen har ingen dato', en: 'The deadline has no date' },
  kl: { nb: 'kl.', nn: 'kl.', en: 'at' },
} as const;

/** What there is to say about a deadline, sentence by sentence. */
export interface Fristsetninger {
  /** The date as people write it, with a clock time; absent where there is no date. */
  readonly når?: string;
  /** How it came about, or why there is none. */
  readonly hvorfor: readonly string[];
}

/** Puts a deadline into sentences; the plan gives names and the basis of the rule. */
export function lagFristsetninger(frist: Frist, språk: Språk, plan: Fristplan | undefined): Fristsetninger {
  const hjemmel = plan?.grunnlag.regler.find(({ id }) => id === frist.regelId)?.hjemmel?.tekst;
  const { når, hvorfor } = omFristen(frist, språk, plan);
  const alle = hjemmel === undefined ? hvorfor : [...hvorfor, `${ORD.grunnlag[språk]} ${hjemmel}.`];
  return når === undefined ? { hvorfor: alle } : { når, hvorfor: alle };
}

function omFristen(frist: Frist, språk: Språk, plan: Fristplan | undefined): Fristsetninger {
  switch (frist.status) {
    case 'DATERT': {
      const kl = frist.klokkeslett === undefined ? '' : ` ${ORD.kl[språk]} ${frist.klokkeslett}`;
      const siste =
        frist.sisteVirkedag === frist.dato ? [] : [`${ORD.siste[språk]} ${dag(frist.sisteVirkedag, språk)}.`];
      return {
        når: `${dag(frist.dato, språk)}${kl}`,
        hvorfor: [...frist.utledning.map((ledd) => omLedd(ledd, språk, plan)), ...siste],
      };
    }
    case 'VENTER': {
      const navn = frist.venterPå.map((id) => sitat(navnPå(id, plan), språk));
      const { anslag } = frist;
      const omAnslag =
        anslag === undefined
          ? []
          : [`${ORD.anslått[språk]} ${dag(anslag.fom, språk)} ${ORD.til[språk]} ${dag(anslag.tom, språk)}.`];
      return { hvorfor: [`${ORD.venter[språk]} ${liste(navn, språk)}.`, ...omAnslag] };
    }
    case 'UGYLDIG': {
      const navn = frist.medlemmer.map((id) => sitat(navnPå(id, plan), språk));
      const hvem = navn.length === 0 ? '' : ` (${liste(navn, språk)})`;
      return { hvorfor: [`${ORD.ingenDato[språk]}: ${etikettAv(frist.årsak, språk)}${hvem}.`] };
    }
  }
}

function omLedd(ledd: Fristutledning, språk: Språk, plan: Fristplan | undefined): string {
  switch (ledd.slag) {
    case 'ANKER': {
      const navn = navnPå(ledd.fra, plan);
      if (navn === ledd.dato) return ORD.iRegelen[språk];
      return `${ORD.fra[språk]} ${sitat(navn, språk)}, ${dag(ledd.dato, språk)}.`;
    }
    case 'SKRITT': {
      const { antall, enhet } = ledd.skritt;
      const [en, flere] = ENHETER[enhet][språk];
      const mengde = Math.abs(antall);
      const retning = antall < 0 ? ORD.før[språk] : ORD.etter[språk];
      const klemt = ledd.klemt ? ORD.klemt[språk] : '';
      return `${mengde} ${mengde === 1 ? en : flere} ${retning} ${ORD.er[språk]} ${dag(ledd.til, språk)}${klemt}.`;
    }
    case 'FORSKYVNING': {
      const grunner = [...new Set(ledd.hoppetOver.flatMap(({ grunner: g }) => g))].map((g) => etikettAv(g, språk));
      const { forskyvning } = ledd;
      const grunnlag = forskyvning.type === 'INGEN' ? '' : ` (${forskyvning.grunnlag})`;
      return `${dag(ledd.fra, språk)} ${ORD.flyttet[språk]} ${dag(ledd.til, språk)}, ${ORD.fordi[språk]} ${liste(grunner, språk)}${grunnlag}.`;
    }
  }
}

function navnPå(id: string, plan: Fristplan | undefined): string {
  const { hendelser = [], regler = [] } = plan?.grunnlag ?? {};
  return [...hendelser, ...regler].find((noe) => noe.id === id)?.navn ?? id;
}
