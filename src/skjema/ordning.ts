import * as z from 'zod';
import type {
  Evalueringsplan,
  Ordning,
  Ordningsgrenseregel,
  Ordningsinnstilling,
  Portefølje,
  Porteføljegruppe,
} from '../modell';
import { BevilgningSchema } from './bevilgning';
import { KostnadsartSchema } from './budsjett';
import {
  beløp,
  brøk,
  dato,
  id,
  ikkeBaklengs,
  kommunenummer,
  listeMedIder,
  medRegler,
  nummer,
  skjemaFor,
  strikt,
  tallverdi,
  tekst,
  valgfri,
  variant,
  vekt,
  årstall,
} from './felles';
import { FordelingsvalgSchema, MottakerSchema, NøkkelleddSchema } from './fordelingsregel';
import { FristregelSchema } from './fristregel';
import { KodeverdiSchema } from './helsefellesskap';
import { InnstillingsregelSchema } from './innstilling';
import { KildehenvisningSchema } from './kilde';
import { SkalaSchema } from './kriterium';
import { ParttypeSchema } from './part';
import { VilkårSchema } from './tilskudd';
import { utlysningsfelt } from './utlysning';

const gyldighet = { fom: valgfri(dato), tom: valgfri(dato) };

const EndringsgrenseSchema = z.union([strikt({ andel: vekt }), strikt({ beløp })]);
const gjelder = valgfri(z.array(id));

const GrenseregelSchema = skjemaFor<Ordningsgrenseregel>()(
  variant('type', [
    strikt({
      id,
      type: z.literal('PER_INNBYGGER'),
      gjelder,
      per: z.enum(['FOLKETALL', 'FOLKETALL_80_PLUSS']),
      gulv: valgfri(vekt),
      tak: valgfri(vekt),
    }),
    strikt({ id, type: z.literal('ANDEL'), gjelder, gulv: valgfri(vekt), tak: valgfri(vekt) }),
    strikt({
      id,
      type: z.literal('ENDRING'),
      gjelder,
      ned: valgfri(EndringsgrenseSchema),
      opp: valgfri(EndringsgrenseSchema),
    }),
  ]),
);

const FordelingsregelSchema = medRegler(
  strikt({
    ...gyldighet,
    id,
    bevilgninger: z.array(id),
    mottakere: valgfri(listeMedIder(MottakerSchema)),
    nøkkel: valgfri(z.array(NøkkelleddSchema)),
    grenser: valgfri(z.array(strikt({ id: valgfri(id), gulv: valgfri(beløp), tak: valgfri(beløp) }))),
    grenseregler: valgfri(listeMedIder(GrenseregelSchema)),
    valg: FordelingsvalgSchema,
  }),
  ikkeBaklengs,
);

const OrdningsutlysningSchema = medRegler(
  strikt({
    ...utlysningsfelt,
    ...gyldighet,
    rammeFra: valgfri(strikt({ fordelingId: id, mottakerId: id })),
    kontakt: valgfri(tekst),
  }),
  ikkeBaklengs,
);

const OrdningsvektingSchema = strikt({
  utlysningId: id,
  vekter: listeMedIder(strikt({ kriteriumId: id, vekt: tallverdi }), 'kriteriumId'),
  skala: valgfri(SkalaSchema),
});

const VurderingsreglerSchema = strikt({
  tilRetting: z.enum(['VURDERES', 'HOLDES_UTE']),
  aggregering: z.enum(['SNITT', 'KONSENSUS']),
  tilAvklaring: z.enum(['TELLER_MED_MERKNAD', 'HOLDES_UTE']),
  manglende: z.enum(['UFULLSTENDIG', 'RENORMER', 'SKALAMINIMUM']),
  konvensjon: z.enum(['1224', '1223', 'BROK']),
  likhetskjede: z.array(
    variant('type', [
      strikt({ type: z.literal('KRITERIUM'), kriteriumId: id }),
      strikt({ type: z.literal('LAVEST_BELOP') }),
      strikt({ type: z.literal('LODD'), frø: tekst }),
    ]),
  ),
});

const PorteføljegruppeSchema = skjemaFor<Porteføljegruppe>()(
  variant('type', [
    strikt({ type: z.enum(['HELSEFELLESSKAP', 'UTLYSNING', 'PASIENTGRUPPE']), id }),
    strikt({ type: z.literal('KOMMUNE'), kommunenummer }),
    strikt({ type: z.literal('PARTTYPE'), parttype: ParttypeSchema }),
    strikt({ type: z.literal('SOKNADER'), søknadIder: z.array(id) }),
  ]),
);

const grensetall = valgfri(z.int().min(0));

