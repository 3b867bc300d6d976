import fc from 'fast-check';
import type { Dato, Kildehenvisning, Ordning, Øre } from '../../src/index';

const KILDE = { id: 'k', dokument: 'Dokument', utgiver: 'Utgiver', status: 'VEDTATT' } as const;
const ANTAKELSE = { id: 'a', antakelse: 'Antatt', grunnlag: 'Prøve' } as const;
const ider = ['a', 'b', 'c', 'd', 'e'];
const beløp = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n as Øre);
const tekst = fc.constantFrom('x', 'y', 'æøå', 'a]b', '~#', '__proto__', 'constructor');

/** A set: some of the ids in any order, each with an element. */
function sett<T extends object>(felt: string, element: fc.Arbitrary<T>, nøkler = ider) {
  return fc
    .shuffledSubarray(nøkler)
    .chain((valgte) =>
      fc.tuple(...valgte.map((id) => element.map((e) => ({ ...e, [felt]: id }) as T & { readonly id: string }))),
    );
}

const valgfri = <K extends string, T>(felt: K, verdi: fc.Arbitrary<T>) =>
  fc.option(verdi, { nil: undefined }).map((v) => (v === undefined ? {} : { [felt]: v })) as fc.Arbitrary<{
    readonly [N in K]?: T;
  }>;

const bevilgning = fc
  .record({ beløp, status: fc.constantFrom('ENDELIG', 'ANSLAG'), navn: tekst, år: fc.constantFrom(2024, 2025) })
  .chain((b) => valgfri('formål', tekst).map((f) => ({ ...b, ...f, id: '', fra: 'hod', til: 'hf' })));
const ledd = fc.record({
  type: fc.constantFrom('LIK', 'FOLKETALL'),
  andel: fc.oneof(
    beløp,
    fc.integer({ min: 1, max: 9 }).map((n) => ({ teller: '1', nevner: String(n) })),
  ),
});
const grense = valgfri('gulv', beløp);
const grenseregel = fc.oneof(
  valgfri('gulv', fc.constantFrom(1, '0.1')).map((g) => ({ type: 'ANDEL', ...g })),
  valgfri('ned', fc.constantFrom({ andel: '0.05' }, { beløp: 100 })).map((g) => ({ type: 'ENDRING', ...g })),
);
const fordeling = fc
  .record({
    bevilgninger: fc.subarray(ider),
    nøkkel: sett('navn', ledd, ['likt', 'folk', 'a]b', '~#', '__proto__', 'constructor']),
    grenser: sett('id', grense),
    grenseregler: sett('id', grenseregel),
    valg: fc.record({
      metode: fc.constantFrom('STORSTE_REST', 'DHONDT'),
      enhet: beløp,
      vedLikhet: fc.constant('MELD'),
    }),
  })
  .chain((f) => valgfri('fom', fc.constant('2024-01-01' as Dato)).map((g) => ({ ...f, ...g, id: '' })));
const vekting = fc.record({
  utlysningId: fc.constant(''),
  vekter: sett('kriteriumId', fc.record({ vekt: fc.constantFrom(1, 0.5, '0.1', '12.75') })),
});

/** Pointers into a scheme: to the whole, to fields, to elements, inside them, and some that lead nowhere. */
const stier = fc.uniqueArray(
  fc.constantFrom(
    '',
    '/navn',
    '/år',
    '/bevilgninger',
    '/bevilgninger/0',
    '/bevilgninger/1',
    '/bevilgninger/1/beløp',
    '/bevilgninger/9',
    '/tildeling/fordelinger/0',
    '/tildeling/fordelinger/0/nøkkel/0/andel',
    '/tildeling/fordelinger/0/bevilgninger/0',
    '/tildeling/fordelinger/1/valg',
    '/målOgMålgruppe/mål/0',
    '/evaluering',
    '/ukjent/felt',
  ),
);
const kilder = stier.chain((valgte) =>
  fc.tuple(
    ...valgte.map((sti) =>
      fc.boolean().map((k): Kildehenvisning => (k ? { sti, kilde: KILDE } : { sti, antakelse: ANTAKELSE })),
    ),
  ),
);

/** A scheme that need not make sense, but has the shape of one, with sets in any order and hostile keys. */
export const tilfeldigOrdning = fc
  .record({
    navn: tekst,
    år: fc.constantFrom(2024, 2025),
    bevilgninger: sett('id', bevilgning),
    mål: fc.array(tekst, { maxLength: 2 }),
    fordelinger: sett('id', fordeling),
    vektinger: fc.option(sett('utlysningId', vekting), { nil: undefined }),
    ubrukt: fc.option(fc.constantFrom('OVERFORES', 'TILBAKEBETALES'), { nil: undefined }),
    kontrolltiltak: fc.array(tekst, { maxLength: 2 }),
    kilder,
  })
  .map(
    (o) =>
      ({
        id: 'ordning',
        navn: o.navn,
        versjon: '1',
        år: o.år,
        forvalter: 'rhf',
        bevilgninger: o.bevilgninger,
        kodeverk: { pasientgrupper: [], modeller: [], satsingsområder: [] },
        målOgMålgruppe: { mål: o.mål, målgruppe: [] },
        måloppnåelse: [],
        tildeling: {
          mottakergruppe: [],
          tillattBruk: [],
          ikkeTillattBruk: [],
          kostnadsarter: [],
          fordelinger: o.fordelinger,
          utlysninger: [],
          ...(o.vektinger === undefined ? {} : { vektinger: o.vektinger }),
        },
        oppfølging: {
          vilkår: [],
          frister: [],
          rapportering: { type: 'FRITATT', grunnlag: 'x' },
          kontrolltiltak: o.kontrolltiltak,
          ...(o.ubrukt === undefined ? {} : { ubrukt: { regel: o.ubrukt, grunnlag: 'x' } }),
        },
        kilder: o.kilder,
      }) as unknown as Ordning,
  );
