import type { Antakelse } from '../kjerne/kilde';
import { millioner } from '../kjerne/millioner';
import type { JsonVerdi } from '../kjerne/typer';
import type { Endring, Reform } from '../modell';
import { adresse } from '../ordning/adresse';
import { ordning90Søknadsbasert2024 } from './ordninger';
import { utlysningTromsOfoten2024 } from './utlysning-troms-ofoten';

const regneeksempel = (id: string, antakelse: string): Antakelse => ({
  id,
  antakelse,
  grunnlag: 'Regneeksempel. Ingen kilde foreslår det.',
});

const json = (verdi: unknown): JsonVerdi => verdi as JsonVerdi;

function leggTilSøknadsbasert(): readonly Endring[] {
  const { tildeling } = ordning90Søknadsbasert2024;
  const til = adresse.ordning().tildeling;
  return [
    { type: 'FJERN', adresse: adresse.fordeling('nye-90').hele },
    ...tildeling.utlysninger.map(
      (utlysning): Endring => ({
        type: 'LEGG_TIL',
        adresse: adresse.utlysning(utlysning.id).hele,
        verdi: json(utlysning),
      }),
    ),
    { type: 'LEGG_TIL', adresse: til.vektinger.hele, verdi: json(tildeling.vektinger) },
    { type: 'LEGG_TIL', adresse: til.vurdering.hele, verdi: json(tildeling.vurdering) },
    { type: 'LEGG_TIL', adresse: til.innstillingsregel, verdi: json(tildeling.innstillingsregel) },
  ];
}

/** What if the 90 of the 130 million were applied for? To be applied to `ordning130EtterNøkkel2024`. */
export const reform90Søknadsbasert: Reform = {
  id: 'nye-90-soknadsbasert',
  tittel: '90 av de 130 millionene søkes om',
  antakelse: regneeksempel('hva-om-90-soknadsbasert', 'Hele beløpet på 90 millioner tas ut av nøkkelen og lyses ut.'),
  endringer: /* @__PURE__ */ leggTilSøknadsbasert(),
};

/** What if skrøpelige eldre (criterion 3) weighed double? To be applied to `ordningTromsOfoten2024`. */
export const reformSkrøpeligeEldreDobbelt: Reform = {
  id: 'skropelige-eldre-dobbelt',
  tittel: 'Kriteriet om skrøpelige eldre teller dobbelt',
  antakelse: regneeksempel('hva-om-k3-dobbelt', 'Kriterium 3 veier to ganger så mye som hvert av de andre.'),
  endringer: [
    {
      type: 'GANGER',
      adresse: /* @__PURE__ */ adresse.vekting(utlysningTromsOfoten2024.data.id).vekter('k3').vekt,
      før: 1,
      faktor: 2,
    },
  ],
};

/** What if every helsefellesskap were guaranteed 5 million of the first 40? To be applied to a scheme that splits them. */
export const reformGarantert5Millioner: Reform = {
  id: 'garantert-5-millioner',
  tittel: 'Hvert helsefellesskap er garantert 5 millioner',
  antakelse: regneeksempel('hva-om-gulv-5-mill', 'Ingen får mindre enn 5 millioner av de første 40.'),
  endringer: [
    {
      type: 'LEGG_TIL',
      adresse: /* @__PURE__ */ adresse.fordeling('forste-40').grenser.hele,
      verdi: [{ gulv: millioner(5) }],
    },
  ],
};
