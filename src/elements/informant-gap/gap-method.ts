import type { TemplateResult } from 'lit';
import { methodView } from '../../kit/method-view.js';
import type { InformantPicture } from '../../model/informants/informant-view.js';
import { shownViews } from '../../model/informants/informant-view.js';
import type { GapLocalize } from './gap-words.js';

/** How the figures came about, what the words mean, and what is missing or hidden. */
export function gapMethod(localize: GapLocalize, picture: InformantPicture): TemplateResult {
  const term = localize.term.bind(localize);
  const whole = (value: number): string => localize.decimal(value, 0);
  const counts = shownViews(picture).map(({ n }) => n);
  return methodView(localize, [
    [term('tvaers.gap.rule'), term('tvaers.gap.rule-words')],
    [term('tvaers.gap.marks'), term('tvaers.gap.marks-words')],
    [term('tvaers.gap.shape-rule'), term('tvaers.gap.shape-words')],
    [term('tvaers.gap.missing'), term('tvaers.gap.missing-words', whole(picture.minimum), whole(2 * picture.minimum))],
    [term('tvaers.gap.of'), term('tvaers.gap.of-words', whole(Math.min(...counts)), whole(Math.max(...counts)))],
    [term('tvaers.gap.date'), localize.day(picture.asOf)],
  ]);
}
