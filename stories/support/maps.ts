import { memoryBackend } from '../../src/adapters/memory.js';
import type { Backend } from '../../src/backend/backend.js';
import type { TvaersData } from '../../src/model/data.js';
import type { RelationGraph, RelationTie } from '../../src/model/relation.js';
import { largeOrganisation } from '../../demo/data/large-organisation.js';
import { solbjerg } from '../../demo/data/solbjerg.js';

export const NOW = new Date('2027-02-01T10:00:00+01:00');

let town: TvaersData | undefined;
const data = (): TvaersData => (town ??= solbjerg({ seed: 1, scale: 0.4, now: NOW }).data);

/** A small, invented municipality with a closed confidential survey of its leaders and a workshop by name. */
export const townBackend = (): Backend => memoryBackend(data(), { now: () => NOW });

/** Its confidential survey as if it had been by name, for a map of all its leaders. */
export function namedBackend(): Backend {
  const { surveys = [], ...rest } = data();
  const named = surveys.map((survey) =>
    survey.definition.series === 'ledelsessamarbejde'
      ? { ...survey, definition: { ...survey.definition, privacy: 'named' as const } }
      : survey,
  );
  return memoryBackend({ ...rest, surveys: named }, { now: () => NOW });
}

let large: RelationGraph | undefined;

/** Ten thousand people with names and thirty-five thousand relations, all made up when somebody asks. */
export const largeBackend = (): Backend => ({
  relations: {
    graph: () => Promise.resolve((large ??= largeOrganisation({ people: 10_000, relations: 35_000 }))),
  },
});
/** The workshop as if it had allowed figures of single persons, and told those who answered. */
export function measuredBackend(): Backend {
  const { surveys = [], ...rest } = data();
  const allowing = surveys.map((survey) =>
    survey.definition.id === 'vaerksted'
      ? { ...survey, definition: { ...survey.definition, personMeasures: true } }
      : survey,
  );
  return memoryBackend({ ...rest, surveys: allowing }, { now: () => NOW });
}

/** The backend's answers, changed on their way. */
export const changing = (backend: Backend, change: (graph: RelationGraph) => RelationGraph): Backend => ({
  relations: { graph: async (query, options) => change(await backend.relations!.graph(query, options)) },
});

/** A workshop in which people answer one after the other while one looks. */
export function liveBackend(): Backend {
  const whole = townBackend();
  let answers = 0;
  return {
    relations: {
      graph: async (query, options) => {
        const graph = await whole.relations!.graph(query, options);
        const answered = graph.nodes.filter((node) => node.answered).map(({ id }) => id);
        const heard = new Set(answered.slice(0, 3 + answers * 3));
        const isHeard = ({ from }: RelationTie): boolean => heard.has(from);
        const met = new Set(graph.ties.filter(isHeard).flatMap(({ from, to }) => [from, to]));
        return {
          ...graph,
          answered: heard.size,
          nodes: graph.nodes.filter(({ id }) => met.has(id)).map((node) => ({ ...node, answered: heard.has(node.id) })),
          ties: graph.ties.filter(isHeard),
        };
      },
      subscribe: (changed) => {
        const timer = setInterval(() => {
          answers += 1;
          changed({ topic: 'relations' });
          if (answers === 3) clearInterval(timer);
        }, 1500);
        return () => {
          clearInterval(timer);
        };
      },
    },
  };
}
