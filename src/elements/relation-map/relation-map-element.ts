import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Question } from '../../backend/question.js';
import { Announcer } from '../../kit/announcer.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { stateView } from '../../kit/state-view.js';
import type { GraphLevel, RelationGraph } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import type { MapView } from '../../model/relations/map-link.js';
import { CloserLoader } from './closer-loader.js';
import { legendView, SHOWN_FIRST } from './legend-view.js';
import { askGraph, mapQuestion } from './map-question.js';
import { MapReader } from './map-reader.js';
import { hiddenWords, viewOf, whyHidden } from './map-reading.js';
import type { MapReading } from './map-reading.js';
import type { LineKind } from './line-kind.js';
import { MapSelection } from './map-selection.js';
import { PictureController } from './picture-controller.js';
import { inksView } from './picture-inks.js';
import { pictureView } from './picture-view.js';
import { relationMapStyles } from './relation-map-styles.js';
import { importantView, summaryView } from './summary-view.js';
import type { MapLocalize } from './tie-words.js';
import { toolbarView } from './toolbar-view.js';

/** The states in which there is no map. */
const NOTHING: readonly string[] = ['waiting', 'empty', 'failed', 'unsupported', 'idle'];

/**
 * Who works with whom, and how well: a sentence with what matters most, then a map, a matrix and a table of the same, with
 * one selection, a search and the details of the one that is selected. What is hidden for the sake of anonymity is said in
 * words, and is nowhere else.
 *
 * Inside a scope it takes the wave from it, and selects and follows its person or unit. Opened by a link that it has made
 * itself, it shows what the link says, and tells what of it no longer fits.
 *
 * @summary Who works with whom, and how well: map, matrix, table and details of one selection.
 * @tag tvaers-relation-map
 * @csspart state - What is said while there is nothing, or only old data, to show.
 * @csspart summary - The title, the sentence and what a reader must know.
 * @csspart sentence - The sentence.
 * @csspart notices - What is hidden, missing or not open, and why.
 * @csspart waves - The choice of what to see of two rounds: before, after or what has changed.
 * @csspart changed - The relations that have changed most.
 * @csspart important - The relations that are important and weak.
 * @csspart filtered - How much of the map is shown, when a part of it is.
 * @csspart tools - The tools that choose a part, find the way between two and move the limit of weak.
 * @csspart share - The link to what is shown, and the file of where everything stands.
 * @csspart structure - The choice of formal lines, and of what areas stand for.
 * @csspart folding - The choice of areas that are folded to one disc, and how many are.
 * @csspart toolbar - The choices of view, level and dimension, and the search.
 * @csspart picture - The map.
 * @csspart details - What there is to see of the one selected, or of two or more beside each other.
 * @csspart guide - What two can be asked to talk about.
 * @csspart matrix - Everybody over for everybody.
 * @csspart matrix-legend - What the cells of the matrix mean.
 * @csspart legend - What the lines mean.
 * @csspart table - The same as a table.
 * @csspart figures - The figures of the whole network.
 * @csspart method - How the figures are calculated.
 * @csspart button - Every button.
 * @cssprop --tvaers-relation-map-weak-color - Lines of weak relations. Falls back to the warning colour.
 * @cssprop --tvaers-relation-map-moderate-color - Lines of moderate relations. Falls back to the border colour.
 * @cssprop --tvaers-relation-map-strong-color - Lines of strong relations. Falls back to the action colour.
 * @cssprop --tvaers-relation-map-line-color - The formal line. Falls back to the colour of text.
 * @cssprop --tvaers-relation-map-med-color - Lines of MED committees. Falls back to the third colour of data.
 * @cssprop --tvaers-relation-map-height - How high the map is. Falls back to a share of its width.
 * @cssstate waiting - The answer is on its way.
 * @cssstate empty - Nobody was asked about any relation.
 * @cssstate hidden - The results are not open yet, or all of them stand on too few people.
 * @cssstate failed - The backend answered with an error, and there is nothing older to show.
 * @cssstate unsupported - The backend knows no relations.
 * @cssstate stale - Older data are shown, because newer could not be had.
 * @cssstate offline - The browser is offline.
 * @slot dialogue-guide - Your own guide for the conversation between two, in place of ours.
 * @fires {Event} change - Somebody has selected another node, others beside it, or none. `selected` and `compared` say which.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersRelationMap extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, relationMapStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the survey, or of its series. */
  @property() survey: string | undefined;

  /** The round of the series. Without it the newest that has results. */
  @property() wave: string | undefined;

  /** An earlier round of the same series to compare with: what is new, lost, stronger and weaker since then. */
  @property() since: string | undefined;

  /** What the nodes are: `person` (named surveys only), `role` (those of one job title), `unit` or `area`. */
  @property() level: GraphLevel = 'unit';

  /** Id of a unit: only what lies in it or below it is shown. */
  @property() unit: string | undefined;

  /** Id of a node: only it and those it has relations to are shown. */
  @property({ attribute: 'focus' }) focusOn: string | undefined;

  /** `map`, `matrix` or `table`. The map and the table are there in print whichever it is. */
  @property() view: MapView = 'map';

  /** What is drawn beside the relations: `line` (the formal line), `med` (the committees), or both with a space between. */
  @property() layers = '';

  /** What areas and colours stand for: `area`, `unit`, `title`, `community`, `answered`, `none`, or `attribute:` and its name. */
  @property({ attribute: 'group-by' }) groupBy = 'area';

  /** Areas that are folded to one disc on the map: keys with spaces between, or `all`. A key is the id of the area's group. */
  @property() folded = '';

  /** Id of the node that is selected. */
  @property() selected: string | undefined;

  /** Ids of the nodes that are looked at beside the selected one: with one of them it is a pair. */
  get compared(): readonly string[] {
    return this.#selection.others;
  }

  @state() private lines: ReadonlySet<LineKind> = SHOWN_FIRST;
  @state() private showsAllImportant = false;

  readonly #internals = this.attachInternals();
  readonly #localize: MapLocalize = new Localize(this);
  readonly #scope = new ScopeController(this);
  readonly #announcer = new Announcer(this);
  readonly #query = new BackendQuery<RelationGraph>(this, {
    question: () => this.#question,
    ask: askGraph,
    topic: 'relations',
    isEmpty: (graph) => graph.nodes.length === 0 && whyHidden(graph) === undefined,
  });
  readonly #read = (): GraphIndex | undefined => this.#reader.reading?.index;
  readonly #selection = new MapSelection({
    element: this,
    scope: this.#scope,
    announcer: this.#announcer,
    localize: this.#localize,
    read: this.#read,
    selected: (id) => {
      this.#closer.door.bringIn(id);
    },
  });
  readonly #picture: PictureController = new PictureController(
    this,
    () => ({
      index: this.#read(),
      chosen: this.#closer.door.panel?.chosen ?? this.#selection.id,
      others: this.#selection.others,
      shown: this.lines,
      ...this.#closer.wish,
    }),
    (id, more) => {
      this.#closer.door.tap(id, more);
    },
  );
  readonly #reader: MapReader = new MapReader(
    this,
    () => this.#closer,
    () => this.#picture,
  );
  readonly #closer: CloserLoader = new CloserLoader(this, {
    read: this.#read,
    reader: this.#reader,
    chosen: () => this.#selection.id,
    localize: this.#localize,
    announcer: this.#announcer,
    picture: this.#picture,
    others: () => this.#selection.others,
    choose: this.#selection.choose,
    toggle: this.#selection.toggle,
    open: this.#selection.open,
    close: this.#selection.close,
    lines: () => this.lines,
    showLines: (lines) => {
      this.lines = lines;
    },
    isAstray: () => {
      const { state: query } = this.#query;
      return ['empty', 'not-found', 'invalid'].includes(query.name === 'failed' ? query.kind : query.name);
    },
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('survey') || changed.has('wave')) this.#reader.forget();
    this.#closer.loadWanted();
    const { state: query } = this.#query;
    if ('value' in query && query.value) this.#reader.read(query.value);
  }

  protected override render(): TemplateResult {
    const { name } = this.#query.state;
    const [{ reading }, { waves }] = [this.#reader, this.#closer];
    const hidden = this.#hidden;
    const isOpen = reading !== undefined && whyHidden(reading.graph) !== 'closed';
    const isShown = isOpen && !NOTHING.includes(name) && hidden === undefined;
    return html`
      ${stateView(this.#localize, this.#query, {
        asOf: name === 'stale' || name === 'offline' ? reading?.graph.asOf : undefined,
        empty: this.#localize.term('tvaers.map.empty'),
        hidden,
        ...(this.#closer.isFollowing && { idle: this.#localize.term('tvaers.waiting') }),
      })}
      ${isShown ? (waves?.summary(reading) ?? summaryView(this.#localize, reading.index, reading.facts)) : nothing}
      ${isShown ? html`${waves?.bar(reading)} ${this.#closer.line(reading)}` : nothing}
      ${isOpen ? this.#renderToolbar(reading) : nothing} ${isShown ? this.#renderMap(reading) : nothing}
      ${this.#announcer.view()} ${inksView(this.#picture.draw)}
    `;
  }

  protected override firstUpdated(): void {
    // The first number takes a browser long to write. It does so while the data are on their way.
    setTimeout(() => this.#localize.decimal(0, 0));
  }

  protected override updated(): void {
    const { name } = this.#query.state;
    showState(this.#internals, name === 'ready' && this.#hidden !== undefined ? 'hidden' : name);
  }

  get #hidden(): string | undefined {
    const { state: query } = this.#query;
    const graph = 'value' in query ? query.value : undefined;
    return graph && hiddenWords(this.#localize, graph);
  }

  get #question(): Question<RelationGraph> | undefined {
    return this.#closer.isFollowing ? undefined : mapQuestion(this, this.#scope.scope?.wave);
  }

  #renderToolbar({ graph }: MapReading): TemplateResult {
    const { dimension, seeOn } = this.#reader;
    const { view } = this;
    const level = this.#query.state.name === 'waiting' ? this.level : graph.level;
    return toolbarView(
      this.#localize,
      { dimension, graph, level, search: this.#closer.search, view },
      {
        view: (next) => {
          this.view = next;
        },
        level: (next) => {
          this.level = next;
        },
        dimension: (id) => void seeOn(id),
        write: (text) => void this.#closer.write(text),
      },
    );
  }

  #renderMap(reading: MapReading): TemplateResult {
    const { facts, graph, index } = reading;
    const { door, figures, list, look, structure, waves } = this.#closer;
    const { id, open, others } = this.#selection;
    const node = index.node(id);
    const view = viewOf(this.view);
    const showsAll = this.showsAllImportant || list?.isPrinting === true;
    const important = { pairs: facts.importantWeak, showsAll, looked: [id, ...others] };
    const changed = waves?.list(index, open);
    const legend = waves?.legend(index, this.lines, this.#handleLines);
    const showAll = () => (this.showsAllImportant = true);
    return html`
      <div
        class="body ${view} ${node || door.panel?.chosen !== undefined || changed || facts.importantWeak.length > 0 ? 'with-side' : ''}"
      >
        <div class="map">
          ${pictureView(this.#localize, graph.title, this.#picture, this.#closer.keys, this.#closer.corners())}
          ${door.panel?.view()}
          ${legend ?? legendView(this.#localize, index.graph, this.lines, this.#handleLines, look?.legendNotes(this.#localize, index.graph, structure?.legend()))}
        </div>
        ${view === 'matrix' ? html`<div class="matrix-box" part="matrix"></div>` : nothing}
        <div class="nodes">${list?.view(index)}</div>
        <div class="side" @keydown=${this.#handleSideKey}>
          ${this.#closer.details?.view(index)} ${changed ?? importantView(this.#localize, important, { open, showAll })}
        </div>
      </div>
      ${this.#closer.toolsView(reading)} ${index.changes ? nothing : figures?.view(index)}
      ${this.#closer.after(reading)}
    `;
  }

  readonly #handleSideKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#closer.door.close();
  };

  readonly #handleLines = (kind: LineKind): void => {
    const lines = new Set(this.lines);
    if (!lines.delete(kind)) lines.add(kind);
    this.lines = lines;
  };
}
