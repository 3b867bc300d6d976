import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  beregnStatus,
  type Dato,
  kontrollerTilskuddsbudsjett,
  kroner,
  lagRapport,
  omdisponer,
  type Statustall,
} from '../../src/index';
import {
  budsjettLofotenVesterålenSalten2024,
  fullmaktLofotenVesterålenSalten2024,
  rapportmaler,
  tilskuddLofotenVesterålenSalten2024,
} from '../../src/nord/index';
import { lesFullmakt, lesPostering, lesRapportmal, lesTilskudd } from '../../src/skjema/index';
import fasit from '../golden/oppfolging-lvs-2024.json';

const fil = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/examples/oppdiktet-hovedbok-lvs-2024.json'), 'utf8'),
);
const posteringer = (fil.posteringer as unknown[]).map((ukjent) => {
  const lest = lesPostering(ukjent);
  if (!lest.ok) throw new Error(JSON.stringify(lest.funn));
  return lest.verdi;
});
const tilskudd = tilskuddLofotenVesterålenSalten2024.data;
const budsjett = budsjettLofotenVesterålenSalten2024.data;

describe('Lofoten, Vesterålen, Salten 2024', () => {
  it.each(fasit.map((en) => [en.navn, en] as const))('%s', (_, { gitt, forventet }) => {
    const { totalt, tiltak } = beregnStatus(tilskudd, posteringer, gitt.perDato as Dato);
    const tall = gitt.tiltak === undefined ? totalt : tiltak.find(({ tiltakId }) => tiltakId === gitt.tiltak);
    expect(tall?.[gitt.tall as keyof Statustall] ?? 0).toBe(kroner(forventet));
  });

  it('what was given for each place is what the sketch has', () => {
    const { celler } = beregnStatus(tilskudd, posteringer, '2024-09-24' as Dato);
    const tildelt = new Map(celler.map((c) => [`${c.tiltakId}/${c.kostnadsartId}`, c.tildelt]));
    expect(tildelt).toEqual(new Map(budsjett.celler.map((c) => [`${c.tiltakId}/${c.kostnadsartId}`, c.beløp])));
  });

  it('every entry with an amount that no source has says that it is invented', () => {
    for (const { type, merknad = '' } of posteringer) expect(merknad, type).toContain('OPPDIKTET');
  });

  it('the ledger is sound, the budget fits, and the report says what is missing', () => {
    expect(kontrollerTilskuddsbudsjett(tilskudd, budsjett)).toEqual([]);
    const flyttet = omdisponer(budsjett, fil.endringer, fullmaktLofotenVesterålenSalten2024.data);
    if (!flyttet.ok) expect.fail(JSON.stringify(flyttet.funn));
    const mal = rapportmaler.data.find(({ id }) => id === 'rapport-til-helse-nord');
    if (mal === undefined) expect.fail('no such template');
    const { funn, mangler, beløpsstatus } = lagRapport({
      tilskudd,
      posteringer,
      mal,
      perDato: '2024-11-01' as Dato,
      budsjett: flyttet.verdi,
      aktiviteter: fil.aktiviteter,
      omtale: fil.omtale,
    });
    expect([funn, beløpsstatus]).toEqual([[], 'FORSLAG']);
    expect(mangler.map(({ kode, data }) => `${kode} ${data.tiltakId ?? ''}`)).toEqual([
      'RAPPORT_UTEN_AKTIVITET administrasjon',
      'RAPPORT_UTEN_REGEL_FOR_UBRUKT ',
      'RAPPORT_BELOP_IKKE_ENDELIG ',
    ]);
  });

  it('reads back as it stands', () => {
    expect(lesTilskudd(tilskudd)).toEqual({ ok: true, verdi: tilskudd, funn: [] });
    expect(lesFullmakt(fullmaktLofotenVesterålenSalten2024.data).funn).toEqual([]);
    for (const mal of rapportmaler.data) expect(lesRapportmal(mal).funn).toEqual([]);
  });
});
