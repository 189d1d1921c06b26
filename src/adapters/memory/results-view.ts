import type { InstantText } from '../../model/organisation.js';
import type { RelationWave } from '../../model/relation.js';
import { askedOf } from '../../model/survey-results/asked.js';
import { changeBand, exactChanges } from '../../model/survey-results/changes.js';
import { commentMinimumOf, minimumOf } from '../../model/survey-results/measures.js';
import type { Release } from '../../model/survey-results/release.js';
import { isHidden } from '../../model/survey-results/survey-results.js';
import type { EarlierFigures, SurveyResults } from '../../model/survey-results/survey-results.js';
import type { TreeUnit } from '../../model/disclosure/release-tree.js';
import type { OrganisationIndex } from './organisation-index.js';
import type { Round } from './survey-round.js';

/** What somebody looks at: a round, from a unit. */
export interface Seen {
  readonly index: OrganisationIndex;
  readonly round: Round;
  readonly unit: string;
  readonly waves: readonly RelationWave[];
}

function headOf({ index, round: { definition }, unit, waves }: Seen): Omit<SurveyResults, 'asOf' | 'unit' | 'below'> {
  const { id, privacy, themes = [], title, wave } = definition;
  return {
    survey: id,
    title,
    ...(wave !== undefined && { wave }),
    waves: waves.map(({ asOf, survey, title: told, wave: name }) => ({ survey, wave: name, title: told, asOf })),
    privacy,
    minimum: minimumOf(definition),
    commentMinimum: commentMinimumOf(definition),
    path: index.tree.path(unit).map(({ id: each, name }) => ({ id: each, name })),
    themes: themes.map(({ items: _items, minAnswered: _least, ...theme }) => theme),
    questions: askedOf(definition),
  };
}

/** Results that are not open yet: what was asked and when they open, and nothing of what was answered. */
export function closedResults(seen: Seen): SurveyResults {
  const { closesAt, opensAt } = seen.round.definition;
  return { ...nothingOf(seen), asOf: opensAt ?? seen.index.data.asOf, opens: closesAt ?? null };
}

/** Results whose answers have been deleted: what was asked, and since when nothing is left of what was answered. */
export function deletedResults(seen: Seen): SurveyResults {
  const { deleteAfter } = seen.round.definition;
  return { ...nothingOf(seen), asOf: deleteAfter, deleted: deleteAfter };
}

const nothingOf = (seen: Seen): Omit<SurveyResults, 'asOf'> => ({
  ...headOf(seen),
  unit: { id: seen.unit, name: seen.index.tree.unit(seen.unit)?.name ?? '', hidden: true },
  below: [],
});

export function resultsFrom(seen: Seen, release: Release, asOf: InstantText): SurveyResults {
  const { index, round, unit } = seen;
  const parent = index.tree.path(unit)[1];
  const groups = release.background(unit);
  return {
    ...headOf(seen),
    asOf,
    unit: release.unit(unit),
    ...(parent && { above: release.unit(parent.id) }),
    below: index
      .below(unit)
      .flatMap(({ hierarchy, id }) => ((hierarchy ?? 'line') === 'line' ? [release.unit(id)] : [])),
    ...(!parent && release.reliability.length > 0 && { reliability: release.reliability }),
    ...(groups && { background: { question: round.definition.background!, groups } }),
  };
}

export interface Compared {
  readonly then: Release;
  readonly units: readonly TreeUnit[];
  readonly thenInvited: ReadonlyMap<string, string>;
  readonly nowInvited: ReadonlyMap<string, string>;
}

/** What the units of a picture said in the round before, exactly where so many have come or gone that it tells of nobody. */
export function earlierFigures(
  { below, minimum, privacy, unit }: SurveyResults,
  { nowInvited, then, thenInvited, units }: Compared,
): readonly EarlierFigures[] {
  const exact =
    privacy === 'named'
      ? new Set(units.map(({ id }) => id))
      : exactChanges(units, byUnit(thenInvited), byUnit(nowInvited), minimum);
  return [unit, ...below].flatMap((group) => {
    const before = then.unit(group.id);
    if (isHidden(group) || isHidden(before)) return [];
    return group.themes.flatMap(({ mean, theme }): readonly EarlierFigures[] => {
      const told = before.themes.find((each) => each.theme === theme);
      if (!told) return [];
      const { theme: _theme, ...figures } = told;
      const place = { unit: group.id, theme };
      return [exact.has(group.id) ? { ...place, figures } : { ...place, band: changeBand(figures.mean, mean) }];
    });
  });
}

function byUnit(invited: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const people = new Map<string, string[]>();
  for (const [person, unit] of invited) {
    const those = people.get(unit);
    if (those) those.push(person);
    else people.set(unit, [person]);
  }
  return people;
}
