import type { TemplateResult } from 'lit';
import type { Span } from '../backend/organisation-source.js';
import type { Localize } from './localize.js';
import { methodView } from './method-view.js';
import type { MethodLine } from './method-view.js';
import type { SpanTexts } from './span-texts.js';

/**
 * How spans are counted: the rule in words, what is left out, the date and whose the target is; then what the element
 * has to add.
 */
export function spanMethod(
  localize: Localize<SpanTexts>,
  { asOf, band, rule }: Pick<Span, 'asOf' | 'band' | 'rule'>,
  further: readonly MethodLine[] = [],
): TemplateResult {
  const lines: MethodLine[] = [
    [
      localize.term('tvaers.span.rule'),
      rule.words ?? localize.term('tvaers.span.rule-words', rule.counts, rule.contracts, rule.onLeave),
    ],
    [localize.term('tvaers.span.missing'), localize.term('tvaers.span.missing-words')],
    [localize.term('tvaers.span.date'), localize.day(asOf)],
  ];
  if (band) lines.push([localize.term('tvaers.span.band-source'), band.source]);
  return methodView(localize, [...lines, ...further]);
}
