import type { Regnet } from '../kjerne/lag-node';
import { uventet } from '../kjerne/uventet';
import type { Divisormetode } from './divisormetoder';
import type { Bildelinje } from './fordelingsbilde';
import type { Nodebygger } from './nodebygger';

/** What a line got, within its limits. */
export function oppgittBeløp(bygger: Nodebygger, linje: Bildelinje): Regnet {
  const id = `oppgitt/${linje.plass}`;
  const sti = `/linjer/${linje.plass}/beløp`;
  return bygger.node(id, () => bygger.klem(id, linje, (fritt) => bygger.blad(fritt, 'ORE', sti)));
}

/**
 * The claim to the next unit or the last one: the weight per signpost, with the signposts in øre, which makes every claim
 * as many times smaller. By Dean it is the mean of the weight per øre before and after the unit, by Huntington–Hill their
 * product, the square of the claim.
 */
export function lagKrav(bygger: Nodebygger, metode: Divisormetode, linje: Bildelinje, hva: 'neste' | 'siste'): Regnet {
  const id = `${hva}/${linje.plass}`;
  const vekt = (): Regnet => bygger.vekt(linje);
  const har = (): Regnet => oppgittBeløp(bygger, linje);
  const nabo = (): Regnet =>
    bygger.regn(`${id}/nabo`, 'ORE', hva === 'neste' ? 'SUM' : 'DIFFERANSE', [har(), bygger.enhet()]);
  const per = (navn: string, beløp: () => Regnet): Regnet =>
    bygger.node(navn, () => bygger.regn(navn, 'VEKT', 'KVOTIENT', [vekt(), beløp()]));
  const begge = (): readonly Regnet[] => [per(`per-øre/${linje.plass}`, har), per(`${id}/per-øre`, nabo)];
  return bygger.node(id, () => {
    switch (metode) {
      case 'SAINTE_LAGUE':
      case 'MODIFISERT_SAINTE_LAGUE':
        return per(id, () => lagMerkepæl(bygger, metode, linje, hva));
      case 'DHONDT':
        return per(id, hva === 'neste' ? nabo : har);
      case 'ADAMS':
        return per(id, hva === 'neste' ? har : nabo);
      case 'HUNTINGTON_HILL':
        return bygger.regn(id, 'VEKT', 'PRODUKT', begge());
      case 'DEAN':
        return bygger.regn(id, 'VEKT', 'MEDIAN', begge());
      default:
        return uventet(metode, vekt());
    }
  });
}

/** Midway to the next unit, or to the one before the last; the first unit of the modified method has one of its own. */
function lagMerkepæl(
  bygger: Nodebygger,
  metode: 'SAINTE_LAGUE' | 'MODIFISERT_SAINTE_LAGUE',
  linje: Bildelinje,
  hva: 'neste' | 'siste',
): Regnet {
  const id = `${hva}/${linje.plass}/pæl`;
  // Made where it stands: a value is explained where it is first used.
  const halv = (): Regnet =>
    bygger.node('halv-enhet', () =>
      bygger.regn('halv-enhet', 'ORE', 'PRODUKT', [bygger.enhet(), bygger.konstant('en-halv', 'ANTALL', 'EN_HALV')]),
    );
  const erFørste = linje.enheter === (hva === 'neste' ? 0n : 1n);
  if (metode === 'MODIFISERT_SAINTE_LAGUE' && erFørste)
    return bygger.regn(id, 'ORE', 'PRODUKT', [bygger.konstant('sju-femdeler', 'ANTALL', 'SJU_FEMDELER'), halv()]);
  return bygger.regn(id, 'ORE', hva === 'neste' ? 'SUM' : 'DIFFERANSE', [oppgittBeløp(bygger, linje), halv()]);
}
