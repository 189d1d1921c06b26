import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Backend } from '../../backend/backend.js';
import { question } from '../../backend/question.js';
import type { Question } from '../../backend/question.js';
import type { Announcer } from '../../kit/announcer.js';
import { BackendQuery } from '../../kit/backend-query.js';
import type { RelationGraph, RelationWave } from '../../model/relation.js';
import { changeFacts } from '../../model/relations/change-facts.js';
import type { ChangedPair } from '../../model/relations/change-facts.js';
import { comparing, comparisonFault } from '../../model/relations/compare-graphs.js';
import type { GraphChanges, GraphComparison } from '../../model/relations/compare-graphs.js';
import { earlierWaves } from '../../model/relations/earlier-waves.js';
import { filterGraph } from '../../model/relations/graph-filter.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { changedSentence } from './change-words.js';
import { lastMade } from './last-made.js';
import { askGraph } from './map-question.js';
import type { MapReader, Told } from './map-reader.js';
import { whyHidden } from './map-reading.js';
import type { MapReading } from './map-reading.js';
import type { LineKind } from './line-kind.js';
import { SlicedWork } from './sliced-work.js';
import type { MapLocalize } from './tie-words.js';
import { changedListView, changeLegendView, changeSummaryView, wavesBarView } from './waves-view.js';
import type { WavesMode } from './waves-view.js';

/** What comparing needs from the element. */
export interface WavesHost {
  readonly element: LitElement & {
    readonly backend: Backend | undefined;
    since: string | undefined;
    readonly unit: string | undefined;
    readonly focusOn: string | undefined;
  };
  readonly localize: MapLocalize;
  readonly announcer: Announcer;
  readonly reader: MapReader;
  /** Whether the page is being printed: paper has all that has changed. */
  readonly isPrinting: () => boolean;
}

/** Two rounds to compare, on a dimension. */
interface Subject {
  readonly before: RelationGraph;
  readonly after: RelationGraph;
  readonly dimension: string;
  readonly focus: string | undefined;
}

/** Relations that are listed before there is more to ask for. */
const LISTED = 8;

/** The earlier round: fetches it, compares, and shows before, after or what has changed, with the nodes in their places. */
export class WavesPanel {
  readonly #host: WavesHost;
  readonly #query: BackendQuery<RelationGraph>;
  readonly #work: SlicedWork<Subject, readonly [GraphComparison, Readonly<Record<WavesMode, Told>>]>;
  #mode: WavesMode = 'changes';
  #listed = LISTED;
  #subject: Subject | undefined;
  /** What was told last, which is told on while newer data are compared. */
  #last: { readonly since: string; readonly told: Readonly<Record<WavesMode, Told>> } | undefined;
  #changed: readonly ChangedPair[] = [];
  readonly #alone = lastMade<Told>();

