import type { Begrunnelse, Begrunnelsesnode } from '../../src/index';
import { ENHETER, SLAG } from './slag-og-enheter';

/** A tree that somebody has tampered with. */
export interface Angrep {
  /** What was done, by kind. */
  readonly hva: string;
  /** Where. */
  readonly id: string;
  readonly tre: Begrunnelse;
}

type Mutabel = { -readonly [K in keyof Begrunnelsesnode]: Begrunnelsesnode[K] } & Record<string, unknown>;
type Vei = readonly number[];

/** The way to every node. */
export function veier(node: Begrunnelsesnode, vei: Vei = []): readonly Vei[] {
  return [vei, ...node.barn.flatMap((barn, i) => veier(barn, [...vei, i]))];
}

export function nodePå(rot: Begrunnelsesnode, vei: Vei): Begrunnelsesnode {
  return vei.reduce<Begrunnelsesnode>((node, i) => node.barn[i] as Begrunnelsesnode, rot);
}

/** The tree with another node in one place. */
export function bytt(rot: Begrunnelsesnode, [i, ...resten]: Vei, ny: Begrunnelsesnode): Begrunnelsesnode {
  if (i === undefined) return ny;
  return { ...rot, barn: rot.barn.map((barn, j) => (i === j ? bytt(barn, resten, ny) : barn)) };
}

/** Other values: those that say something else, and those that say nothing at all. */
function andreVerdier({ verdi, enhet }: Begrunnelsesnode): readonly (readonly [string, unknown])[] {
  const ugyldige: readonly (readonly [string, unknown])[] = [
    ['NaN', 'NaN'],
    ['uendelig', 'Infinity'],
    ['tom', ''],
    ['null', null],
    ['mangler', undefined],
    ['objekt', {}],
    ['liste', [verdi]],
    ['tall', Number(verdi)],
    ['mellomrom', ` ${verdi}`],
    ['linjeskift', `${verdi}\n`],
  ];
  if (enhet === 'TEKST') return [['annen tekst', `${verdi}x`], ...ugyldige];
  if (enhet === 'DATO') {
    return [
      ['annen dato', verdi === '2024-02-29' ? '2024-02-28' : '2024-02-29'],
      ['30. februar', '2024-02-30'],
      ...ugyldige,
    ];
  }
  if (enhet === 'JA_NEI') return [['motsatt', verdi === 'JA' ? 'NEI' : 'JA'], ['ja', 'ja'], ...ugyldige];
  const [t = '0', n = '1'] = verdi.split('/');
  const [teller, nevner] = [BigInt(t), BigInt(n)];
  const skriv = (a: bigint, b: bigint): string => (b === 1n ? String(a) : `${a}/${b}`);
  return [
    ['+1', skriv(teller + nevner, nevner)],
    ['-1', skriv(teller - nevner, nevner)],
    ['en tusendel', skriv(teller * 1000n + nevner, nevner * 1000n)],
    ['teller +1', skriv(teller + 1n, nevner)],
    ['nevner +1', skriv(teller === 0n ? 1n : teller, nevner + 1n)],
    ...(teller === 0n ? [] : ([['fortegn', skriv(-teller, nevner)]] as const)),
    ['stor', `${verdi.split('/')[0]}${'0'.repeat(400)}1`],
    ['nevner null', `${t}/0`],
    ['eksponent', '1e3'],
    ['heksadesimal', '0x10'],
    ['desimal', '1.5'],
    ['andre sifre', '١٢'],
    ['pluss', `+${t}`],
    ...ugyldige,
  ];
}

/** Ways to write the same number. */
function likeVerdier({ verdi, enhet }: Begrunnelsesnode): readonly string[] {
  if (enhet === 'TEKST' || enhet === 'DATO' || enhet === 'JA_NEI') return [];
  const [t = '0', n = '1'] = verdi.split('/');
  return [`${BigInt(t) * 6n}/${BigInt(n) * 6n}`, ...(t.startsWith('-') ? [] : [`00${verdi}`])];
}

