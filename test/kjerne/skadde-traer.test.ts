import { describe, expect, it } from 'vitest';
import {
  type Begrunnelse,
  type Begrunnelsesnode,
  type Begrunnelsesslag,
  begrunnFordeling,
  etterregn,
  fordelPott,
  lagBladnode,
  lagFingeravtrykk,
  lagGjentattnode,
  lagKonstantnode,
  lagRegnenode,
  type Nodeomtale,
  type Regneslag,
  øre,
} from '../../src/index';
import { regnNode } from '../../src/kjerne/lag-node';
import { lesNodeverdi } from '../../src/kjerne/nodeverdi';
import { forklar } from '../../src/visning/index';
import { koderFra } from '../koder-fra';
import { lagAlleTrær } from './alle-traer';
import { angripTabell, angripTre, bytt, nodePå, veier } from './angrep';

const HVERT_TRE = Number(process.env.HVERT_TRE ?? 60);
const HVERT_ANGREP = Number(process.env.HVERT_ANGREP ?? 23);
const alle = lagAlleTrær();
const noen = alle.filter((_, i) => i % HVERT_TRE === 0);

/**
 * What recomputing cannot see, since each number still follows from what stands below it: names, rules, plain units, an
 * operation with the same answer, a leaf read from an equal value, and steps that change nothing.
 */
const USYNLIG =
  /^(verdi: lik|id: ny|regel: annen|enhet: (ANDEL|ANTALL|DAGER|ENHETER|MANEDER|ORE|POENG|RANG|VEKT|VIRKEDAGER)|slag: [A-Z_]+|(sti|svar): annet sted|svar: mangler|barn: (alle bort|byttet plass|kopi|tatt bort|fremmed)|ledd: byttet|tabell: tomt)$/;

const koder = (tre: unknown, grunnlag: unknown) =>
  etterregn(tre as Begrunnelse, grunnlag).map(({ kode, sti }) => `${kode} ${sti}`);
const tre = (rot: unknown): Begrunnelse => ({ rot: rot as Begrunnelsesnode, kilder: [], antakelser: [] });
const en = (id: string) => lagKonstantnode({ id, enhet: 'ANTALL' }, 'EN');

