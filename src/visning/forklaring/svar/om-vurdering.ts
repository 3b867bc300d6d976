import { erSti, finnVedSti, lagSti, leddAv } from '../../../kjerne/json-peker';
import { etikettAv } from '../../tekster/etiketter';
import { type Arbeid, iTekst, type Svar } from './felles';

export function omInnstillingen(arbeid: Arbeid): Svar {
  const { ord, rot, noder, vis, språk } = arbeid;
  const hvem = arbeid.navnegiver.eiernavn(noder.get('søkt')?.sti ?? rot.sti ?? '') ?? ord.søknaden;
  const årsak = rot.regel;
  const plassering = noder.get('plass-i-rammen');
  const [søkt, rest] = plassering?.barn ?? [];
  const ramme = noder.get('ramme');
  const regel = finnInnstillingsregel(arbeid.grunnlag);
  const plass = [søkt, rest, ramme].map((node) => node && vis(node));
  const [a, b, c] = plass;
  const harPlass = plassering?.verdi === 'JA';
  const omPlass =
    a === undefined || b === undefined || c === undefined
      ? []
      : [(harPlass ? ord.plassIRammen : ord.ikkePlass)(a, b, c)];
  return {
    setninger: [
      rot.verdi === '0' ? ord.ikkeInnstilt(hvem) : ord.innstilt(hvem, vis(rot)),
      ...(årsak === undefined ? [] : [årsak === 'UAVGJORT' ? ord.likt : ord.grunn(etikettAv(årsak, språk))]),
      ...omPlass,
      ...(regel === undefined ? [] : [ord.regelen(etikettAv(regel, språk))]),
    ],
    steg: rot.barn.filter(({ slag, id }) => slag !== 'KONSTANT' && id !== 'søkt').map(({ id }) => id),
  };
}

/** The rule that a recommendation was made by; its tree names the reason for one line, and not the rule. */
export function finnInnstillingsregel(grunnlag: unknown): string | undefined {
  const regel = finnVedSti(grunnlag, '/innstilling/regel');
  return typeof regel === 'string' ? regel : undefined;
}

export function omAvstanden({ ord, rot, språk }: Arbeid): Svar {
  const poeng = iTekst({ ...rot, verdi: rot.verdi.replace('-', '') }, språk);
  if (rot.verdi === '0') return { setninger: [ord.vedStreken] };
  return { setninger: [rot.verdi.startsWith('-') ? ord.overStreken(poeng) : ord.underStreken(poeng)] };
}

export function omPoengene({ ord, rot, noder, vis, grunnlag, navnegiver }: Arbeid): Svar | undefined {
  if (rot.id !== '/totalt') return undefined;
  for (const { sti } of noder.values()) {
    const [runde, liste, nr] = sti === undefined || !erSti(sti) ? [] : leddAv(sti);
    if (liste !== 'vurderinger') continue;
    const søknadId = finnVedSti(grunnlag, lagSti(runde ?? '', liste, nr ?? '', 'søknadId'));
    if (typeof søknadId === 'string') return { setninger: [ord.poengsum(navnegiver.navnPå(søknadId), vis(rot))] };
  }
  return undefined;
}
