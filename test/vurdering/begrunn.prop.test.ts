import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Begrunnelse, type Begrunnelsesnode, etterregn } from '../../src/kjerne/index';
import { begrunnVurdering, kontrollerSøknad, vurderSøknader } from '../../src/vurdering/index';
import { rundeArb, valgArb } from './tilfeldig-runde';

const RUNDER = Number(process.env.RUNDER ?? 40);

function alleNoder(node: Begrunnelsesnode): readonly Begrunnelsesnode[] {
  return [node, ...node.barn.flatMap(alleNoder)];
}

/** The tree with one node's value changed to another of the same kind. */
function forfalsk(tre: Begrunnelse, mål: Begrunnelsesnode): Begrunnelse {
  const annen = ({ verdi, enhet }: Begrunnelsesnode): string => {
    if (enhet === 'JA_NEI') return verdi === 'JA' ? 'NEI' : 'JA';
    return enhet === 'TEKST' ? `${verdi}x` : verdi === '7' ? '8' : '7';
  };
  const bytt = (node: Begrunnelsesnode): Begrunnelsesnode =>
    node === mål ? { ...node, verdi: annen(node) } : { ...node, barn: node.barn.map(bytt) };
  return { ...tre, rot: bytt(tre.rot) };
}

const somTekst = (x: { teller: string; nevner: string } | undefined): string | undefined =>
  x && (x.nevner === '1' ? x.teller : `${x.teller}/${x.nevner}`);

describe('begrunnVurdering on random rounds', () => {
  it('recomputes, its root is the total, and what the criteria add are those of the result', () => {
    fc.assert(
      fc.property(rundeArb, valgArb, (runde, valg) => {
        const resultat = vurderSøknader(runde, valg);
        for (const { søknadId, totalt, kriterier } of resultat.søknader) {
          const tre = begrunnVurdering(resultat, søknadId);
          expect(etterregn(tre, resultat.grunnlag)).toEqual([]);
          if (totalt === undefined) continue;
          expect(tre.rot.verdi).toBe(somTekst(totalt));
          const bidrag = tre.rot.barn.filter(({ regel }) => regel === 'BIDRAG').map(({ verdi }) => verdi);
          expect(bidrag).toEqual(kriterier.flatMap((k) => somTekst(k.bidrag) ?? []));
        }
      }),
      { numRuns: RUNDER },
    );
  });

  it('a node with a false value is caught, whichever it is', () => {
    fc.assert(
      fc.property(rundeArb, valgArb, fc.nat(), (runde, valg, hvilken) => {
        const resultat = vurderSøknader(runde, valg);
        const [første] = resultat.søknader;
        const søknad = runde.søknader[0];
        if (første === undefined || søknad === undefined) return;
        const kontroll = kontrollerSøknad(søknad, runde.utlysning);
        const tre = begrunnVurdering(resultat, første.søknadId, { kontroll });
        const noder = alleNoder(tre.rot);
        const mål = noder[hvilken % noder.length];
        if (mål === undefined) return;
        expect(etterregn(forfalsk(tre, mål), resultat.grunnlag)).not.toEqual([]);
      }),
      { numRuns: RUNDER * 2 },
    );
  });

  it('remarks as many thresholds, dropped and left out scores as the result has', () => {
    fc.assert(
      fc.property(rundeArb, valgArb, (runde, valg) => {
        const resultat = vurderSøknader(runde, valg);
        for (const { søknadId, kriterier, terskelbrudd } of resultat.søknader) {
          const noder = alleNoder(begrunnVurdering(resultat, søknadId).rot);
          const brutt = noder.filter(({ regel, verdi }) => regel === 'UNDER_TERSKEL' && verdi === 'JA');
          expect(brutt.length).toBe(terskelbrudd.length);
          const utelatt = noder.filter(({ id }) => id.startsWith('/utelatt/') && id.split('/').length === 5);
          const ventet = kriterier.flatMap((k) => k.enkeltpoeng.filter(({ status }) => !status.startsWith('TALT')));
          expect(utelatt.length).toBe(ventet.length);
        }
      }),
      { numRuns: RUNDER },
    );
  });
});
