import type { Regnet } from '../kjerne/lag-node';
import type { Divisormetode } from './divisormetoder';
import type { Bildelinje } from './fordelingsbilde';
import type { Nodebygger } from './nodebygger';

/** The units that a line got, within its limits. */
export function enheterAv(bygger: Nodebygger, linje: Bildelinje): Regnet {
  const id = `enheter/${linje.plass}`;
  return bygger.node(id, () =>
    bygger.klem(id, linje, (fritt) =>
      bygger.regn(fritt, 'ENHETER', 'KVOTIENT', [
        bygger.blad(`oppgitt/${linje.plass}`, 'ORE', `/linjer/${linje.plass}/beløp`),
        bygger.enhet(),
      ]),
    ),
  );
}

/** The claim to the next unit or the last one: weight per signpost, for Huntington–Hill both squared. */
export function lagKrav(bygger: Nodebygger, metode: Divisormetode, linje: Bildelinje, hva: 'neste' | 'siste'): Regnet {
  const id = `${hva}/${linje.plass}`;
  return bygger.node(id, () => {
    const vekt = (): Regnet => bygger.vekt(linje);
    const teller =
      metode === 'HUNTINGTON_HILL' ? bygger.regn(`${id}/vekt²`, 'VEKT', 'PRODUKT', [vekt(), vekt()]) : vekt();
    return bygger.regn(id, 'VEKT', 'KVOTIENT', [teller, lagMerkepæl(bygger, metode, linje, hva)]);
  });
}

function lagMerkepæl(bygger: Nodebygger, metode: Divisormetode, linje: Bildelinje, hva: 'neste' | 'siste'): Regnet {
  const id = `${hva}/${linje.plass}/pæl`;
  const har = (): Regnet => enheterAv(bygger, linje);
  const en = (): Regnet => bygger.konstant('en', 'ENHETER', 'EN');
  const halv = (): Regnet => bygger.konstant('en-halv', 'ENHETER', 'EN_HALV');
  const flytt = hva === 'neste' ? 'SUM' : 'DIFFERANSE';
  const nabo = (): Regnet =>
    bygger.node(`${id}/nabo`, () => bygger.regn(`${id}/nabo`, 'ENHETER', flytt, [har(), en()]));
  const første = linje.enheter === (hva === 'neste' ? 0n : 1n);
  switch (metode) {
    case 'MODIFISERT_SAINTE_LAGUE':
      if (første) {
        const sju = bygger.konstant('sju-femdeler', 'ENHETER', 'SJU_FEMDELER');
        return bygger.regn(id, 'ENHETER', 'PRODUKT', [sju, halv()]);
      }
      return bygger.regn(id, 'ENHETER', flytt, [har(), halv()]);
    case 'SAINTE_LAGUE':
      return bygger.regn(id, 'ENHETER', flytt, [har(), halv()]);
    case 'DHONDT':
      return hva === 'neste' ? nabo() : har();
    case 'ADAMS':
      return hva === 'neste' ? har() : nabo();
    case 'HUNTINGTON_HILL':
      return bygger.regn(id, 'ENHETER', 'PRODUKT', [har(), nabo()]);
    case 'DEAN': {
      const dobbelt = bygger.regn(`${id}/dobbelt`, 'ENHETER', 'PRODUKT', [
        bygger.konstant('to', 'ANTALL', 'TO'),
        har(),
        nabo(),
      ]);
      const sum = bygger.regn(`${id}/sum`, 'ENHETER', 'SUM', [har(), nabo()]);
      return bygger.regn(id, 'ENHETER', 'KVOTIENT', [dobbelt, sum]);
    }
  }
}
