import { BackendError } from '../../backend/errors.js';
import type { GraphQuery } from '../../backend/relation-source.js';
import type { SurveyRecord } from '../../model/data.js';
import type { DateText, InstantText } from '../../model/organisation.js';
import type { RelationWave } from '../../model/relation.js';
import { relationMeasure } from '../../model/relations/ratings.js';
import type { RelationMeasure } from '../../model/relations/ratings.js';
import type { SurveyDefinition } from '../../model/survey/definition.js';
import { surveyState } from '../../model/survey/survey-state.js';

/** A round as far as it is known without asking who was sent it and what they answered. */
export interface Round {
  /** In the language it is written in. */
  readonly definition: SurveyDefinition;
  /** When its answers last changed, where that is known. */
  readonly changedAt?: InstantText | undefined;
  /** Its answers have been deleted, as it promised. Nothing can be shown of it any more. */
  readonly emptied?: boolean;
}

/** A survey without what was answered. */
export interface SurveyRound extends Round, Omit<SurveyRecord, 'definition' | 'responses' | 'homes'> {}

/** A round that asks about relations, and what it asks. */
export interface RelationRound {
  readonly round: SurveyRound;
  readonly measure: RelationMeasure;
}

/** The survey of that id, else the round of that series: the wave asked for, or the newest with results. */
export function pickRound(
  rounds: readonly SurveyRound[],
  asked: Pick<GraphQuery, 'survey' | 'wave'>,
  now: Date,
): RelationRound {
  const asking = rounds.flatMap(asRelationRound);
  const picked = pickFrom(
    asking.map(({ round }) => round),
    asked,
    now,
  );
  const found = asking.find(({ round }) => round === picked);
  if (found) return found;
  throw new BackendError('not-found', 'there is no such survey, or it asks about no relations');
}

/** The survey of that id, else the round of that series: the wave asked for, or the newest with results. */
export function pickFrom<R extends Round>(
  rounds: readonly R[],
  { survey, wave }: Pick<GraphQuery, 'survey' | 'wave'>,
  now: Date,
): R | undefined {
  const inSeries = rounds
    .filter(({ definition }) => definition.series === survey && (wave ?? definition.wave) === definition.wave)
    .sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return (
    rounds.find(({ definition }) => definition.id === survey) ??
    inSeries.find((round) => hasResults(round, now)) ??
    inSeries[0]
  );
}

function asRelationRound(round: SurveyRound): readonly RelationRound[] {
  const measure = round.definition.privacy === 'anonymous' ? undefined : relationMeasure(round.definition);
  return measure ? [{ round, measure }] : [];
}

/** The rounds whose relations may be shown by now, the oldest first. */
export function shownWaves(
  rounds: readonly SurveyRound[],
  organisation: DateText,
  now: Date,
): readonly (RelationWave & { readonly round: SurveyRound })[] {
  const asking = rounds.flatMap(asRelationRound).map(({ round }) => round);
  return wavesOf(asking, organisation, now);
}

/** The rounds whose results may be shown by now, the oldest first. Those without a wave of their own cannot be told apart. */
export function wavesOf<R extends Round>(
  rounds: readonly R[],
  organisation: DateText,
  now: Date,
): readonly (RelationWave & { readonly round: R })[] {
  return rounds
    .filter((round) => hasResults(round, now))
    .sort((a, b) => (isNewer(a, b) ? 1 : -1))
    .flatMap((round) => {
      const { id, title, wave } = round.definition;
      return wave === undefined ? [] : [{ survey: id, wave, title, asOf: truthOf(round, organisation, now), round }];
    });
}

function isNewer({ definition: a }: Round, { definition: b }: Round): boolean {
  const moment = (definition: typeof a) => Date.parse(definition.closesAt ?? definition.opensAt ?? '9999');
  return moment(a) === moment(b) ? (a.wave ?? '') > (b.wave ?? '') : moment(a) > moment(b);
}

export function hasResults({ definition, emptied }: Round, now: Date): boolean {
  if (emptied) return false;
  const state = surveyState(definition, now);
  return state === 'closed' || (state === 'open' && definition.results === 'live');
}

/** When what the map shows was true. It changes with the answers that are shown, and with nothing else. */
export function truthOf({ changedAt, definition }: Round, organisation: DateText, now: Date): InstantText {
  const { closesAt, opensAt } = definition;
  const closed = surveyState(definition, now) === 'closed' ? closesAt : undefined;
  return closed ?? changedAt ?? opensAt ?? organisation;
}
