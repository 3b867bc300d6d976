import type { Begrunnelse, Begrunnelsesnode } from '../kjerne/begrunnelse';
import type { Kilde } from '../kjerne/kilde';
import { lagBladnode, lagKonstantnode, lagRegnenode, type Nodeomtale } from '../kjerne/lag-node';
import { lagFeillager } from '../kjerne/tilskudd-feil';
import type { Anker, Fristplan, Fristregel, Fristskritt } from '../modell';
import type { FristKoder } from './koder';

const feil = lagFeillager<FristKoder>();

/**
 * Explains the date of a deadline as a tree that recomputes: every step from the events and dates it rests on, with
 * pointers into the plan's `grunnlag`. Hold it against that by `etterregn(begrunnelse, plan.grunnlag)`.
 *
 * @param plan - From {@link lagFristplan}.
 * @param regelId - The rule whose deadline is to be explained.
 * @param kilder - The documents that rules refer to by `hjemmel.kildeId`; those that are not here are left out.
 * @returns `undefined` for a deadline that has no date.
 * @throws TilskuddFeil `FRIST_UKJENT`.
 * @example
 * const regel = {
 *   id: 'evaluering', navn: 'Evaluering', anker: { type: 'HENDELSE', hendelseId: 'driftsstart' },
 *   skritt: [{ antall: 9, enhet: 'MANEDER' }], forskyvning: { type: 'INGEN' }, binding: 'VILKAR',
 * };
 * const hendelser = [{ id: 'driftsstart', navn: 'Driftsstart', dato: '2024-05-31' }];
 * const plan = lagFristplan([regel], hendelser, lagNorskKalender(2024, 2025));
 * const begrunnelse = begrunnFrist(plan, 'evaluering');
 * begrunnelse.rot.verdi // => '2025-02-28'
 * etterregn(begrunnelse, plan.grunnlag) // => []
 */
export function begrunnFrist(plan: Fristplan, regelId: string, kilder: readonly Kilde[] = []): Begrunnelse | undefined {
  const frist = plan.frister.find((f) => f.regelId === regelId);
  if (frist === undefined) throw feil('FRIST_UKJENT', '/regelId', { regelId });
  if (frist.status !== 'DATERT') return undefined;
  const brukte = new Set<string>();
  const kjente = new Set(kilder.map(({ id }) => id));
  const rot = lagFristnode(regelId, 'FORMELL', regelId, { plan, kjente, brukte });
  return { rot, kilder: kilder.filter(({ id }) => brukte.has(id)), antakelser: [] };
}

interface Arbeid {
  readonly plan: Fristplan;
  readonly kjente: ReadonlySet<string>;
  readonly brukte: Set<string>;
}

/** The date of one deadline. Ids are the way down from the root, so that none stands twice. */
function lagFristnode(regelId: string, dato: 'FORMELL' | 'UFORSKJOVET', id: string, arbeid: Arbeid): Begrunnelsesnode {
  const { regler } = arbeid.plan.grunnlag;
  const plass = regler.findIndex((regel) => regel.id === regelId);
  const regel = regler[plass];
  if (regel === undefined) throw feil('FRIST_UKJENT', '/regelId', { regelId });
  const sti = `/regler/${plass}`;
  let node = lagAnkernode(regel.anker, `${sti}/anker`, `${id}/anker`, arbeid);
  for (const [i, skritt] of regel.skritt.entries()) {
    const omtale = omtaleAv(regel, `${id}/skritt-${i}`, arbeid);
    node = lagSkrittnode(node, skritt, `${sti}/skritt/${i}/antall`, omtale, arbeid);
  }
  return dato === 'UFORSKJOVET' ? node : lagForskyvningsnode(node, regel, `${id}/forskyvning`, arbeid);
}

function omtaleAv({ id: regel, hjemmel }: Fristregel, id: string, { kjente, brukte }: Arbeid): Nodeomtale {
  const kildeId = hjemmel?.kildeId;
  const omtale = { id, enhet: 'DATO', regel } as const;
  if (kildeId === undefined || !kjente.has(kildeId)) return omtale;
  brukte.add(kildeId);
  return { ...omtale, kildeId };
}

