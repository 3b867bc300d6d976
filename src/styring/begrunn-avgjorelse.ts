import type { Begrunnelse, Begrunnelsesenhet, Begrunnelsesnode, Regneslag } from '../kjerne/begrunnelse';
import { lagBladnode, lagKonstantnode, lagRegnenode } from '../kjerne/lag-node';
import { ved } from '../kjerne/ved';
import type { Beslutningsregel, Stemmetype, Vedtaksførhet } from '../modell';
import { lesBehandling } from './les-behandling';
import type { LestMøte, Sete } from './les-mote';
import { plassnøkkel } from './plassnokkel';
import { type ValgtStemme, velgStemmer } from './tell-stemmer';
import type { Saksavgjørelse } from './typer';

type Grunnlag = Saksavgjørelse['grunnlag'];

/** What the nodes are made of. */
interface Arbeid {
  readonly grunnlag: Grunnlag;
  readonly møte: LestMøte;
  readonly valgte: readonly ValgtStemme[];
}

/**
 * Explains what became of a case as a tree that recomputes: who held a seat, the votes one by one, what they are of, the
 * quorum, and the exact comparison. Hold it against the data by `etterregn(begrunnelse, resultat.grunnlag)`.
 *
 * Votes that are not known are counted as in `resultat.telling`: against the outcome that stands.
 *
 * @param resultat - From {@link avgjørSak}.
 * @returns `undefined` for a case whose outcome is not known.
 * @throws TilskuddFeil as {@link avgjørSak} does, when the data was changed since.
 * @example
 * const organ = {
 *   id: 'ssu', navn: 'SSU', nivå: 'STRATEGISK', plasser: [{ gruppe: 'kommune', antall: 3, rett: 'STEMMERETT' }],
 *   beslutningsregel: { type: 'KVALIFISERT', andel: { teller: '2', nevner: '3' }, strengtOver: false },
 * };
 * const ider = ['a', 'b', 'c'];
 * const valg = {
 *   avholdende: 'TELLER', fraværende: 'TELLER', inhabile: 'TELLER', tilAvklaring: 'HOLDES_UTE', utenStemme: 'UKJENT',
 *   vedStemmelikhet: 'FALLER', ukjentVedtaksførhet: 'SOM_VEDTAKSFOR', sendesOpp: [],
 * };
 * const resultat = avgjørSak(organ, {
 *   sak: { id: 'sak', parter: [] },
 *   medlemmer: ider.map((id) => ({ id, rolle: 'medlem', gruppe: 'kommune' })),
 *   frammøte: { organId: 'ssu', møtt: ider.map((medlemId) => ({ medlemId })) },
 *   stemmer: [{ medlemId: 'a', stemme: 'FOR' }, { medlemId: 'b', stemme: 'FOR' }, { medlemId: 'c', stemme: 'MOT' }],
 * }, valg);
 * const begrunnelse = begrunnAvgjørelse(resultat);
 * [resultat.årsak, begrunnelse.rot.verdi] // => ['NAR_ANDELEN', 'JA']
 * etterregn(begrunnelse, resultat.grunnlag) // => []
 */
export function begrunnAvgjørelse(resultat: Saksavgjørelse): Begrunnelse | undefined {
  const { grunnlag, utfall, årsak, vedtaksførhet } = resultat;
  if (utfall === 'UAVKLART') return undefined;
  const { organ, behandling, valg } = grunnlag;
  const lest = lesBehandling(organ, behandling, valg);
  const valgte = velgStemmer(lest, behandling.stemmer, valg, utfall === 'VEDTATT' ? 'VERST' : 'BEST');
  const arbeid: Arbeid = { grunnlag, møte: lest.møte, valgte };
  const { vedtaksførhet: krav, beslutningsregel: regel } = organ;
  const ledd = [
    ...(krav !== undefined && vedtaksførhet.svar !== 'UKJENT' ? [lagVedtaksførhetsnode(krav, arbeid)] : []),
    ...(regel !== undefined && årsak !== 'IKKE_VEDTAKSFOR' ? [lagRegelnode(regel, arbeid)] : []),
  ];
  return { rot: regn('vedtatt', 'JA_NEI', 'OG', ledd, årsak), kilder: [], antakelser: [] };
}

