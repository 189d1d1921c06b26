import type { TvaersData } from '../../src/model/data.js';
import type { MunicipalityOptions, SolbjergDocuments } from './documents/types.js';
import { generator } from './make-municipality.mjs';
import { feedbackOf } from './feedback.js';
import { indicatorsOf } from './indicators.js';
import { informantsOf } from './informants.js';
import { municipality } from './municipality.js';
import { organisationOf } from './organisation.js';
import { aroundTheClock, postCosts, spanBands, spanHistory } from './spans.js';
import { acrossSurvey } from './surveys/across.js';
import { parentsSurvey } from './surveys/parents.js';
import { firstMonthsSurvey } from './surveys/first-months.js';
import { leadershipSurveys } from './surveys/leadership.js';
import { neighbourSurveys } from './surveys/neighbours.js';
import { pulseSurvey } from './surveys/pulse.js';
import { wellBeingSurveys } from './surveys/well-being.js';
import { workshopLeaders, workshopSurvey } from './surveys/workshop.js';
import { demoUsers } from './users.js';
import type { DemoUser } from './users.js';

export type { DemoUser } from './users.js';

export interface SolbjergOptions extends MunicipalityOptions {
  /** The moment the demo is seen: the open surveys are open round it. Nine in the morning of `date` unless it says otherwise. */
  readonly now?: Date;
}

export interface Solbjerg {
  readonly data: TvaersData;
  readonly users: readonly DemoUser[];
}

/** The fictive municipality as `memoryBackend` and the reference host take it, with the people a visitor can be. */
export function solbjerg({
  date = '2026-03-31',
  now = new Date(`${date}T07:00:00Z`),
  scale = 1,
  seed = 1,
}: SolbjergOptions = {}): Solbjerg {
  return solbjergFrom(municipality({ seed, scale, date }), now);
}

/** The same from documents at hand. */
export function solbjergFrom(documents: SolbjergDocuments, now: Date): Solbjerg {
  const random = generator(documents.units.seed);
  const organisation = organisationOf(documents);
  const last = documents.relations.surveys.at(-1);
  if (!last) throw new Error('the documents have no round of relations');
  const workshop = workshopLeaders(random.fork('workshop leaders'), documents);
  const users = demoUsers(documents, workshop);
  const silent = new Set(users.map(({ id }) => id));
  const employees = organisation.people.filter(({ id }) => !id.startsWith('x-')).map(({ id }) => id);
  return {
    users,
    data: {
      ...organisation,
      spanBands: spanBands(documents),
      spanHistory: spanHistory(documents),
      postCosts: postCosts(documents),
      aroundTheClock: aroundTheClock(documents),
      indicators: indicatorsOf(documents, organisation),
      informants: informantsOf(documents),
      feedback: feedbackOf(random.fork('feedback'), documents),
      surveys: [
        acrossSurvey(random.fork('across answers'), documents, last, now, silent),
        workshopSurvey(random.fork('workshop answers'), documents, last, workshop, now, silent),
        pulseSurvey(random.fork('pulse answers'), employees, now),
        ...wellBeingSurveys(random.fork('well-being comments'), documents),
        ...leadershipSurveys(documents),
        ...neighbourSurveys(random.fork('neighbour answers'), documents, now),
        firstMonthsSurvey(random.fork('first months answers'), organisation, now, [...silent]),
        parentsSurvey(random.fork('parents answers'), employees, now, [...silent]),
      ],
    },
  };
}
