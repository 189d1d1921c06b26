import type { Subscribe } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';
import { checkQuery, pageQuery } from '../../backend/schema/query.js';
import type { SurveySource } from '../../backend/survey-source.js';
import type { Viewer } from '../../backend/viewer.js';
import type { Submission } from '../../model/survey/answers.js';
import { checkAnswers } from '../../model/survey/check-answers.js';
import type { AnswerFault } from '../../model/survey/check-answers.js';
import { checkRoster } from '../../model/survey/check-roster.js';
import type { RosterPeople } from '../../model/survey/check-roster.js';
import type { GivenFacts, SurveyDefinition } from '../../model/survey/definition.js';
import { inMainLanguage } from '../../model/survey/language/in-language.js';
import type { WrittenDefinition, WrittenSurvey } from '../../model/survey/language/written.js';
import { surveyState } from '../../model/survey/survey-state.js';
import { answering } from './answering.js';
import { pageOf } from './paging.js';
import { inOrder, summaryOf } from './survey-list.js';
import type { MetSurvey } from './survey-list.js';
import type { KeptResponse, Receipt, Sender, Standing, SurveyStore } from './survey-store.js';

export interface SurveySourceOptions {
  readonly viewer?: Viewer | undefined;
  readonly now?: () => Date;
  readonly subscribe?: Subscribe;
  /** Those that a roster can name. Anybody, where it is not known who works here. */
  readonly people?: RosterPeople;
  /** What is said of the signed-in person to a survey that has facts. Never asked for an anonymous one. */
  readonly given?: (definition: SurveyDefinition, personId: string) => GivenFacts | Promise<GivenFacts>;
  /** Who may read a survey's questions. Everybody, unless the host says otherwise. */
  readonly mayRead?: (definition: SurveyDefinition, standing: Standing) => boolean;
}

const STRANGER: Standing = { invited: false, answered: false };

/**
 * The survey capability over a store: who may answer what and when, and that an answer fits its survey. The rules are
 * here, once; reading and writing are the store's.
 */
