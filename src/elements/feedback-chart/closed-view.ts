import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { ClosedFeedback } from '../../model/feedback/closed-release.js';
import type { OutcomeShare } from '../../model/feedback/closed-courses.js';
import { wilson } from '../../model/survey-figures/shares.js';
import type { FeedbackLocalize } from './course-words.js';

/** Pixels: how high a bar is. */
export const BAR = 22;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const whole = (localize: FeedbackLocalize, value: number): string => localize.decimal(value, 0);

/** How many of the closed courses ended better than they began, and how sure that is; then the mean change. */
export function closedSentence(localize: FeedbackLocalize, closed: ClosedFeedback): TemplateResult {
  const { change, dz, effect, n, period, shares, tooShort } = closed;
  const better = shares
    .filter(({ outcome }) => outcome === 'recovered' || outcome === 'improved')
    .reduce((sum, { count }) => sum + count, 0);
  const { high, low } = wilson({ count: better, n })!;
  const moved = Math.round(change * 10) / 10;
  return html`<div part="sentence">
    <p class="headline">
      ${localize.term(
        'tvaers.feedback.closed-sentence',
        whole(localize, better),
        n,
        whole(localize, n),
        localize.percent(low),
        localize.percent(high),
      )}
    </p>
    <p>
      ${localize.term('tvaers.feedback.change', Math.sign(moved), localize.decimal(Math.abs(moved), 1))}
      ${
        effect === undefined || dz === undefined
          ? nothing
          : localize.term('tvaers.feedback.effect', localize.decimal(effect, 2), localize.decimal(dz, 2))
      }
      ${localize.term('tvaers.feedback.no-comparison')}
    </p>
    ${tooShort > 0 ? html`<p>${localize.term('tvaers.feedback.too-short', tooShort, whole(localize, tooShort))}</p>` : nothing}
    <p class="quiet">${localize.term('tvaers.feedback.period', localize.day(period.from), localize.day(period.to))}</p>
  </div>`;
}

/** A share with its interval, in words. */
export function shareWords(localize: FeedbackLocalize, { count }: OutcomeShare, n: number): string {
  const { high, low } = wilson({ count, n })!;
  const share = localize.percent(count / n);
  return localize.term(
    'tvaers.feedback.share',
    share,
    whole(localize, count),
    whole(localize, n),
    localize.percent(low),
    localize.percent(high),
  );
}

/** Each ending with its share, as words and as a bar with the uncertainty. */
export const sharesView = (localize: FeedbackLocalize, { n, shares }: ClosedFeedback): TemplateResult =>
  html`<section part="shares" aria-labelledby="shares">
    <h3 id="shares">${localize.term('tvaers.feedback.shares')}</h3>
    <p class="small quiet">${localize.term('tvaers.feedback.shares-help')}</p>
    <ul class="shares">
      ${shares.map(
        (share) =>
          html`<li>
            <p>
              <strong>${localize.term('tvaers.feedback.outcome', share.outcome)}</strong>
              <span class="small quiet">${shareWords(localize, share, n)}</span>
            </p>
            <svg class="share" height=${BAR} aria-hidden="true">${barContent(share, n)}</svg>
          </li>`,
      )}
    </ul>
  </section>`;

/** The bar of one ending: its share of all, and the interval as a line through it. */
export function barContent({ count }: OutcomeShare, all: number): SVGTemplateResult {
  const { high, low } = wilson({ count, n: all })!;
  return svg`<line class="ground" x1="0" x2="100%" y1=${BAR - 1} y2=${BAR - 1}></line>
    <rect class="bar" x="0" y="5" width=${percent(count / all)} height=${BAR - 10}></rect>
    <line class="spread" x1=${percent(low)} x2=${percent(high)} y1=${BAR / 2} y2=${BAR / 2}></line>
    ${[low, high].map((end) => svg`<line class="spread" x1=${percent(end)} x2=${percent(end)} y1=${BAR / 2 - 4} y2=${BAR / 2 + 4}></line>`)}`;
}
