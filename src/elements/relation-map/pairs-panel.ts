import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import { copyText } from '../../kit/copy-text.js';
import { printPaper } from '../../kit/print-paper.js';
import type { RelationNode } from '../../model/relation.js';
import { compareNodes } from '../../model/relations/compare-nodes.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { talkPoints } from '../../model/relations/talk-points.js';
import { compareView } from './compare-view.js';
import { guideView } from './guide-view.js';
import { pairView } from './pair-view.js';
import { guideQuestions, pairFacts } from './pair-words.js';
import { wayWords } from './change-words.js';
import type { MapLocalize } from './tie-words.js';

/** What it takes to look at two or more. */
export interface PairsHost {
  readonly element: LitElement;
  readonly localize: MapLocalize;
  readonly announcer: Announcer;
  readonly open: (id: string, ...others: readonly string[]) => void;
  readonly close: () => void;
}

/** Two beside each other, with a guide to talk by that can be copied and printed; or several, two by two. */
export class PairsPanel {
  readonly #host: PairsHost;

  constructor(host: PairsHost) {
    this.#host = host;
  }

  view(index: GraphIndex, nodes: readonly RelationNode[]): TemplateResult {
    const { close, localize, open } = this.#host;
    const comparison = compareNodes(index, nodes);
    const [between, ...more] = comparison.pairs;
    if (!between || more.length > 0) return compareView(localize, index, comparison, { open, close });
    const { a, b } = between;
    const points = talkPoints(index, a, b);
    const facts = pairFacts(localize, [a, b], points);
    const guide = guideView(localize, guideQuestions(localize, [a, b], points), {
      copy: () => void this.#copy(this.#paper(index, a, b, facts)),
      print: () => {
        this.#print(this.#paper(index, a, b, facts));
      },
    });
    return pairView(localize, { index, between, facts }, guide, { choose: open, close });
  }

  /** What stands over the guide, away from the map: whom it is about, where the figures are from, and what they say. */
  #paper(index: GraphIndex, a: RelationNode, b: RelationNode, facts: readonly string[]): Paper {
    const { localize } = this.#host;
    const { asOf, title } = index.graph;
    const { back, out } = index.relations(a.id).find(({ other }) => other.id === b.id) ?? {};
    const says = (from: RelationNode, to: RelationNode, tie: typeof out): string =>
      `${localize.term('tvaers.map.rates', from.label, to.label)}: ${wayWords(localize, index, tie, from, to)}.`;
    return {
      title: localize.term('tvaers.map.pair', a.label, b.label),
      source: `${title}. ${localize.term('tvaers.map.as-of', localize.day(asOf))}`,
      facts: [says(a, b, out), says(b, a, back), ...facts],
    };
  }

  /** What is in the guide now: the host's, where it has filled the slot. */
  get #guide(): readonly Element[] {
    const slot = this.#host.element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=dialogue-guide]');
    return slot?.assignedElements({ flatten: true }) ?? [];
  }

  async #copy({ facts, source, title }: Paper): Promise<void> {
    const { announcer, localize } = this.#host;
    const guide = this.#guide.flatMap((part) =>
      part instanceof HTMLOListElement
        ? [...part.children].map((item, number) => `${number + 1}. ${item.textContent.trim()}`)
        : [((part as Partial<HTMLElement>).innerText ?? part.textContent).trim()],
    );
    const text = [title, source, '', ...facts, '', localize.term('tvaers.map.guide'), ...guide].join('\n');
    const isCopied = await copyText(text);
    announcer.say(localize.term(isCopied ? 'tvaers.map.guide-copied' : 'tvaers.map.guide-not-copied'));
  }

  #print({ facts, source, title }: Paper): void {
    const { localize } = this.#host;
    const paper = document.createDocumentFragment();
    const add = (tag: string, text: string): void => {
      const part = document.createElement(tag);
      part.textContent = text;
      paper.append(part);
    };
    add('h1', title);
    add('p', source);
    for (const fact of facts) add('p', fact);
    add('h2', localize.term('tvaers.map.guide'));
    paper.append(...this.#guide.map((part) => part.cloneNode(true)));
    printPaper(paper, { title, language: localize.lang() });
  }
}

interface Paper {
  readonly title: string;
  readonly source: string;
  readonly facts: readonly string[];
}