describe('every tree of every room', () => {
  it('recomputes', () => {
    for (const { navn, tre: hele, grunnlag } of alle) expect(etterregn(hele, grunnlag), navn).toEqual([]);
  });

  it('tampered with anywhere, is found; or nothing that is computed has changed, and the fingerprint tells', () => {
    const slapp = new Map<string, number>();
    for (const { navn, tre: hele, grunnlag } of noen) {
      const avtrykk = lagFingeravtrykk(hele);
      for (const { hva, id, tre: skadet } of [...angripTre(hele, grunnlag, HVERT_ANGREP), ...angripTabell(hele)]) {
        const funn = etterregn(skadet, grunnlag);
        for (const { sti } of funn) expect(sti.startsWith('/'), hva).toBe(true);
        if (funn.length > 0) continue;
        if (!USYNLIG.test(hva)) expect.fail(`${navn}: ${hva} at ${id} is not found`);
        slapp.set(hva, (slapp.get(hva) ?? 0) + 1);
        if (hva !== 'tabell: tomt') expect(lagFingeravtrykk(skadet), `${hva} ${id}`).not.toBe(avtrykk);
      }
    }
    expect([...slapp.keys()].some((hva) => hva.startsWith('verdi: ') && hva !== 'verdi: lik')).toBe(false);
  });

  it('does not pass where anything that it reads is otherwise', () => {
    for (const { navn, tre: hele, grunnlag } of noen) {
      for (const vei of veier(hele.rot)) {
        const node = nodePå(hele.rot, vei);
        if (node.slag !== 'GRUNNLAG') continue;
        const annet = medAnnenVerdi(grunnlag, (node.sti ?? '').split('/').slice(1));
        expect(etterregn(hele, annet).length, `${navn}: ${node.sti}`).toBeGreaterThan(0);
      }
    }
  });

  it('does not pass for another result, also when all that it reads is the same there', () => {
    const valg = { metode: 'STORSTE_REST', enhet: øre(1), vedLikhet: 'ID' } as const;
    const mottakere = [
      { id: 'nord', vekt: 1, gulv: øre(20) },
      { id: 'sør', vekt: 3 },
    ];
    const [liten, stor, umulig] = [50, 400, 10].map((pott) => fordelPott(øre(pott), mottakere, valg));
    if (liten === undefined || stor === undefined || umulig === undefined) throw new Error('no distribution');
    // The one at the floor is explained by the floor, and where nothing is possible all get nothing.
    for (const [en, annen] of [
      [liten, stor],
      [umulig, liten],
    ] as const) {
      const tre = begrunnFordeling(en, 'nord');
      expect(koder(tre, en)).toEqual([]);
      expect(koder(tre, annen)).toContain('NODE_AVVIKER_FRA_GRUNNLAG /rot/verdi');
    }
    expect(
      koder({ ...begrunnFordeling(liten, 'nord'), rot: { ...begrunnFordeling(liten, 'nord').rot, svar: '/x' } }, liten),
    ).toEqual(['NODE_UTEN_GRUNNLAG /rot/svar']);
  });

  it('cannot lie by a leaf even when all above it follows from the lie', () => {
    let løgner = 0;
    for (const { navn, tre: hele, grunnlag } of noen) {
      for (const vei of veier(hele.rot)) {
        const node = nodePå(hele.rot, vei);
        if (node.slag !== 'GRUNNLAG') continue;
        const falskt = regnOppover(hele.rot, vei, { ...node, verdi: løy(node) });
        if (falskt === undefined) continue;
        løgner++;
        const funn = koder({ ...hele, rot: falskt }, grunnlag);
        expect(funn, navn).toContain(`NODE_AVVIKER_FRA_GRUNNLAG /rot${vei.map((i) => `/barn/${i}`).join('')}/verdi`);
      }
    }
    expect(løgner).toBeGreaterThan(20);
  });
});

