import { layoutOf, sceneOf } from '../../../src/elements/relation-map/map-scene.js';
import { runLayout } from '../../../src/layout/run-layout.js';
import type { RelationGraph, RelationNode, RelationTie } from '../../../src/model/relation.js';
import { graphIndex } from '../../../src/model/relations/graph-index.js';
import { finish } from '../../../src/model/slices.js';
import { chance } from '../../support/chance.js';
import type { BenchGraph } from './graphs.js';

/**
 * A network as a relation map of persons, with ratings, importance, names, titles and bands, as a named survey gives it.
 * Two of three ties are rated both ways.
 */
export function relationGraphOf({ divisions, name, ties, units }: BenchGraph, knowsUnits: boolean): RelationGraph {
  const next = chance(5);
  const rated = (from: number, to: number): RelationTie => {
    const mean = 1 + Math.floor(next() * 9) / 2;
    const importance = 1 + Math.floor(next() * 5);
    return { from: `p${from}`, to: `p${to}`, state: 'rated', raters: 1, mean, means: { goals: mean }, importance };
  };
  return {
    asOf: '2026-03-31T12:00:00+02:00',
    level: 'person',
    title: name,
    invited: units.length,
    answered: units.length,
    minimum: 1,
    scale: { min: 1, max: 5 },
    dimensions: [{ id: 'goals', label: 'Fælles mål' }],
    bands: {
      within: { weakBelow: 4.1, strongAbove: 4.6 },
      between: { weakBelow: 3.5, strongAbove: 4 },
      source: 'prøven',
    },
    nodes: units.map((unit, number): RelationNode => {
      const division = divisions[unit]!;
      return {
        id: `p${number}`,
        label: `Person ${number}`,
        members: 1,
        title: 'Leder',
        answered: true,
        ...(knowsUnits && {
          unitId: `u${unit}`,
          unitLabel: `Enhed ${unit}`,
          departmentId: `u${unit}`,
          departmentLabel: `Enhed ${unit}`,
          areaId: `a${division}`,
          areaLabel: `Forvaltning ${division}`,
        }),
      };
    }),
    ties: ties.flatMap(([from, to]) => [rated(from, to), ...(next() < 2 / 3 ? [rated(to, from)] : [])]),
    notices: [],
  };
}

/** Where the relation map puts the nodes: the element's own way from a graph to a layout, which is the same wherever it runs. */
export async function ownPositions(graph: RelationGraph): Promise<Float64Array> {
  const { positions } = await runLayout(layoutOf(finish(sceneOf(graphIndex(graph))), new Map()));
  return positions;
}
