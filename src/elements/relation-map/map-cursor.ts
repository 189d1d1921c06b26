import type { Announcer } from '../../kit/announcer.js';
import type { RelationNode } from '../../model/relation.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { isRated } from '../../model/relations/node-facts.js';
import { foldText } from '../../model/search.js';
import { nextNode } from './next-node.js';
import type { PictureController } from './picture-controller.js';
import { keyAction } from './picture-keys.js';
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
}

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 800;
const NEARER = 1.35;

/** The keyboard's place on the map: one node at a time, each move said. */
export class MapCursor {
  readonly #host: CursorHost;
  #at: string | undefined;
  #isActive = false;
  #typed = '';
  #typedAt = 0;

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
    const start = index.node(this.#host.chosen()) ?? index.node(this.#at) ?? mostRelated(index);
    if (start) this.#go(index, start);
  };

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
    switch (action.name) {
      case 'move':
        this.#move(index, nextNode(index, picture.places, this.#at ?? '', action.direction, action.among));
        return;
      case 'first':
      case 'last':
        this.#move(index, this.#names(index).at(action.name === 'first' ? 0 : -1)?.id);
        return;
      case 'letter':
        this.#type(index, action.letter, event.timeStamp);
        return;
      case 'open':
        this.#open();
        return;
      case 'more':
        if (this.#at !== undefined) this.#host.toggle(this.#at);
        return;
      case 'back':
        choose(undefined);
        return;
      case 'whole':
        picture.camera.showAll();
        break;
      default:
        picture.camera.zoom(action.name === 'nearer' ? NEARER : 1 / NEARER);
    }
    picture.draw();
  };

  /** Goes to what there is to see of the node; of all that are looked at together, where it is one of them. */
  #open(): void {
    const { chosen, open, others } = this.#host;
    const [first, ...rest] = [chosen(), ...others()];
    if (this.#at === undefined) return;
    if (first !== undefined && rest.length > 0 && [first, ...rest].includes(this.#at)) open(first, ...rest);
    else open(this.#at);
  }

  #move(index: GraphIndex, id: string | undefined): void {
    const node = index.node(id);
    if (node) this.#go(index, node);
    else this.#host.announcer.say(this.#host.localize.term('tvaers.map.no-way'));
  }

  #go(index: GraphIndex, node: RelationNode): void {
    const { announcer, localize, picture } = this.#host;
    const said = this.#relationTo(index, node) ?? this.#presentation(index, node);
    this.#at = node.id;
    announcer.say(localize.term('tvaers.map.moved', node.label, said));
    picture.bringIn(node.id);
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
    const round = [...names.slice(start), ...names.slice(0, start)];
    const found = round.find(({ label }) => ` ${foldText(label)}`.includes(` ${query}`));
    if (found && query !== '') this.#go(index, found);
  }

  #names({ graph }: GraphIndex): readonly RelationNode[] {
    const { compare } = new Intl.Collator(this.#host.localize.lang());
    return graph.nodes.toSorted((a, b) => compare(a.label, b.label));
  }
}

function mostRelated({ graph, relations }: GraphIndex): RelationNode | undefined {
  const counts = new Map(graph.nodes.map((node) => [node, relations(node.id).filter(isRated).length]));
  return [...counts].reduce<[RelationNode, number] | undefined>(
    (most, each) => (most && most[1] >= each[1] ? most : each),
    undefined,
  )?.[0];
}
