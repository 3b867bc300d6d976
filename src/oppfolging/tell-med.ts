import { uventet } from '../kjerne/uventet';
import type { Postering } from '../modell';
import { finnTellecelle, finnTellekilde, type Opptelling, type Telledag, type Telleverk } from './telleverk';

/** Counts `beløp` as what `postering` records, on a day that may be another than its own. */
export function tellMed(o: Opptelling, postering: Postering, beløp: number, dag: Telledag): void {
  const celle = finnTellecelle(o, postering.tiltakId, postering.kostnadsartId);
  const kilde = finnTellekilde(o, postering.finansieringskildeId);
  celle.antall += 1;
  kilde.antall += 1;
  o.antall += 1;
  o.brutto += beløp < 0 ? -beløp : beløp;
  switch (postering.type) {
    case 'TILDELT':
      celle.tildelt += beløp;
      kilde.tildelt += beløp;
      dag.inn += beløp;
      dag.fårPenger = true;
      return;
    case 'AKSEPTERT':
      celle.akseptert += beløp;
      kilde.akseptert += beløp;
      return;
    case 'FORPLIKTET':
      celle.forpliktet += beløp;
      kilde.forpliktet += beløp;
      return;
    case 'UTBETALT':
      celle.utbetalt += beløp;
      kilde.utbetalt += beløp;
      dag.utbetalt += beløp;
      return;
    case 'BRUKT':
      celle.brukt += beløp;
      kilde.brukt += beløp;
      dag.ut += beløp;
      dag.bruker = true;
      return;
    case 'TILBAKEBETALT':
      celle.tilbakebetalt += beløp;
      kilde.tilbakebetalt += beløp;
      dag.ut += beløp;
      return;
    case 'OMDISPONERT': {
      const fra = finnTellecelle(o, postering.flyttetFra?.tiltakId, postering.flyttetFra?.kostnadsartId);
      celle.omdisponert += beløp;
      fra.omdisponert -= beløp;
      fra.antall += 1;
      return;
    }
    case 'OVERFORT':
      tellOverført(o, postering, beløp, { celle, kilde, dag });
      return;
    case 'KORRIGERT':
      return;
    default:
      uventet(postering.type, undefined);
  }
}

function tellOverført(
  o: Opptelling,
  { retning, opprinnelsesår = 0 }: Postering,
  beløp: number,
  { celle, kilde, dag }: { readonly celle: Telleverk; readonly kilde: Telleverk; readonly dag: Telledag },
): void {
  const inn = retning === 'INN';
  const fortegn = inn ? 1 : -1;
  celle.overført += fortegn * beløp;
  kilde.overført += fortegn * beløp;
  dag.inn += fortegn * beløp;
  if (inn) dag.fårPenger = true;
  const før = o.opphav.get(opprinnelsesår) ?? { inn: 0, ut: 0 };
  if (inn) før.inn += beløp;
  else før.ut += beløp;
  o.opphav.set(opprinnelsesår, før);
}
