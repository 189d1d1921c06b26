import type { TemplateResult } from 'lit';
import { methodView } from '../../kit/method-view.js';
import type { MethodLine } from '../../kit/method-view.js';
import type { ClosedFeedback } from '../../model/feedback/closed-release.js';
import type { FeedbackCourse } from '../../model/feedback/feedback-course.js';
import type { FeedbackLocalize } from './course-words.js';

/** How the totals came about, what they are held against and whose that is, and what the words mean. */
export function courseMethod(localize: FeedbackLocalize, { alliance, informants }: FeedbackCourse): TemplateResult {
  const term = localize.term.bind(localize);
  const number = (value: number): string => localize.decimal(value, 1);
  return methodView(localize, [
    [term('tvaers.feedback.rule'), term('tvaers.feedback.rule-words')],
    ...informants.map(({ label, rule }): MethodLine => [
      term('tvaers.feedback.rule-of', label),
      term('tvaers.feedback.rule-of-words', number(rule.cutoff), number(rule.reliableChange), rule.source),
    ]),
    [term('tvaers.feedback.words'), term('tvaers.feedback.words-words')],
    [
      term('tvaers.feedback.alliance-rule'),
      term('tvaers.feedback.alliance-words', number(alliance.rule.below), number(alliance.rule.drop)),
    ],
    [term('tvaers.feedback.care'), term('tvaers.feedback.care-words')],
    [term('tvaers.feedback.privacy'), term('tvaers.feedback.privacy-words')],
  ]);
}

/** The same of closed courses together. */
export function closedMethod(localize: FeedbackLocalize, { minimum, period }: ClosedFeedback): TemplateResult {
  const term = localize.term.bind(localize);
  return methodView(localize, [
    [term('tvaers.feedback.rule'), term('tvaers.feedback.rule-words')],
    [term('tvaers.feedback.words'), term('tvaers.feedback.closed-rule-words')],
    [term('tvaers.feedback.hidden'), term('tvaers.feedback.hidden-words', localize.decimal(minimum, 0))],
    [term('tvaers.feedback.date'), term('tvaers.feedback.period', localize.day(period.from), localize.day(period.to))],
    [term('tvaers.feedback.care'), term('tvaers.feedback.care-words')],
  ]);
}
