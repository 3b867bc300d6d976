import { describe, expect, it } from 'vitest';
import {
  type Budsjett,
  type Budsjettendring,
  erTilskuddFeil,
  type Fullmakt,
  kroner,
  omdisponer,
} from '../../src/index';
import { budsjettLofotenVesterålenSalten2024, fullmaktLofotenVesterålenSalten2024 } from '../../src/nord/index';

const budsjett = budsjettLofotenVesterålenSalten2024.data;
const DHO = { tiltakId: 'dho-anskaffelse', kostnadsartId: 'andre-kostnader' };
const KARTLEGGING = { tiltakId: 'kartlegging', kostnadsartId: 'frikjop-ikke-klinisk' };
const TOM = { tiltakId: 'kartlegging', kostnadsartId: 'frikjop-klinisk' };
const endring = (felt: object = {}): Budsjettendring =>
  ({
    id: 'e1',
    dato: '2024-10-21',
    fra: DHO,
    til: KARTLEGGING,
    beløp: kroner(150_000),
    avgjortAv: 'styringsgruppe',
    ...felt,
  }) as never;
const fullmakt = (felt: object = {}): Fullmakt => ({ ...fullmaktLofotenVesterålenSalten2024.data, ...felt }) as never;
const funn = (e: readonly Budsjettendring[], f = fullmakt(), b: Budsjett = budsjett) =>
  omdisponer(b, e, f).funn.map(({ kode, alvor, sti }) => `${alvor} ${kode} ${sti}`);

