import { gang, gulvAv, lesEksakt, somRasjonal } from '../kjerne/brok';
import type { Organ, Vedtaksførhet } from '../modell';
import type { LestMøte } from './les-mote';
import type { Habilitetsvalg, Vedtaksførhetssvar } from './typer';

/** Whether a body can decide, from the seats that are held. One seat at least is always asked for. */
export function utledVedtaksførhet(organ: Organ, møte: LestMøte, { inhabile }: Habilitetsvalg): Vedtaksførhetssvar {
  const { seter, ledige, antallUkjent } = møte;
  const møtt = seter.filter(({ innehaver }) => innehaver !== undefined).length;
  const utenfor = seter.filter((sete) => sete.innehaver === undefined && sete.tomt !== 'FRAVAERENDE').length;
  const stemmeberettigede = seter.length + ledige - (inhabile === 'TELLER_IKKE' ? utenfor : 0);
  const felles = { møtt, stemmeberettigede, antallUkjent };
  const regel = organ.vedtaksførhet;
  if (regel === undefined) return { svar: 'UKJENT', årsak: 'REGEL_UKJENT', ...felles };
  const kreves = beregnKrav(regel, stemmeberettigede);
  if (møtt < kreves) return { svar: 'NEI', årsak: 'FOR_FA_MOTT', ...felles, kreves };
  // More seats can only ask for more, so what is too few for the known seats is too few.
  if (antallUkjent && regel.type !== 'ANTALL') return { svar: 'UKJENT', årsak: 'ANTALL_PLASSER_UKJENT', ...felles };
  return { svar: 'JA', årsak: 'NOK_MOTT', ...felles, kreves };
}

function beregnKrav(regel: Vedtaksførhet, stemmeberettigede: number): number {
  switch (regel.type) {
    case 'ALLE':
      return Math.max(1, stemmeberettigede);
    case 'ANTALL':
      return Math.max(1, regel.minst);
    case 'ANDEL': {
      const andel = gang(lesEksakt(regel.minst), somRasjonal(stemmeberettigede));
      const hele = Number(gulvAv(andel));
      const nok = regel.strengtOver ? hele + 1 : Number(-gulvAv({ t: -andel.t, n: andel.n }));
      return Math.max(1, nok);
    }
  }
}
