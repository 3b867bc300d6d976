import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adresse,
  anvendReform,
  type Endring,
  lagReform,
  type Ordning,
  type Reform,
  settSammen,
  type Utfall,
} from '../../src/index';
import {
  ordning40FasteAndeler2024,
  ordning90Søknadsbasert2024,
  ordning130EtterNøkkel2024,
  ordningLofotenVesterålenSalten2024,
  ordningTromsOfoten2024,
} from '../../src/nord/index';

/*
 * The oracle: a place is a list of steps, an element of a set is known by its key, and a change puts or takes away what is
 * there. It knows the sets by the table below, and shares no code with the library. The addresses are those of `adresse`.
 */

const RUNDER = { numRuns: Number(process.env.REFORM_RUNDER ?? 120) };
type Ting = Readonly<Record<string, unknown>>;

const NØKLER: Readonly<Record<string, string>> = {
  bevilgninger: 'id',
  pasientgrupper: 'id',
  modeller: 'id',
  satsingsområder: 'id',
  måloppnåelse: 'id',
  kostnadsarter: 'id',
  fordelinger: 'id',
  mottakere: 'id',
  ledd: 'navn',
  nøkkel: 'navn',
  vekter: '',
  grenser: 'id',
  grenseregler: 'id',
  grupper: 'gruppe',
  utlysninger: 'id',
  krav: 'id',
  kriterier: 'id',
  underkriterier: 'id',
  oppfordringer: 'id',
  vilkår: 'id',
  vektinger: 'utlysningId',
  innstillingsvalg: 'utlysningId',
  utelukkelser: 'id',
  forutsetninger: 'id',
  nedtrapping: 'år',
  frister: 'id',
};

/** The key of the elements of a list, or nothing where its order counts. */
function nøkkelfelt(felt: string, liste: readonly unknown[]): string | undefined {
  if (liste.some((ett) => typeof ett !== 'object' || ett === null)) return undefined;
  if (felt === 'vekter') return liste.some((ett) => 'kriteriumId' in (ett as Ting)) ? 'kriteriumId' : 'id';
  return NØKLER[felt];
}

interface Sted {
  readonly adresse: string;
  /** The steps: a field by name, an element by `[key]`. */
  readonly vei: readonly string[];
  readonly verdi: unknown;
}

/** Every place that has an address, with what stands there: the builder and the data gone through side by side. */
function alleSteder(bygger: unknown, data: unknown, felt: string, vei: readonly string[]): readonly Sted[] {
  const her = typeof bygger === 'string' ? bygger : ((bygger as { readonly hele?: unknown }).hele as string);
  const sted: Sted = { adresse: her, vei, verdi: data };
  const egen = vei.length === 0 ? [] : [sted];
  if (Array.isArray(data) && typeof bygger === 'function') {
    const nøkkel = nøkkelfelt(felt, data) ?? 'id';
    return [
      ...egen,
      ...data.flatMap((ett: Ting) => {
        const k = String(ett[nøkkel] ?? '');
        return alleSteder((bygger as (n: string) => unknown)(k), ett, '', [...vei, `[${k}`]).filter(
          (s) => s.vei.at(-1) !== nøkkel || s.vei.length !== vei.length + 2,
        );
      }),
    ];
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data) || typeof bygger === 'string') return egen;
  const under = Object.entries(data).flatMap(([navn, verdi]) => {
    const neste = (bygger as Ting)[navn];
    return neste === undefined || navn === 'kilder' ? [] : alleSteder(neste, verdi, navn, [...vei, navn]);
  });
  return [...egen, ...under];
}

/** The data with another thing in a place; `undefined` takes it away. */
function med(data: unknown, [ledd, ...resten]: readonly string[], ny: unknown, felt = ''): unknown {
  if (ledd === undefined) return ny;
  if (ledd.startsWith('[')) {
    const liste = data as readonly Ting[];
    const nøkkel = nøkkelfelt(felt, liste) ?? 'id';
    const erDen = (ett: Ting) => String(ett[nøkkel] ?? '') === ledd.slice(1);
    if (!liste.some(erDen)) return [...liste, ny];
    return liste.flatMap((ett) => {
      if (!erDen(ett)) return [ett];
      const endret = med(ett, resten, ny);
      return endret === undefined ? [] : [endret];
    });
  }
  const kopi = { ...(data as Record<string, unknown>) };
  const endret = med(kopi[ledd], resten, ny, ledd);
  if (endret === undefined) delete kopi[ledd];
  else kopi[ledd] = endret;
  return kopi;
}