describe('the proposal of 2024', () => {
  it('lets the styringsgruppe move any amount between all posts, into an empty cell too', () => {
    const utfall = omdisponer(budsjett, [endring(), endring({ id: 'e2', til: TOM })], fullmakt());
    if (!utfall.ok) expect.fail(JSON.stringify(utfall.funn));
    const beløp = (s: typeof DHO) =>
      utfall.verdi.celler.find((c) => c.tiltakId === s.tiltakId && c.kostnadsartId === s.kostnadsartId)?.beløp;
    expect([beløp(DHO), beløp(KARTLEGGING), beløp(TOM)]).toEqual([kroner(1_200_000), kroner(650_000), kroner(150_000)]);
    expect(utfall.verdi.endringer?.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect('oppgitteSummer' in utfall.verdi).toBe(false);
  });

  it('says who can decide when another body does, or the year is over', () => {
    const annen = omdisponer(budsjett, [endring({ avgjortAv: 'arbeidsgruppe' })], fullmakt());
    expect(annen.funn).toEqual([
      {
        kode: 'ENDRING_UTEN_FULLMAKT',
        alvor: 'FEIL',
        sti: '/endringer/0/avgjortAv',
        data: { id: 'e1', avgjortAv: 'arbeidsgruppe', organId: 'styringsgruppe', gittAv: 'ssu' },
      },
    ]);
    expect(funn([endring({ dato: '2025-01-01' })])).toEqual(['FEIL FULLMAKT_UTENFOR_TID /endringer/0/dato']);
    expect(funn([endring({ dato: '2023-12-31' })])).toEqual(['FEIL FULLMAKT_UTENFOR_TID /endringer/0/dato']);
  });

  it('does not bind SSU, which must refer to its decision', () => {
    const trang = fullmakt({ omfatter: [], kreverVedtak: [{ id: 'alt', grunn: 'alt' }] });
    expect(funn([endring({ avgjortAv: 'ssu' })], trang)).toEqual(['FEIL ENDRING_UTEN_VEDTAK /endringer/0/vedtak']);
    expect(omdisponer(budsjett, [endring({ avgjortAv: 'ssu', vedtak: '28/2024' })], trang).ok).toBe(true);
  });
});

describe('limits', () => {
  it('what it does not cover, and what needs a new decision', () => {
    const snever = fullmakt({
      omfatter: [{ fra: { tiltakIder: ['dho-anskaffelse'] }, til: { kostnadsartIder: ['frikjop-klinisk'] } }],
      kreverVedtak: [{ id: 'ut-av-dho', fra: { tiltakIder: ['dho-anskaffelse'] }, grunn: 'Anskaffelsen er SSUs' }],
    });
    expect(funn([endring(), endring({ id: 'e2', til: TOM })], snever)).toEqual([
      'FEIL FULLMAKT_OMFATTER_IKKE /endringer/0',
      'FEIL FULLMAKT_KREVER_VEDTAK /endringer/0',
      'FEIL FULLMAKT_KREVER_VEDTAK /endringer/1',
    ]);
  });

  const tidel = fullmakt({
    grenser: [
      {
        id: 'tidel',
        post: 'TILTAK',
        mål: 'UT_AV_POST',
        høyst: { type: 'ANDEL', andel: { teller: '1', nevner: '10' }, av: 'POST' },
      },
    ],
  });

  it('a share of a row, over all that was moved before, and not of what is left', () => {
    const første = omdisponer(budsjett, [endring({ beløp: kroner(400_000) })], tidel);
    if (!første.ok) expect.fail('within 430 000');
    const akkurat = omdisponer(første.verdi, [endring({ id: 'e2', beløp: kroner(30_000) })], tidel);
    expect(akkurat.ok).toBe(true);
    const over = omdisponer(første.verdi, [endring({ id: 'e2', beløp: kroner(30_000) + 1 })], tidel);
    expect(over.funn.map(({ kode, sti, data }) => [kode, sti, data])).toEqual([
      [
        'FULLMAKT_GRENSE_BRUTT',
        '/fullmakt/grenser/0',
        {
          fullmaktId: 'styringsgruppe-2024',
          grenseId: 'tidel',
          ider: ['e1', 'e2'],
          sum: 43_000_001,
          høyst: { teller: '43000000', nevner: '1' },
          gittAv: 'ssu',
        },
      ],
    ]);
  });

  it('a move within one row is no move out of it', () => {
    const innenfor = endring({ til: { ...DHO, kostnadsartId: 'frikjop-klinisk' }, beløp: kroner(1_000_000) });
    expect(omdisponer(budsjett, [innenfor], tidel).ok).toBe(true);
  });

  it('what was moved back is not taken off, and what SSU moved itself counts as decided', () => {
    const fram = omdisponer(budsjett, [endring({ beløp: kroner(430_000) })], tidel);
    if (!fram.ok) expect.fail('within');
    const tilbake = omdisponer(
      fram.verdi,
      [endring({ id: 'e2', fra: KARTLEGGING, til: DHO, beløp: kroner(1) })],
      tidel,
    );
    expect(tilbake.ok).toBe(true);
    expect(tilbake.ok && omdisponer(tilbake.verdi, [endring({ id: 'e3', beløp: 1 })], tidel).ok).toBe(false);
    const ssu = endring({ id: 's', avgjortAv: 'ssu', vedtak: '1/2025', beløp: kroner(500_000) });
    const ny = omdisponer(fram.verdi, [ssu], tidel);
    if (!ny.ok) expect.fail('SSU is not bound');
    // The row is 3.8 million as SSU has now decided it, and 430 000 of it are moved already.
    expect(omdisponer(ny.verdi, [endring({ id: 'e4', beløp: 1 })], tidel).funn[0]?.data.høyst).toEqual({
      teller: '38000000',
      nevner: '1',
    });
  });

  it('that cannot be applied are refused, all at once', () => {
    const gal = fullmakt({
      fom: '2025-01-01',
      tom: '2024-01-01',
      organId: 'ssu',
      grenser: [
        { id: 'a', post: 'RAD', mål: 'HVER', høyst: { type: 'BELOP', beløp: -1 } },
        {
          id: 'b',
          post: 'TILTAK',
          mål: 'I_ALT',
          høyst: { type: 'ANDEL', andel: { teller: '1', nevner: '10' }, av: 'POST' },
        },
        {
          id: 'c',
          post: 'TILTAK',
          mål: 'I_ALT',
          høyst: { type: 'ANDEL', andel: { teller: '1', nevner: '0' }, av: 'TOTALT' },
        },
        { id: 'd', post: 'TILTAK', mål: 'I_ALT', høyst: { type: 'NOE' } },
      ],
    });
    try {
      omdisponer(budsjett, [], gal);
      expect.fail('should throw');
    } catch (feil) {
      expect(erTilskuddFeil(feil) && feil.funn.map(({ kode, sti }) => `${kode} ${sti}`)).toEqual(
        [
          'tom',
          'organId',
          'grenser/0/post',
          'grenser/0/mål',
          'grenser/0/høyst',
          'grenser/1/høyst/av',
          'grenser/2/høyst',
          'grenser/3/høyst',
        ].map((felt) => `FULLMAKT_UGYLDIG /fullmakt/${felt}`),
      );
    }
  });
});

describe('moves that cannot be', () => {
  it.each([
    [{ beløp: 0 }, 'ENDRING_BELOP_UGYLDIG /endringer/0/beløp'],
    [{ beløp: 0.5 }, 'ENDRING_BELOP_UGYLDIG /endringer/0/beløp'],
    [{ dato: '2024-02-30' }, 'ENDRING_DATO_UGYLDIG /endringer/0/dato'],
    [{ til: DHO }, 'ENDRING_SAMME_STED /endringer/0/til'],
    [{ fra: { ...DHO, tiltakId: '__proto__' } }, 'ENDRING_UKJENT_STED /endringer/0/fra'],
    [{ til: { ...DHO, kostnadsartId: 'x' } }, 'ENDRING_UKJENT_STED /endringer/0/til'],
    [{ fra: TOM }, 'ENDRING_UNDER_NULL /endringer'],
    [{ beløp: kroner(1_500_000) + 1 }, 'ENDRING_UNDER_NULL /endringer'],
  ])('%j', (felt, ventet) => {
    expect(funn([endring(felt)])).toEqual([`FEIL ${ventet}`]);
  });

  it('the same move twice: by id an error, also when it is in the trail; by content a warning', () => {
    expect(funn([endring(), endring()])).toEqual(['FEIL ENDRING_TO_GANGER /endringer/1/id']);
    const første = omdisponer(budsjett, [endring()], fullmakt());
    if (!første.ok) expect.fail('lawful');
    expect(funn([endring()], fullmakt(), første.verdi)).toEqual(['FEIL ENDRING_TO_GANGER /endringer/0/id']);
    expect(funn([endring({ id: 'e2' })], fullmakt(), første.verdi)).toEqual(['ADVARSEL ENDRING_LIK /endringer/0']);
  });

  it('a place may be filled and emptied by one decision', () => {
    const videre = [endring({ til: TOM }), endring({ id: 'a', fra: TOM, til: KARTLEGGING })];
    expect(omdisponer(budsjett, videre, fullmakt()).ok).toBe(true);
  });

  it('a budget that has errors itself is not moved in', () => {
    const dobbel = { ...budsjett, celler: [...budsjett.celler, ...budsjett.celler.slice(0, 1)] };
    expect(funn([endring()], fullmakt(), dobbel)).toEqual(['FEIL BUDSJETT_CELLE_TO_GANGER /budsjett/celler/8']);
  });

  it('keeps a total that the source prints', () => {
    const medTotal = { ...budsjett, oppgitteSummer: { ...budsjett.oppgitteSummer, totalt: kroner(11_000_000) } };
    const utfall = omdisponer(medTotal, [endring()], fullmakt());
    expect(utfall.ok && utfall.verdi.oppgitteSummer).toEqual({ totalt: kroner(11_000_000) });
  });
});

describe('who bears the cost', () => {
  const delt = (
    parter: readonly (readonly [string, number])[],
    til?: readonly (readonly [string, number])[],
  ): Budsjett => ({
    ...budsjett,
    celler: [
      {
        ...DHO,
        beløp: kroner(100),
        parter: parter.map(([partId, kr]) => ({ partId, kostnad: kroner(kr), gevinst: kroner(5) })),
      },
      {
        ...KARTLEGGING,
        beløp: kroner(50),
        ...(til && { parter: til.map(([partId, kr]) => ({ partId, kostnad: kroner(kr) })) }),
      },
    ],
  });
  const liten = (felt: object = {}) => endring({ beløp: kroner(40), ...felt });

  it('follows the money, and the parts still make the cell', () => {
    const utfall = omdisponer(
      delt(
        [
          ['nlsh', 60],
          ['bodo', 40],
        ],
        [['nlsh', 50]],
      ),
      [liten({ fraPart: 'bodo' })],
      fullmakt(),
    );
    expect(utfall.ok && utfall.verdi.celler.map((c) => c.parter)).toEqual([
      [
        { partId: 'nlsh', kostnad: kroner(60), gevinst: kroner(5) },
        { partId: 'bodo', kostnad: 0, gevinst: kroner(5) },
      ],
      [{ partId: 'nlsh', kostnad: kroner(90) }],
    ]);
  });

  it('into an empty place, by the party that is named', () => {
    const utfall = omdisponer(delt([['nlsh', 100]]), [liten({ til: TOM, tilPart: 'bodo' })], fullmakt());
    expect(utfall.ok && utfall.verdi.celler[2]).toEqual({
      ...TOM,
      beløp: kroner(40),
      parter: [{ partId: 'bodo', kostnad: kroner(40) }],
    });
  });

  it.each([
    [
      'whose part is it?',
      delt([
        ['nlsh', 60],
        ['bodo', 40],
      ]),
      {},
      'ENDRING_UTEN_PART /endringer/0/fra',
    ],
    [
      'more than the party bears',
      delt([
        ['nlsh', 70],
        ['bodo', 30],
      ]),
      { fraPart: 'bodo' },
      'ENDRING_PART_UNDER_NULL /endringer',
    ],
    [
      'no one is said to bear it',
      delt([['nlsh', 100]]),
      { tilPart: 'bodo' },
      'ENDRING_PART_UTEN_DELING /endringer/0/tilPart',
    ],
  ])('%s', (_, b, felt, ventet) => {
    expect(funn([liten(felt)], fullmakt(), b)).toEqual([`FEIL ${ventet}`]);
  });
});
