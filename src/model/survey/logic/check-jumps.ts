import type { SurveyDefinition, SurveyPage } from '../definition.js';
import type { ReportQuestion } from '../fault.js';

/** Reports ways to pages that are not there or come before, and pages that no way leads to. */
export function checkJumps({ pages }: SurveyDefinition, report: ReportQuestion): void {
  if (pages.every(({ next }) => next === undefined)) return;
  const places = new Map(pages.map(({ id }, index) => [id, index]));
  pages.forEach(({ next = [] }, index) => {
    next.forEach(({ to }, at) => {
      if (to === undefined) return;
      const place = places.get(to);
      const path = ['pages', index, 'next', at, 'to'];
      if (place === undefined) report('jump-unknown', path, { id: to.slice(0, 64) });
      else if (place <= index) report('jump-back', path, { id: to });
    });
  });
  const reached = new Set([0]);
  pages.forEach((page, index) => {
    if (!reached.has(index)) report('page-unreachable', ['pages', index], { id: page.id });
    // What lies behind a page that nobody reaches is told once.
    for (const next of waysFrom(page, index, places)) reached.add(next);
  });
}

function waysFrom({ next = [] }: SurveyPage, index: number, places: ReadonlyMap<string, number>): readonly number[] {
  const ways: number[] = [];
  for (const { if: condition, to } of next) {
    const place = to === undefined ? undefined : places.get(to);
    if (place !== undefined && place > index) ways.push(place);
    if (condition === undefined) return ways;
  }
  return [...ways, index + 1];
}
