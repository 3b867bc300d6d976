import type { Funn } from '../kjerne/funn';
import { lagFunnlager } from '../kjerne/lag-funn';
import type { Frammøte, Medlem, Medlemshabilitet, Organ } from '../modell';
import type { StyringKoder } from './koder';
import { kontrollerErklæringer } from './kontroller-erklaeringer';
import { kontrollerMedlemmer } from './kontroller-medlemmer';
import { kontrollerOrgan } from './kontroller-organ';

const funn = lagFunnlager<StyringKoder>();

/** What a meeting is checked by, and where in the arguments it stands. */
interface Møtedeler {
  readonly medlemmer: readonly Medlem[];
  readonly frammøte: Frammøte;
  readonly erklæringer: readonly Medlemshabilitet[] | undefined;
  /** JSON Pointer to the meeting. */
  readonly sti: string;
  /** The field of the declarations. */
  readonly felt: 'habilitet' | 'erklæringer';
}

/** What keeps a meeting from being read: body, members, declarations and attendance that do not fit together. */
export function kontrollerMøte(
  organ: Organ,
  { medlemmer, frammøte, erklæringer, sti, felt }: Møtedeler,
): readonly Funn[] {
  const { organId } = frammøte;
  return [
    ...kontrollerOrgan(organ),
    ...kontrollerMedlemmer(organ, medlemmer, `${sti}/medlemmer`),
    ...kontrollerErklæringer(medlemmer, erklæringer ?? [], `${sti}/${felt}`),
    ...(organId === organ.id
      ? []
      : [funn('FRAMMOTE_ANNET_ORGAN', 'FEIL', `${sti}/frammøte/organId`, { organId, ventet: organ.id })]),
  ];
}