function lagAnkernode(anker: Anker, sti: string, id: string, arbeid: Arbeid): Begrunnelsesnode {
  const { grunnlag } = arbeid.plan;
  switch (anker.type) {
    case 'HENDELSE': {
      const plass = grunnlag.hendelser.findIndex((hendelse) => hendelse.id === anker.hendelseId);
      return lagBladnode({ id, enhet: 'DATO', regel: anker.hendelseId }, `/hendelser/${plass}/dato`, grunnlag);
    }
    case 'FRIST':
      return lagFristnode(anker.regelId, anker.dato, id, arbeid);
    case 'DATO':
      return lagBladnode({ id, enhet: 'DATO' }, `${sti}/dato`, grunnlag);
    case 'ARLIG': {
      const deler = ['år', 'måned', 'dag'].map((felt) =>
        lagBladnode({ id: `${id}/${felt}`, enhet: 'ANTALL' }, `${sti}/${felt}`, grunnlag),
      );
      return lagRegnenode({ id, enhet: 'DATO' }, 'DATO_I_AR', deler);
    }
    case 'TIDLIGST':
    case 'SENEST': {
      const av = anker.av.map((a, i) => lagAnkernode(a, `${sti}/av/${i}`, `${id}/${i}`, arbeid));
      return lagRegnenode({ id, enhet: 'DATO' }, anker.type === 'TIDLIGST' ? 'MINST' : 'STORST', av);
    }
  }
}

const SKRITT = {
  DAGER: { slag: 'LEGG_TIL_DAGER', enhet: 'DAGER' },
  UKER: { slag: 'LEGG_TIL_DAGER', enhet: 'DAGER', ganger: 'DAGER_I_UKE' },
  VIRKEDAGER: { slag: 'LEGG_TIL_VIRKEDAGER', enhet: 'VIRKEDAGER' },
  MANEDER: { slag: 'LEGG_TIL_MANEDER', enhet: 'MANEDER' },
  AR: { slag: 'LEGG_TIL_MANEDER', enhet: 'MANEDER', ganger: 'MANEDER_I_AR' },
} as const;

function lagSkrittnode(
  fra: Begrunnelsesnode,
  skritt: Fristskritt,
  sti: string,
  omtale: Nodeomtale,
  { plan: { grunnlag } }: Arbeid,
): Begrunnelsesnode {
  const slag = SKRITT[skritt.enhet];
  const antall = lagBladnode(
    { id: `${omtale.id}/antall`, enhet: 'ganger' in slag ? 'ANTALL' : slag.enhet },
    sti,
    grunnlag,
  );
  const mengde =
    'ganger' in slag
      ? lagRegnenode({ id: `${omtale.id}/mengde`, enhet: slag.enhet }, 'PRODUKT', [
          antall,
          lagKonstantnode({ id: `${omtale.id}/ganger`, enhet: slag.enhet }, slag.ganger),
        ])
      : antall;
  return slag.slag === 'LEGG_TIL_VIRKEDAGER'
    ? lagRegnenode(omtale, slag.slag, [fra, mengde], { kalender: grunnlag.kalender, sti: '/kalender' })
    : lagRegnenode(omtale, slag.slag, [fra, mengde]);
}

function lagForskyvningsnode(fra: Begrunnelsesnode, regel: Fristregel, id: string, arbeid: Arbeid): Begrunnelsesnode {
  const { type } = regel.forskyvning;
  if (type === 'INGEN') return fra;
  const medKalender = { kalender: arbeid.plan.grunnlag.kalender, sti: '/kalender' };
  const flytt = (slag: 'NESTE_VIRKEDAG' | 'FORRIGE_VIRKEDAG', navn: string): Begrunnelsesnode =>
    lagRegnenode(omtaleAv(regel, navn, arbeid), slag, [medIder(fra, navn)], medKalender);
  if (type === 'NESTE') return flytt('NESTE_VIRKEDAG', id);
  if (type === 'FORRIGE') return flytt('FORRIGE_VIRKEDAG', id);
  const fremover = type === 'NESTE_SAMME_MANED';
  const først = flytt(fremover ? 'NESTE_VIRKEDAG' : 'FORRIGE_VIRKEDAG', `${id}/først`);
  const ellers = flytt(fremover ? 'FORRIGE_VIRKEDAG' : 'NESTE_VIRKEDAG', `${id}/ellers`);
  const samme = lagRegnenode({ id: `${id}/samme-måned`, enhet: 'JA_NEI' }, 'ER_SAMME_MANED', [
    medIder(fra, `${id}/fra`),
    medIder(først, `${id}/til`),
  ]);
  return lagRegnenode(omtaleAv(regel, id, arbeid), 'HVIS', [samme, først, ellers]);
}

/** The same tree under another name, so that it can stand in several places. */
function medIder(node: Begrunnelsesnode, under: string): Begrunnelsesnode {
  return { ...node, id: `${under}:${node.id}`, barn: node.barn.map((barn) => medIder(barn, under)) };
}