export function surveySource(store: SurveyStore, options: SurveySourceOptions = {}): SurveySource {
  const { given, mayRead = () => true, now = () => new Date(), people, subscribe, viewer } = options;

  const findWritten = async (id: string): Promise<WrittenDefinition> => {
    const written = await store.definition(id);
    if (written) return written;
    throw new BackendError('not-found', 'there is no such survey');
  };
  const find = async (id: string): Promise<SurveyDefinition> => inMainLanguage(await findWritten(id));
  const standingIn = async (id: string): Promise<Standing> => (viewer ? store.standing(id, viewer.id) : STRANGER);
  const requireOpen = (definition: SurveyDefinition): void => {
    if (surveyState(definition, now()) !== 'open') throw new BackendError('conflict', 'the survey is not open');
  };
  /** The signed-in person, who has to be invited. */
  const requireInvited = async (id: string): Promise<string> => {
    if (!viewer) throw new BackendError('unauthenticated', 'nobody is signed in');
    if ((await standingIn(id)).invited) return viewer.id;
    throw new BackendError('forbidden', 'the survey is for those who are invited to it');
  };
  const senderOf = async ({ id, privacy }: SurveyDefinition, { ballot }: Submission): Promise<Sender> => {
    if (privacy !== 'anonymous') {
      if (ballot !== undefined) throw invalid('/ballot', 'Only an anonymous survey is answered with a ballot');
      return { personId: await requireInvited(id) };
    }
    if (ballot === undefined) throw invalid('/ballot', 'An anonymous survey is answered with a ballot');
    return { ballot };
  };
  const factsFor = async (definition: SurveyDefinition): Promise<GivenFacts | undefined> =>
    given && viewer && definition.facts && definition.privacy !== 'anonymous'
      ? given(definition, viewer.id)
      : undefined;
  const meet = async (written: WrittenDefinition): Promise<MetSurvey | undefined> => {
    const definition = inMainLanguage<SurveyDefinition>(written);
    const standing = await standingIn(definition.id);
    if (!mayRead(definition, standing)) return undefined;
    return { definition, state: surveyState(definition, now()), answered: standing.answered };
  };

  return {
    survey: answering(async (id) => {
      const written = await findWritten(id);
      const met = await meet(written);
      if (met) {
        const facts = await factsFor(met.definition);
        return {
          ...written,
          state: met.state,
          answered: met.answered,
          ...(facts && { given: facts }),
        } satisfies WrittenSurvey;
      }
      throw new BackendError('forbidden', 'the survey is for those who are invited to it');
    }),

    list: answering(async (query) => {
      const asked = checkQuery(pageQuery, query);
      const met = await Promise.all((await store.definitions()).map(meet));
      const listed = met.filter((each) => each !== undefined).sort(inOrder);
      const page = pageOf(listed, asked);
      return { ...page, items: page.items.map(summaryOf) };
    }),

    drawBallot: async (id, { idempotencyKey, signal }) => {
      signal?.throwIfAborted();
      requireKey(idempotencyKey);
      const definition = await find(id);
      if (definition.privacy !== 'anonymous') throw invalid('', 'Only an anonymous survey has ballots');
      const personId = await requireInvited(id);
      requireOpen(definition);
      const ballot = await store.draw(id, personId, idempotencyKey);
      if (ballot !== undefined) return { ballot };
      throw new BackendError('conflict', 'the ballot has been drawn');
    },

    submit: async (id, submission, { idempotencyKey, signal }) => {
      signal?.throwIfAborted();
      requireKey(idempotencyKey);
      const definition = await find(id);
      const sender = await senderOf(definition, submission);
      const { answers } = submission;
      const response: KeptResponse = { surveyId: id, sender, answers, ...(idempotencyKey && { idempotencyKey }) };
      // The retry of something kept is well, also when the survey has closed in the meantime.
      if (isKept(await store.receipt(response))) return;
      requireOpen(definition);
      requireFitting([
        ...checkAnswers(definition, answers, await factsFor(definition)),
        ...(people && 'personId' in sender ? checkRoster(definition, answers, sender.personId, people) : []),
      ]);
      signal?.throwIfAborted();
      isKept(await store.keep(response, now().toISOString()));
    },

    response: answering(async (id) => {
      const definition = await find(id);
      if (definition.privacy === 'anonymous') throw untraceable();
      const personId = await requireInvited(id);
      if (!definition.readBack) throw new BackendError('forbidden', 'answers to this survey are not read back');
      const answers = await store.response(id, personId);
      if (answers) return { answers };
      throw new BackendError('not-found', 'there is no answer from this person');
    }),

    withdraw: async (id, { idempotencyKey, signal }) => {
      signal?.throwIfAborted();
      requireKey(idempotencyKey);
      const definition = await find(id);
      if (definition.privacy === 'anonymous') throw untraceable();
      const personId = await requireInvited(id);
      requireOpen(definition);
      const removed = await store.remove(id, personId, idempotencyKey, now().toISOString());
      if (!removed) throw new BackendError('not-found', 'there is no answer to withdraw');
    },

    ...(subscribe && { subscribe }),
  };
}

const invalid = (pointer: string, detail: string): BackendError =>
  new BackendError('invalid', detail, { fields: [{ pointer, detail }] });

const untraceable = (): BackendError => invalid('', 'An anonymous answer cannot be found again');

function requireKey(key: string | undefined): void {
  if (key === undefined || (key.length >= 16 && key.length <= 64)) return;
  throw invalid('', 'An idempotency key has 16 to 64 characters');
}

/** True when the response is kept already, false when it is new. @throws BackendError where it can be neither. */
function isKept(receipt: Receipt): boolean {
  if (receipt === 'answered') throw new BackendError('conflict', 'the person has answered');
  if (receipt === 'no-ballot') throw invalid('/ballot', 'Nobody drew this ballot');
  if (receipt === 'other-content') throw invalid('', 'The key was used for something else');
  return receipt === 'repeated';
}

function requireFitting(faults: readonly AnswerFault[]): void {
  if (faults.length === 0) return;
  const fields = faults.map(({ code, pointer }) => ({ pointer, detail: code }));
  throw new BackendError('invalid', 'the answers do not fit the survey', { fields });
}
