import type { Begrunnelsesnode } from '../kjerne/begrunnelse';
import type { Fordelingsmetode } from '../modell';
import { begrunnEnhetFraRest } from './begrunn-enhet';
import type { Divisormetode } from './divisormetoder';
import { type Bildelinje, finnKrav, type Krav, sammenlignKrav } from './fordelingsbilde';
import { årsaksbeløp } from './kontroller-fordeling';
import { lagLikhetsnivåer } from './likhetsniva';
import type { Nodebygger } from './nodebygger';
import { likhetskjedeAv } from './sammenlign-ved-likhet';

/**
 * The amounts by a divisor method: those of the lines, if they are right. They are when there is a divisor that gives them,
 * that is, when nobody's claim to one unit more is above the weakest claim that a unit is held by, when each is within its
 * limits, and when they and what is not handed out are all the units.
 */
export function begrunnDivisor(bygger: Nodebygger): (plass: number) => Begrunnelsesnode {
  const { bilde, fordeling } = bygger;
  const metode = fordeling.grunnlag.valg.metode as Divisormetode;
  const holder = (): Begrunnelsesnode =>
    bygger.node('holder', () =>
      bygger.regn('holder', 'JA_NEI', 'OG', [
        ...lagIntervall(bygger, metode),
        ...bilde.linjer.flatMap((linje) => lagVedGrense(bygger, metode, linje)),
        bygger.regn('alle-enheter', 'JA_NEI', 'ER_LIK', [
          bygger.regn('enheter', 'ENHETER', 'SUM', [
            ...bilde.linjer.map((linje) => enheterAv(bygger, linje)),
            ...lagIkkeDelt(bygger),
          ]),
          bygger.antall(),
        ]),
      ]),
    );
  const tie = lagLikhet(bygger, metode);
  return (plass) => {
    const linje = bilde.linjer[plass];
    if (linje === undefined) return bygger.konstant(`beløp/${plass}`, 'ORE', 'NULL');
    const vilkår = [holder(), ...tie(linje)];
    const [første = holder()] = vilkår;
    const rett = vilkår.length === 1 ? første : bygger.regn(`holder/${plass}`, 'JA_NEI', 'OG', vilkår);
    const beløp = bygger.blad(`oppgitt/${plass}`, 'ORE', `/linjer/${plass}/beløp`);
    const ingenting = bygger.konstant('ingenting', 'ORE', 'NULL');
    return bygger.regn(`beløp/${plass}`, 'ORE', 'HVIS', [rett, beløp, ingenting], metode);
  };
}

