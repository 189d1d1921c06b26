import type { Announcer } from '../../kit/announcer.js';
import type { RelationNode } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { isRated } from '../../model/relations/node-facts.js';
import { CROWDED } from '../../layout/layout-graph.js';
import { foldText, textFolder } from '../../model/search.js';
import type { FoldPanel } from './fold-panel.js';
import { nextNode } from './next-node.js';
import type { PictureController } from './picture-controller.js';
import { keyAction } from './picture-keys.js';
import type { KeyAction } from './picture-keys.js';
import { wayWords } from './change-words.js';
import { placeWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

/** What the keys need from the element. */
export interface CursorHost {
  readonly read: () => GraphIndex | undefined;
  readonly chosen: () => string | undefined;
  readonly localize: MapLocalize;
  readonly announcer: Announcer;
  readonly picture: PictureController;
  readonly choose: (id: string | undefined) => void;
  readonly others: () => readonly string[];
  readonly open: (id: string, ...others: readonly string[]) => void;
  readonly toggle: (id: string) => void;
  /** What folds areas together, once it is there. */
  readonly fold: () => FoldPanel | undefined;
}

/** Where the keys can go: a node, or a disc that stands for some. */
type Stop = Pick<RelationNode, 'id' | 'label'>;

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 800;
const NEARER = 1.35;
/** Pixels that a lifted node moves with one key, and with Shift. */
const [NEAR, FAR] = [12, 60];
const STEPS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/** The keyboard's place on the map: one node at a time, each move said. */
export class MapCursor {
  readonly #host: CursorHost;
  #at: string | undefined;
  #isActive = false;
  #typed = '';
  #typedAt = 0;
  /** How far the node that is lifted has come, in pixels. */
  #lifted: { readonly x: number; readonly y: number } | undefined;
  readonly #fold = textFolder();

  constructor(host: CursorHost) {
    this.#host = host;
  }

  /** The node the keyboard is at, while the picture has the focus. */
  get current(): string | undefined {
    return this.#isActive ? this.#at : undefined;
  }

  readonly enter = (): void => {
    const index = this.#host.read();
    this.#isActive = true;
    if (!index) return;
    const { chosen, fold } = this.#host;
    const at = this.#at !== undefined && fold()?.labelOf(this.#at) !== undefined ? this.#at : index.node(this.#at)?.id;
    const start = fold()?.chosen ?? index.node(chosen())?.id ?? at ?? this.#first(index);
    // Nobody has asked for the one that is hidden.
    if (start !== undefined) this.#go(index, fold()?.hides(start) ?? start);
  };

  /** Where one begins: at the node with most relations, or where it takes long to tell, at what is seen first. */
  #first(index: GraphIndex): string | undefined {
    if (index.graph.nodes.length < CROWDED) return mostRelated(index)?.id;
    const [first] = this.#host.picture.standing.keys();
    return first;
  }

  readonly leave = (): void => {
    this.#isActive = false;
    this.#host.picture.draw();
  };

  readonly handleKey = (event: KeyboardEvent): void => {
    const action = keyAction(event);
    const index = this.#host.read();
    if (!action || !index) return;
    event.preventDefault();
    // Whoever does something else has written their word.
    if (action.name !== 'letter') this.#typed = '';
    const { choose, picture } = this.#host;
    if (this.#carry(index, action)) return;
    switch (action.name) {
      case 'move': {
        const among = action.among === 'all' ? 'all' : this.#related(index);
        this.#move(index, nextNode(picture.standing, this.#at ?? '', action.direction, among));
        return;
      }
      case 'first':
      case 'last':
        this.#move(index, this.#end(index, action.name));
        return;
      case 'letter':
        this.#type(index, action.letter, event.timeStamp);
        return;
      case 'open':
        this.#open(index);
        return;
      case 'more':
        this.#choose();
        return;
      case 'back':
        if (!this.#host.fold()?.close()) choose(undefined);
        return;
      case 'fold':
        this.#foldArea();
        return;
      case 'fold-all':
        this.#host.fold()?.foldAll();
        return;
      case 'whole':
        picture.camera.showAll();
        break;
      default:
        picture.camera.zoom(action.name === 'nearer' ? NEARER : 1 / NEARER);
    }
    picture.draw();
  };

  /**
   * Goes to what there is to see of the node; of all that are looked at together, where it is one of them. A disc is opened:
   * what there is to see of it is in it.
   */
  #open(index: GraphIndex): void {
    const { announcer, chosen, fold, localize, open, others } = this.#host;
    const [first, ...rest] = [chosen(), ...others()];
    if (this.#at === undefined) return;
    const label = fold()?.labelOf(this.#at);
    const within = fold()?.open(this.#at);
    if (label !== undefined && within !== undefined) {
      this.#at = within;
      announcer.say(localize.term('tvaers.map.fold-opened', label, index.node(within)!.label));
    } else if (first !== undefined && rest.length > 0 && [first, ...rest].includes(this.#at)) open(first, ...rest);
    else open(this.#at);
  }

  /** Lifts a node with Enter, moves it with the arrows, sets it down with Enter or back with Escape, where places are arranged. */
  #carry(index: GraphIndex, action: KeyAction): boolean {
    const { announcer, localize, picture } = this.#host;
    const node = picture.isArranging ? index.node(this.#at) : undefined;
    const { x, y } = this.#lifted ?? { x: 0, y: 0 };
    if (node && this.#lifted && action.name === 'move') {
      const [right, down] = STEPS[action.direction];
      const far = action.among === 'all' ? FAR : NEAR;
      picture.shift(node.id, right * far, down * far);
      picture.bringIn(node.id);
      this.#lifted = { x: x + right * far, y: y + down * far };
      return true;
    }
    const way =
      action.name === 'open' ? (this.#lifted ? 'down' : 'up') : this.#lifted && action.name === 'back' && 'back';
    this.#lifted = node && way === 'up' ? { x: 0, y: 0 } : undefined;
    if (!node || !way) return false;
    if (way === 'back') picture.shift(node.id, -x, -y);
    announcer.say(localize.term('tvaers.map.carried', node.label, way));
    return true;
  }

  #foldArea(): void {
    const disc = this.#at === undefined ? undefined : this.#host.fold()?.fold(this.#at);
    if (disc === undefined) return;
    this.#at = disc;
    this.#host.picture.bringIn(disc);
  }

  /** Has a node beside those that are chosen; a disc is looked at by itself. */
  #choose(): void {
    const { fold, toggle } = this.#host;
    if (this.#at === undefined) return;
    if (fold()?.labelOf(this.#at) === undefined) toggle(this.#at);
    else fold()?.look(this.#at);
  }

  #move(index: GraphIndex, id: string | undefined): void {
    if (id !== undefined) this.#go(index, id);
    else this.#host.announcer.say(this.#host.localize.term('tvaers.map.no-way'));
  }

  /** Those that the arrows lead to without Shift. */
  #related(index: GraphIndex): readonly string[] {
    const at = this.#at ?? '';
    return (
      this.#host.fold()?.related(at) ??
      index
        .relations(at)
        .filter(({ back, out }) => [out, back].some((tie) => tie && tie.state !== 'suppressed'))
        .map(({ other }) => other.id)
    );
  }

  /** Goes to a node, or to the disc that it is in. */
  #go(index: GraphIndex, id: string): void {
    const { announcer, fold, localize, picture } = this.#host;
    const disc = fold()?.hides(id);
    const to = disc ?? id;
    const node = index.node(id);
    const label = fold()?.labelOf(to);
    if (disc !== undefined && node) announcer.say(localize.term('tvaers.map.fold-hides', node.label, label ?? ''));
    else announcer.say(localize.term('tvaers.map.moved', label ?? node?.label ?? '', this.#said(index, to, node)));
    this.#at = to;
    picture.bringIn(to);
  }

  /** What is said of where one comes to: how it is related to where one comes from, or else what it is. */
  #said(index: GraphIndex, id: string, node: RelationNode | undefined): string {
    const fold = this.#host.fold();
    const bundle = this.#at === undefined ? undefined : fold?.between(this.#at, id);
    const said = [bundle, fold?.said(id)].filter(Boolean).join('; ');
    return said || !node ? said : (this.#relationTo(index, node) ?? this.#presentation(index, node));
  }

  /** How the node one comes from sees this one; where it does not, how this one sees it. */
  #relationTo(index: GraphIndex, node: RelationNode): string | undefined {
    const { localize } = this.#host;
    const before = index.node(this.#at);
    const relation = before && index.relations(before.id).find(({ other }) => other.id === node.id);
    if (!relation) return undefined;
    const { back, out } = relation;
    if (out?.state === 'rated' || back?.state !== 'rated') return wayWords(localize, index, out, before, node);
    return `${localize.term('tvaers.map.rates', node.label, before.label)}, ${wayWords(localize, index, back, node, before)}`;
  }

  #presentation(index: GraphIndex, node: RelationNode): string {
    const { localize } = this.#host;
    const count = index.relations(node.id).filter(isRated).length;
    const relations = localize.term('tvaers.map.relations', count, localize.decimal(count, 0));
    return [placeWords(node), relations].filter(Boolean).join(', ');
  }

  /** Goes to the next node of whose name a word begins with what is typed. */
  #type(index: GraphIndex, letter: string, at: number): void {
    this.#typed = at - this.#typedAt > PAUSE ? letter : this.#typed + letter;
    this.#typedAt = at;
    const query = foldText(this.#typed);
    const names = this.#names(index);
    const start = names.findIndex(({ id }) => id === this.#at) + (this.#typed === letter ? 1 : 0);
    const fold = this.#fold;
    const isFound = ({ label }: Stop): boolean => ` ${fold(label)}`.includes(` ${query}`);
    const found = query === '' ? undefined : (names.slice(start).find(isFound) ?? names.slice(0, start).find(isFound));
    if (found) this.#go(index, found.id);
  }

  /** All names that there are, those of discs first. Those of very many are in the order of the organisation. */
  #names(index: GraphIndex): readonly Stop[] {
    const discs = this.#seen(index).filter(({ id }) => this.#host.fold()?.labelOf(id) !== undefined);
    const { nodes } = index.graph;
    const all = [...discs, ...nodes];
    return nodes.length < CROWDED ? all.sort(this.#compare()) : all;
  }

  /** What is seen. */
  #seen(index: GraphIndex): readonly Stop[] {
    const { fold, picture } = this.#host;
    return [...picture.standing.keys()].flatMap((id) => {
      const label = fold()?.labelOf(id) ?? index.node(id)?.label;
      return label === undefined ? [] : [{ id, label }];
    });
  }

  /** The first or the last by name of what is seen. */
  #end(index: GraphIndex, end: 'first' | 'last'): string | undefined {
    const compare = this.#compare();
    const turn = end === 'first' ? 1 : -1;
    const stops = this.#seen(index);
    const found = stops.reduce<Stop | undefined>(
      (best, stop) => (best && turn * compare(best, stop) <= 0 ? best : stop),
      undefined,
    );
    return found?.id;
  }

  #compare(): (a: Stop, b: Stop) => number {
    const { compare } = new Intl.Collator(this.#host.localize.lang());
    return (a, b) => compare(a.label, b.label);
  }
}

function mostRelated({ graph, relations }: GraphIndex): RelationNode | undefined {
  const counts = new Map(graph.nodes.map((node) => [node, relations(node.id).filter(isRated).length]));
  return [...counts].reduce<[RelationNode, number] | undefined>(
    (most, each) => (most && most[1] >= each[1] ? most : each),
    undefined,
  )?.[0];
}
