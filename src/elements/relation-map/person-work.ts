import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { RelationGraph, RelationNode } from '../../model/relation.js';
import { personPlaces } from '../../model/relations/person-place.js';
import type { PersonPlace } from '../../model/relations/person-place.js';
import { personView } from './person-view.js';
import { SlicedWork } from './sliced-work.js';
import type { MapLocalize } from './tie-words.js';

export { figuresStyles } from './figures-styles.js';

/** Works the place of one person out, and tells of it. A filter changes nothing in it. */
export class PersonWork {
  readonly #localize: MapLocalize;
  readonly #places: SlicedWork<RelationGraph, (id: string) => PersonPlace | undefined>;

  constructor(host: ReactiveControllerHost, localize: MapLocalize) {
    this.#localize = localize;
    this.#places = new SlicedWork(host, personPlaces);
  }

  view(graph: RelationGraph, { id, label }: RelationNode): TemplateResult {
    const places = this.#places.about(graph);
    if (!places) return html`<p role="status">${this.#localize.term('tvaers.map.figures-wait')}</p>`;
    const place = places(id);
    return place ? personView(this.#localize, label, place) : html``;
  }
}