/** Sets in the order of their keys, without sources; sets within lists whose order counts are left alone. */
function somMengder(x: unknown, felt = ''): unknown {
  if (Array.isArray(x)) {
    const nøkkel = x.length === 0 ? undefined : nøkkelfelt(felt, x);
    const liste = x.map((ett) => somMengder(ett));
    if (nøkkel === undefined) return liste;
    const av = (ett: unknown) => String((ett as Ting)[nøkkel] ?? '');
    return liste.sort((a, b) => (av(a) < av(b) ? -1 : av(a) > av(b) ? 1 : 0));
  }
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(Object.entries(x).map(([navn, verdi]) => [navn, somMengder(verdi, navn)]));
}

const utenKilder = ({ kilder: _, ...resten }: Ordning): unknown => resten;

function frys<T>(x: T): T {
  if (typeof x === 'object' && x !== null && !Object.isFrozen(x)) {
    Object.freeze(x);
    for (const under of Object.values(x)) frys(under);
  }
  return x;
}

const antakelse = (id: string) => ({ id, antakelse: `Antatt ${id}`, grunnlag: 'Prøve' });
const omtale = (id: string) => ({ id, tittel: id, antakelse: antakelse(id) });
const reform = (id: string, endringer: readonly Endring[]): Reform => ({ ...omtale(id), endringer });

const FIENDTLIG = ['__proto__', 'constructor', 'toString', 'a]b', 'a[b', 'a.b', '~#', '\\', '"', 'æ ø', ' '];

/** A scheme with every part: nested criteria, limits, portfolios, dated values, and hostile ids. */
const RIK: Ordning = (() => {
  const [u] = ordningTromsOfoten2024.tildeling.utlysninger;
  const [f] = ordning130EtterNøkkel2024.tildeling.fordelinger;
  const [b] = ordning130EtterNøkkel2024.bevilgninger;
  const [k] = u?.kriterier ?? [];
  if (u === undefined || f === undefined || b === undefined || k === undefined) throw new Error('no template');
  const gruppe = { type: 'SOKNADER', søknadIder: ['x'] } as const;
  const under = (navn: string, dypere: boolean): typeof k => ({
    ...k,
    id: navn,
    ...(dypere ? { underkriterier: FIENDTLIG.slice(0, 3).map((id) => under(id, false)) } : {}),
  });
  return {
    ...ordning130EtterNøkkel2024,
    bevilgninger: FIENDTLIG.map((id, i) => ({ ...b, id, beløp: (i * 100) as never })),
    kodeverk: {
      ...ordning130EtterNøkkel2024.kodeverk,
      modeller: FIENDTLIG.map((id) => ({ id, navn: id })),
    },
    tildeling: {
      ...ordning130EtterNøkkel2024.tildeling,
      fordelinger: FIENDTLIG.map((id, i) => ({
        ...f,
        id,
        fom: '2024-01-01' as never,
        ...(i % 2 === 0 ? { tom: '2024-12-31' as never } : {}),
        mottakere: FIENDTLIG.map((m) => ({ id: m, vekt: { teller: '1', nevner: '3' }, gulv: 100 as never })),
        grenser: [{ gulv: 100 as never }, ...FIENDTLIG.slice(0, 3).map((m) => ({ id: m, tak: 900 as never }))],
        grenseregler: [{ id: 'andel', type: 'ANDEL', gulv: '0.1' } as never],
        valg: {
          ...f.valg,
          grupper: [
            { gruppe: '__proto__', tak: 5 as never },
            { gruppe: 'b', overordnet: '__proto__' },
          ],
        },
      })),
      utlysninger: [{ ...u, kriterier: FIENDTLIG.slice(0, 4).map((id) => under(id, true)) }],
      innstillingsvalg: [
        {
          utlysningId: u.id,
          portefølje: {
            grenser: FIENDTLIG.slice(0, 3).map((id) => ({ id, gruppe, mål: 'BELOP' as const, høyst: 7 })),
            utelukkelser: [{ id: 'u', søknadIder: ['a', 'b'] }],
            forutsetninger: [{ id: 'f', søknadId: 'a', krever: 'b' }],
          },
        },
      ],
    },
  };
})();