function regn(
  id: string,
  enhet: Begrunnelsesenhet,
  slag: Regneslag,
  barn: readonly Begrunnelsesnode[],
  regel?: string,
): Begrunnelsesnode {
  return lagRegnenode(regel === undefined ? { id, enhet } : { id, enhet, regel }, slag, barn);
}

/** Whether two texts of the data are the same. */
function lik(id: string, a: string, b: string, grunnlag: Grunnlag): Begrunnelsesnode {
  const blader = [a, b].map((sti, i) => lagBladnode({ id: `${id}/${i}`, enhet: 'TEKST' }, sti, grunnlag));
  return regn(id, 'JA_NEI', 'ER_LIK', blader);
}

const antall = (id: string, barn: readonly Begrunnelsesnode[]): Begrunnelsesnode => regn(id, 'ANTALL', 'ANTALL', barn);

/** A number of people, each by id. */
function antallIder(id: string, stier: readonly string[], grunnlag: Grunnlag): Begrunnelsesnode {
  return antall(
    id,
    stier.map((sti, i) => lagBladnode({ id: `${id}/${i}`, enhet: 'TEKST' }, sti, grunnlag)),
  );
}

function lagVedtaksførhetsnode(krav: Vedtaksførhet, arbeid: Arbeid): Begrunnelsesnode {
  const holdte = arbeid.møte.seter.flatMap((sete) =>
    sete.innehaver === undefined ? [] : lagSetenode(sete, 'møtt', arbeid),
  );
  const kreves = lagKravnode(krav, 'kreves', arbeid);
  return regn('vedtaksfør', 'JA_NEI', 'ER_HOYST', [kreves, antall('møtt', holdte)], krav.type);
}

function lagKravnode(krav: Vedtaksførhet, id: string, arbeid: Arbeid): Begrunnelsesnode {
  const sti = '/organ/vedtaksførhet/minst';
  const minst = (under: string, enhet: 'ANTALL' | 'ANDEL') => lagBladnode({ id: under, enhet }, sti, arbeid.grunnlag);
  const en = (under: string) => lagKonstantnode({ id: under, enhet: 'ANTALL' }, 'EN');
  const minstEn = (nok: Begrunnelsesnode) => regn(id, 'ANTALL', 'STORST', [en(`${id}/en`), nok]);
  if (krav.type === 'ALLE') return minstEn(lagStemmeberettigede(`${id}/alle`, arbeid));
  if (krav.type === 'ANTALL') return minstEn(minst(`${id}/minst`, 'ANTALL'));
  const av = regn(`${id}/andel`, 'ANTALL', 'PRODUKT', [
    minst(`${id}/minst`, 'ANDEL'),
    lagStemmeberettigede(`${id}/av`, arbeid),
  ]);
  if (!krav.strengtOver) return minstEn(regn(`${id}/opp`, 'ANTALL', 'RUND_OPP', [av]));
  const ned = regn(`${id}/ned`, 'ANTALL', 'RUND_NED', [av]);
  return minstEn(regn(`${id}/over`, 'ANTALL', 'SUM', [ned, en(`${id}/over/en`)]));
}

/** The seats with a vote: so many as the body says, or so many as sit there; less the unfit where they do not count. */
function lagStemmeberettigede(id: string, { grunnlag, møte }: Arbeid): Begrunnelsesnode {
  const plasser = lagPlassnoder(`${id}/plass`, grunnlag);
  const sum = regn(`${id}/plasser`, 'ANTALL', 'SUM', plasser);
  if (grunnlag.valg.inhabile === 'TELLER') return sum;
  const utenfor = tommeSeter(møte, ['INHABIL', 'HOLDT_UTE']);
  return regn(id, 'ANTALL', 'DIFFERANSE', [sum, antallIder(`${id}/utenfor`, utenfor, grunnlag)]);
}

function lagPlassnoder(id: string, grunnlag: Grunnlag): readonly Begrunnelsesnode[] {
  const { organ } = grunnlag;
  return organ.plasser.flatMap((plass, i) => {
    if (plass.rett !== 'STEMMERETT') return [];
    if (plass.antall === undefined) return [antallIder(`${id}-${i}`, stierPåPlass(i, grunnlag), grunnlag)];
    return [lagBladnode({ id: `${id}-${i}`, enhet: 'ANTALL' }, `/organ/plasser/${i}/antall`, grunnlag)];
  });
}

