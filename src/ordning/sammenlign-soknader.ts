import { sammenlignTekst } from '../kjerne/sammenlign-tekst';
import type { Øre } from '../kjerne/typer';
import type { Innstillingsutfall } from '../modell';
import type { Søknadsendring } from './sammenligning-typer';
import type { Ordningskjøring } from './typer';

interface Stilling {
  readonly utlysningId: string;
  readonly søknadId: string;
  readonly rang?: number;
  readonly utfall?: Innstillingsutfall;
  readonly beløp: Øre;
}

function stillinger({ runder }: Ordningskjøring): ReadonlyMap<string, Stilling> {
  const alle = runder.flatMap(({ utlysning, rangering, innstilling, vedtak }) => {
    const rang = new Map((rangering?.plasser ?? []).map((plass) => [plass.søknadId, plass.rang]));
    const vedtatt = new Map((vedtak?.avgjørelser ?? []).map(({ søknadId, beløp }) => [søknadId, beløp]));
    return (innstilling?.linjer ?? []).map(({ søknadId, utfall, beløp }): Stilling => {
      const plass = rang.get(søknadId);
      return {
        utlysningId: utlysning.id,
        søknadId,
        ...(plass === undefined ? {} : { rang: plass }),
        utfall,
        beløp: vedtatt.get(søknadId) ?? beløp,
      };
    });
  });
  return new Map(alle.map((stilling) => [JSON.stringify([stilling.utlysningId, stilling.søknadId]), stilling]));
}

/** The applications whose place, outcome or amount is another, by call and id. */
export function sammenlignSøknader(a: Ordningskjøring, b: Ordningskjøring): readonly Søknadsendring[] {
  const [før, etter] = [stillinger(a), stillinger(b)];
  return [...new Set([...før.keys(), ...etter.keys()])].sort(sammenlignTekst).flatMap((nøkkel) => {
    const [gammel, ny] = [før.get(nøkkel), etter.get(nøkkel)];
    const en = ny ?? gammel;
    if (en === undefined) return [];
    const lik = gammel?.rang === ny?.rang && gammel?.utfall === ny?.utfall && gammel?.beløp === ny?.beløp;
    if (lik) return [];
    return [
      {
        utlysningId: en.utlysningId,
        søknadId: en.søknadId,
        ...(gammel?.rang === undefined ? {} : { rangFør: gammel.rang }),
        ...(ny?.rang === undefined ? {} : { rangEtter: ny.rang }),
        ...(gammel?.utfall === undefined ? {} : { utfallFør: gammel.utfall }),
        ...(ny?.utfall === undefined ? {} : { utfallEtter: ny.utfall }),
        beløpFør: gammel?.beløp ?? (0 as Øre),
        beløpEtter: ny?.beløp ?? (0 as Øre),
      },
    ];
  });
}
