import { vedNøkkel } from '../kjerne/ved-nokkel';
import type { Stemme, Stemmetype } from '../modell';
import type { LestBehandling } from './les-behandling';
import type { Innehaver } from './les-mote';
import type { Avstemningsvalg, Behandling, Stemmelinje, Stemmestatus, Stemmetelling } from './typer';

/** How votes that are not known are counted: as good as they can be for the proposal, or as bad. */
export type Antatt = 'BEST' | 'VERST';

/** The votes counted in one way, with the vote of the one who leads the meeting. */
export interface Telt {
  readonly telling: Stemmetelling;
  readonly møteleder?: Stemmetype;
}

/** Better for the proposal the further down. */
const ORDEN: readonly Stemmetype[] = ['MOT', 'AVSTAR', 'FOR'];

/** Each seat and how it stands, by the id of the member. */
export function lagStemmelinjer({ møte, stemmer }: LestBehandling, gitt: readonly Stemme[]): readonly Stemmelinje[] {
  return møte.seter.map((sete): Stemmelinje => {
    const { medlemId } = sete;
    if (sete.innehaver === undefined) return { medlemId, status: sete.tomt };
    const { id, erVara } = sete.innehaver;
    const [første, ...resten] = stemmetyper(vedNøkkel(stemmer, id), gitt);
    const status = første === undefined ? 'UTEN_STEMME' : resten.length > 0 ? 'MOTSTRIDENDE' : første;
    return erVara ? { medlemId, varaId: id, status } : { medlemId, status };
  });
}

/** The different votes at some places, the worst for the proposal first. */
function stemmetyper(plasser: readonly number[], gitt: readonly Stemme[]): readonly Stemmetype[] {
  const ulike = new Set(plasser.map((i) => gitt[i]?.stemme));
  return ORDEN.filter((type) => ulike.has(type));
}

/** The vote that someone who holds a seat is counted with. */
export interface ValgtStemme {
  readonly innehaver: Innehaver;
  readonly type: Stemmetype;
  /** The place of the vote among those given; absent for one who stated none. */
  readonly plass?: number;
}

/** The vote that each holder of a seat is counted with, those that are not known as `antatt` says. */
export function velgStemmer(
  { møte, stemmer }: LestBehandling,
  gitt: readonly Stemme[],
  valg: Avstemningsvalg,
  antatt: Antatt,
): readonly ValgtStemme[] {
  return møte.seter.flatMap(({ innehaver }): readonly ValgtStemme[] => {
    if (innehaver === undefined) return [];
    const egne = vedNøkkel(stemmer, innehaver.id);
    const typer = stemmetyper(egne, gitt);
    const type = antatt === 'BEST' ? typer.at(-1) : typer[0];
    if (type === undefined) return [{ innehaver, type: utenStemme(valg, antatt) }];
    return [{ innehaver, type, plass: egne.find((i) => gitt[i]?.stemme === type) ?? 0 }];
  });
}

/** Counts the votes of a case, those that are not known as `antatt` says. */
export function tellStemmer(
  behandling: LestBehandling,
  grunnlag: Behandling,
  valg: Avstemningsvalg,
  antatt: Antatt,
): Telt {
  const { stemmer, frammøte } = grunnlag;
  const valgte = velgStemmer(behandling, stemmer, valg, antatt);
  const linjer = lagStemmelinjer(behandling, stemmer);
  const antall = (status: Stemmestatus): number => linjer.filter((linje) => linje.status === status).length;
  const telt = (type: Stemmetype): number => valgte.filter((valgt) => valgt.type === type).length;
  const inhabile = antall('INHABIL') + antall('HOLDT_UTE');
  const { ledige } = behandling.møte;
  const borte = antall('FRAVAERENDE') + ledige + (valg.inhabile === 'TELLER' ? inhabile : 0);
  const telling: Stemmetelling = {
    for: antall('FOR'),
    mot: antall('MOT'),
    avstår: antall('AVSTAR'),
    utenStemme: antall('UTEN_STEMME'),
    motstridende: antall('MOTSTRIDENDE'),
    fraværende: antall('FRAVAERENDE'),
    inhabile,
    ledige,
    teltFor: telt('FOR'),
    grunnlag:
      telt('FOR') +
      telt('MOT') +
      (valg.avholdende === 'TELLER' ? telt('AVSTAR') : 0) +
      (valg.fraværende === 'TELLER' ? borte : 0),
  };
  const leder = valgte.find(({ innehaver }) => innehaver.id === frammøte.møteleder);
  return leder === undefined ? { telling } : { telling, møteleder: leder.type };
}

function utenStemme({ utenStemme: valgt }: Avstemningsvalg, antatt: Antatt): Stemmetype {
  if (valgt === 'AVSTAR') return 'AVSTAR';
  return valgt === 'SLUTTER_SEG_TIL' || antatt === 'BEST' ? 'FOR' : 'MOT';
}