/** The units that a line got, within its limits. */
function enheterAv(bygger: Nodebygger, linje: Bildelinje): Begrunnelsesnode {
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

function lagIkkeDelt(bygger: Nodebygger): readonly Begrunnelsesnode[] {
  return bygger.fordeling.ufordeltÅrsaker.flatMap(({ årsak }, i) => {
    if (årsak !== 'TAK' && årsak !== 'UAVGJORT') return [];
    const beløp = bygger.blad(`ufordelt/${i}`, 'ORE', `/ufordeltÅrsaker/${i}/beløp`, årsak);
    return [bygger.regn(`ufordelt/${i}/enheter`, 'ENHETER', 'KVOTIENT', [beløp, bygger.enhet()])];
  });
}

const harTall = (krav: Krav | undefined): krav is Krav => krav !== undefined && krav.n > 0n;

/** Weight per unit: the greatest that a unit more would be had by, and the least that one is held by. */
function lagIntervall(bygger: Nodebygger, metode: Divisormetode): readonly Begrunnelsesnode[] {
  const alle = bygger.bilde.linjer.map((linje) => ({ linje, ...finnKrav(metode, linje, linje.enheter) }));
  const nedre = alle.filter(({ neste }) => harTall(neste)).map(({ linje }) => linje);
  const øvre = alle.filter(({ siste }) => harTall(siste)).map(({ linje }) => linje);
  if (nedre.length === 0 || øvre.length === 0) return [];
  const kravene = (linjer: readonly Bildelinje[], hva: 'neste' | 'siste'): readonly Begrunnelsesnode[] =>
    linjer.map((linje) => lagKrav(bygger, metode, linje, hva));
  return [
    bygger.regn('intervall', 'JA_NEI', 'ER_HOYST', [
      bygger.regn('divisor/nedre', 'VEKT', 'STORST', kravene(nedre, 'neste')),
      bygger.regn('divisor/øvre', 'VEKT', 'MINST', kravene(øvre, 'siste')),
    ]),
  ];
}

/** The claim to the next unit or the last one: weight per signpost, for Huntington–Hill both squared. */
function lagKrav(
  bygger: Nodebygger,
  metode: Divisormetode,
  linje: Bildelinje,
  hva: 'neste' | 'siste',
): Begrunnelsesnode {
  const id = `${hva}/${linje.plass}`;
  return bygger.node(id, () => {
    const vekt = (): Begrunnelsesnode => bygger.vekt(linje);
    const teller =
      metode === 'HUNTINGTON_HILL' ? bygger.regn(`${id}/vekt²`, 'VEKT', 'PRODUKT', [vekt(), vekt()]) : vekt();
    return bygger.regn(id, 'VEKT', 'KVOTIENT', [teller, lagMerkepæl(bygger, metode, linje, hva)]);
  });
}

function lagMerkepæl(
  bygger: Nodebygger,
  metode: Divisormetode,
  linje: Bildelinje,
  hva: 'neste' | 'siste',
): Begrunnelsesnode {
  const id = `${hva}/${linje.plass}/pæl`;
  const har = (): Begrunnelsesnode => enheterAv(bygger, linje);
  const en = (): Begrunnelsesnode => bygger.konstant('en', 'ENHETER', 'EN');
  const halv = (): Begrunnelsesnode => bygger.konstant('en-halv', 'ENHETER', 'EN_HALV');
  const flytt = hva === 'neste' ? 'SUM' : 'DIFFERANSE';
  const nabo = (): Begrunnelsesnode =>
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

/** One at its floor or its cap has no claim on that side; that it is there is part of what must hold. */
function lagVedGrense(bygger: Nodebygger, metode: Fordelingsmetode, linje: Bildelinje): readonly Begrunnelsesnode[] {
  const { siste, neste } = finnKrav(metode, linje, linje.enheter);
  const lik = (navn: 'gulv' | 'tak'): Begrunnelsesnode =>
    bygger.regn(`ved-${navn}/${linje.plass}`, 'JA_NEI', 'ER_LIK', [enheterAv(bygger, linje), bygger[navn](linje)]);
  return [
    ...(siste === undefined && linje.enheter > 0n ? [lik('gulv')] : []),
    ...(neste === undefined && linje.tak !== undefined && linje.vekt.t > 0n ? [lik('tak')] : []),
  ];
}

/** Where units were given among equal claims by a rule: that the one who got one was among the first, or the other was not. */
function lagLikhet(bygger: Nodebygger, metode: Divisormetode): (linje: Bildelinje) => readonly Begrunnelsesnode[] {
  const { bilde, fordeling } = bygger;
  const alle = bilde.linjer.map((linje) => ({ linje, ...finnKrav(metode, linje, linje.enheter) }));
  const svakest = alle.reduce<Krav | undefined>(
    (a, { siste }) => (siste && (a === undefined || sammenlignKrav(siste, a) < 0) ? siste : a),
    undefined,
  );
  const er = (krav: Krav | undefined): boolean =>
    krav !== undefined && svakest !== undefined && sammenlignKrav(krav, svakest) === 0;
  const fikk = alle.filter(({ siste }) => er(siste)).map(({ linje }) => linje);
  const fikkIkke = alle.filter(({ siste, neste }) => !er(siste) && er(neste)).map(({ linje }) => linje);
  if (fikkIkke.length === 0 || årsaksbeløp(fordeling, 'UAVGJORT') > 0) return () => [];
  const like = [...fikk, ...fikkIkke];
  const kjede = likhetskjedeAv(fordeling.grunnlag.valg.vedLikhet);
  const nivåer = lagLikhetsnivåer(like, BigInt(fikk.length), () => 0, kjede).slice(1);
  const avgjør = begrunnEnhetFraRest(bygger, {
    nivåer,
    rest: (linje) => lagKrav(bygger, metode, linje, fikk.includes(linje) ? 'siste' : 'neste'),
    igjen: () => bygger.konstant('en', 'ENHETER', 'EN'),
    forAlle: true,
  });
  return (linje) => {
    if (!like.includes(linje)) return [];
    const svar = avgjør(linje);
    return fikk.includes(linje) ? [svar] : [bygger.regn(`fikk-ikke/${linje.plass}`, 'JA_NEI', 'IKKE', [svar])];
  };
}
