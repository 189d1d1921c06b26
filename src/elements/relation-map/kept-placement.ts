import type { LitElement, ReactiveController } from 'lit';
import type { Backend } from '../../backend/backend.js';
import { question } from '../../backend/question.js';
import { BackendQuery } from '../../kit/backend-query.js';
import type { GraphLevel, PlacedNode, Placement } from '../../model/relation.js';
import type { PictureController } from './picture-controller.js';

type PlacementHost = LitElement & {
  readonly backend: Backend | undefined;
  readonly survey: string | undefined;
  readonly level: GraphLevel;
  readonly groupBy: string;
};

/** Where the nodes of the map stand for everybody, where somebody has arranged them: the picture follows it. */
export class KeptPlacement implements ReactiveController {
  readonly #host: PlacementHost;
  readonly #picture: PictureController;
  readonly #query: BackendQuery<Placement>;
  #followed: Placement | undefined;

  constructor(host: PlacementHost, picture: PictureController) {
    this.#host = host;
    this.#picture = picture;
    this.#query = new BackendQuery<Placement>(host, {
      topic: 'relations',
      question: () => {
        const { groupBy: by, level, survey } = host;
        return survey ? question('relations', 'placement', { survey, level, by }) : undefined;
      },
    });
    host.addController(this);
  }

  /** Whether the reader may arrange the map for everybody. */
  get mayKeep(): boolean {
    return this.#placement?.mayKeep === true;
  }

  /** Whether somebody has arranged it. */
  get isArranged(): boolean {
    return (this.#placement?.places.length ?? 0) > 0;
  }

  /** Arranges the map for everybody; as the layout has it where there are no places. Rejects where that cannot be done. */
  async keep(places: readonly PlacedNode[]): Promise<void> {
    const { groupBy: by, level, survey = '' } = this.#host;
    await this.#query.backend?.relations?.keepPlacement?.({ survey, level, by }, places);
    this.#query.retry();
  }

  hostUpdate(): void {
    const placement = this.#placement;
    if (!placement || placement === this.#followed) return;
    this.#followed = placement;
    const { groupBy, level } = this.#host;
    if (this.isArranged)
      this.#picture.keep(new Map(placement.places.map((place) => [place.id, place])), level + groupBy);
  }

  get #placement(): Placement | undefined {
    const { state } = this.#query;
    return 'value' in state ? state.value : undefined;
  }
}
