import type { VurderingKoder } from '../../vurdering/koder';
import { etikettAv } from './etiketter';
import { dag, entall, feltnavn, hvis, kr, liste, pst, sitat, tid } from './ord';
import type { Språk, Tekster } from './typer';

type OmRegel = Pick<VurderingKoder['SOKERE_MANGLER'], 'slag' | 'svar' | 'retting'>;

const FØLGE: { readonly [R in OmRegel['retting']]: { readonly [S in Språk]: string } } = {
  AVVIS: {
    nb: ' Utlysningen sier at slike søknader avvises.',
    nn: ' Utlysinga seier at slike søknader blir avviste.',
    en: ' The call says that such applications are dismissed.',
  },
  KAN_RETTES: { nb: ' Det kan rettes.', nn: ' Det kan rettast.', en: ' It can be corrected.' },
  INGEN: {
    nb: ' Det er en oppfordring, ikke et krav.',
    nn: ' Det er ei oppmoding, ikkje eit krav.',
    en: ' It is encouraged, not required.',
  },
};

/** What follows of it; what is not known turns nothing away yet. */
function følge({ svar, retting }: OmRegel, språk: Språk): string {
  return svar === 'MANGLER_OPPLYSNING' && retting === 'AVVIS' ? '' : FØLGE[retting][språk];
}

/** Fields of an application, as an applicant would call them. */
const FELTORD: Readonly<Record<string, { readonly [S in Språk]: string }>> = {
  andreFinansieringskilder: {
    nb: 'andre finansieringskilder',
    nn: 'andre finansieringskjelder',
    en: 'other sources of money',
  },
  beskrivelse: { nb: 'beskrivelse', nn: 'skildring', en: 'description' },
  budsjett: { nb: 'budsjett', nn: 'budsjett', en: 'budget' },
  driftsstart: { nb: 'driftsstart', nn: 'driftsstart', en: 'start of operation' },
  egeninnsats: { nb: 'egeninnsats', nn: 'eigeninnsats', en: 'own contribution' },
  formål: { nb: 'formål', nn: 'føremål', en: 'purpose' },
  gevinstrealiseringsplan: {
    nb: 'plan for gevinstrealisering',
    nn: 'plan for gevinstrealisering',
    en: 'plan for realising gains',
  },
  minsteGjennomførbare: {
    nb: 'minste gjennomførbare beløp',
    nn: 'minste gjennomførlege beløp',
    en: 'smallest workable amount',
  },
  modell: { nb: 'modell', nn: 'modell', en: 'model' },
  parter: { nb: 'parter', nn: 'partar', en: 'parties' },
  pasientgrupper: { nb: 'pasientgrupper', nn: 'pasientgrupper', en: 'patient groups' },
  periode: { nb: 'periode', nn: 'periode', en: 'period' },
  satsingsområder: { nb: 'satsingsområder', nn: 'satsingsområde', en: 'focus areas' },
  søktBeløp: { nb: 'søkt beløp', nn: 'søkt beløp', en: 'amount applied for' },
  tittel: { nb: 'tittel', nn: 'tittel', en: 'title' },
};

/** The field that a pointer leads to; one that has no other word by its own name. */
const feltet = (sti: string, språk: Språk): string => {
  const navn = feltnavn(sti);
  return sitat(Object.hasOwn(FELTORD, navn) ? (FELTORD[navn]?.[språk] ?? navn) : navn, språk);
};

/** A code by its label, in quotation marks. */
const typen = (kode: string, språk: Språk): string => sitat(etikettAv(kode, språk), språk);

const innen = (d: { readonly dato: string; readonly klokkeslett: string }, språk: Språk): string =>
  `${dag(d.dato, språk)}${hvis(d.klokkeslett !== '24:00', `${språk === 'en' ? ' at ' : ' kl. '}${d.klokkeslett}`)}`;