const PorteføljeSchema = skjemaFor<Portefølje>()(
  strikt({
    grenser: valgfri(
      listeMedIder(
        strikt({
          id,
          gruppe: PorteføljegruppeSchema,
          mål: z.enum(['BELOP', 'ANTALL']),
          minst: grensetall,
          høyst: grensetall,
        }),
      ),
    ),
    utelukkelser: valgfri(listeMedIder(strikt({ id, søknadIder: z.array(id) }))),
    forutsetninger: valgfri(listeMedIder(strikt({ id, søknadId: id, krever: id }))),
  }),
);

const OrdningsinnstillingSchema = skjemaFor<Ordningsinnstilling>()(
  strikt({
    utlysningId: id,
    velgere: valgfri(
      z.union([
        z.enum(['VURDERERE', 'PARTER', 'KRITERIER']),
        listeMedIder(strikt({ id, nytte: listeMedIder(strikt({ søknadId: id, poeng: vekt }), 'søknadId') })),
      ]),
    ),
    fullføring: valgfri(z.enum(['INGEN', 'POENG_PER_KRONE'])),
    enhet: valgfri(beløp),
    videre: valgfri(z.enum(['STOPP', 'HOPP_OVER'])),
    portefølje: valgfri(PorteføljeSchema),
    reserve: valgfri(z.boolean()),
    arbeidsgrense: valgfri(nummer),
  }),
);

const TildelingSchema = strikt({
  mottakergruppe: z.array(ParttypeSchema),
  tillattBruk: z.array(tekst),
  ikkeTillattBruk: z.array(tekst),
  kostnadsarter: listeMedIder(KostnadsartSchema),
  fordelinger: listeMedIder(FordelingsregelSchema),
  utlysninger: listeMedIder(OrdningsutlysningSchema),
  vektinger: valgfri(listeMedIder(OrdningsvektingSchema, 'utlysningId')),
  vurdering: valgfri(VurderingsreglerSchema),
  innstillingsregel: valgfri(InnstillingsregelSchema),
  innstillingsvalg: valgfri(listeMedIder(OrdningsinnstillingSchema, 'utlysningId')),
  delfinansiering: valgfri(strikt({ forventes: z.boolean(), minsteEgenandel: valgfri(brøk) })),
  nedtrapping: valgfri(z.array(strikt({ år: årstall, andel: brøk }))),
});

const OppfølgingSchema = strikt({
  vilkår: listeMedIder(VilkårSchema),
  frister: listeMedIder(FristregelSchema),
  rapportering: variant('type', [
    strikt({ type: z.literal('KREVES'), innhold: z.array(tekst), fristregelIder: z.array(id) }),
    strikt({ type: z.literal('FRITATT'), grunnlag: tekst }),
  ]),
  kontrolltiltak: z.array(tekst),
  revisorattestasjonFra: valgfri(beløp),
  ubrukt: valgfri(
    strikt({ regel: z.enum(['TILBAKEBETALES', 'OVERFORES', 'SOK_OVERFORING', 'NYTT_VEDTAK']), grunnlag: tekst }),
  ),
});

const EvalueringsplanSchema = skjemaFor<Evalueringsplan>()(
  variant('type', [
    strikt({ type: z.literal('PLANLAGT'), dato: valgfri(dato), beskrivelse: valgfri(tekst) }),
    strikt({ type: z.literal('IKKE_AKTUELT'), begrunnelse: tekst }),
  ]),
);

/** A grant scheme in five parts. What a scheme should have is for `kontrollerOrdning`; this is its shape. */
export const OrdningSchema = skjemaFor<Ordning>()(
  strikt({
    id,
    navn: tekst,
    versjon: tekst,
    år: årstall,
    forvalter: tekst,
    bevilgninger: listeMedIder(BevilgningSchema),
    kodeverk: strikt({
      pasientgrupper: listeMedIder(KodeverdiSchema),
      modeller: listeMedIder(KodeverdiSchema),
      satsingsområder: listeMedIder(KodeverdiSchema),
    }),
    målOgMålgruppe: strikt({ mål: z.array(tekst), målgruppe: z.array(tekst) }),
    måloppnåelse: listeMedIder(
      strikt({
        id,
        navn: tekst,
        type: z.enum(['PRODUKT', 'BRUKER', 'SAMFUNN']),
        enhet: valgfri(tekst),
        datakilde: valgfri(tekst),
      }),
    ),
    tildeling: TildelingSchema,
    oppfølging: OppfølgingSchema,
    evaluering: valgfri(EvalueringsplanSchema),
    kilder: z.array(KildehenvisningSchema),
  }),
);
