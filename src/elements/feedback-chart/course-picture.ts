import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { courseTotals } from '../../model/feedback/course-totals.js';
import type { CourseInformant, FeedbackCourse } from '../../model/feedback/feedback-course.js';
import type { FeedbackLocalize } from './course-words.js';
import { lineLook, lineMark } from './line-marks.js';

/** Pixels: the picture, the room for numbers under it, and for the highest mark over it. */
export const HEIGHT = 216;
const [FOOT, HEAD] = [24, 14];
const HIGHEST = 40;
/** Share of the width that the scale takes at the start. */
const SCALE = 0.05;

const y = (total: number): number => Math.round((HEIGHT - FOOT - (total / HIGHEST) * (HEIGHT - FOOT - HEAD)) * 10) / 10;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

export type Form = 'outcome' | 'alliance';

/** One form meeting by meeting: the zones of the chosen one, a line for everybody who fills in, and the meetings under it. */
export function courseSvg(
  localize: FeedbackLocalize,
  course: FeedbackCourse,
  zones: CourseInformant,
  form: Form,
): SVGTemplateResult {
  const numbers = course.informants.flatMap(({ meetings }) => meetings.map(({ number }) => number));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  // Half a step of room at each end, so that the numbers stand under their marks.
  const x = (number: number): string => percent(SCALE + ((1 - SCALE) * (number - first + 0.5)) / (last - first + 1));
  const ticks = [0, 10, 20, 30, 40];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // Every meeting has its number where there is room for it.
  const step = Math.ceil(all.length / 12);
  return svg`${form === 'outcome' ? unsureZone(zones) : nothing}
    ${limitLine(form === 'outcome' ? zones.rule.cutoff : course.alliance.rule.below)}
    ${ticks.map(
      (tick) =>
        svg`<line class="ground" x1=${percent(SCALE)} x2="100%" y1=${y(tick)} y2=${y(tick)}></line>
          <text class="tick" x="0" y=${y(tick) + 4}>${localize.decimal(tick, 0)}</text>`,
    )}
    ${all
      .filter((_, at) => at % step === 0)
      .map(
        (number) =>
          svg`<text class="tick" x=${x(number)} y=${HEIGHT - 6} text-anchor="middle">${localize.decimal(number, 0)}</text>`,
      )}
    ${course.informants.map((informant, at) => lineOf(informant, at, form, x, informant.id === zones.id))}`;
}

function lineOf(
  informant: CourseInformant,
  at: number,
  form: Form,
  x: (number: number) => string,
  isChosen: boolean,
): SVGTemplateResult {
  const points = courseTotals(informant).flatMap((each) => {
    const total = each[form];
    return total === undefined ? [] : [{ number: each.number, total }];
  });
  return svg`${points.slice(1).map(({ number, total }, before) => {
    const from = points[before]!;
    // A meeting without a total is a gap, not a straight line.
    if (number - from.number > 1) return nothing;
    return svg`<line class=${lineLook(at, isChosen)} x1=${x(from.number)} x2=${x(number)} y1=${y(from.total)} y2=${y(total)}></line>`;
  })}
  ${points.map(({ number, total }) => lineMark(at, x(number), y(total), isChosen))}`;
}

/** What the dashed line of a form is, in words. */
export const limitWords = (
  localize: FeedbackLocalize,
  { alliance }: FeedbackCourse,
  { label, rule }: CourseInformant,
  form: Form,
): string =>
  form === 'outcome'
    ? localize.term('tvaers.feedback.cutoff', localize.decimal(rule.cutoff, 1), label)
    : localize.term('tvaers.feedback.below', localize.decimal(alliance.rule.below, 1));

/** Where a change from the first meeting is not certain. */
function unsureZone({ meetings, missing, rule }: CourseInformant): SVGTemplateResult | typeof nothing {
  const totals = courseTotals({ meetings, ...(missing && { missing }) });
  const first = totals.find(({ outcome }) => outcome !== undefined)?.outcome;
  if (first === undefined) return nothing;
  const [top, bottom] = [Math.min(HIGHEST, first + rule.reliableChange), Math.max(0, first - rule.reliableChange)];
  return svg`<rect class="unsure" x=${percent(SCALE)} width=${percent(1 - SCALE)} y=${y(top)} height=${y(bottom) - y(top)}></rect>
    ${stripes(top, bottom)}`;
}

/** Thin lines across the field: it can be told from the ground without colour. */
const stripes = (top: number, bottom: number): readonly SVGTemplateResult[] =>
  Array.from({ length: Math.max(0, Math.ceil((y(bottom) - y(top)) / 6) - 1) }, (_, at) => {
    const height = y(top) + 6 * (at + 1);
    return svg`<line class="stripe" x1=${percent(SCALE)} x2="100%" y1=${height} y2=${height}></line>`;
  });

const limitLine = (total: number): SVGTemplateResult =>
  svg`<line class="limit-line" x1=${percent(SCALE)} x2="100%" y1=${y(total)} y2=${y(total)}></line>`;
