import type { Span } from '../backend/organisation-source.js';
import type { CommonTexts } from './common-texts.js';

/** The texts of every element about spans of control. */
export interface SpanTexts extends CommonTexts {
  readonly 'tvaers.span.rule': string;
  readonly 'tvaers.span.rule-words': (
    counts: Span['rule']['counts'],
    counted: readonly string[],
    onLeave: boolean,
  ) => string;
  readonly 'tvaers.span.date': string;
  readonly 'tvaers.span.missing': string;
  readonly 'tvaers.span.missing-words': string;
  readonly 'tvaers.span.band-source': string;
  readonly 'tvaers.span.leader': string;
  readonly 'tvaers.span.unit': string;
  readonly 'tvaers.span.headcount': string;
  readonly 'tvaers.span.fte-head': string;
}
