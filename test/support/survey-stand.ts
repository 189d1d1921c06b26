import type { Backend } from '../../src/backend/backend.js';
import type { PeopleQuery } from '../../src/backend/organisation-source.js';
import type { WriteOptions } from '../../src/backend/call.js';
import { BackendError } from '../../src/backend/errors.js';
import type { SurveySource } from '../../src/backend/survey-source.js';
import '../../src/elements/survey/tvaers-survey.js';
import type { TvaersSurvey } from '../../src/elements/survey/survey-element.js';
import type { Person } from '../../src/model/organisation.js';
import { foldText, matchesSearch } from '../../src/model/search.js';
import type { Answers, Submission } from '../../src/model/survey/answers.js';
import type { Question, Survey } from '../../src/model/survey/definition.js';
import type { WrittenSurvey } from '../../src/model/survey/language/written.js';
import { find, look, press, wait } from './find.js';
import { place, says } from './place.js';
import { sampleSurvey } from './sample-survey.js';

/** What reached the backend. */
export interface Sent extends Submission {
  readonly key: string | undefined;
}

export interface SurveyStand extends Backend {
  readonly sent: Sent[];
  readonly ballotKeys: (string | undefined)[];
  readonly withdrawn: string[];
  readonly peopleAsked: PeopleQuery[];
  readonly people: Person[];
  survey: WrittenSurvey;
  /** What submitting does before it succeeds; throw to make it fail. */
  onSubmit: () => unknown;
}

export const person = (id: string, name: string, unitName = 'Jobcenter'): Person => ({
  id,
  name,
  title: 'Teamleder',
  unitName,
});

/** A backend with one survey and some colleagues, which takes down what it is asked. */
export function surveyStand(survey: WrittenSurvey = sampleSurvey, change: Partial<SurveySource> = {}): SurveyStand {
  const stand: SurveyStand = {
    sent: [],
    ballotKeys: [],
    withdrawn: [],
    peopleAsked: [],
    people: ['Mette Lund', 'Jens Åkjær', 'Søren Friis', 'Ida Krogh', 'Omar Saleh', 'Karin Holm'].map((name, index) =>
      person(`p-${index + 1}`, name),
    ),
    survey,
    onSubmit: () => undefined,
    organisation: {
      units: () => Promise.resolve({ items: [] }),
      people: (query) => {
        stand.peopleAsked.push(query);
        const wanted = foldText(query.search ?? '');
        const found = stand.people.filter(({ name, unitName }) =>
          matchesSearch(wanted, foldText(`${name} ${unitName}`)),
        );
        const from = Number(query.cursor ?? 0);
        const to = from + (query.limit ?? 50);
        return Promise.resolve({
          items: found.slice(from, to),
          total: found.length,
          ...(to < found.length && { nextCursor: String(to) }),
        });
      },
    },
    surveys: {
      survey: () => Promise.resolve(stand.survey),
      drawBallot: (_id, { idempotencyKey }) => {
        stand.ballotKeys.push(idempotencyKey);
        return Promise.resolve({ ballot: `ballot of ${idempotencyKey}` });
      },
      submit: async (_id, submission: Submission, { idempotencyKey }: WriteOptions) => {
        stand.sent.push({ ...submission, key: idempotencyKey });
        await stand.onSubmit();
        stand.survey = { ...stand.survey, answered: true };
      },
      response: () => {
        const last = stand.sent.at(-1);
        return last
          ? Promise.resolve({ answers: last.answers })
          : Promise.reject(new BackendError('not-found', 'nothing was sent'));
      },
      withdraw: (id) => {
        stand.withdrawn.push(id);
        stand.survey = { ...stand.survey, answered: false };
        return Promise.resolve();
      },
      ...change,
    },
  };
  return stand;
}

/** A survey of one page with these questions. */
export const surveyOf = (...questions: readonly Question[]): Survey => ({
  ...sampleSurvey,
  pages: [{ id: 'side', title: 'Spørgsmål', questions }],
});

/** The element on the page, so many pixels wide. */
export async function put(backend: Backend | undefined, width = 1000): Promise<TvaersSurvey> {
  const element = await place<TvaersSurvey>('tvaers-survey', { survey: 'samarbejde', backend });
  element.parentElement!.style.width = `${width}px`;
  return element;
}

/** Begins, or goes on, from the introduction. */
export async function begin(element: TvaersSurvey, button: 'Begynd' | 'Fortsæt' = 'Begynd'): Promise<void> {
  await wait(element, 'button', button);
  await press(element, 'button', button);
  await says(element, 'Side 1 af');
}

/** The element with its first page open. */
export async function begun(backend: Backend, width?: number): Promise<TvaersSurvey> {
  const element = await put(backend, width);
  await begin(element);
  return element;
}

const mark = async (
  element: TvaersSurvey,
  group: string | RegExp,
  choice: string,
  within?: ParentNode,
): Promise<void> => {
  await press(element, 'radio', choice, find(element, 'group', group, within));
};

/** Names two colleagues, on the first page of the sample. */
export async function nameTwo(element: TvaersSurvey): Promise<void> {
  await wait(element, 'button', 'Tilføj Mette Lund');
  await press(element, 'button', 'Tilføj Mette Lund');
  await press(element, 'button', 'Tilføj Jens Åkjær');
}

/** Rates one of them and does not work with the other, on the second page. */
export async function rateTwo(element: TvaersSurvey): Promise<void> {
  const mette = find(element, 'group', /^Mette Lund/);
  await mark(element, 'Vi taler sammen ofte nok', 'I høj grad', mette);
  await mark(element, 'Vi taler sammen i tide', 'Helt og fuldt', mette);
  await mark(element, 'Vi har fælles mål', 'Delvist', mette);
  await mark(element, 'Hvor vigtig er relationen for dit arbejde?', 'Helt og fuldt', mette);
  // A narrow element shows one of them at a time.
  if (look(element, 'button', 'Næste kollega')) await press(element, 'button', 'Næste kollega');
  await press(element, 'checkbox', 'Vi arbejder ikke sammen', find(element, 'group', /^Jens Åkjær/));
}

/** Answers the statements and leaves the line, on the third page. */
export async function agree(element: TvaersSurvey): Promise<void> {
  await mark(element, 'Jeg har tid til at samarbejde', 'Uenig');
  await mark(element, 'Vi stoler på hinanden', 'Ved ikke');
}

/** The sample filled in, up to the review. */
export async function reviewed(backend: Backend, width?: number): Promise<TvaersSurvey> {
  const element = await begun(backend, width);
  await nameTwo(element);
  await press(element, 'button', 'Næste');
  await rateTwo(element);
  await press(element, 'button', 'Næste');
  await agree(element);
  await press(element, 'button', 'Næste');
  await press(element, 'button', 'Næste');
  await says(element, 'Se dine svar igennem');
  return element;
}

/** What `reviewed` has answered. */
export const reviewedAnswers: Answers = {
  hvem: ['p-1', 'p-2'],
  relation: { 'p-1': { importance: 5, ratings: { ofte: 4, tid: 5, maal: 3 } }, 'p-2': { none: true } },
  vilkaar: { tid: 2, tillid: 'dont-know' },
};