const BASER: readonly Ordning[] = [
  RIK,
  ordning130EtterNøkkel2024,
  ordning40FasteAndeler2024,
  ordning90Søknadsbasert2024,
  ordningTromsOfoten2024,
  ordningLofotenVesterålenSalten2024,
].map(frys);
const STEDER = BASER.map((base) => alleSteder(adresse.ordning(), base, '', []));

interface Trekk {
  readonly sted: Sted;
  readonly endring: Endring;
  /** What the oracle makes of a scheme. */
  readonly gjør: (data: unknown) => unknown;
}

/** Another value that the same place could hold. */
function annenVerdi(verdi: unknown, n: number): unknown {
  if (typeof verdi === 'number') return verdi + n;
  if (typeof verdi === 'boolean') return !verdi;
  if (typeof verdi === 'string') return /^[A-Z\d_]+$|^\d{4}-\d\d-\d\d$|^-?\d/.test(verdi) ? verdi : `${verdi} ${n}`;
  return verdi;
}

function lagTrekk(base: number, hvilket: number, type: number, n: number): Trekk | undefined {
  const steder = STEDER[base] ?? [];
  const sted = steder[hvilket % steder.length];
  if (sted === undefined) return undefined;
  const { vei, verdi } = sted;
  const felles = { adresse: sted.adresse as Endring['adresse'] };
  const erElement = vei.at(-1)?.startsWith('[') === true;
  if (type === 0 && erElement) {
    return { sted, endring: { type: 'FJERN', ...felles }, gjør: (data) => med(data, vei, undefined) };
  }
  if (type === 1 && erElement) {
    // A new element beside it, that is like it but for its key.
    const nøkkel = nøkkelfelt(vei.at(-2) ?? '', [verdi]) ?? 'id';
    const id = `${FIENDTLIG[n % FIENDTLIG.length]}-ny`;
    if (nøkkel === 'år' || !(nøkkel in (verdi as Ting))) return undefined;
    const ny = { ...(verdi as Ting), [nøkkel]: id };
    const til = [...vei.slice(0, -1), `[${id}`];
    const nytt = adresseTil(til);
    if (nytt === undefined) return undefined;
    return {
      sted: { ...sted, vei: til, adresse: nytt },
      endring: { type: 'LEGG_TIL', adresse: nytt as Endring['adresse'], verdi: ny as never },
      gjør: (data) => med(data, til, ny),
    };
  }
  if (type === 2 && typeof verdi === 'number' && Number.isSafeInteger(verdi)) {
    const ny = verdi + n;
    return { sted, endring: { type: 'PLUSS', ...felles, før: verdi, tillegg: n }, gjør: (data) => med(data, vei, ny) };
  }
  if (type === 3 && typeof verdi === 'number' && Number.isSafeInteger(verdi * 3)) {
    return { sted, endring: { type: 'GANGER', ...felles, faktor: 3 }, gjør: (data) => med(data, vei, verdi * 3) };
  }
  const ny = annenVerdi(verdi, n);
  return { sted, endring: { type: 'SETT', ...felles, verdi: ny as never }, gjør: (data) => med(data, vei, ny) };
}

/** The address of a place by its steps, from the builders. */
function adresseTil(vei: readonly string[]): string | undefined {
  let bygger: unknown = adresse.ordning();
  for (const ledd of vei) {
    bygger = ledd.startsWith('[') ? (bygger as (n: string) => unknown)(ledd.slice(1)) : (bygger as Ting)[ledd];
    if (bygger === undefined) return undefined;
  }
  return (bygger as { readonly hele?: string }).hele;
}

/** Whether one place is the other, or lies over it. */
const overlapper = (a: Sted, b: Sted): boolean => {
  const [kort, lang] = a.vei.length <= b.vei.length ? [a.vei, b.vei] : [b.vei, a.vei];
  return kort.every((ledd, i) => lang[i] === ledd);
};