  constructor(host: WavesHost) {
    this.#host = host;
    this.#query = new BackendQuery<RelationGraph>(host.element, {
      question: () => this.#question,
      ask: askGraph,
      topic: 'relations',
    });
    this.#work = new SlicedWork(host.element, function* (subject) {
      const comparison = yield* comparing(subject.before, subject.after, subject.dimension);
      yield;
      const { before, both, changes } = comparison;
      const { after } = changes;
      const see = focusing(subject, changes);
      return [
        comparison,
        { before: { graph: see(before) }, after: { graph: see(after) }, changes: { graph: see(both), changes } },
      ];
    });
  }

  /** What to read in place of the newest round; undefined where that is to be read as it is. */
  told(graph: RelationGraph, dimension: string): Told | undefined {
    const { focusOn: focus, since } = this.#host.element;
    if (!since) return undefined;
    const before = this.#before(graph);
    if (!before || this.#fault(graph)) return this.#withoutChanges(graph, dimension, focus);
    const now = this.#subject;
    const isSame = now?.before === before && now.after === graph && now.dimension === dimension && now.focus === focus;
    const subject = isSame ? now : { before, after: graph, dimension, focus };
    this.#subject = subject;
    const answer = this.#work.about(subject);
    if (answer) this.#last = { since, told: answer[1] };
    const last = this.#last?.since === since ? this.#last.told : undefined;
    return last?.[this.#mode] ?? this.#withoutChanges(graph, dimension, focus);
  }

  /** The sentence and what a reader must know; undefined while no change is shown. */
  summary({ index }: MapReading): TemplateResult | undefined {
    const { changes } = index;
    return changes && changeSummaryView(this.#host.localize, index, changes);
  }

  /** The choice between before, after and change, or why there is nothing to compare. */
  bar({ graph }: MapReading): TemplateResult | typeof nothing {
    const { element, localize } = this.#host;
    const { since } = element;
    if (!since) return nothing;
    const fault = this.#fault(graph);
    const wave = this.#wave(graph);
    const isReady = fault === undefined && this.#last?.since === since;
    return wavesBarView(
      localize,
      {
        earlier: earlierWaves(graph),
        since,
        mode: isReady ? this.#mode : undefined,
        said: fault ?? (isReady ? '' : localize.term('tvaers.map.waves-wait', wave?.title ?? since)),
        retry:
          fault !== undefined && this.#query.state.name !== 'ready' && wave
            ? () => {
                this.#query.retry();
              }
            : undefined,
      },
      {
        see: (mode) => {
          this.#mode = mode;
          this.#update();
          void element.updateComplete.then(this.#say);
        },
        compare: (next) => {
          element.since = next;
        },
        end: () => {
          element.since = undefined;
          element.shadowRoot?.querySelector<HTMLElement>('.tools summary')?.focus();
        },
      },
    );
  }

  legend(
    { changes }: GraphIndex,
    shown: ReadonlySet<LineKind>,
    toggle: (kind: LineKind) => void,
  ): TemplateResult | undefined {
    const index = this.#host.reader.reading?.index;
    return changes && index && changeLegendView(this.#host.localize, index, changes, shown, toggle);
  }

  /** The relations that have changed most, whichever round is seen; undefined while no rounds are compared. */
  list(index: GraphIndex, choose: (id: string, other: string) => void): TemplateResult | undefined {
    const { element, localize } = this.#host;
    const { changes } = index;
    if (changes) this.#changed = changeFacts(index, changes).changed;
    if (!element.since || this.#last?.since !== element.since || this.#changed.length === 0) return undefined;
    return changedListView(localize, this.#changed, this.#host.isPrinting() ? Infinity : this.#listed, {
      choose,
      showMore: () => {
        this.#listed += LISTED * 3;
        this.#update();
      },
    });
  }

  get #question(): Question<RelationGraph> | undefined {
    const graph = this.#host.reader.reading?.graph;
    const wave = graph && this.#wave(graph);
    const { unit } = this.#host.element;
    if (!wave || wave.wave === graph.wave) return undefined;
    return question('relations', 'graph', {
      survey: wave.survey,
      level: graph.level,
      ...(unit && { root: unit }),
    });
  }

  #wave({ waves = [] }: RelationGraph): RelationWave | undefined {
    return waves.find(({ wave }) => wave === this.#host.element.since);
  }

  #before(graph: RelationGraph): RelationGraph | undefined {
    const { state } = this.#query;
    return this.#wave(graph) && 'value' in state ? state.value : undefined;
  }

  /** Why there is nothing to compare, in words; undefined while there may be. */
  #fault(graph: RelationGraph): string | undefined {
    const { element, localize } = this.#host;
    const since = element.since ?? '';
    const term = localize.term.bind(localize);
    const wave = this.#wave(graph);
    if (since === graph.wave) return term('tvaers.map.waves-same');
    if (earlierWaves(graph).length === 0) return term('tvaers.map.waves-none');
    if (!wave) return term('tvaers.map.waves-unknown', since);
    if (!earlierWaves(graph).includes(wave)) return term('tvaers.map.waves-later');
    const { state } = this.#query;
    if (state.name === 'failed') return term('tvaers.map.waves-failed', state.kind, wave.title);
    if (state.name === 'unsupported') return term('tvaers.map.waves-failed', 'unsupported', wave.title);
    const before = this.#before(graph);
    if (!before) return state.name === 'offline' ? term('tvaers.map.waves-failed', 'offline', wave.title) : undefined;
    const why = whyHidden(before);
    if (why === 'too-few') return term('tvaers.map.waves-hidden', wave.title);
    if (why || before.nodes.length === 0) return term('tvaers.map.waves-empty', wave.title);
    const fault = comparisonFault(before, graph);
    return fault && term('tvaers.map.waves-fault', fault, wave.title);
  }

  /** The newest round by itself. The backend was asked for all of it, so that a focus is found here. */
  #withoutChanges(after: RelationGraph, dimension: string, focus: string | undefined): Told | undefined {
    if (!focus) return undefined;
    return this.#alone([after, dimension, focus], () => ({
      graph: filterGraph(after, { focus, ...(dimension && { dimensions: [dimension] }) }, []),
    }));
  }

  readonly #say = (): void => {
    const { announcer, localize, reader } = this.#host;
    const index = reader.reading?.index;
    if (!index) return;
    const { changes, graph } = index;
    announcer.say(
      changes
        ? changedSentence(localize, changes, changeFacts(index, changes))
        : `${graph.title}. ${localize.day(graph.asOf)}`,
    );
  };

  #update(): void {
    this.#host.element.requestUpdate();
  }
}

/** Leaves only the one that is looked at, and those it has a relation to in either round. */
function focusing({ focus }: Subject, { after, before }: GraphChanges): (graph: RelationGraph) => RelationGraph {
  if (!focus) return (graph) => graph;
  const near = new Set([before, after].flatMap((graph) => filterGraph(graph, { focus }, []).nodes.map(({ id }) => id)));
  return (graph) => ({
    ...graph,
    nodes: graph.nodes.filter(({ id }) => near.has(id)),
    ties: graph.ties.filter(({ from, to }) => near.has(from) && near.has(to)),
  });
}