function stierPåPlass(plass: number, { organ, behandling }: Grunnlag): readonly string[] {
  const nøkkel = plassnøkkel(ved(organ.plasser, plass));
  return behandling.medlemmer.flatMap((medlem, i) =>
    medlem.vara === undefined && plassnøkkel(medlem) === nøkkel ? [`/behandling/medlemmer/${i}/id`] : [],
  );
}

function tommeSeter({ seter }: LestMøte, grunner: readonly string[]): readonly string[] {
  return seter.flatMap((sete) =>
    sete.innehaver === undefined && grunner.includes(sete.tomt) ? [`/behandling/medlemmer/${sete.medlem}/id`] : [],
  );
}

/** That a seat has a vote, is the member's, and that the member or a deputy for the member is there. */
function lagSetenode(sete: Sete, under: string, { grunnlag }: Arbeid): Begrunnelsesnode {
  const { medlem, plass, innehaver } = sete;
  const id = `${under}/${sete.medlemId}`;
  const [plassSti, medlemSti] = [`/organ/plasser/${plass}`, `/behandling/medlemmer/${medlem}`];
  const oppmøte = `/behandling/frammøte/møtt/${innehaver?.oppmøte ?? 0}`;
  const felter = grunnlag.organ.plasser[plass]?.region === undefined ? ['gruppe'] : ['gruppe', 'region'];
  return regn(id, 'JA_NEI', 'OG', [
    lik(`${id}/rett`, `${plassSti}/rett`, '/ord/stemmerett', grunnlag),
    ...felter.map((felt) => lik(`${id}/${felt}`, `${medlemSti}/${felt}`, `${plassSti}/${felt}`, grunnlag)),
    lik(
      `${id}/møtt`,
      `${oppmøte}/${innehaver?.erVara === true ? 'forMedlemId' : 'medlemId'}`,
      `${medlemSti}/id`,
      grunnlag,
    ),
  ]);
}

function lagRegelnode(regel: Beslutningsregel, arbeid: Arbeid): Begrunnelsesnode {
  const { grunnlag } = arbeid;
  const id = 'regel';
  const teltFor = (under: string) => lagStemmenode('FOR', `${id}/${under}`, arbeid);
  const av = (under: string) => lagGrunnlagsnode(`${id}/${under}`, arbeid);
  const noen = () =>
    regn(`${id}/noen`, 'JA_NEI', 'ER_MINDRE', [
      lagKonstantnode({ id: `${id}/noen/null`, enhet: 'ANTALL' }, 'NULL'),
      av('noen/av'),
    ]);
  switch (regel.type) {
    case 'KONSENSUS': {
      const alle = regn(`${id}/alle`, 'JA_NEI', 'ER_LIK', [teltFor('for'), av('av')]);
      return regn(id, 'JA_NEI', 'OG', [noen(), alle], regel.type);
    }
    case 'FLERTALL': {
      const halvparten = (under: string) =>
        regn(`${id}/${under}`, 'ANTALL', 'PRODUKT', [
          lagKonstantnode({ id: `${id}/${under}/halv`, enhet: 'ANDEL' }, 'EN_HALV'),
          av(`${under}/av`),
        ]);
      const flere = regn(`${id}/flere`, 'JA_NEI', 'ER_MINDRE', [halvparten('halvparten'), teltFor('for')]);
      const leder = lagLedernoder(`${id}/leder`, arbeid);
      if (leder.length === 0) return regn(id, 'JA_NEI', 'ELLER', [flere], regel.type);
      const likt = regn(`${id}/likt`, 'JA_NEI', 'ER_LIK', [halvparten('likt/halvparten'), teltFor('likt/for')]);
      return regn(id, 'JA_NEI', 'ELLER', [flere, regn(`${id}/likhet`, 'JA_NEI', 'OG', [likt, ...leder])], regel.type);
    }
    case 'KVALIFISERT': {
      const andel = lagBladnode({ id: `${id}/andel`, enhet: 'ANDEL' }, '/organ/beslutningsregel/andel', grunnlag);
      const grense = regn(`${id}/grense`, 'ANTALL', 'PRODUKT', [andel, av('av')]);
      const slag = regel.strengtOver ? 'ER_MINDRE' : 'ER_HOYST';
      const nådd = regn(`${id}/nådd`, 'JA_NEI', slag, [grense, teltFor('for')]);
      return regn(id, 'JA_NEI', 'OG', [noen(), nådd], regel.type);
    }
  }
}

