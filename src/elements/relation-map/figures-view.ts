import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { components } from '../../model/network/components.js';
import { density } from '../../model/network/density.js';
import { reciprocity } from '../../model/network/dyads.js';
import { crossRatio, eiIndex, expectedEiIndex, tieSplit } from '../../model/network/ei-index.js';
import type { GroupOf } from '../../model/network/ei-index.js';
import { answeredPart } from '../../model/network/network.js';
import type { Network } from '../../model/network/network.js';
import type { RelationNode } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { graphNetwork } from '../../model/relations/graph-network.js';
import type { MapLocalize } from './tie-words.js';

/** The figures of a network of persons, each with a sentence that says what it means. Loaded when somebody opens them. */
export function figuresView(localize: MapLocalize, index: GraphIndex): TemplateResult {
  const whole = graphNetwork(index.graph);
  const tightness = density(whole);
  const { edgewise } = reciprocity(answeredPart(whole));
  return html`
    <dl class="figures">
      ${figureView(localize, 'density', tightness, localize.term('tvaers.map.density-words', localize.percent(tightness || 0)))}
      ${figureView(localize, 'reciprocity', edgewise, localize.term('tvaers.map.reciprocity-words', localize.percent(edgewise || 0)))}
      ${(['unit', 'area'] as const).map((by) => eiView(localize, index, whole, by))}
      <div>
        <dt>${localize.term('tvaers.map.parts')}</dt>
        <dd>${partsWords(localize, whole)}</dd>
      </div>
    </dl>
  `;
}

function figureView(
  localize: MapLocalize,
  name: 'density' | 'reciprocity',
  value: number,
  words: string,
): TemplateResult {
  return html`<div>
    <dt>${localize.term(`tvaers.map.${name}`)}</dt>
    <dd><strong>${figure(localize, value)}</strong> ${Number.isNaN(value) ? '' : words}</dd>
  </div>`;
}

/** Three decimals, as the books have them; a dash where there is nothing to count. */
const figure = (localize: MapLocalize, value: number): string =>
  Number.isNaN(value) ? '–' : localize.decimal(value, 3, true);

const groupOf: Readonly<Record<'unit' | 'area', (node: RelationNode | undefined) => string | undefined>> = {
  unit: (node) => node?.departmentId ?? node?.unitId,
  area: (node) => node?.areaId,
};

function eiView(
  localize: MapLocalize,
  { graph, node }: GraphIndex,
  network: Network,
  by: 'unit' | 'area',
): TemplateResult | string {
  const group: GroupOf = (id) => groupOf[by](node(id));
  const groups = new Set(graph.nodes.map(({ id }) => group(id)));
  groups.delete(undefined);
  const same = by === 'area' && graph.nodes.every((each) => groupOf.unit(each) === groupOf.area(each));
  if (groups.size < 2 || same) return '';
  const split = tieSplit(network, group);
  const words = localize.term(
    'tvaers.map.ei-words',
    localize.percent(crossRatio(split) || 0),
    by,
    figure(localize, expectedEiIndex(network, group)),
  );
  return html`<div>
    <dt>${localize.term('tvaers.map.ei', by)}</dt>
    <dd><strong>${figure(localize, eiIndex(split))}</strong> ${words}</dd>
  </div>`;
}

function partsWords(localize: MapLocalize, network: Network): string {
  const parts = components(network);
  const alone = parts.filter(({ length }) => length === 1).length;
  const count = (value: number): string => localize.decimal(value, 0);
  return localize.term(
    'tvaers.map.parts-words',
    parts.length,
    count(parts.length),
    count(parts[0]?.length ?? 0),
    alone,
    count(alone),
  );
}
