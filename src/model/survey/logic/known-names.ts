import type { Question, SurveyDefinition } from '../definition.js';
import type { Reference } from '../expression/expression.js';
import { referencesIn } from '../expression/expression.js';
import { typeOf } from '../expression/type-of.js';
import type { Known } from '../expression/type-of.js';
import { knownOf } from './answer-value.js';
import { readExpression } from './read-condition.js';

/** Where in a survey something becomes known. Facts are known from the beginning. */
const FROM_THE_START = -1;

/** How many circles are looked for: one that is never told need not be found. */
const SEARCHES = 25;

interface CalculatedPlace {
  readonly index: number;
  readonly references: readonly Reference[];
  readonly known: Known | undefined;
  /** The last question that it hangs on. */
  readonly from: number;
}

interface Place {
  readonly question: Question;
  readonly position: number;
}

/** All that expressions of a survey can refer to, what type it is, and from where on. */
export class KnownNames {
  readonly #questions = new Map<string, Place>();
  readonly #values = new Map<string, CalculatedPlace>();
  readonly #facts: ReadonlyMap<string, Known>;
  readonly #conditions = new Map<string, readonly Reference[]>();
  #searches = 0;

  constructor({ facts = [], pages, values = [] }: SurveyDefinition) {
    let position = 0;
    for (const { order, questions, visibleIf } of pages) {
      for (const question of questions) {
        // On a page in random order nothing comes before anything else.
        if (!order) position += 1;
        this.#questions.set(question.id, { question, position });
        const conditions = [visibleIf, question.visibleIf, question.requiredIf, question.enabledIf];
        const read = conditions.flatMap((text) => (text === undefined ? [] : (readExpression(text) ?? [])));
        this.#conditions.set(question.id, read.flatMap(referencesIn));
      }
      position += 1;
    }
    this.#facts = new Map(facts.map(({ id, kind }) => [id, { type: kind }]));
    // In order: a value builds on those before it, and on no later one.
    values.forEach(({ id, value }, index) => {
      const expression = readExpression(value);
      if (!expression) return;
      const references = referencesIn(expression);
      const known = typeOf(
        expression,
        (reference) => this.typeOf(reference),
        () => undefined,
      );
      const from = references.map((reference) => this.knownFrom(reference));
      this.#values.set(id, { index, references, known, from: Math.max(FROM_THE_START, ...from) });
    });
  }

  /** The place of a question in the order in which they are asked. */
  positionOf(question: string): number {
    return this.#questions.get(question)?.position ?? 0;
  }

  question(id: string): Question | undefined {
    return this.#questions.get(id)?.question;
  }

  has({ id, part }: Reference): boolean {
    const question = this.question(id);
    if (question) return knownOf(question, part) !== undefined;
    return part === undefined && (this.#values.has(id) || this.#facts.has(id));
  }

  typeOf({ id, part }: Reference): Known | undefined {
    const question = this.question(id);
    if (question) return knownOf(question, part);
    return this.#facts.get(id) ?? this.#values.get(id)?.known;
  }

  /** From where on a reference is known: the last question that it hangs on. */
  knownFrom({ id }: Reference): number {
    return this.#questions.get(id)?.position ?? this.#values.get(id)?.from ?? FROM_THE_START;
  }

  /** The place of a calculated value among them; before all of them for anything else. */
  valueIndex(id: string): number {
    return this.#questions.has(id) ? -1 : (this.#values.get(id)?.index ?? -1);
  }

  /** The ids on the way from one name back to itself; undefined where there is no such way. */
  circle(id: string): readonly string[] | undefined {
    this.#searches += 1;
    if (this.#searches > SEARCHES) return undefined;
    const from = new Map<string, string>();
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const { id: to } of this.#named(next)) {
        if (to === id) return pathTo(next, id, from);
        if (from.has(to)) continue;
        from.set(to, next);
        queue.push(to);
      }
    }
    return undefined;
  }

  #named(id: string): readonly Reference[] {
    return this.#values.get(id)?.references ?? this.#conditions.get(id) ?? [];
  }
}

function pathTo(last: string, id: string, from: ReadonlyMap<string, string>): readonly string[] {
  const path = [id];
  for (let at: string | undefined = last; at !== undefined && at !== id; at = from.get(at)) path.unshift(at);
  return [id, ...path];
}
