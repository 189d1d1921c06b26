import { isDate } from '../../date-text.js';
import type { Answers } from '../answers.js';
import type { GivenFacts, Question, SurveyDefinition } from '../definition.js';
import { evaluate } from '../expression/evaluate.js';
import type { Lookup } from '../expression/evaluate.js';
import { referencesIn } from '../expression/expression.js';
import type { Expression, Reference, Value } from '../expression/expression.js';
import { own } from '../identifier.js';
import { namedScale } from '../kinds/rating.js';
import { chosenOf } from '../kinds/choice.js';
import { rulesOf } from '../kinds/rules.js';
import type { RatingScale } from '../../relation.js';
import { valueOf } from './answer-value.js';
import { readExpression } from './read-condition.js';

/** What stands for something that is not answered, in a text. */
const NOTHING = '…';

/** What expressions and texts refer to, as far as a survey has been gone through: what is not shown counts for nothing. */
export class Scope implements Lookup {
  readonly #definition: SurveyDefinition;
  readonly #answers: Answers;
  readonly #given: GivenFacts;
  readonly #shown = new Map<string, Question>();
  readonly #values: ReadonlyMap<string, number>;
  readonly #calculated = new Map<number, Value>();
  readonly #facts: ReadonlySet<string>;

  constructor(definition: SurveyDefinition, answers: Answers, given: GivenFacts = {}) {
    this.#definition = definition;
    this.#answers = answers;
    this.#given = given;
    this.#values = new Map(definition.values?.map(({ id }, index) => [id, index]));
    this.#facts = new Set(definition.facts?.map(({ id }) => id));
  }

  show(question: Question): void {
    this.#shown.set(question.id, question);
  }

  isShown(id: string): boolean {
    return this.#shown.has(id);
  }

  /** True unless the condition is there and does not hold. */
  holds(condition: string | undefined): boolean {
    const expression = condition === undefined ? undefined : readExpression(condition);
    return expression === undefined || evaluate(expression, this) === true;
  }

  value({ id, part }: Reference): Value {
    const question = this.#shown.get(id);
    if (question) return valueOf(question, own(this.#answers, id), part);
    if (this.#facts.has(id)) return own(this.#given, id);
    const index = this.#values.get(id);
    return index === undefined ? undefined : this.#calculate(index);
  }

  answered({ id, part }: Reference): boolean {
    const question = this.#shown.get(id);
    if (!question) return this.value({ kind: 'reference', id, at: 0 }) !== undefined;
    const parts = rulesOf(question.kind).parts(question, own(this.#answers, id), this.#answers);
    const asked = part === undefined ? parts : parts.filter((one) => one.id === part);
    return asked.length > 0 && asked.every(({ answered }) => answered);
  }

  asked({ id }: Reference): number {
    const question = this.#shown.get(id);
    return question?.kind === 'likert' ? question.items.length : 1;
  }

  /** What a reference comes to in words; undefined for one to nothing that there is. */
  words(reference: Reference): string | undefined {
    const { id, part } = reference;
    const question = this.#shown.get(id);
    const isKnown = question !== undefined || this.#values.has(id) || this.#facts.has(id);
    const isHidden = this.#definition.pages.some(({ questions }) => questions.some((one) => one.id === id));
    if (!isKnown) return isHidden ? NOTHING : undefined;
    const value = this.value(reference);
    return (question ? this.#answerWords(question, value, part) : this.#plainWords(value)) || NOTHING;
  }

  /**
   * A calculated value. Each is worked out once, when it is first referred to: everything that it hangs on has been gone
   * through by then.
   */
  #calculate(index: number): Value {
    for (const at of this.#neededFor(index)) {
      const expression = this.#expressionAt(at);
      this.#calculated.set(at, expression && evaluate(expression, this.#before(at)));
    }
    return this.#calculated.get(index);
  }

  /** A value and those that it builds on, the first of them first, but for those that are worked out already. */
  #neededFor(index: number): readonly number[] {
    const needed = new Set<number>();
    const open = this.#calculated.has(index) ? [] : [index];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      needed.add(at);
      const expression = this.#expressionAt(at);
      for (const { id } of expression ? referencesIn(expression) : []) {
        const other = this.#values.get(id) ?? at;
        if (other < at && !needed.has(other) && !this.#calculated.has(other)) open.push(other);
      }
    }
    return [...needed].sort((one, other) => one - other);
  }

  #expressionAt(index: number): Expression | undefined {
    const text = this.#definition.values?.[index]?.value;
    return text === undefined ? undefined : readExpression(text);
  }

  /** The same names but for the values from an index on. */
  #before(index: number): Lookup {
    return {
      value: (reference) =>
        (this.#values.get(reference.id) ?? -1) >= index && !this.#shown.has(reference.id)
          ? undefined
          : this.value(reference),
      answered: (reference) => this.answered(reference),
      asked: (reference) => this.asked(reference),
    };
  }

  #plainWords(value: Value): string {
    if (typeof value === 'number')
      return new Intl.NumberFormat(this.#definition.language, { maximumFractionDigits: 2 }).format(value);
    return typeof value === 'string' ? value : '';
  }

  #answerWords(question: Question, value: Value, part: string | undefined): string {
    if (value === undefined) return '';
    switch (question.kind) {
      case 'choice': {
        const answer = chosenOf(own(this.#answers, question.id));
        const chosen = question.options.filter(({ id }) => answer.options.includes(id)).map(({ text }) => text);
        return [
          ...chosen,
          ...(typeof answer.other === 'string' && answer.other.trim() ? [answer.other.trim()] : []),
        ].join(', ');
      }
      case 'ranking':
        return (value as readonly string[])
          .map((id) => question.options.find((option) => option.id === id)?.text ?? '')
          .join(', ');
      case 'date':
        return typeof value === 'string' && isDate(value)
          ? new Intl.DateTimeFormat(this.#definition.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
              new Date(value),
            )
          : '';
      case 'likert':
        return part === undefined ? '' : this.#stepWords(value, question.scale);
      case 'rating':
        return this.#stepWords(value, question.scale.labels ? namedScale(question) : question.scale);
      default:
        return this.#plainWords(value);
    }
  }

  #stepWords(value: Value, { labels, max, min }: RatingScale): string {
    const isNamed = typeof value === 'number' && labels?.length === max - min + 1;
    return isNamed ? labels[value - min]! : this.#plainWords(value);
  }
}