const trekkArb = fc.tuple(fc.nat(), fc.nat(4), fc.integer({ min: 1, max: 40 }));
const sakArb = fc
  .tuple(fc.nat(BASER.length - 1), fc.array(trekkArb, { minLength: 1, maxLength: 7 }))
  .map(([base, trekk]) => ({
    base: BASER[base] as Ordning,
    trekk: trekk.flatMap(([i, type, n]) => lagTrekk(base, i, type, n) ?? []),
  }))
  .filter(({ trekk }) => trekk.length > 0);

/** Those that overlap none before them. */
function atskilte(trekk: readonly Trekk[]): readonly Trekk[] {
  const ut: Trekk[] = [];
  for (const t of trekk) if (!ut.some((u) => overlapper(u.sted, t.sted))) ut.push(t);
  return ut;
}

function verdi<T>(utfall: Utfall<T>): T {
  if (!utfall.ok) throw new Error(JSON.stringify(utfall.funn));
  return utfall.verdi;
}
const bruk = (ordning: Ordning, ...reformer: readonly Reform[]): Ordning =>
  reformer.reduce((o, r) => verdi(anvendReform(o, r)), ordning);
const like = (a: Ordning, b: unknown): void => expect(somMengder(utenKilder(a))).toEqual(somMengder(b));

