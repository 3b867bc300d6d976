import { describe, expect, it } from 'vitest';
import {
  avgjørSak,
  begrunnAvgjørelse,
  begrunnFordeling,
  begrunnFrist,
  begrunnStatus,
  beregnStatus,
  fordelPott,
  kroner,
  lagFristplan,
  lagNorskKalender,
  øre,
} from '../../src/index';
import { forklar } from '../../src/visning/index';

it('x', () => {
  const vis = (b: any, g: any, mer = {}) =>
    console.log(forklar(b, { språk: 'nb', format: 'TEKST', detalj: 'FULL', grunnlag: g, ...mer }).replaceAll('\u00A0', ' '));
  const f = fordelPott(kroner(100), [
    { id: 'finnmark', vekt: 2, gulv: kroner(50), ledd: [{ navn: 'folketall', andel: { teller: '2', nevner: '1' } }] },
    { id: 'b', vekt: 1 }, { id: 'c', vekt: 1 }, { id: 'd', vekt: 5, tak: kroner(20) }], { metode: 'STORSTE_REST', enhet: kroner(1), vedLikhet: ['STORST_VEKT', { lodd: 'frø' }] } as any);
  vis(begrunnFordeling(f, 'b'), f, { navn: [{ id: 'b', navn: 'Bodø' }] });
  vis(begrunnFordeling(f), f);
  const g = fordelPott(kroner(100), [{ id: 'x', vekt: 2 }, { id: 'b', vekt: 1 }], { metode: 'DEAN', enhet: kroner(1), vedLikhet: 'ID' } as any);
  vis(begrunnFordeling(g, 'b'), undefined);
});
