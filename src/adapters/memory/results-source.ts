import type { Subscribe } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';
import type { ResultsQuery, ResultsSource } from '../../backend/results-source.js';
import { checkQuery, commentQuery, resultsQuery } from '../../backend/schema/query.js';
import type { Unit } from '../../model/organisation.js';
import { releasedComments } from '../../model/survey-results/comments.js';
import type { WrittenComment } from '../../model/survey-results/comments.js';
import { commentMinimumOf, wordQuestions } from '../../model/survey-results/measures.js';
import type { Release } from '../../model/survey-results/release.js';
import { releaseResults } from '../../model/survey-results/release.js';
import type { SurveyResults } from '../../model/survey-results/survey-results.js';
import type { SurveyTally } from '../../model/survey-results/tally.js';
import { answering } from './answering.js';
import { unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';
import { pageOf } from './paging.js';
import { closedResults, deletedResults, earlierFigures, resultsFrom } from './results-view.js';
import { hasResults, pickFrom, truthOf, wavesOf } from './survey-round.js';
import type { Round } from './survey-round.js';

/** Where results are read from: counts, never single answers. */
export interface ResultsReader {
  /** The survey of this id and all rounds of the series of this name. */
  rounds(name: string): Promise<readonly Round[]>;
  /** How a survey was answered. Asked only where the results may be shown. The same object as before means the same answers. */
  tally(surveyId: string): Promise<SurveyTally>;
  /** Person to the unit where they are counted, of all who were invited. */
  invited(surveyId: string): Promise<ReadonlyMap<string, string>>;
  /** What was written in answer to a question. */
  comments(surveyId: string, question: string): Promise<readonly WrittenComment[]>;
}

export interface ResultsSourceOptions {
  readonly now?: () => Date;
  readonly subscribe?: Subscribe;
  /** Who may see a round's results. Everybody, unless the host says otherwise. @throws BackendError `forbidden`. */
  readonly requireReader?: (round: Round) => void | Promise<void>;
  /** Whether the same reader may be told of another round of the series. Yes, unless the host says otherwise. */
  readonly mayRead?: (round: Round) => boolean | Promise<boolean>;
}

const releases = new WeakMap<SurveyTally, WeakMap<OrganisationIndex, Release>>();

/** The units that people are counted in: those of the line, each after the one it lies in. */
export const lineUnits = ({ units }: OrganisationIndex): readonly Unit[] =>
  units.filter(({ hierarchy }) => (hierarchy ?? 'line') === 'line');

/**
 * The results capability: finds the round, says nothing of one whose results are closed, and gives the rest as
 * `releaseResults` released it, once for all who look.
 */
export function resultsSource(
  index: OrganisationIndex,
  reader: ResultsReader,
  { mayRead = () => true, now = () => new Date(), requireReader, subscribe }: ResultsSourceOptions = {},
): ResultsSource {
  const units = lineUnits(index);
  const top = units[0]?.id ?? '';

  const find = async (asked: ResultsQuery): Promise<Round> => {
    const round = pickFrom(await reader.rounds(asked.survey), asked, now());
    if (!round) throw new BackendError('not-found', 'there is no such survey');
    await requireReader?.(round);
    if (asked.unit !== undefined) unitOf(index, asked.unit);
    return round;
  };

  const release = async (round: Round): Promise<Release> => {
    const { id } = round.definition;
    const [tally, invited] = await Promise.all([reader.tally(id), reader.invited(id)]);
    const known = releases.get(tally) ?? new WeakMap<OrganisationIndex, Release>();
    releases.set(tally, known);
    const counts = new Map<string, number>();
    for (const unit of invited.values()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    const made =
      known.get(index) ?? releaseResults({ definition: round.definition, units, top, tally, invited: counts });
    known.set(index, made);
    return made;
  };

  /** The rounds of the series that the reader may be told of, the oldest first. */
  const readable = async ({ definition: { series } }: Round): Promise<ReturnType<typeof wavesOf>> => {
    if (series === undefined) return [];
    const rounds = (await reader.rounds(series)).filter(({ definition }) => definition.series === series);
    const waves = wavesOf(rounds, index.data.asOf, now());
    const allowed = await Promise.all(waves.map(async ({ round }) => mayRead(round)));
    return waves.filter((_wave, at) => allowed[at]);
  };

  const results = async (query: ResultsQuery): Promise<SurveyResults> => {
    const asked = checkQuery(resultsQuery, query);
    const round = await find(asked);
    const waves = await readable(round);
    const seen = { index, round, unit: asked.unit ?? top, waves };
    if (round.emptied) return deletedResults(seen);
    if (!hasResults(round, now())) return closedResults(seen);
    const released = await release(round);
    const at = waves.findIndex(({ survey }) => survey === round.definition.id);
    const before = at > 0 ? waves[at - 1] : undefined;
    const told = resultsFrom(seen, released, truthOf(round, index.data.asOf, now()));
    if (!before) return told;
    const [then, thenInvited, nowInvited] = await Promise.all([
      release(before.round),
      reader.invited(before.survey),
      reader.invited(round.definition.id),
    ]);
    const figures = earlierFigures(told, { then, units, thenInvited, nowInvited });
    const { round: _round, ...wave } = before;
    return { ...told, earlier: { ...wave, figures } };
  };

  return {
    results: answering(results),
    comments: answering(async (query) => {
      const asked = checkQuery(commentQuery, query);
      const round = await find(asked);
      const question = wordQuestions(round.definition).find(({ id }) => id === asked.question);
      if (!question) throw new BackendError('not-found', 'there is no such question in words');
      const minimum = Math.max(commentMinimumOf(round.definition), question.minimum ?? 0);
      const comments = hasResults(round, now()) ? await reader.comments(round.definition.id, question.id) : [];
      const texts = releasedComments({ units, top, comments, minimum }, asked.unit ?? top);
      return texts ? pageOf(texts, asked) : { items: [], hidden: true };
    }),
    ...(subscribe && { subscribe }),
  };
}
