import type { Begrunnelsesenhet, Begrunnelseskonstant, Begrunnelsesnode, Regneslag } from '../kjerne/begrunnelse';
import { lagGjentattnode, type Nodeomtale, type Regnet, regnBlad, regnKonstant, regnNode } from '../kjerne/lag-node';
import type { Nodeverdi } from '../kjerne/nodeverdi';

/** Makes the nodes of one explanation, each once: the second time it is asked for, a node that repeats the first. */
export class Nodelager {
  private readonly laget = new Map<string, Regnet>();
  private gjentatt = 0;

  /** @param data - What the whole tree will be held against. */
  constructor(private readonly data: unknown) {}

  /** The node of that id, or a repetition of it. */
  node(id: string, lag: () => Regnet): Regnet {
    return this.igjen(id) ?? lag();
  }

  private igjen(id: string): Regnet | undefined {
    const før = this.laget.get(id);
    return før && { node: lagGjentattnode(`=${this.gjentatt++}`, før.node), verdi: før.verdi };
  }

  /** Keeps a node, so that it is repeated the next time. */
  protected husk(ny: Regnet): Regnet {
    this.laget.set(ny.node.id, ny);
    return ny;
  }

  blad(id: string, enhet: Begrunnelsesenhet, sti: string, regel?: string): Regnet {
    return this.igjen(id) ?? this.husk(regnBlad(omtaleAv(id, enhet, regel), sti, this.data));
  }

  konstant(id: string, enhet: Begrunnelsesenhet, navn: Begrunnelseskonstant): Regnet {
    return this.igjen(id) ?? this.husk(regnKonstant({ id, enhet }, navn));
  }

  regn(id: string, enhet: Begrunnelsesenhet, slag: Regneslag, barn: readonly Regnet[], regel?: string): Regnet {
    const noder: Begrunnelsesnode[] = [];
    const verdier: Nodeverdi[] = [];
    for (const { node, verdi } of barn) {
      noder.push(node);
      verdier.push(verdi);
    }
    return this.husk(regnNode(omtaleAv(id, enhet, regel), slag, noder, verdier));
  }
}

const omtaleAv = (id: string, enhet: Begrunnelsesenhet, regel: string | undefined): Nodeomtale =>
  regel === undefined ? { id, enhet } : { id, enhet, regel };