/** Every pointer into data to something that a leaf could hold. */
export function alleStier(data: unknown, her = ''): readonly (readonly [string, unknown])[] {
  if (typeof data !== 'object' || data === null) return [[her, data]];
  const under = Object.entries(data).flatMap(([felt, verdi]) =>
    alleStier(verdi, `${her}/${felt.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [[her, data], ...under];
}

const FIENDTLIGE_STIER = [
  '/__proto__/x',
  '/__proto__',
  '/constructor',
  '/constructor/name',
  '/toString',
  '/length',
  '',
  'uten-skråstrek',
  '/~2',
  '/~',
  `/${'a/'.repeat(2000)}`,
  '/finnes/ikke',
  '/-1',
  '/01',
];

const uten = (node: Begrunnelsesnode, felt: string): Mutabel => {
  const kopi = { ...node } as Mutabel;
  delete kopi[felt];
  return kopi;
};

function* påNoden(
  node: Begrunnelsesnode,
  data: unknown,
  fremmed: Begrunnelsesnode,
): Generator<readonly [string, unknown]> {
  for (const [navn, verdi] of andreVerdier(node)) {
    yield [`verdi: ${navn}`, verdi === undefined ? uten(node, 'verdi') : { ...node, verdi }];
  }
  for (const verdi of likeVerdier(node)) yield ['verdi: lik', { ...node, verdi }];
  for (const enhet of ENHETER) if (enhet !== node.enhet) yield [`enhet: ${enhet}`, { ...node, enhet }];
  for (const enhet of ['KRONER', '__proto__', 1, null]) yield ['enhet: ukjent', { ...node, enhet }];
  for (const slag of SLAG) if (slag !== node.slag) yield [`slag: ${slag}`, { ...node, slag }];
  for (const slag of ['DELT', '__proto__', 'constructor', 1, null]) yield ['slag: ukjent', { ...node, slag }];
  yield ['regel: annen', { ...node, regel: 'NOE_ANNET' }];
  yield ['regel: ingen streng', { ...node, regel: 7 }];
  yield ['kildeId: ukjent', { ...node, kildeId: 'finnes-ikke' }];
  yield ['kildeId: ukjent', { ...node, kildeId: '__proto__' }];
  yield ['kildeId: ingen streng', { ...node, kildeId: 7 }];
  yield ['id: ny', { ...node, id: `${node.id}-ny` }];
  for (const felt of ['id', 'slag', 'enhet', 'barn']) yield [`${felt}: mangler`, uten(node, felt)];
  for (const id of [null, 5, {}]) yield ['id: ingen streng', { ...node, id }];
  for (const barn of [null, 5, 'abc', {}, { length: 1 }]) yield ['barn: ingen liste', { ...node, barn }];
  for (const barn of [null, undefined, 5, 'abc', []]) {
    yield ['barn: et som ikke er et ledd', { ...node, barn: [...node.barn, barn] }];
  }
  for (const ny of [null, 5, 'node', []]) yield ['ikke et ledd', ny];
  if (node.slag === 'GRUNNLAG') {
    yield ['sti: mangler', uten(node, 'sti')];
    for (const sti of FIENDTLIGE_STIER) yield ['sti: fiendtlig', { ...node, sti }];
    for (const sti of [5, null, {}, ['/a']]) yield ['sti: ingen streng', { ...node, sti }];
    for (const [sti] of alleStier(data)) if (sti !== node.sti) yield ['sti: annet sted', { ...node, sti }];
  }
  if (node.svar !== undefined) {
    yield ['svar: mangler', uten(node, 'svar')];
    for (const svar of [...FIENDTLIGE_STIER, 5, null, {}]) yield ['svar: fiendtlig', { ...node, svar }];
    for (const [svar] of alleStier(data)) if (svar !== node.svar) yield ['svar: annet sted', { ...node, svar }];
  }
  if (node.slag === 'GJENTATT') {
    yield ['nodeId: mangler', uten(node, 'nodeId')];
    for (const nodeId of [node.id, 'finnes-ikke', '__proto__', 5, null]) yield ['nodeId: annen', { ...node, nodeId }];
  }
  for (const [i, barn] of node.barn.entries()) {
    yield ['barn: tatt bort', { ...node, barn: node.barn.filter((_, j) => j !== i) }];
    yield ['barn: to ganger', { ...node, barn: [...node.barn, barn] }];
    yield ['barn: kopi', { ...node, barn: [...node.barn, medNyeIder(barn)] }];
    const [neste] = node.barn.slice(i + 1);
    if (neste !== undefined) {
      const byttet = node.barn.map((b, j) => (j === i ? neste : j === i + 1 ? barn : b));
      yield ['barn: byttet plass', { ...node, barn: byttet }];
    }
  }
  yield ['barn: fremmed', { ...node, barn: [...node.barn, fremmed] }];
  if (node.barn.length > 0) yield ['barn: alle bort', { ...node, barn: [] }];
}

function medNyeIder(node: Begrunnelsesnode): Begrunnelsesnode {
  return { ...node, id: `${node.id}-kopi`, barn: node.barn.map(medNyeIder) };
}

/** Every way to tamper with one node, for every node; and with two that change place. */
export function* angripTre(tre: Begrunnelse, data: unknown, hvert = 1): Generator<Angrep> {
  const alle = veier(tre.rot);
  const fremmed: Begrunnelsesnode = {
    id: 'fremmed',
    slag: 'KONSTANT',
    regel: 'EN',
    verdi: '1',
    enhet: 'ORE',
    barn: [],
  };
  let teller = 0;
  for (const vei of alle) {
    const node = nodePå(tre.rot, vei);
    for (const [hva, ny] of påNoden(node, data, fremmed)) {
      if (teller++ % hvert !== 0) continue;
      yield { hva, id: node.id, tre: { ...tre, rot: bytt(tre.rot, vei, ny as Begrunnelsesnode) } };
    }
  }
  for (const [k, en] of alle.entries()) {
    const annen = alle[(k * 7 + 3) % alle.length] as Vei;
    const innenfor = (a: Vei, b: Vei) => a.every((x, i) => b[i] === x);
    if (innenfor(en, annen) || innenfor(annen, en)) continue;
    const [a, b] = [nodePå(tre.rot, en), nodePå(tre.rot, annen)];
    yield { hva: 'ledd: byttet', id: a.id, tre: { ...tre, rot: bytt(bytt(tre.rot, en, b), annen, a) } };
  }
}

/** The data of a table, wrongly put. */
export function* angripTabell(tre: Begrunnelse): Generator<Angrep> {
  const med = (hva: string, felt: object): Angrep => ({ hva: `tabell: ${hva}`, id: '', tre: { ...tre, ...felt } });
  const kilde = { id: 'falsk', dokument: 'Stortingsvedtak', utgiver: 'Stortinget', status: 'VEDTATT' } as const;
  for (const felt of ['kilder', 'antakelser']) {
    for (const verdi of [null, undefined, {}, 5, [null], [5], [{}]])
      yield med(`${felt} er ingen tabell`, { [felt]: verdi });
  }
  yield med('tomt', { kilder: [], antakelser: [] });
  yield med('en kilde som ingen bruker', { kilder: [...tre.kilder, kilde] });
  for (const k of tre.kilder) yield med('to kilder med samme id', { kilder: [k, { ...k, dokument: 'Et annet' }] });
  for (const a of tre.antakelser) yield med('kilde med antakelsens id', { kilder: [{ ...kilde, id: a.id }] });
  for (const rot of [null, undefined, 5, 'x', []]) yield med('rot er ikke et ledd', { rot });
}
