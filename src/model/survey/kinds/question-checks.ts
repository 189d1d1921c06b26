import { isDate } from '../../date-text.js';
import type { Question, QuestionKind, QuestionOf } from '../definition.js';
import type { ReportQuestion } from '../fault.js';
import { isForeignId } from '../identifier.js';
import { DEFAULTS, LIMITS } from '../limits.js';
import { checkIds, checkLength, checkMissing, checkOptions, checkScale, checkText } from './check-texts.js';
import { choiceLimits, hasDecimals, lengthLimit, MOST, optionCount, placesOf, rangeOf } from './question-limits.js';

/** Reports what is wrong with a question; `earlier` are the questions before it, `all` those of the whole survey. */
export type CheckQuestion<K extends QuestionKind> = (
  question: QuestionOf<K>,
  report: ReportQuestion,
  earlier: readonly Question[],
  all: readonly Question[],
) => void;

const CHECKS: { readonly [K in QuestionKind]: CheckQuestion<K> } = {
  likert({ items, minAnswered = 1, missing, scale }, report) {
    if (items.length === 0) report('items-missing', ['items']);
    if (!(Number.isInteger(minAnswered) && minAnswered >= 1 && minAnswered <= Math.max(items.length, 1)))
      report('rows-range', ['minAnswered'], { max: items.length });
    checkIds(items, ['items'], report);
    items.forEach(({ text }, index) => {
      checkText(text, LIMITS.text, ['items', index, 'text'], report);
    });
    checkScale(scale, report);
    checkMissing(missing, report);
  },

  line({ high, low, missing }, report) {
    checkText(low, LIMITS.label, ['low'], report);
    checkText(high, LIMITS.label, ['high'], report);
    checkMissing(missing, report);
  },

  rating({ high, low, missing, nps, scale }, report) {
    checkText(low, LIMITS.label, ['low'], report);
    checkText(high, LIMITS.label, ['high'], report);
    checkScale(scale, report);
    if (nps && (scale.min !== 0 || scale.max !== 10)) report('rating-nps', ['nps']);
    checkMissing(missing, report);
  },

  choice(question, report) {
    const { missing, multiple, options, other } = question;
    checkOptions(options, report);
    const { max, min } = choiceLimits(question);
    const most = optionCount(question);
    if (options.length === 0) return;
    if (!Number.isInteger(min) || !Number.isInteger(max) || min < 0 || max < 1 || min > max || max > most) {
      report('choice-range', ['max'], { max: most });
    }
    if (!multiple && (question.min !== undefined || question.max !== undefined)) {
      report('choice-range', ['max'], { max: 1 });
    }
    options.forEach(({ exclusive }, index) => {
      if (exclusive && !multiple) report('exclusive-single', ['options', index, 'exclusive']);
    });
    if (other?.trim() === '') report('text-missing', ['other']);
    checkLength(other, LIMITS.label, ['other'], report);
    checkMissing(missing, report);
  },

  ranking(question, report) {
    const { options } = question;
    checkOptions(options, report, LIMITS.ranked);
    const places = placesOf(question);
    if (options.length > 0 && (!Number.isInteger(places) || places < 1 || places > options.length)) {
      report('ranking-range', ['max'], { max: options.length });
    }
  },

  number(question, report) {
    const { decimals = 0, unit } = question;
    const { max, min } = rangeOf(question);
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > LIMITS.decimals) {
      report('decimals-range', ['decimals'], { max: LIMITS.decimals });
    } else if (
      !(min < max) ||
      min < -MOST ||
      max > MOST ||
      !hasDecimals(min, decimals) ||
      !hasDecimals(max, decimals)
    ) {
      report('number-range', ['max'], { max: MOST, decimals });
    }
    if (unit !== undefined && unit.length > LIMITS.label) {
      report('text-too-long', ['unit'], { max: LIMITS.label, length: unit.length });
    }
  },

  date({ max, min }, report) {
    for (const [name, day] of [
      ['min', min],
      ['max', max],
    ] as const) {
      if (day !== undefined && !isDate(day)) report('date-invalid', [name]);
    }
    if (min !== undefined && max !== undefined && isDate(min) && isDate(max) && min > max)
      report('days-order', ['max']);
  },

  text(question, report) {
    const length = lengthLimit(question);
    if (!Number.isInteger(length) || length < 1 || length > LIMITS.answerText) {
      report('length-range', ['maxLength'], { min: 1, max: LIMITS.answerText });
    }
  },

  roster({ max = DEFAULTS.roster, min = 0 }, report) {
    const whole = Number.isInteger(min) && Number.isInteger(max);
    if (!whole || min < 0 || max < 1 || min > max || max > LIMITS.roster) {
      report('roster-range', ['max'], { min: 1, max: LIMITS.roster });
    }
  },

  relation({ dimensions, importance, scale, targets }, report, earlier, all) {
    const { max, min } = LIMITS.dimensions;
    if (dimensions.length < min || dimensions.length > max) {
      report('dimensions-number', ['dimensions'], { min, max, count: dimensions.length });
    }
    checkIds(dimensions, ['dimensions'], report);
    dimensions.forEach(({ label }, index) => {
      checkText(label, LIMITS.label, ['dimensions', index, 'label'], report);
    });
    checkScale(scale, report);
    if (importance !== undefined) checkText(importance, LIMITS.text, ['importance'], report);
    if ('groups' in targets) {
      const { groups } = targets;
      if (groups.length === 0) report('groups-missing', ['targets', 'groups']);
      if (groups.length > LIMITS.groups) report('groups-too-many', ['targets', 'groups'], { max: LIMITS.groups });
      checkIds(groups, ['targets', 'groups'], report, isForeignId);
      groups.forEach(({ label }, index) => {
        checkText(label, LIMITS.label, ['targets', 'groups', index, 'label'], report);
      });
      return;
    }
    const isRoster = ({ id, kind }: { readonly id: string; readonly kind: string }) =>
      kind === 'roster' && id === targets.roster;
    if (!all.some(isRoster)) report('roster-unknown', ['targets', 'roster'], { id: targets.roster });
    else if (!earlier.some(isRoster)) report('roster-later', ['targets', 'roster'], { id: targets.roster });
  },
};

/** What looks at a question of one kind. It stands apart from the rules of its answers, which are not needed to show a survey. */
export const questionCheckOf = <K extends QuestionKind>(kind: K): CheckQuestion<K> => CHECKS[kind];
