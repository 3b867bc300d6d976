import { erTilskuddFeil } from '../src/kjerne/index';

/** The code and pointer of every breach that something throws; none when it throws nothing. */
export function koderFra(handling: () => unknown): readonly string[] {
  try {
    handling();
  } catch (feil) {
    if (erTilskuddFeil(feil)) return feil.funn.map(({ kode, sti }) => `${kode} ${sti}`);
    throw feil;
  }
  return [];
}
