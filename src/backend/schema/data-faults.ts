import type { SurveyRecord, TvaersData } from '../../model/data.js';
import { isDate, isInstant } from '../../model/date-text.js';
import type { Unit } from '../../model/organisation.js';
import { informantFaults } from './informant-faults.js';

interface DataFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * What is wrong with data of the right shape: two things by one id, units that lie in each other, and surveys that would
 * show more than they promise. What only points at something unknown is let through: a part of an organisation may be
 * shown without the rest.
 */
export function faultsOf({
  engagements,
  feedback,
  informants = [],
  people,
  posts,
  surveys = [],
  units,
}: TvaersData): readonly DataFault[] {
  const lists = { units, people, posts, engagements };
  return [
    ...Object.entries(lists).flatMap(([name, list]) =>
      duplicates(list.map(({ id }) => id)).map((at) => twice([name, at, 'id'])),
    ),
    ...duplicates(surveys.map(({ definition }) => definition.id)).map((at) =>
      twice(['surveys', at, 'definition', 'id']),
    ),
    ...circles(units).map((at) => ({
      path: ['units', at, 'parentId'],
      message: 'The unit lies in itself by way of others',
    })),
    ...informantFaults(informants, units),
    ...duplicates((feedback?.courses ?? []).map(({ id }) => id)).map((at) => twice(['feedback', 'courses', at, 'id'])),
    ...surveys.flatMap((survey, at) =>
      [...brokenPromises(survey)].map(({ message, path }) => ({ message, path: ['surveys', at, ...path] })),
    ),
  ];
}

const twice = (path: DataFault['path']): DataFault => ({ path, message: 'The id is used before' });

function duplicates(ids: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => (seen.size < seen.add(id).size ? [] : [at]));
}

/** The first unit of each circle: one that is met again on the way up from it. */
function circles(units: readonly Unit[]): readonly number[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const known = new Set<string>();
  return units.flatMap(({ id }, at) => {
    const path = new Set<string>();
    let next: string | null | undefined = id;
    while (typeof next === 'string' && !known.has(next) && !path.has(next)) {
      path.add(next);
      next = parents.get(next);
    }
    path.forEach((each) => known.add(each));
    return typeof next === 'string' && path.has(next) ? [at] : [];
  });
}

function* brokenPromises({ definition, responses }: SurveyRecord): Generator<DataFault> {
  const { closesAt, deleteAfter, minimum, opensAt, pages, personMeasures, privacy, results } = definition;
  for (const [name, text] of Object.entries({ opensAt, closesAt })) {
    if (text !== undefined && !isInstant(text))
      yield { path: ['definition', name], message: 'No moment with an offset' };
  }
  if (!isDate(deleteAfter)) yield { path: ['definition', 'deleteAfter'], message: 'No date' };
  if (results === 'live' && privacy !== 'named') {
    yield { path: ['definition', 'results'], message: 'Only a named survey may show its results while it is open' };
  }
  if (personMeasures === true && privacy !== 'named') {
    yield { path: ['definition', 'personMeasures'], message: 'Only a named survey may show figures of single persons' };
  }
  if (!Number.isInteger(minimum) || minimum < 5) {
    yield { path: ['definition', 'minimum'], message: 'A shown figure stands on 5 people or more' };
  }
  if (privacy !== 'anonymous') return;
  if (pages.some(({ questions }) => questions.some(({ kind }) => kind === 'roster' || kind === 'relation'))) {
    yield { path: ['definition', 'privacy'], message: 'A survey that asks about colleagues cannot be anonymous' };
  }
  const named = responses.findIndex(({ personId }) => personId !== undefined);
  if (named !== -1) yield { path: ['responses', named, 'personId'], message: 'An anonymous response names nobody' };
}