/** What the votes are of. */
function lagGrunnlagsnode(id: string, arbeid: Arbeid): Begrunnelsesnode {
  const { grunnlag, møte } = arbeid;
  const { avholdende, fraværende, inhabile } = grunnlag.valg;
  const grunner = inhabile === 'TELLER' ? ['FRAVAERENDE', 'INHABIL', 'HOLDT_UTE'] : ['FRAVAERENDE'];
  return regn(id, 'ANTALL', 'SUM', [
    lagStemmenode('FOR', `${id}/for`, arbeid),
    lagStemmenode('MOT', `${id}/mot`, arbeid),
    ...(avholdende === 'TELLER' ? [lagStemmenode('AVSTAR', `${id}/avstår`, arbeid)] : []),
    ...(fraværende === 'TELLER'
      ? [
          antallIder(`${id}/borte`, tommeSeter(møte, grunner), grunnlag),
          regn(`${id}/ledige`, 'ANTALL', 'DIFFERANSE', [
            regn(`${id}/ledige/plasser`, 'ANTALL', 'SUM', lagPlassnoder(`${id}/ledige/plass`, grunnlag)),
            antallIder(
              `${id}/ledige/besatt`,
              møte.seter.map(({ medlem }) => `/behandling/medlemmer/${medlem}/id`),
              grunnlag,
            ),
          ]),
        ]
      : []),
  ]);
}

const ORDFELT = { FOR: 'for', MOT: 'mot', AVSTAR: 'avstår' } as const satisfies { readonly [T in Stemmetype]: string };

/** How many votes are of one type: each vote that was given held against it, and those counted so without one. */
function lagStemmenode(type: Stemmetype, id: string, arbeid: Arbeid): Begrunnelsesnode {
  const { grunnlag, møte, valgte } = arbeid;
  const seteAv = new Map(møte.seter.map((sete) => [sete.innehaver?.id, sete]));
  const gitte = valgte.flatMap(({ innehaver, plass }) => {
    if (plass === undefined) return [];
    const [under, stemme] = [`${id}/${innehaver.id}`, `/behandling/stemmer/${plass}`];
    const sete = seteAv.get(innehaver.id);
    return [
      regn(under, 'JA_NEI', 'OG', [
        lik(`${under}/stemme`, `${stemme}/stemme`, `/ord/${ORDFELT[type]}`, grunnlag),
        lik(`${under}/hvem`, `${stemme}/medlemId`, `/behandling/frammøte/møtt/${innehaver.oppmøte}/medlemId`, grunnlag),
        ...(type === 'FOR' && sete !== undefined ? [lagSetenode(sete, `${under}/sete`, arbeid)] : []),
      ]),
    ];
  });
  const uten = valgte.flatMap((valgt) =>
    valgt.plass === undefined && valgt.type === type
      ? [`/behandling/frammøte/møtt/${valgt.innehaver.oppmøte}/medlemId`]
      : [],
  );
  const avgitte = antall(uten.length === 0 ? id : `${id}/avgitte`, gitte);
  if (uten.length === 0) return avgitte;
  return regn(id, 'ANTALL', 'SUM', [avgitte, antallIder(`${id}/uten-stemme`, uten, grunnlag)]);
}

/** That the one who leads the meeting is for; none where that vote does not decide or is not known. */
function lagLedernoder(id: string, { grunnlag, valgte }: Arbeid): readonly Begrunnelsesnode[] {
  const { behandling, valg } = grunnlag;
  if (valg.vedStemmelikhet !== 'MOTELEDER') return [];
  const leder = '/behandling/frammøte/møteleder';
  return valgte
    .filter(({ innehaver }) => innehaver.id === behandling.frammøte.møteleder)
    .flatMap(({ innehaver, plass, type }) => {
      if (plass !== undefined) {
        return [
          lik(`${id}/hvem`, leder, `/behandling/stemmer/${plass}/medlemId`, grunnlag),
          lik(`${id}/stemme`, `/behandling/stemmer/${plass}/stemme`, '/ord/for', grunnlag),
        ];
      }
      return type === 'FOR'
        ? [lik(`${id}/hvem`, leder, `/behandling/frammøte/møtt/${innehaver.oppmøte}/medlemId`, grunnlag)]
        : [];
    });
}
