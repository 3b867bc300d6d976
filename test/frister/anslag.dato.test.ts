import { describe, expect, it } from 'vitest';
import { type Dato, lagFristplan, lagNorskKalender } from '../../src/index';
import type { Fristregel } from '../../src/modell';

const d = (tekst: string): Dato => tekst as Dato;
const kalender = lagNorskKalender(2024, 2025);
const regel = (id: string, anker: Fristregel['anker'], felt: Partial<Fristregel> = {}): Fristregel => ({
  id,
  navn: id,
  anker,
  binding: 'INTERNT',
  skritt: [],
  forskyvning: { type: 'INGEN' },
  ...felt,
});

describe('a deadline that waits for one that waits', () => {
  // Whit Monday 2024 is 20 May, so the first of the two moves to Tuesday 21 May at the latest end of the estimate.
  const hendelser = [{ id: 'h', navn: 'h', anslag: { fom: d('2024-05-15'), tom: d('2024-05-18') } }];
  const først = regel(
    'først',
    { type: 'HENDELSE', hendelseId: 'h' },
    {
      forskyvning: { type: 'NESTE', grunnlag: 'Prøve' },
    },
  );
  const fra = (dato: 'FORMELL' | 'UFORSKJOVET') =>
    lagFristplan([først, regel('så', { type: 'FRIST', regelId: 'først', dato })], hendelser, kalender).frister.find(
      ({ regelId }) => regelId === 'så',
    );

  it('has the estimate of its formal date, after the shift', () => {
    expect(fra('FORMELL')).toMatchObject({ status: 'VENTER', anslag: { fom: '2024-05-15', tom: '2024-05-21' } });
  });

  it('has the estimate before any shift where it counts from that', () => {
    expect(fra('UFORSKJOVET')).toMatchObject({ status: 'VENTER', anslag: { fom: '2024-05-15', tom: '2024-05-18' } });
  });
});