describe('a damaged tree gives findings, never an error', () => {
  it('without fields, or with fields of other types, each with its place', () => {
    const skadet = { id: 5, slag: 'SUM', enhet: 'KRONER', barn: [null, { ...en('a'), verdi: 1 }, en('b')], sti: 1 };
    expect(koder(tre(skadet), {})).toEqual([
      'NODE_FELT_UGYLDIG /rot/id',
      'NODE_FELT_UGYLDIG /rot/verdi',
      'NODE_FELT_UGYLDIG /rot/enhet',
      'NODE_FELT_UGYLDIG /rot/sti',
      'NODE_FELT_UGYLDIG /rot/barn/0',
      'NODE_FELT_UGYLDIG /rot/barn/1/verdi',
    ]);
    expect(koder(null, {})).toEqual(['NODE_FELT_UGYLDIG ']);
    expect(koder({}, {})).toEqual([
      'NODE_FELT_UGYLDIG /kilder',
      'NODE_FELT_UGYLDIG /antakelser',
      'NODE_FELT_UGYLDIG /rot',
    ]);
  });

  it('with a table that is no table, that holds an id twice, or a source that nothing rests on', () => {
    const kilde = { id: 'k', dokument: 'D', utgiver: 'U', status: 'VEDTATT' };
    const rot = { ...en('rot'), kildeId: 'k' };
    expect(koder({ rot, kilder: [kilde], antakelser: [] }, {})).toEqual([]);
    const antakelser = [{ id: 'k' }, { id: 'ubrukt' }, null];
    expect(koder({ rot, kilder: [kilde], antakelser }, {})).toEqual([
      'NODE_KILDE_TO_GANGER /antakelser/0/id',
      'NODE_FELT_UGYLDIG /antakelser/2/id',
      'NODE_KILDE_UBRUKT /antakelser/1/id',
    ]);
  });

  it('that holds itself is gone through once', () => {
    const barn: unknown[] = [];
    const rot = { id: 'rot', slag: 'SUM', verdi: '0', enhet: 'ANTALL', barn };
    barn.push(rot, rot);
    expect(koder(tre(rot), {})).toEqual(['NODE_ID_TO_GANGER /rot/barn/0/id', 'NODE_ID_TO_GANGER /rot/barn/1/id']);
    expect(forklar(tre(rot), { språk: 'nb', format: 'TEKST', detalj: 'FULL' }).split('\n')).toHaveLength(3);
    const uten = { slag: 'SUM', verdi: '0', enhet: 'ANTALL', barn: [] as unknown[] };
    uten.barn.push(uten, uten);
    expect(koder(tre(uten), {})).toHaveLength(3);
  });

  it('whose parts stand in many places is gone through in linear time: here it would be 2^200', () => {
    let node: Begrunnelsesnode = en('bunn');
    for (let i = 0; i < 200; i++) {
      node = { id: `n${i % 3}`, slag: 'SUM', verdi: '1', enhet: 'ANTALL', barn: [node, node] };
    }
    expect(koder(tre(node), {}).length).toBeGreaterThan(200);
    expect(forklar(tre(node), { språk: 'nb', format: 'TEKST', detalj: 'FULL' }).split('\n')).toHaveLength(401);
  });

  it('that is too deep is read down to the limit; one at the limit is not', () => {
    const dypt = (antall: number): Begrunnelse => {
      let node: Begrunnelsesnode = en('bunn');
      for (let i = 1; i < antall; i++) node = { id: `n${i}`, slag: 'SUM', verdi: '1', enhet: 'ANTALL', barn: [node] };
      return tre(node);
    };
    expect(koder(dypt(1000), {})).toEqual([]);
    expect(etterregn(dypt(50_000), {}).map(({ kode }) => kode)).toEqual(['JSON_FOR_DYPT']);
  });

  it.each([
    ['very many digits', '7'.repeat(200_000)],
    ['a fraction of very many digits', `${'7'.repeat(200_000)}/${'3'.repeat(200_000)}`],
    ['a denominator of nothing but zeros', `1/${'0'.repeat(1_000_000)}`],
    ['no number, after very many digits', `1/${'1'.repeat(1_000_000)}x`],
  ])('with %s is judged at once', (_, verdi) => {
    const blad = lagBladnode({ id: 'a', enhet: 'ANTALL' }, '/a', { a: 1 });
    const rot = { ...lagRegnenode({ id: 'rot', enhet: 'ANTALL' }, 'SUM', [blad]), verdi };
    const start = performance.now();
    expect(etterregn(tre(rot), { a: 1 })).toHaveLength(1);
    expect(etterregn(tre({ ...rot, barn: [{ ...blad, verdi }] }), { a: 1 }).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('with a pointer of a million characters, or one that asks for what is not the data’s own', () => {
    for (const sti of ['/a'.repeat(500_000), `/${'~'.repeat(1_000_000)}`, `/${'~0'.repeat(500_000)}`, '/__proto__/x']) {
      const rot = { id: 'rot', slag: 'GRUNNLAG', verdi: '1', enhet: 'ANTALL', sti, barn: [] };
      expect(koder(tre(rot), { a: 1 })).toEqual(['NODE_UTEN_GRUNNLAG /rot/sti']);
    }
  });

  it.each<Begrunnelsesslag>(['LEGG_TIL_DAGER', 'LEGG_TIL_MANEDER', 'LEGG_TIL_VIRKEDAGER', 'DATO_I_AR'])(
    '%s with numbers beyond all calendars',
    (slag) => {
      const tall = (id: string, verdi: string) => ({
        id,
        slag: 'KONSTANT',
        regel: 'EN',
        verdi,
        enhet: 'ANTALL',
        barn: [],
      });
      const dato = { id: 'd', slag: 'GRUNNLAG', verdi: '2024-01-01', enhet: 'DATO', sti: '/d', barn: [] };
      const stort = `1${'0'.repeat(400)}`;
      const barn =
        slag === 'DATO_I_AR' ? [tall('å', stort), tall('m', stort), tall('x', stort)] : [dato, tall('n', stort)];
      const rot = { id: 'rot', slag, verdi: '2024-01-01', enhet: 'DATO', sti: '/k', barn };
      expect(koder(tre(rot), { d: '2024-01-01', k: {} })).toContain('NODE_STEMMER_IKKE /rot/verdi');
    },
  );
});

/** A node that is not asked whether its unit fits. */
const lagUansett = (omtale: Nodeomtale, slag: Regneslag, barn: readonly Begrunnelsesnode[]): Begrunnelsesnode =>
  regnNode(
    omtale,
    slag,
    barn,
    barn.flatMap(({ verdi, enhet }) => lesNodeverdi(verdi, enhet) ?? []),
  ).node;

describe('units', () => {
  const data = { øre: 200, dager: 3, antall: 4, dato: '2024-01-01' };
  const blad = (id: string, enhet: 'ORE' | 'DAGER' | 'ANTALL' | 'MANEDER', felt: keyof typeof data) =>
    lagBladnode({ id, enhet }, `/${felt}`, data);
  const kr = (id: string) => blad(id, 'ORE', 'øre');
  const stk = (id: string) => blad(id, 'ANTALL', 'antall');
  const dag = (id: string) => blad(id, 'DAGER', 'dager');
  const dato = lagBladnode({ id: 'dato', enhet: 'DATO' }, '/dato', data);
  type Enhet = Begrunnelsesnode['enhet'];

  it.each<readonly [string, Regneslag, Enhet, readonly Begrunnelsesnode[], boolean]>([
    ['amounts', 'SUM', 'ORE', [kr('a'), kr('b')], true],
    ['amounts as days', 'SUM', 'DAGER', [kr('a'), kr('b')], false],
    ['an amount and a count', 'SUM', 'ORE', [kr('a'), stk('b')], false],
    ['an amount held against days', 'ER_LIK', 'JA_NEI', [kr('a'), dag('b')], false],
    ['an amount times a count', 'PRODUKT', 'ORE', [kr('a'), stk('b')], true],
    ['an amount times a count, as a count', 'PRODUKT', 'ANTALL', [kr('a'), stk('b')], false],
    ['counts as an amount', 'PRODUKT', 'ORE', [stk('a'), stk('b')], false],
    ['days times a count', 'PRODUKT', 'DAGER', [stk('a'), dag('b')], true],
    ['days times a count, as months', 'PRODUKT', 'MANEDER', [stk('a'), dag('b')], false],
    ['amounts shared by amounts', 'KVOTIENT', 'ANDEL', [kr('a'), kr('b')], true],
    ['amounts shared by amounts, as an amount', 'KVOTIENT', 'ORE', [kr('a'), kr('b')], false],
    ['an amount each', 'KVOTIENT', 'ORE', [kr('a'), stk('b')], true],
    ['an amount each, as a count', 'KVOTIENT', 'ANTALL', [kr('a'), stk('b')], false],
    ['points for an amount', 'KVOTIENT', 'POENG', [stk('a'), kr('b')], true],
    ['how many amounts', 'ANTALL', 'ANTALL', [kr('a'), kr('b')], true],
    ['how many amounts, as an amount', 'ANTALL', 'ORE', [kr('a'), kr('b')], false],
    ['the rank of an amount', 'RANG', 'RANG', [kr('a'), kr('b')], true],
    ['the rank of an amount, as an amount', 'RANG', 'ORE', [kr('a'), kr('b')], false],
    ['days after a date', 'LEGG_TIL_DAGER', 'DATO', [dato, dag('n')], true],
    ['days after a date, counted in months', 'LEGG_TIL_DAGER', 'DATO', [dato, blad('n', 'MANEDER', 'dager')], false],
    ['months after a date, counted in days', 'LEGG_TIL_MANEDER', 'DATO', [dato, dag('n')], false],
    ['days between', 'ANTALL_DAGER', 'DAGER', [dato, { ...dato, id: 'd2' }], true],
    ['days between, as working days', 'ANTALL_DAGER', 'VIRKEDAGER', [dato, { ...dato, id: 'd2' }], false],
  ])('%s', (_, slag, enhet, barn, ok) => {
    expect(koder(tre(lagUansett({ id: 'rot', enhet }, slag, barn)), data)).toEqual(
      ok ? [] : ['NODE_ENHET_PASSER_IKKE /rot/enhet'],
    );
    const laget = koderFra(() => lagRegnenode({ id: 'rot', enhet }, slag, barn));
    expect(laget).toEqual(ok ? [] : ['NODE_ENHET_PASSER_IKKE ']);
  });

  it('a node that stands for another is in its unit', () => {
    const igjen = lagGjentattnode('igjen', kr('a'));
    const rot = (node: Begrunnelsesnode) =>
      lagRegnenode({ id: 'rot', enhet: 'JA_NEI' }, 'OG', [
        lagUansett({ id: 'lik', enhet: 'JA_NEI' }, 'ER_LIK', [kr('a'), node]),
      ]);
    expect(koder(tre(rot(igjen)), data)).toEqual([]);
    expect(koder(tre(rot({ ...igjen, enhet: 'ENHETER' })), data)).toContain(
      'NODE_ENHET_PASSER_IKKE /rot/barn/0/barn/1/enhet',
    );
  });

  it('a week is not counted in months', () => {
    expect(koder(tre(lagKonstantnode({ id: 'rot', enhet: 'MANEDER' }, 'DAGER_I_UKE')), {})).toEqual([
      'NODE_ENHET_PASSER_IKKE /rot/enhet',
    ]);
  });
});

/** Another value of the same kind. */
function løy({ verdi, enhet }: Begrunnelsesnode): string {
  if (enhet === 'TEKST') return `${verdi}x`;
  if (enhet === 'DATO') return verdi === '2024-03-01' ? '2024-03-04' : '2024-03-01';
  if (enhet === 'JA_NEI') return verdi === 'JA' ? 'NEI' : 'JA';
  return verdi === '7' ? '8' : '7';
}

/** The tree with another leaf, and everything above it computed from that; nothing where that cannot be done. */
function regnOppover(
  rot: Begrunnelsesnode,
  vei: readonly number[],
  blad: Begrunnelsesnode,
): Begrunnelsesnode | undefined {
  try {
    let ny = bytt(rot, vei, blad);
    for (let dybde = vei.length - 1; dybde >= 0; dybde--) {
      const her = vei.slice(0, dybde);
      const { barn, slag, ...omtale } = nodePå(ny, her);
      ny = bytt(ny, her, lagRegnenode(omtale, slag as Regneslag, barn));
    }
    return ny;
  } catch {
    return undefined;
  }
}

/** A copy of plain data with another value in one place. */
function medAnnenVerdi(data: unknown, [ledd, ...resten]: readonly string[]): unknown {
  if (ledd === undefined) {
    if (typeof data === 'number') return data + 1;
    if (typeof data === 'boolean') return !data;
    if (typeof data === 'string') return /^\d{4}-/.test(data) ? '1999-12-31' : `${data}1`;
    return { teller: '123457', nevner: '7' };
  }
  const felt = ledd.replaceAll('~1', '/').replaceAll('~0', '~');
  const kopi = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<string, unknown>;
  kopi[felt] = medAnnenVerdi(kopi[felt], resten);
  return kopi;
}