export const VURDERINGSTEKSTER: Tekster<VurderingKoder> = {
  SOKNAD_ANNEN_UTLYSNING: {
    nb: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nb')} svarer på utlysningen ${sitat(d.utlysningId, 'nb')}, ikke ${sitat(d.forventet, 'nb')}.`,
    nn: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nn')} svarer på utlysinga ${sitat(d.utlysningId, 'nn')}, ikkje ${sitat(d.forventet, 'nn')}.`,
    en: (d) =>
      `The application ${sitat(d.søknadId, 'en')} answers the call ${sitat(d.utlysningId, 'en')}, not ${sitat(d.forventet, 'en')}.`,
  },
  PART_TO_GANGER: {
    nb: (d) => `${sitat(d.partId, 'nb')} står to ganger blant søkerne, og teller én gang.`,
    nn: (d) => `${sitat(d.partId, 'nn')} står to gonger blant søkjarane, og tel éin gong.`,
    en: (d) => `${sitat(d.partId, 'en')} is listed twice among the applicants, and counts once.`,
  },
  KRAVTYPE_UKJENT: {
    nb: ({ type }) => `Utlysningen har et krav av typen ${sitat(type, 'nb')}, som ikke finnes.`,
    nn: ({ type }) => `Utlysinga har eit krav av typen ${sitat(type, 'nn')}, som ikkje finst.`,
    en: ({ type }) => `The call has a requirement of type ${sitat(type, 'en')}, which does not exist.`,
  },
  SOKNAD_FOR_SEN: {
    nb: (d) => `Søknaden kom ${tid(d.mottatt, 'nb')}, etter fristen ${innen(d, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) => `Søknaden kom ${tid(d.mottatt, 'nn')}, etter fristen ${innen(d, 'nn')}.${følge(d, 'nn')}`,
    en: (d) =>
      `The application arrived on ${tid(d.mottatt, 'en')}, after the deadline ${innen(d, 'en')}.${følge(d, 'en')}`,
  },
  SOKNAD_IKKE_MOTTATT: {
    nb: (d) => `Det er ikke oppgitt når søknaden kom. Fristen er ${innen(d, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) => `Det er ikkje oppgitt når søknaden kom. Fristen er ${innen(d, 'nn')}.${følge(d, 'nn')}`,
    en: (d) => `It is not stated when the application arrived. The deadline is ${innen(d, 'en')}.${følge(d, 'en')}`,
  },
  FELT_IKKE_UTFYLT: {
    nb: (d) => `Feltet ${feltet(d.felt, 'nb')} er ikke fylt ut.${følge(d, 'nb')}`,
    nn: (d) => `Feltet ${feltet(d.felt, 'nn')} er ikkje fylt ut.${følge(d, 'nn')}`,
    en: (d) => `The field ${feltet(d.felt, 'en')} is not filled in.${følge(d, 'en')}`,
  },
  BESKRIVELSE_MANGLER: {
    nb: (d) => `Søknaden beskriver ikke ${sitat(d.emne, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) => `Søknaden skildrar ikkje ${sitat(d.emne, 'nn')}.${følge(d, 'nn')}`,
    en: (d) => `The application does not describe ${sitat(d.emne, 'en')}.${følge(d, 'en')}`,
  },
  VEDLEGG_MANGLER: {
    nb: (d) => `Vedlegget ${sitat(d.vedleggstype, 'nb')} mangler.${følge(d, 'nb')}`,
    nn: (d) => `Vedlegget ${sitat(d.vedleggstype, 'nn')} manglar.${følge(d, 'nn')}`,
    en: (d) => `The attachment ${sitat(d.vedleggstype, 'en')} is missing.${følge(d, 'en')}`,
  },
  SOKERTYPE_IKKE_TILLATT: {
    nb: (d) => `${sitat(d.partId, 'nb')} er av typen ${typen(d.type, 'nb')}, som ikke kan søke.${følge(d, 'nb')}`,
    nn: (d) => `${sitat(d.partId, 'nn')} er av typen ${typen(d.type, 'nn')}, som ikkje kan søkje.${følge(d, 'nn')}`,
    en: (d) => `${sitat(d.partId, 'en')} is of the type ${typen(d.type, 'en')}, which may not apply.${følge(d, 'en')}`,
  },
  SOKER_UTENFOR_HELSEFELLESSKAP: {
    nb: (d) => `${sitat(d.partId, 'nb')} er ikke blant dem som kan søke.${følge(d, 'nb')}`,
    nn: (d) => `${sitat(d.partId, 'nn')} er ikkje blant dei som kan søkje.${følge(d, 'nn')}`,
    en: (d) => `${sitat(d.partId, 'en')} is not among those who may apply.${følge(d, 'en')}`,
  },
  SOKERE_MANGLER: {
    nb: (d) => `Ingen søker er oppgitt.${følge(d, 'nb')}`,
    nn: (d) => `Ingen søkjar er oppgitt.${følge(d, 'nn')}`,
    en: (d) => `No applicant is stated.${følge(d, 'en')}`,
  },
  SOKNAD_IKKE_FELLES: {
    nb: (d) =>
      `Søknaden har ${entall(d.antall, 'søker', 'søkere')}; en felles søknad har minst ${d.minst}${hvis(
        d.manglendeTyper.length > 0,
        `, og mangler her ${liste(
          d.manglendeTyper.map((type) => typen(type, 'nb')),
          'nb',
        )}`,
      )}.${følge(d, 'nb')}`,
    nn: (d) =>
      `Søknaden har ${entall(d.antall, 'søkjar', 'søkjarar')}; ein felles søknad har minst ${d.minst}${hvis(
        d.manglendeTyper.length > 0,
        `, og manglar her ${liste(
          d.manglendeTyper.map((type) => typen(type, 'nn')),
          'nn',
        )}`,
      )}.${følge(d, 'nn')}`,
    en: (d) =>
      `The application has ${entall(d.antall, 'applicant', 'applicants')}; a joint one has at least ${d.minst}${hvis(
        d.manglendeTyper.length > 0,
        `, and lacks here ${liste(
          d.manglendeTyper.map((type) => typen(type, 'en')),
          'en',
        )}`,
      )}.${følge(d, 'en')}`,
  },
  IKKE_EN_ANSVARLIG: {
    nb: (d) => `Nøyaktig én søker skal være ansvarlig; ${d.antall} er oppgitt som ansvarlig.${følge(d, 'nb')}`,
    nn: (d) => `Nøyaktig éin søkjar skal vere ansvarleg; ${d.antall} er oppgitt som ansvarleg.${følge(d, 'nn')}`,
    en: (d) => `Exactly one applicant must be responsible; ${d.antall} are stated as responsible.${følge(d, 'en')}`,
  },
  PART_IKKE_BEKREFTET: {
    nb: (d) => `${sitat(d.partId, 'nb')} har ikke bekreftet at den deltar.${følge(d, 'nb')}`,
    nn: (d) => `${sitat(d.partId, 'nn')} har ikkje stadfesta at han deltek.${følge(d, 'nn')}`,
    en: (d) => `${sitat(d.partId, 'en')} has not confirmed that it takes part.${følge(d, 'en')}`,
  },
  FORANKRING_MANGLER: {
    nb: (d) => `Søknaden er ikke forankret hos ${sitat(d.partId, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) => `Søknaden er ikkje forankra hos ${sitat(d.partId, 'nn')}.${følge(d, 'nn')}`,
    en: (d) => `The application has not been endorsed by ${sitat(d.partId, 'en')}.${følge(d, 'en')}`,
  },
  EGENINNSATS_UKJENT: {
    nb: (d) => `Egeninnsats er ikke oppgitt; kravet er ${pst(d.minst, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) => `Eigeninnsats er ikkje oppgitt; kravet er ${pst(d.minst, 'nn')}.${følge(d, 'nn')}`,
    en: (d) => `The own contribution is not stated; ${pst(d.minst, 'en')} is required.${følge(d, 'en')}`,
  },
  FINANSIERING_IKKE_OPPGITT: {
    nb: (d) =>
      `Det er ikke oppgitt om tiltaket har andre finansieringskilder. Uten slike er egeninnsatsen ${pst(d.andel, 'nb')}; kravet er minst ${pst(d.minst, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) =>
      `Det er ikkje oppgitt om tiltaket har andre finansieringskjelder. Utan slike er eigeninnsatsen ${pst(d.andel, 'nn')}; kravet er minst ${pst(d.minst, 'nn')}.${følge(d, 'nn')}`,
    en: (d) =>
      `It is not stated whether the project has other sources of money. Without any, the own contribution is ${pst(d.andel, 'en')}; at least ${pst(d.minst, 'en')} is required.${følge(d, 'en')}`,
  },
  EGENINNSATS_UNDER_KRAVET: {
    nb: (d) =>
      `Egeninnsatsen er ${pst(d.andel, 'nb')} av finansieringen; kravet er ${pst(d.minst, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) =>
      `Eigeninnsatsen er ${pst(d.andel, 'nn')} av finansieringa; kravet er ${pst(d.minst, 'nn')}.${følge(d, 'nn')}`,
    en: (d) =>
      `The own contribution is ${pst(d.andel, 'en')} of the financing; ${pst(d.minst, 'en')} is required.${følge(d, 'en')}`,
  },
  SOKT_BELOP_FOR_LITE: {
    nb: (d) =>
      `Det søkte beløpet ${kr(d.beløp, 'nb')} er under minstebeløpet på ${kr(d.grense, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) =>
      `Det søkte beløpet ${kr(d.beløp, 'nn')} er under minstebeløpet på ${kr(d.grense, 'nn')}.${følge(d, 'nn')}`,
    en: (d) =>
      `The amount applied for, ${kr(d.beløp, 'en')}, is below the minimum of ${kr(d.grense, 'en')}.${følge(d, 'en')}`,
  },
  SOKT_BELOP_FOR_STORT: {
    nb: (d) =>
      `Det søkte beløpet ${kr(d.beløp, 'nb')} er over det høyeste beløpet på ${kr(d.grense, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) =>
      `Det søkte beløpet ${kr(d.beløp, 'nn')} er over det høgaste beløpet på ${kr(d.grense, 'nn')}.${følge(d, 'nn')}`,
    en: (d) =>
      `The amount applied for, ${kr(d.beløp, 'en')}, is above the maximum of ${kr(d.grense, 'en')}.${følge(d, 'en')}`,
  },
  PASIENTGRUPPE_UTENFOR: {
    nb: (d) => `Tiltaket er ikke for noen av pasientgruppene ${liste(d.enAv, 'nb')}.${følge(d, 'nb')}`,
    nn: (d) => `Tiltaket er ikkje for nokon av pasientgruppene ${liste(d.enAv, 'nn')}.${følge(d, 'nn')}`,
    en: (d) => `The project is for none of the patient groups ${liste(d.enAv, 'en')}.${følge(d, 'en')}`,
  },
  UNNTAK_GJELDER: {
    nb: (d) => `Kravet ${sitat(d.regelId, 'nb')} er ikke oppfylt.${følge(d, 'nb')}`,
    nn: (d) => `Kravet ${sitat(d.regelId, 'nn')} er ikkje oppfylt.${følge(d, 'nn')}`,
    en: (d) => `The requirement ${sitat(d.regelId, 'en')} is not met.${følge(d, 'en')}`,
  },
  RUNDE_TOM: {
    nb: () => 'Runden har ingen søknader.',
    nn: () => 'Runden har ingen søknader.',
    en: () => 'The round has no applications.',
  },
  RUNDE_ID_TO_GANGER: {
    nb: (d) => `${sitat(d.id, 'nb')} står to ganger i runden, først på plass ${d.først + 1}.`,
    nn: (d) => `${sitat(d.id, 'nn')} står to gonger i runden, først på plass ${d.først + 1}.`,
    en: (d) => `${sitat(d.id, 'en')} is listed twice in the round, first as number ${d.først + 1}.`,
  },
  VEKTING_MANGLER: {
    nb: ({ vekting }) =>
      `Utlysningen har vektingen ${typen(vekting, 'nb')}, men ingen vekter. Oppgi vektene og hva de bygger på.`,
    nn: ({ vekting }) =>
      `Utlysinga har vektinga ${typen(vekting, 'nn')}, men ingen vekter. Oppgi vektene og kva dei byggjer på.`,
    en: ({ vekting }) =>
      `The call has the weighting ${typen(vekting, 'en')}, but no weights. State the weights and what they rest on.`,
  },
  KRITERIER_TOMT: {
    nb: () => 'Utlysningen har ingen kriterier.',
    nn: () => 'Utlysinga har ingen kriterium.',
    en: () => 'The call has no criteria.',
  },
  KRITERIUM_TO_GANGER: {
    nb: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nb')} står to ganger.`,
    nn: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nn')} står to gonger.`,
    en: (d) => `The criterion ${sitat(d.kriteriumId, 'en')} is listed twice.`,
  },
  KRITERIEVEKT_MANGLER: {
    nb: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nb')} har ingen vekt.`,
    nn: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nn')} har inga vekt.`,
    en: (d) => `The criterion ${sitat(d.kriteriumId, 'en')} has no weight.`,
  },
  KRITERIEVEKT_UGYLDIG: {
    nb: (d) =>
      `Vekten ${sitat(d.vekt, 'nb')} til kriteriet ${sitat(d.kriteriumId, 'nb')} er ikke et tall fra null og opp.`,
    nn: (d) =>
      `Vekta ${sitat(d.vekt, 'nn')} til kriteriet ${sitat(d.kriteriumId, 'nn')} er ikkje eit tal frå null og opp.`,
    en: (d) =>
      `The weight ${sitat(d.vekt, 'en')} of the criterion ${sitat(d.kriteriumId, 'en')} is not a number from zero up.`,
  },
  KRITERIEVEKTER_UTEN_SUM: {
    nb: ({ kriteriumIder }) => `Vektene til ${liste(kriteriumIder, 'nb')} er alle null.`,
    nn: ({ kriteriumIder }) => `Vektene til ${liste(kriteriumIder, 'nn')} er alle null.`,
    en: ({ kriteriumIder }) => `The weights of ${liste(kriteriumIder, 'en')} are all zero.`,
  },
  SKALA_MANGLER: {
    nb: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nb')} har ingen skala.`,
    nn: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nn')} har ingen skala.`,
    en: (d) => `The criterion ${sitat(d.kriteriumId, 'en')} has no scale.`,
  },
  SKALA_UGYLDIG: {
    nb: (d) =>
      `Skalaen fra ${d.min} til ${d.maks} i steg på ${d.steg} går ikke opp (kriteriet ${sitat(d.kriteriumId, 'nb')}).`,
    nn: (d) =>
      `Skalaen frå ${d.min} til ${d.maks} i steg på ${d.steg} går ikkje opp (kriteriet ${sitat(d.kriteriumId, 'nn')}).`,
    en: (d) =>
      `The scale from ${d.min} to ${d.maks} in steps of ${d.steg} does not add up (criterion ${sitat(d.kriteriumId, 'en')}).`,
  },
  SKALA_FOR_FIN: {
    nb: (d) => `Skalaen til kriteriet ${sitat(d.kriteriumId, 'nb')} har mer enn ${d.høyst} steg.`,
    nn: (d) => `Skalaen til kriteriet ${sitat(d.kriteriumId, 'nn')} har meir enn ${d.høyst} steg.`,
    en: (d) => `The scale of the criterion ${sitat(d.kriteriumId, 'en')} has more than ${d.høyst} steps.`,
  },
  ANKER_UTENFOR_SKALA: {
    nb: (d) => `Skalaen til kriteriet ${sitat(d.kriteriumId, 'nb')} forklarer ${d.poeng}, som ikke er et poeng på den.`,
    nn: (d) =>
      `Skalaen til kriteriet ${sitat(d.kriteriumId, 'nn')} forklarer ${d.poeng}, som ikkje er eit poeng på han.`,
    en: (d) => `The scale of the criterion ${sitat(d.kriteriumId, 'en')} explains ${d.poeng}, which is no score on it.`,
  },
  KRITERIER_FOR_DYPT: {
    nb: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nb')} har underkriterier under nivå ${d.høyst}.`,
    nn: (d) => `Kriteriet ${sitat(d.kriteriumId, 'nn')} har underkriterium under nivå ${d.høyst}.`,
    en: (d) => `The criterion ${sitat(d.kriteriumId, 'en')} has sub-criteria below level ${d.høyst}.`,
  },
  TERSKEL_UTENFOR_SKALA: {
    nb: (d) => `Terskelen ${d.terskel} til kriteriet ${sitat(d.kriteriumId, 'nb')} ligger utenfor skalaen.`,
    nn: (d) => `Terskelen ${d.terskel} til kriteriet ${sitat(d.kriteriumId, 'nn')} ligg utanfor skalaen.`,
    en: (d) => `The threshold ${d.terskel} of the criterion ${sitat(d.kriteriumId, 'en')} is outside the scale.`,
  },
  TERSKEL_PA_SAMLEKRITERIUM: {
    nb: (d) =>
      `Kriteriet ${sitat(d.kriteriumId, 'nb')} samler andre kriterier og kan ikke ha terskelen ${d.terskel} på enkeltpoeng eller på tvers av skalaer med ulik retning.`,
    nn: (d) =>
      `Kriteriet ${sitat(d.kriteriumId, 'nn')} samlar andre kriterium og kan ikkje ha terskelen ${d.terskel} på enkeltpoeng eller på tvers av skalaer med ulik retning.`,
    en: (d) =>
      `The criterion ${sitat(d.kriteriumId, 'en')} gathers others and cannot have the threshold ${d.terskel} on single scores or across scales of different directions.`,
  },
  TOTALTERSKEL_UGYLDIG: {
    nb: (d) => `Terskelen ${d.terskel} for samlet poengsum er ingen poengsum som kan nås.`,
    nn: (d) => `Terskelen ${d.terskel} for samla poengsum er ingen poengsum som kan nåast.`,
    en: (d) => `The threshold ${d.terskel} of the total is no total that can be reached.`,
  },
  KRITERIUM_UKJENT: {
    nb: (d) => `Utlysningen har ikke kriteriet ${sitat(d.kriteriumId, 'nb')}.`,
    nn: (d) => `Utlysinga har ikkje kriteriet ${sitat(d.kriteriumId, 'nn')}.`,
    en: (d) => `The call does not have the criterion ${sitat(d.kriteriumId, 'en')}.`,
  },
  VURDERING_UKJENT_SOKNAD: {
    nb: (d) => `Vurderingen gjelder søknaden ${sitat(d.søknadId, 'nb')}, som ikke er i runden.`,
    nn: (d) => `Vurderinga gjeld søknaden ${sitat(d.søknadId, 'nn')}, som ikkje er i runden.`,
    en: (d) => `The assessment is of the application ${sitat(d.søknadId, 'en')}, which is not in the round.`,
  },
  VURDERING_UKJENT_VURDERER: {
    nb: (d) => `${sitat(d.vurdererId, 'nb')} er ikke blant dem som vurderer.`,
    nn: (d) => `${sitat(d.vurdererId, 'nn')} er ikkje blant dei som vurderer.`,
    en: (d) => `${sitat(d.vurdererId, 'en')} is not among the assessors.`,
  },
  VURDERING_AV_UAKTUELL: {
    nb: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nb')} er ${etikettAv(d.tilstand, 'nb')} og får ingen plass; vurderingen er ikke brukt.`,
    nn: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nn')} er ${etikettAv(d.tilstand, 'nn')} og får ingen plass; vurderinga er ikkje brukt.`,
    en: (d) =>
      `The application ${sitat(d.søknadId, 'en')} is ${etikettAv(d.tilstand, 'en')} and gets no place; the assessment is not used.`,
  },
  POENG_UGYLDIG: {
    nb: (d) => `Poenget ${sitat(d.poeng, 'nb')} for ${sitat(d.kriteriumId, 'nb')} er ikke et tall.`,
    nn: (d) => `Poenget ${sitat(d.poeng, 'nn')} for ${sitat(d.kriteriumId, 'nn')} er ikkje eit tal.`,
    en: (d) => `The score ${sitat(d.poeng, 'en')} for ${sitat(d.kriteriumId, 'en')} is not a number.`,
  },
  POENG_UTENFOR_SKALA: {
    nb: (d) =>
      `Poenget ${d.poeng} for ${sitat(d.kriteriumId, 'nb')} ligger utenfor skalaen fra ${d.min} til ${d.maks}.`,
    nn: (d) => `Poenget ${d.poeng} for ${sitat(d.kriteriumId, 'nn')} ligg utanfor skalaen frå ${d.min} til ${d.maks}.`,
    en: (d) =>
      `The score ${d.poeng} for ${sitat(d.kriteriumId, 'en')} is outside the scale from ${d.min} to ${d.maks}.`,
  },
  POENG_UTENFOR_STEG: {
    nb: (d) => `Poenget ${d.poeng} for ${sitat(d.kriteriumId, 'nb')} ligger mellom to steg på ${d.steg}.`,
    nn: (d) => `Poenget ${d.poeng} for ${sitat(d.kriteriumId, 'nn')} ligg mellom to steg på ${d.steg}.`,
    en: (d) => `The score ${d.poeng} for ${sitat(d.kriteriumId, 'en')} lies between two steps of ${d.steg}.`,
  },
  POENG_TO_GANGER: {
    nb: (d) =>
      `${sitat(d.vurdererId, 'nb')} har gitt ${sitat(d.søknadId, 'nb')} poeng to ganger for ${sitat(d.kriteriumId, 'nb')}.`,
    nn: (d) =>
      `${sitat(d.vurdererId, 'nn')} har gitt ${sitat(d.søknadId, 'nn')} poeng to gonger for ${sitat(d.kriteriumId, 'nn')}.`,
    en: (d) =>
      `${sitat(d.vurdererId, 'en')} has scored ${sitat(d.søknadId, 'en')} twice for ${sitat(d.kriteriumId, 'en')}.`,
  },
  KONSENSUS_TO_GANGER: {
    nb: (d) => `Søknaden ${sitat(d.søknadId, 'nb')} har to konsensusvurderinger.`,
    nn: (d) => `Søknaden ${sitat(d.søknadId, 'nn')} har to konsensusvurderingar.`,
    en: (d) => `The application ${sitat(d.søknadId, 'en')} has two joint assessments.`,
  },
  HABILITET_IKKE_OPPGITT: {
    nb: (d) =>
      `Det er ikke oppgitt om ${sitat(d.vurdererId, 'nb')} er habil for søknaden ${sitat(d.søknadId, 'nb')}. Poengene er talt med.`,
    nn: (d) =>
      `Det er ikkje oppgitt om ${sitat(d.vurdererId, 'nn')} er habil for søknaden ${sitat(d.søknadId, 'nn')}. Poenga er talde med.`,
    en: (d) =>
      `It is not stated whether ${sitat(d.vurdererId, 'en')} is impartial as to the application ${sitat(d.søknadId, 'en')}. The scores count.`,
  },
  HABILITET_MOTSTRIDENDE: {
    nb: (d) => `Habiliteten til ${sitat(d.vurdererId, 'nb')} for søknaden ${sitat(d.søknadId, 'nb')} er oppgitt ulikt.`,
    nn: (d) => `Habiliteten til ${sitat(d.vurdererId, 'nn')} for søknaden ${sitat(d.søknadId, 'nn')} er oppgitt ulikt.`,
    en: (d) =>
      `The impartiality of ${sitat(d.vurdererId, 'en')} for the application ${sitat(d.søknadId, 'en')} is stated in two ways.`,
  },
  HABILITET_UTENFOR_RUNDEN: {
    nb: (d) =>
      `Habilitet er oppgitt for ${sitat(d.vurdererId, 'nb')} og søknaden ${sitat(d.søknadId, 'nb')}, men runden har ikke begge.`,
    nn: (d) =>
      `Habilitet er oppgitt for ${sitat(d.vurdererId, 'nn')} og søknaden ${sitat(d.søknadId, 'nn')}, men runden har ikkje begge.`,
    en: (d) =>
      `Impartiality is stated for ${sitat(d.vurdererId, 'en')} and the application ${sitat(d.søknadId, 'en')}, but the round does not have both.`,
  },
  STEDFORTREDER_UGYLDIG: {
    nb: (d) =>
      `${sitat(d.stedfortreder, 'nb')} kan ikke tre inn for ${sitat(d.vurdererId, 'nb')} på søknaden ${sitat(d.søknadId, 'nb')}: det må være en annen av vurdererne.`,
    nn: (d) =>
      `${sitat(d.stedfortreder, 'nn')} kan ikkje tre inn for ${sitat(d.vurdererId, 'nn')} på søknaden ${sitat(d.søknadId, 'nn')}: det må vere ein annan av vurderarane.`,
    en: (d) =>
      `${sitat(d.stedfortreder, 'en')} cannot step in for ${sitat(d.vurdererId, 'en')} on the application ${sitat(d.søknadId, 'en')}: it must be another of the assessors.`,
  },
  FOR_FA_HABILE: {
    nb: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nb')} har ${entall(d.antall, 'habil vurderer', 'habile vurderere')}, og skal ha minst ${d.minst}. Den får ingen poengsum.`,
    nn: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nn')} har ${entall(d.antall, 'habil vurderar', 'habile vurderarar')}, og skal ha minst ${d.minst}. Han får ingen poengsum.`,
    en: (d) =>
      `The application ${sitat(d.søknadId, 'en')} has ${entall(d.antall, 'impartial assessor', 'impartial assessors')}, and must have at least ${d.minst}. It gets no total.`,
  },
  BARE_EGNE_VURDERERE: {
    nb: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nb')} er bare vurdert av noen fra en organisasjon som selv er part: ${liste(d.vurdererIder, 'nb')}. Den får ingen poengsum.`,
    nn: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nn')} er berre vurdert av nokon frå ein organisasjon som sjølv er part: ${liste(d.vurdererIder, 'nn')}. Han får ingen poengsum.`,
    en: (d) =>
      `The application ${sitat(d.søknadId, 'en')} is only assessed by people from an organisation that is itself a party: ${liste(d.vurdererIder, 'en')}. It gets no total.`,
  },
  DISSENS_UTEN_KONSENSUS: {
    nb: (d) => `Vurderingen har ${entall(d.antall, 'dissens', 'dissenser')}, men er ikke en felles vurdering.`,
    nn: (d) => `Vurderinga har ${entall(d.antall, 'dissens', 'dissensar')}, men er ikkje ei felles vurdering.`,
    en: (d) => `The assessment has ${entall(d.antall, 'dissent', 'dissents')}, but is not a joint one.`,
  },
  DISSENS_TO_GANGER: {
    nb: (d) =>
      `${sitat(d.vurdererId, 'nb')} har to dissenser om ${sitat(d.kriteriumId, 'nb')}; den første står på plass ${d.først + 1}.`,
    nn: (d) =>
      `${sitat(d.vurdererId, 'nn')} har to dissensar om ${sitat(d.kriteriumId, 'nn')}; den første står på plass ${d.først + 1}.`,
    en: (d) =>
      `${sitat(d.vurdererId, 'en')} has two dissents about ${sitat(d.kriteriumId, 'en')}; the first is number ${d.først + 1}.`,
  },
  FOR_FA_ETTER_KUTT: {
    nb: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nb')} har ${d.antall} poeng for ${sitat(d.kriteriumId, 'nb')}; ingen er igjen når ${d.kutt} av de høyeste og ${d.kutt} av de laveste tas bort.`,
    nn: (d) =>
      `Søknaden ${sitat(d.søknadId, 'nn')} har ${d.antall} poeng for ${sitat(d.kriteriumId, 'nn')}; ingen er att når ${d.kutt} av dei høgaste og ${d.kutt} av dei lågaste blir tekne bort.`,
    en: (d) =>
      `The application ${sitat(d.søknadId, 'en')} has ${entall(d.antall, 'score', 'scores')} for ${sitat(d.kriteriumId, 'en')}; none is left when ${d.kutt} of the highest and ${d.kutt} of the lowest are dropped.`,
  },
  POENG_MANGLER: {
    nb: (d) =>
      `${sitat(d.vurdererId, 'nb')} har ikke satt poeng for ${sitat(d.kriteriumId, 'nb')} på søknaden ${sitat(d.søknadId, 'nb')}. Det teller ikke som null.`,
    nn: (d) =>
      `${sitat(d.vurdererId, 'nn')} har ikkje sett poeng for ${sitat(d.kriteriumId, 'nn')} på søknaden ${sitat(d.søknadId, 'nn')}. Det tel ikkje som null.`,
    en: (d) =>
      `${sitat(d.vurdererId, 'en')} gave no score for ${sitat(d.kriteriumId, 'en')} of the application ${sitat(d.søknadId, 'en')}. It does not count as zero.`,
  },
  KRITERIUM_UTEN_POENG: {
    nb: (d) => `Søknaden ${sitat(d.søknadId, 'nb')} har ingen poeng som teller for ${sitat(d.kriteriumId, 'nb')}.`,
    nn: (d) => `Søknaden ${sitat(d.søknadId, 'nn')} har ingen poeng som tel for ${sitat(d.kriteriumId, 'nn')}.`,
    en: (d) => `The application ${sitat(d.søknadId, 'en')} has no score that counts for ${sitat(d.kriteriumId, 'en')}.`,
  },
  VALG_UGYLDIG: {
    nb: (d) => `${sitat(d.verdi, 'nb')} er ikke et valg for ${d.felt}.`,
    nn: (d) => `${sitat(d.verdi, 'nn')} er ikkje eit val for ${d.felt}.`,
    en: (d) => `${sitat(d.verdi, 'en')} is not a choice for ${d.felt}.`,
  },
  SOKT_BELOP_UGYLDIG: {
    nb: (d) => `Det søkte beløpet ${d.beløp} i ${sitat(d.søknadId, 'nb')} er ikke et beløp i hele øre fra null og opp.`,
    nn: (d) =>
      `Det søkte beløpet ${d.beløp} i ${sitat(d.søknadId, 'nn')} er ikkje eit beløp i heile øre frå null og opp.`,
    en: (d) =>
      `The amount ${d.beløp} applied for in ${sitat(d.søknadId, 'en')} is not an amount in whole øre from zero up.`,
  },
  KRITERIERANG_MANGLER: {
    nb: (d) => `Kriteriene er rangert, men ${sitat(d.kriteriumId, 'nb')} har ingen plass i rekkefølgen.`,
    nn: (d) => `Kriteria er rangerte, men ${sitat(d.kriteriumId, 'nn')} har ingen plass i rekkjefølgja.`,
    en: (d) => `The criteria are ranked, but ${sitat(d.kriteriumId, 'en')} has no place in the order.`,
  },
  VEKTHJORNER_FOR_MANGE: {
    nb: (d) => `Vektene som stemmer med utlysningen har ${d.antall} ytterpunkter; det går å regne gjennom ${d.høyst}.`,
    nn: (d) => `Vektene som stemmer med utlysinga har ${d.antall} ytterpunkt; det går å rekne gjennom ${d.høyst}.`,
    en: (d) => `The weights that agree with the call have ${d.antall} extremes; ${d.høyst} can be gone through.`,
  },
  SKALATALL_UGYLDIG: {
    nb: (d) => `En skala kan ikke gå fra ${d.min} til ${d.maks} i steg på ${d.steg}.`,
    nn: (d) => `Ein skala kan ikkje gå frå ${d.min} til ${d.maks} i steg på ${d.steg}.`,
    en: (d) => `A scale cannot go from ${d.min} to ${d.maks} in steps of ${d.steg}.`,
  },
  KOLONNER_UGYLDIG: {
    nb: (d) => `Feltet ${sitat(d.felt, 'nb')} passer ikke med de andre: ${d.verdi}.`,
    nn: (d) => `Feltet ${sitat(d.felt, 'nn')} passar ikkje med dei andre: ${d.verdi}.`,
    en: (d) => `The field ${sitat(d.felt, 'en')} does not fit the others: ${d.verdi}.`,
  },
  KOLONNEPOENG_UTENFOR_SKALA: {
    nb: (d) =>
      `Poenget ${d.enhet} fra vurderer ${d.vurderer + 1} for kriterium ${d.kriterium + 1} på søknad ${d.søknad + 1} ligger utenfor skalaen, som har ${d.høyst} steg.`,
    nn: (d) =>
      `Poenget ${d.enhet} frå vurderar ${d.vurderer + 1} for kriterium ${d.kriterium + 1} på søknad ${d.søknad + 1} ligg utanfor skalaen, som har ${d.høyst} steg.`,
    en: (d) =>
      `The score ${d.enhet} by assessor ${d.vurderer + 1} for criterion ${d.kriterium + 1} of application ${d.søknad + 1} is outside the scale, which has ${d.høyst} steps.`,
  },
  KOLONNER_FOR_STORE: {
    nb: (d) => `Summene kan bli ${d.størst}, som er for stort til å regnes nøyaktig i kolonner.`,
    nn: (d) => `Summane kan bli ${d.størst}, som er for stort til å reknast nøyaktig i kolonnar.`,
    en: (d) => `Totals can become ${d.størst}, which is too large to be exact in columns.`,
  },
  SOKNAD_IKKE_I_RESULTATET: {
    nb: (d) => `Resultatet har ingen søknad ${sitat(d.søknadId, 'nb')}.`,
    nn: (d) => `Resultatet har ingen søknad ${sitat(d.søknadId, 'nn')}.`,
    en: (d) => `The result has no application ${sitat(d.søknadId, 'en')}.`,
  },
  SOKNADSKONTROLL_STEMMER_IKKE: {
    nb: (d) => `Den formelle kontrollen stemmer ikke med søknaden ${sitat(d.søknadId, 'nb')} og utlysningen.`,
    nn: (d) => `Den formelle kontrollen stemmer ikkje med søknaden ${sitat(d.søknadId, 'nn')} og utlysinga.`,
    en: (d) => `The formal check does not agree with the application ${sitat(d.søknadId, 'en')} and the call.`,
  },
  LIKHETSKJEDE_UKJENT: {
    nb: ({ regel }) => `Regelen ved likhet ${sitat(regel, 'nb')} kan ikke brukes her.`,
    nn: ({ regel }) => `Regelen ved likskap ${sitat(regel, 'nn')} kan ikkje brukast her.`,
    en: ({ regel }) => `The rule for ties ${sitat(regel, 'en')} cannot be used here.`,
  },
  RAMME_UGYLDIG: {
    nb: ({ beløp }) => `Rammen ${beløp} er ikke et beløp i hele øre fra null og opp.`,
    nn: ({ beløp }) => `Ramma ${beløp} er ikkje eit beløp i heile øre frå null og opp.`,
    en: ({ beløp }) => `The allocation ${beløp} is not an amount in whole øre from zero up.`,
  },
  LIKHET_FOR_STOR: {
    nb: ({ antall }) =>
      `${antall} søknader er like ved streken, med så mange ulike summer at utfallene ikke kan telles. Velg en regel ved likhet.`,
    nn: ({ antall }) =>
      `${antall} søknader er like ved streken, med så mange ulike summar at utfalla ikkje kan teljast. Vel ein regel ved likskap.`,
    en: ({ antall }) =>
      `${antall} applications tie at the line, with so many different sums that the outcomes cannot be counted. Choose a rule for ties.`,
  },
  AVGJORELSE_UKJENT_SOKNAD: {
    nb: (d) => `Innstillingen har ikke søknaden ${sitat(d.søknadId, 'nb')}.`,
    nn: (d) => `Innstillinga har ikkje søknaden ${sitat(d.søknadId, 'nn')}.`,
    en: (d) => `The recommendation does not contain the application ${sitat(d.søknadId, 'en')}.`,
  },
  AVGJORELSE_TO_GANGER: {
    nb: (d) => `Søknaden ${sitat(d.søknadId, 'nb')} er avgjort to ganger, først på plass ${d.først + 1}.`,
    nn: (d) => `Søknaden ${sitat(d.søknadId, 'nn')} er avgjord to gonger, først på plass ${d.først + 1}.`,
    en: (d) => `The application ${sitat(d.søknadId, 'en')} is decided twice, first as number ${d.først + 1}.`,
  },
  AVGJORELSE_MANGLER: {
    nb: (d) => `Søknaden ${sitat(d.søknadId, 'nb')} er ikke avgjort.`,
    nn: (d) => `Søknaden ${sitat(d.søknadId, 'nn')} er ikkje avgjord.`,
    en: (d) => `The application ${sitat(d.søknadId, 'en')} is not decided.`,
  },
  AVGJORELSE_BELOP_UGYLDIG: {
    nb: (d) =>
      `Beløpet ${/^-?\d+$/.test(d.beløp) ? kr(Number(d.beløp), 'nb') : d.beløp} passer ikke med utfallet ${typen(d.utfall, 'nb')} når ${kr(d.søktBeløp, 'nb')} er søkt (${sitat(d.søknadId, 'nb')}).`,
    nn: (d) =>
      `Beløpet ${/^-?\d+$/.test(d.beløp) ? kr(Number(d.beløp), 'nn') : d.beløp} passar ikkje med utfallet ${typen(d.utfall, 'nn')} når ${kr(d.søktBeløp, 'nn')} er søkt (${sitat(d.søknadId, 'nn')}).`,
    en: (d) =>
      `The amount ${/^-?\d+$/.test(d.beløp) ? kr(Number(d.beløp), 'en') : d.beløp} does not go with the outcome ${typen(d.utfall, 'en')} when ${kr(d.søktBeløp, 'en')} is applied for (${sitat(d.søknadId, 'en')}).`,
  },
  AVVIK_UTEN_BEGRUNNELSE: {
    nb: (d) =>
      `Vedtaket gir ${sitat(d.søknadId, 'nb')} ${kr(d.vedtatt, 'nb')}, mens innstillingen var ${kr(d.innstilt, 'nb')}. Begrunnelsen for avviket mangler.`,
    nn: (d) =>
      `Vedtaket gir ${sitat(d.søknadId, 'nn')} ${kr(d.vedtatt, 'nn')}, medan innstillinga var ${kr(d.innstilt, 'nn')}. Grunngivinga for avviket manglar.`,
    en: (d) =>
      `The decision gives ${sitat(d.søknadId, 'en')} ${kr(d.vedtatt, 'en')}, while ${kr(d.innstilt, 'en')} was recommended. The reason for the departure is missing.`,
  },
  UAVGJORT_UTEN_BEGRUNNELSE: {
    nb: (d) => `${sitat(d.søknadId, 'nb')} var uavgjort ved streken. Begrunnelsen for avgjørelsen mangler.`,
    nn: (d) => `${sitat(d.søknadId, 'nn')} var uavgjord ved streken. Grunngivinga for avgjerda manglar.`,
    en: (d) => `${sitat(d.søknadId, 'en')} tied at the line. The reason for the decision is missing.`,
  },
  VEDTAK_OVER_RAMME: {
    nb: (d) => `Vedtaket gir ${kr(d.sum, 'nb')}, som er ${kr(d.over, 'nb')} over rammen på ${kr(d.ramme, 'nb')}.`,
    nn: (d) => `Vedtaket gir ${kr(d.sum, 'nn')}, som er ${kr(d.over, 'nn')} over ramma på ${kr(d.ramme, 'nn')}.`,
    en: (d) =>
      `The decision grants ${kr(d.sum, 'en')}, which is ${kr(d.over, 'en')} above the allocation of ${kr(d.ramme, 'en')}.`,
  },
};
