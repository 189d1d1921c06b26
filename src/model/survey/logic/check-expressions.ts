import type { DefinitionFaultCode, FaultParams, ReportQuestion } from '../fault.js';
import { referencesIn } from '../expression/expression.js';
import type { Reference } from '../expression/expression.js';
import { parseExpression } from '../expression/parse-expression.js';
import { need, typeOf } from '../expression/type-of.js';
import { slotsIn } from './fill-text.js';
import type { KnownNames } from './known-names.js';

type Path = readonly (string | number)[];

/** Where something stands that refers to what is answered. */
export interface Spot {
  readonly path: Path;
  /** What is asked before this place can be referred to. */
  readonly before: number;
  /** What hangs on it, for circles. */
  readonly owner?: string | undefined;
  /** The place of a value among the others, which builds on those before it only. */
  readonly value?: number;
}

/** Longest piece of an expression that is told of. */
const TOLD = 40;
/** How many names of a circle are told. */
const ROUND = 8;

/** Looks at the expressions and texts of a survey, and tells what is wrong with them. */
export class ExpressionCheck {
  readonly #names: KnownNames;
  readonly #report: ReportQuestion;

  constructor(names: KnownNames, report: ReportQuestion) {
    this.#names = names;
    this.#report = report;
  }

  condition(text: string | undefined, spot: Spot): void {
    if (text === undefined) return;
    const references = this.#expression(text, spot, true);
    // What names nothing is always so, or never.
    if (references?.length === 0) this.#tell('condition-constant', spot);
  }

  value(text: string, spot: Spot): void {
    this.#expression(text, spot, false);
  }

  /** A text with slots to fill. */
  text(text: string | undefined, spot: Spot): void {
    if (text === undefined) return;
    for (const slot of slotsIn(text)) {
      if (!this.#reference(slot, spot)) continue;
      const kind = this.#names.question(slot.id)?.kind;
      if (kind === 'roster' || kind === 'relation') this.#tell('reference-people', spot, { id: slot.id });
    }
  }

  #expression(text: string, spot: Spot, isCondition: boolean): readonly Reference[] | undefined {
    const parsed = parseExpression(text);
    if ('code' in parsed) {
      this.#tell(parsed.code, spot, { at: parsed.at + 1, found: parsed.found.slice(0, TOLD) });
      return undefined;
    }
    const references = referencesIn(parsed);
    const known = new Set(references.filter((reference) => this.#reference(reference, spot)));
    const find = (reference: Reference) => (known.has(reference) ? this.#names.typeOf(reference) : undefined);
    const tell = ({
      at,
      code,
      found,
      needs,
    }: {
      at: number;
      code: DefinitionFaultCode;
      found: string;
      needs: string;
    }) => {
      this.#tell(code, spot, { at: at + 1, found: found.slice(0, TOLD), needs });
    };
    if (isCondition) need(parsed, 'truth', find, tell);
    else typeOf(parsed, find, tell);
    return references;
  }

  /** True for a reference that can be followed here. */
  #reference(reference: Reference, spot: Spot): boolean {
    const name = [reference.id, reference.part].filter(Boolean).join('/').slice(0, TOLD);
    if (!this.#names.has(reference)) {
      this.#tell('reference-unknown', spot, { id: name });
      return false;
    }
    const isBuiltOn = spot.value !== undefined && this.#names.valueIndex(reference.id) >= spot.value;
    if (!isBuiltOn && this.#names.knownFrom(reference) < spot.before) return true;
    const circle = spot.owner === undefined ? undefined : this.#names.circle(spot.owner);
    if (circle) this.#tell('reference-circle', spot, { ids: circle.slice(0, ROUND).join(' → ') });
    else this.#tell('reference-later', spot, { id: name });
    return false;
  }

  #tell(code: DefinitionFaultCode, { path }: Spot, params?: FaultParams): void {
    this.#report(code, path, params);
  }
}
