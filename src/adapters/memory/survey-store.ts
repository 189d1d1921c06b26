import type { InstantText } from '../../model/organisation.js';
import type { Answers } from '../../model/survey/answers.js';
import type { WrittenDefinition } from '../../model/survey/language/written.js';

/** How one person stands to one survey. */
export interface Standing {
  readonly invited: boolean;
  /** Whether they have answered, or, in an anonymous survey, have drawn the ballot. */
  readonly answered: boolean;
}

/** Who a response comes from: a person, or whoever holds a ballot. */
export type Sender = { readonly personId: string } | { readonly ballot: string };

/** One response as it is kept. */
export interface KeptResponse {
  readonly surveyId: string;
  readonly sender: Sender;
  readonly answers: Answers;
  /** Tells a retry from a new response. A ballot does so by itself. */
  readonly idempotencyKey?: string;
}

/**
 * What is known of a response that comes in. `new`: nothing. `repeated`: it is kept already, with the same key (or
 * ballot) and content. `other-content`: the key or ballot was used for something else. `answered`: the person's response
 * came with another key. `no-ballot`: nobody drew this ballot.
 */
export type Receipt = 'new' | 'repeated' | 'other-content' | 'answered' | 'no-ballot';

/**
 * Where surveys and answers are kept. `surveySource` holds the rules; a store only reads and writes, each write whole or
 * not at all, and tells `relations` of a change to a `live` survey. No other change to answers is told to anybody. A
 * store for real answers keeps no link between a ballot and the person who drew it.
 */
export interface SurveyStore {
  definitions(): Promise<readonly WrittenDefinition[]>;
  definition(id: string): Promise<WrittenDefinition | undefined>;
  standing(surveyId: string, personId: string): Promise<Standing>;
  /** What is known of a response, before anything is checked or kept. */
  receipt(response: KeptResponse): Promise<Receipt>;
  /** Keeps a response, unless it turns out not to be `new`: two of them may come at the same moment. */
  keep(response: KeptResponse, at: InstantText): Promise<Receipt>;
  /** The person's response. Undefined where there is none. Never asked for in an anonymous survey. */
  response(surveyId: string, personId: string): Promise<Answers | undefined>;
  /** Removes a person's response. The same key again does nothing, whatever was answered since. False where there is none. */
  remove(surveyId: string, personId: string, idempotencyKey: string | undefined, at: InstantText): Promise<boolean>;
  /** The person's ballot: a fresh one, or the same for the same key. Undefined where another key has drawn it. */
  draw(surveyId: string, personId: string, idempotencyKey: string | undefined): Promise<string | undefined>;
}
