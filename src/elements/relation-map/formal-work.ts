import type { LitElement } from 'lit';
import { askAll } from '../../backend/ask-all.js';
import type { Backend } from '../../backend/backend.js';
import type { CallOptions, Page } from '../../backend/call.js';
import type { LinesQuery } from '../../backend/organisation-source.js';
import { ask, question } from '../../backend/question.js';
import type { Question } from '../../backend/question.js';
import { BackendQuery } from '../../kit/backend-query.js';
import type { QueryState } from '../../kit/backend-query.js';
import type { FormalLine } from '../../model/formal-lines.js';
import type { Person, Unit } from '../../model/organisation.js';
import type { RelationGraph } from '../../model/relation.js';
import { lastMade } from './last-made.js';

/** What is looked at now: a whole map with its lines, or one node. */
export interface FormalWish {
  readonly graph: RelationGraph | undefined;
  readonly hasLayers: boolean;
  readonly chosen: string | undefined;
}

/** A backend takes so many people at a time. */
const AT_ONCE = 100;
/** So many units come with one answer. */
const PAGE = 500;

/** Asks the organisation for the lines of what is looked at: for nothing that nobody wants to see. */
export class FormalWork {
  readonly #lines: BackendQuery<Page<FormalLine>>;
  readonly #units: BackendQuery<Page<Unit>>;
  readonly #heads: BackendQuery<readonly Person[]>;
  readonly #asked = lastMade<readonly string[]>();

  constructor(host: LitElement & { readonly backend: Backend | undefined }, wish: () => FormalWish) {
    const topic = 'organisation';
    this.#lines = new BackendQuery(host, {
      topic,
      ask: askInParts,
      question: () => {
        const { chosen, graph, hasLayers } = wish();
        if (graph?.level !== 'person') return undefined;
        const ids = hasLayers
          ? this.#asked([graph], () => graph.nodes.map(({ id }) => id))
          : chosen === undefined
            ? []
            : [chosen];
        return ids.length > 0 ? question('organisation', 'formalLines', { ids }) : undefined;
      },
    });
    const isUnits = ({ graph }: FormalWish): boolean => graph?.level === 'unit' || graph?.level === 'area';
    this.#units = new BackendQuery(host, {
      topic,
      ask: askAll,
      question: () => {
        const wanted = wish();
        const isWanted = isUnits(wanted) && (wanted.hasLayers || wanted.chosen !== undefined);
        return isWanted ? question('organisation', 'units', { limit: PAGE }) : undefined;
      },
    });
    this.#heads = new BackendQuery(host, {
      topic,
      ask: askHeads,
      question: () => {
        const { chosen } = wish();
        return isUnits(wish()) && chosen !== undefined
          ? { capability: 'organisation', method: 'posts', query: chosen }
          : undefined;
      },
    });
  }

  /** The lines of people: of everybody on the map where layers are shown, else of the chosen one. */
  get lines(): QueryState<Page<FormalLine>> {
    return this.#lines.state;
  }

  get units(): QueryState<Page<Unit>> {
    return this.#units.state;
  }

  /** Those who lead the chosen unit. */
  get heads(): QueryState<readonly Person[]> {
    return this.#heads.state;
  }

  readonly retry = (): void => {
    this.#lines.retry();
    this.#units.retry();
  };
}

/** A list of people too long for one question, asked about part by part. */
async function askInParts(
  backend: Backend,
  { query, ...asked }: Question<Page<FormalLine>>,
  options: CallOptions,
): Promise<Page<FormalLine>> {
  const { ids } = query as LinesQuery;
  const items: FormalLine[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = { ...asked, query: { ids: ids.slice(from, from + AT_ONCE), limit: PAGE } };
    items.push(...(await askAll<FormalLine>(backend, part, options)).items);
  }
  return { items };
}

/** The people behind the leading posts of a unit, in the order of the posts. */
async function askHeads(
  backend: Backend,
  { query }: Question<readonly Person[]>,
  options: CallOptions,
): Promise<readonly Person[]> {
  const { items } = await ask(backend, question('organisation', 'posts', String(query)), options);
  const ids = items.flatMap(({ hierarchy, kind, personId }) =>
    hierarchy === 'line' && kind !== 'staff' && personId !== null ? [personId] : [],
  );
  if (ids.length === 0) return [];
  const people = await ask(backend, question('organisation', 'people', { ids }), options);
  return ids.flatMap((id) => people.items.find((person) => person.id === id) ?? []);
}
