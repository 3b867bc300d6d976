import type { Budsjettsted, Flytteutvalg, Postutvalg } from '../modell';

/** A place as a key that no two places share; a part that is absent is a part of its own. */
export const nøkkelAv = ({
  tiltakId,
  kostnadsartId,
}: {
  readonly tiltakId?: string | undefined;
  readonly kostnadsartId?: string | undefined;
}): string => JSON.stringify([tiltakId, kostnadsartId]);

/** Whether two places are the same. */
export const erSammeSted = (a: Budsjettsted, b: Budsjettsted): boolean =>
  a.tiltakId === b.tiltakId && a.kostnadsartId === b.kostnadsartId;

/** Whether a move goes from and to places that are chosen. */
export function erValgt(
  { fra, til }: { readonly fra: Budsjettsted; readonly til: Budsjettsted },
  utvalg: Flytteutvalg,
): boolean {
  return erIUtvalg(fra, utvalg.fra) && erIUtvalg(til, utvalg.til);
}

function erIUtvalg({ tiltakId, kostnadsartId }: Budsjettsted, utvalg: Postutvalg = {}): boolean {
  const { tiltakIder, kostnadsartIder } = utvalg;
  return (
    (tiltakIder === undefined || tiltakIder.includes(tiltakId)) &&
    (kostnadsartIder === undefined || kostnadsartIder.includes(kostnadsartId))
  );
}
