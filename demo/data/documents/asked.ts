import { groupBy } from '../../../src/model/group-by.js';
import type { Random } from '../make-municipality.mjs';
import type { AskedRow, RelationSurveyRow } from './types.js';

/**
 * Who each respondent was asked about in a round: those they rated and, for some, one or two more whom they do not work
 * with after all or left blank.
 */
export function askedIn(random: Random, { answered, invited, ratings }: RelationSurveyRow): readonly AskedRow[] {
  const byRespondent = groupBy(ratings, ({ from }) => from);
  return answered.map((from) => {
    const rated = (byRespondent.get(from) ?? []).map(({ to }) => to);
    const others = invited.filter((id) => id !== from && !rated.includes(id));
    const extra = random.sample(
      others,
      random.weighted([
        [0, 55],
        [1, 30],
        [2, 15],
      ]),
    );
    const none = extra.filter(() => random.chance(0.65));
    return { from, to: random.shuffle([...rated, ...extra]), none, blank: extra.filter((id) => !none.includes(id)) };
  });
}