describe('reforms of any places, held against a plain tree', () => {
  it('there are places of every part, deep down and with hostile ids', () => {
    const alle = new Set(STEDER.flat().map(({ adresse: sted }) => sted));
    expect(alle.size).toBeGreaterThan(1000);
    for (const del of [
      'portefølje.grenser',
      'underkriterier',
      'grenseregler',
      'oppfølging.frister',
      'kodeverk.modeller',
    ])
      expect([...alle].some((sted) => sted.includes(del))).toBe(true);
  });

  it('every place can be set to what stands there, which changes nothing but its source', () => {
    for (const [i, base] of BASER.entries()) {
      const steder = (STEDER[i] ?? []).filter((_, k) => k % 7 === i || RUNDER.numRuns > 1000);
      for (const { adresse: sted, verdi: står } of steder) {
        const utfall = anvendReform(
          base,
          reform('r', [{ type: 'SETT', adresse: sted as never, før: står as never, verdi: står as never }]),
        );
        if (!utfall.ok) expect.fail(`${sted}: ${JSON.stringify(utfall.funn)}`);
        like(utfall.verdi, utenKilder(base));
      }
    }
  });

  it('gives what the oracle gives, whatever the order, never touches the base, and survives as JSON', () => {
    fc.assert(
      fc.property(sakArb, ({ base, trekk }) => {
        const valgte = atskilte(trekk);
        const før = JSON.stringify(base);
        const r = frys(
          reform(
            'r',
            valgte.map(({ endring }) => endring),
          ),
        );
        const fikk = bruk(base, r);
        like(
          fikk,
          valgte.reduce<unknown>((data, { gjør }) => gjør(data), utenKilder(base)),
        );
        expect(JSON.stringify(base)).toBe(før);
        expect(bruk(base, JSON.parse(JSON.stringify(r)))).toEqual(fikk);
        expect(bruk(base, { ...r, endringer: [...r.endringer].reverse() })).toEqual(fikk);
        expect(JSON.parse(JSON.stringify(fikk))).toEqual(fikk);
      }),
      RUNDER,
    );
  });

  it('disjoint ones commute and compose, and the grouping changes nothing', () => {
    fc.assert(
      fc.property(sakArb, ({ base, trekk }) => {
        const deler = atskilte(trekk).map(({ endring }, i) => reform(`r${i}`, [endring]));
        const sammen = (...reformer: readonly Reform[]) => verdi(settSammen(reformer, omtale('s')));
        const alt = sammen(...deler);
        expect(bruk(base, alt)).toEqual(bruk(base, ...deler));
        expect(bruk(base, ...[...deler].reverse())).toEqual(bruk(base, ...deler));
        const [første, ...resten] = deler;
        if (første === undefined) return;
        expect(sammen(første, sammen(...resten))).toEqual(alt);
        expect(sammen(sammen(...resten), første)).toEqual(alt);
      }),
      RUNDER,
    );
  });

  it('those that overlap are in conflict, also a place and one within it; and then nothing is changed', () => {
    let funnet = 0;
    fc.assert(
      fc.property(sakArb, fc.nat(), ({ base, trekk }, hvilken) => {
        const t = trekk[hvilken % trekk.length] as Trekk;
        const steder = (STEDER[BASER.indexOf(base)] ?? []).filter((s) => overlapper(s, t.sted));
        const annet = steder[hvilken % Math.max(1, steder.length)];
        if (annet === undefined) return;
        funnet += 1;
        const annen: Endring = { type: 'SETT', adresse: annet.adresse as never, verdi: annet.verdi as never };
        const [en, to] = [reform('en', [t.endring]), reform('to', [annen])];
        for (const par of [
          [en, to],
          [to, en],
        ]) {
          const satt = settSammen(par, omtale('s'));
          expect(satt.ok ? [] : satt.funn.map(({ kode }) => kode)).toContain('REFORM_KONFLIKT');
          const samlet = anvendReform(
            base,
            reform(
              'r',
              par.flatMap(({ endringer }) => endringer),
            ),
          );
          expect(samlet.ok).toBe(false);
          expect('verdi' in samlet).toBe(false);
          expect(samlet.funn.map(({ kode }) => kode)).toContain('REFORM_KONFLIKT');
        }
      }),
      RUNDER,
    );
    expect(funnet).toBeGreaterThan(RUNDER.numRuns / 2);
  });

  it('taking one away and putting it back is a conflict in one reform, and the base again in two', () => {
    fc.assert(
      fc.property(sakArb, ({ base, trekk }) => {
        const t = trekk.find(({ endring }) => endring.type === 'FJERN');
        if (t === undefined) return;
        const tilbake: Endring = { type: 'LEGG_TIL', adresse: t.endring.adresse, verdi: t.sted.verdi as never };
        expect(anvendReform(base, reform('r', [t.endring, tilbake])).ok).toBe(false);
        const [ut, inn] = [reform('ut', [t.endring]), reform('inn', [tilbake])];
        expect(settSammen([ut, inn], omtale('s')).ok).toBe(false);
        like(bruk(base, ut, inn), utenKilder(base));
        expect(anvendReform(base, inn).funn.map(({ kode }) => kode)).toEqual(['ADRESSE_OPPTATT']);
        expect(anvendReform(bruk(base, ut), ut).funn.map(({ kode }) => kode)).toEqual(['ADRESSE_FINNES_IKKE']);
      }),
      RUNDER,
    );
  });

  it('one that cannot be applied holds back all the others', () => {
    fc.assert(
      fc.property(sakArb, ({ base, trekk }) => {
        const endringer = atskilte(trekk).map(({ endring }) => endring);
        const gal: Endring = { type: 'FJERN', adresse: adresse.vilkår('finnes-ikke-her').hele };
        const utfall = anvendReform(base, reform('r', [...endringer, gal]));
        expect('verdi' in utfall).toBe(false);
        expect(utfall.funn.map(({ sti }) => sti)).toContain(`/endringer/${endringer.length}/adresse`);
      }),
      RUNDER,
    );
  });

  it('lagReform finds a reform between any two, and it gives the second to the letter', () => {
    fc.assert(
      fc.property(sakArb, sakArb, ({ base, trekk }, annen) => {
        const b = frys({
          ...(atskilte(trekk).reduce<unknown>((data, { gjør }) => gjør(data), utenKilder(base)) as Ordning),
          kilder: [],
        });
        for (const mål of [b, annen.base]) {
          const r = lagReform(base, mål, omtale('r'));
          const fikk = bruk(base, JSON.parse(JSON.stringify(r)));
          like(fikk, utenKilder(mål));
          expect(fikk).toEqual(bruk(mål, reform('tom', [])));
          expect(lagReform(fikk, mål, omtale('r')).endringer).toEqual([]);
        }
      }),
      RUNDER,
    );
  });

  it('the empty reform is the identity', () => {
    for (const base of BASER) like(bruk(base, reform('tom', [])), utenKilder(base));
  });
});
