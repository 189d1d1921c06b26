import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../backend/errors.js';
import { ask, question } from '../../backend/question.js';
import type { Person } from '../../model/organisation.js';
import type { Answers } from '../../model/survey/answers.js';
import type { SurveyDefinition } from '../../model/survey/definition.js';
import { own } from '../../model/survey/identifier.js';

/** One's own response with the names that are needed to read it. */
export interface OwnResponseFound {
  readonly answers: Answers;
  readonly people: ReadonlyMap<string, Person>;
}

/** How many people a call asks for. */
const AT_A_TIME = 50;

/**
 * Fetches what the signed-in person has answered, and the names of the colleagues in it. Names that cannot be had are no
 * reason to keep the answers back. @throws BackendError what the backend throws.
 */
export async function ownResponse(
  backend: Backend | undefined,
  survey: SurveyDefinition,
  signal: AbortSignal,
): Promise<OwnResponseFound> {
  if (!backend) throw new BackendError('unsupported', 'there is no backend');
  const { answers } = await ask(backend, question('surveys', 'response', survey.id), { signal });
  const people = await namesOf(backend, peopleIn(survey, answers), signal);
  return { answers, people };
}

async function namesOf(
  backend: Backend,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Person>> {
  const people = new Map<string, Person>();
  try {
    for (let from = 0; from < ids.length; from += AT_A_TIME) {
      const query = { ids: ids.slice(from, from + AT_A_TIME), limit: AT_A_TIME };
      const { items } = await ask(backend, question('organisation', 'people', query), { signal });
      for (const person of items) people.set(person.id, person);
    }
  } catch (error) {
    signal.throwIfAborted();
    console.warn('tvaers: the names in the response could not be had', error);
  }
  return people;
}

/** Everybody whom the rosters of a response name. What is no list of names is passed over. */
function peopleIn({ pages }: SurveyDefinition, answers: Answers): readonly string[] {
  const rosters = pages.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'roster'));
  const named = rosters.flatMap(({ id }) => {
    const answer = own(answers, id);
    return Array.isArray(answer) ? (answer as readonly string[]) : [];
  });
  return [...new Set(named)];
}
