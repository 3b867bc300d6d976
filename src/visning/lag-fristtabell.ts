import type { Fristplan } from '../modell';
import type { Tabell } from './formater-tabell';
import { lagFristsetninger } from './lag-fristsetninger';
import { etikettAv } from './tekster/etiketter';
import type { Språk } from './tekster/typer';

const ORD = {
  frist: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  hva: { nb: 'Hva', nn: 'Kva', en: 'What' },
  hvem: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  hvorfor: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  venter: { nb: 'venter', nn: 'ventar', en: 'waits' },
} as const;

/**
 * A table of a plan: when, what, who, and why the date is what it is or what is waited for.
 *
 * @param plan - From `lagFristplan`.
 * @param valg - The language and what the table is called.
 */
export function lagFristtabell(
  plan: Fristplan,
  { språk, tittel }: { readonly språk: Språk; readonly tittel: string },
): Tabell {
  const regler = new Map(plan.grunnlag.regler.map((regel) => [regel.id, regel]));
  return {
    tittel,
    kolonner: [
      { navn: ORD.frist[språk], tall: true },
      { navn: ORD.hva[språk] },
      { navn: ORD.hvem[språk] },
      { navn: ORD.hvorfor[språk] },
    ],
    rader: plan.frister.map((frist) => {
      const regel = regler.get(frist.regelId);
      const { når, hvorfor } = lagFristsetninger(frist, språk, plan);
      const status = frist.status === 'UGYLDIG' ? etikettAv(frist.årsak, språk) : ORD.venter[språk];
      return [når ?? status, regel?.navn ?? frist.regelId, regel?.ansvarlig ?? '', hvorfor.join(' ')];
    }),
  };
}
