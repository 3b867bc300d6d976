import type { Regnet } from '../kjerne/lag-node';
import type { Fordelingsmetode } from '../modell';
import { begrunnEnhetFraRest } from './begrunn-enhet';
import { lagKrav, oppgittBeløp } from './begrunn-krav';
import type { Divisormetode } from './divisormetoder';
import { type Bildelinje, finnKrav } from './fordelingsbilde';
import { årsaksbeløp } from './kontroller-fordeling';
import { type Kontekst, lagKontekster } from './lag-kontekster';
import { lagLikhetsnivåer } from './likhetsniva';
import type { Nodebygger } from './nodebygger';
import { type Prioritet, sammenlignPrioritet } from './prioritet';
import { likhetskjedeAv } from './sammenlign-ved-likhet';

/**
 * The amounts by a divisor method: those of the lines, if they are right. They are when there is a divisor that gives them,
 * that is, when nobody's claim to one unit more is above the weakest claim that a unit is held by, when each is within its
 * limits, and when they and what is not handed out are all the units.
 */
export function begrunnDivisor(bygger: Nodebygger): (plass: number) => Regnet {
  const { bilde, fordeling } = bygger;
  const metode = fordeling.grunnlag.valg.metode as Divisormetode;
  const holder = (): Regnet =>
    bygger.node('holder', () =>
      bygger.regn('holder', 'JA_NEI', 'OG', [
        ...lagIntervaller(bygger, metode),
        ...bilde.linjer.flatMap((linje) => lagVedGrense(bygger, metode, linje)),
        bygger.regn('alle-enheter', 'JA_NEI', 'ER_LIK', [
          bygger.regn('til-sammen', 'ORE', 'SUM', [
            ...bilde.linjer.map((linje) => oppgittBeløp(bygger, linje)),
            ...lagIkkeDelt(bygger),
          ]),
          bygger.iHeleEnheter(),
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
    return bygger.regn(`beløp/${plass}`, 'ORE', 'HVIS', [rett, oppgittBeløp(bygger, linje)], metode);
  };
}

function lagIkkeDelt(bygger: Nodebygger): readonly Regnet[] {
  return bygger.fordeling.ufordeltÅrsaker.flatMap(({ årsak }, i) => {
    if (årsak !== 'TAK' && årsak !== 'UAVGJORT') return [];
    return [bygger.blad(`ufordelt/${i}`, 'ORE', `/ufordeltÅrsaker/${i}/beløp`, årsak)];
  });
}

const harTall = (krav: Prioritet | undefined): krav is Prioritet => krav !== undefined && krav.n > 0n;

/**
 * Weight per unit: the greatest claim to a unit more, and the least claim that one is held by, among all and within each
 * group that is held. A group at its cap has no room for others' claims, but its own are not below theirs; a group at its
 * floor is the other way round. That the group is at its limit is part of what must hold.
 */
function lagIntervaller(bygger: Nodebygger, metode: Divisormetode): readonly Regnet[] {
  const { alle } = lagKontekster(bygger.bilde, ({ enheter }) => ({ t: enheter, n: 1n }));
  const ende = (kontekst: Kontekst, hva: 'neste' | 'siste'): (() => Regnet) | undefined => {
    const linjer = kontekst.linjer.filter((linje) => harTall(finnKrav(metode, linje, linje.enheter)[hva]));
    if (linjer.length === 0) return undefined;
    const id = `${hva === 'neste' ? 'divisor/nedre' : 'divisor/øvre'}${navnPå(kontekst)}`;
    const kravene = (): readonly Regnet[] => linjer.map((linje) => lagKrav(bygger, metode, linje, hva));
    return () => bygger.node(id, () => bygger.regn(id, 'VEKT', hva === 'neste' ? 'STORST' : 'MINST', kravene()));
  };
  const høyst = (id: string, innenfra: Kontekst, utenfra: Kontekst): readonly Regnet[] => {
    const [nedre, øvre] = [ende(innenfra, 'neste'), ende(utenfra, 'siste')];
    return nedre === undefined || øvre === undefined ? [] : [bygger.regn(id, 'JA_NEI', 'ER_HOYST', [nedre(), øvre()])];
  };
  return alle.flatMap((kontekst) => [
    ...høyst(`intervall${navnPå(kontekst)}`, kontekst, kontekst),
    ...kontekst.indre.flatMap((indre) => {
      const { gulv = 0n, tak } = bygger.bilde.grupper[indre.gruppe] ?? {};
      const [fra, til] = indre.ved === 'TAK' ? [kontekst, indre] : [indre, kontekst];
      return [
        bygger.regn(`holdt${navnPå(indre)}`, 'JA_NEI', 'ER_LIK', [summer(bygger, indre), bygger.ramme(indre)]),
        ...(gulv === tak ? [] : høyst(`mellom${navnPå(indre)}`, fra, til)),
      ];
    }),
  ]);
}

const navnPå = ({ gruppe, ved }: Kontekst): string => (ved === undefined ? '' : `/gruppe/${gruppe}`);

/** What those of a group that is held have together. */
function summer(bygger: Nodebygger, kontekst: Kontekst): Regnet {
  const id = `til-sammen${navnPå(kontekst)}`;
  return bygger.node(id, () =>
    bygger.regn(id, 'ORE', 'SUM', [
      ...kontekst.linjer.map((linje) => oppgittBeløp(bygger, linje)),
      ...kontekst.indre.map((indre) => summer(bygger, indre)),
    ]),
  );
}

/** One at its floor or its cap has no claim on that side; that it is there is part of what must hold. */
function lagVedGrense(bygger: Nodebygger, metode: Fordelingsmetode, linje: Bildelinje): readonly Regnet[] {
  const { siste, neste } = finnKrav(metode, linje, linje.enheter);
  const lik = (navn: 'gulv' | 'tak'): Regnet =>
    bygger.regn(`ved-${navn}/${linje.plass}`, 'JA_NEI', 'ER_LIK', [oppgittBeløp(bygger, linje), bygger[navn](linje)]);
  return [
    ...(siste === undefined && linje.enheter > 0n ? [lik('gulv')] : []),
    ...(neste === undefined && linje.tak !== undefined && linje.vekt.t > 0n ? [lik('tak')] : []),
  ];
}

/**
 * Where units were given among equal claims by a rule, among all or within a group that is held: that the one who got one
 * was among the first, or the other was not.
 */
function lagLikhet(bygger: Nodebygger, metode: Divisormetode): (linje: Bildelinje) => readonly Regnet[] {
  if (årsaksbeløp(bygger.fordeling, 'UAVGJORT') > 0) return () => [];
  const kontekster = lagKontekster(bygger.bilde, ({ enheter }) => ({ t: enheter, n: 1n }));
  const svar = new Map(kontekster.alle.map((kontekst) => [kontekst, lagLikhetI(bygger, metode, kontekst)]));
  return (linje) => svar.get(kontekster.av(linje))?.(linje) ?? [];
}

function lagLikhetI(
  bygger: Nodebygger,
  metode: Divisormetode,
  kontekst: Kontekst,
): ((linje: Bildelinje) => readonly Regnet[]) | undefined {
  const alle = kontekst.linjer.map((linje) => ({ linje, ...finnKrav(metode, linje, linje.enheter) }));
  const svakest = alle.reduce<Prioritet | undefined>(
    (a, { siste }) => (siste && (a === undefined || sammenlignPrioritet(siste, a) < 0) ? siste : a),
    undefined,
  );
  const er = (krav: Prioritet | undefined): boolean =>
    krav !== undefined && svakest !== undefined && sammenlignPrioritet(krav, svakest) === 0;
  const fikk = new Set(alle.filter(({ siste }) => er(siste)).map(({ linje }) => linje));
  const fikkIkke = alle.filter(({ siste, neste }) => !er(siste) && er(neste)).map(({ linje }) => linje);
  const kjede = likhetskjedeAv(bygger.fordeling.grunnlag.valg.vedLikhet);
  if (fikkIkke.length === 0 || kjede.length === 0) return undefined;
  const like = new Set([...fikk, ...fikkIkke]);
  const avgjør = begrunnEnhetFraRest(bygger, {
    nivåer: lagLikhetsnivåer([...like], BigInt(fikk.size), () => 0, kjede).slice(1),
    rest: (linje) => lagKrav(bygger, metode, linje, fikk.has(linje) ? 'siste' : 'neste'),
    igjen: () => bygger.konstant('en', 'ENHETER', 'EN'),
    forAlle: true,
    enhet: 'VEKT',
    navn: navnPå(kontekst),
  });
  return (linje) => {
    if (!like.has(linje)) return [];
    const svar = avgjør(linje);
    return fikk.has(linje) ? [svar] : [bygger.regn(`fikk-ikke/${linje.plass}`, 'JA_NEI', 'IKKE', [svar])];
  };
}
