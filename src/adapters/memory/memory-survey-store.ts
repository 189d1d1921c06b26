import { randomKey } from '../../backend/random-key.js';
import type { Changes } from '../../backend/changes.js';
import type { ResponseRecord, SurveyRecord } from '../../model/data.js';
import type { CountedIn } from '../../model/survey-results/invited-units.js';
import type { InstantText } from '../../model/organisation.js';
import type { SurveyDefinition } from '../../model/survey/definition.js';
import { inMainLanguage } from '../../model/survey/language/in-language.js';
import type { WrittenDefinition } from '../../model/survey/language/written.js';
import { lazy } from './lazy.js';
import type { KeptResponse, Receipt, SurveyStore } from './survey-store.js';

/** A survey in one language with those it was sent to. */
export type PlainRecord = Omit<SurveyRecord, 'definition'> & { readonly definition: SurveyDefinition };

/** One survey with what has come in. */
export interface Shelf {
  /** Its definition in the language it is written in. */
  readonly record: PlainRecord;
  /** The same in all its languages. */
  readonly written: WrittenDefinition;
  readonly invited: ReadonlySet<string>;
  /** Replaced, never changed: what was worked out from a list of responses stays right for it. */
  responses: readonly ResponseRecord[];
  /** When the responses last changed. Undefined while they are as they were given. */
  changedAt: InstantText | undefined;
  /** The key and the ballot of each person who has drawn. */
  readonly drawn: Map<string, { readonly key: string | undefined; readonly ballot: string }>;
  /** Where the answers are counted. */
  readonly counted: () => CountedIn;
  /** What has been carried out, by sender and key, with its content: tells a retry from something new. */
  readonly done: Map<string, string>;
}

export interface MemorySurveyStore extends SurveyStore {
  readonly shelves: ReadonlyMap<string, Shelf>;
}

/** Surveys and answers kept in memory and nowhere else. `countedIn` says where answers to one are counted. */
export function memorySurveyStore(
  records: readonly SurveyRecord[],
  changes: Changes,
  countedIn: (record: SurveyRecord) => CountedIn,
): MemorySurveyStore {
  const shelves = new Map(
    records.map((record) => [
      record.definition.id,
      shelfOf(
        record,
        lazy(() => countedIn(record)),
      ),
    ]),
  );

  const change = (shelf: Shelf, responses: readonly ResponseRecord[], at: InstantText): void => {
    shelf.responses = responses;
    shelf.changedAt = at;
    const { id, results } = shelf.record.definition;
    if (results === 'live') changes.tell({ topic: 'relations', id });
  };

  // Each method does its work in one turn, so that no other can come in between.
  return {
    shelves,
    definitions: () => Promise.resolve(records.map(({ definition }) => definition)),
    definition: (id) => Promise.resolve(shelves.get(id)?.written),
    standing: (surveyId, personId) => {
      const shelf = shelves.get(surveyId);
      return Promise.resolve({
        invited: shelf?.invited.has(personId) ?? false,
        answered: shelf !== undefined && hasAnswered(shelf, personId),
      });
    },
    receipt: (response) => Promise.resolve(receiptOf(shelves.get(response.surveyId), response)),
    keep: (response, at) => {
      const shelf = shelves.get(response.surveyId);
      const receipt = receiptOf(shelf, response);
      if (shelf && receipt === 'new') {
        const { sender } = response;
        const answers = structuredClone(response.answers);
        const key = doneKey(response);
        if (key !== undefined) shelf.done.set(key, JSON.stringify(answers));
        const unitId = shelf.counted().people.get(senderOf(shelf, sender) ?? '');
        const placed = { answers, ...('personId' in sender && sender), ...(unitId !== undefined && { unitId }) };
        change(shelf, [...shelf.responses, placed], at);
      }
      return Promise.resolve(receipt);
    },
    response: (surveyId, personId) => {
      const own = shelves.get(surveyId)?.responses.find((response) => response.personId === personId);
      return Promise.resolve(own && structuredClone(own.answers));
    },
    remove: (surveyId, personId, idempotencyKey, at) => {
      const shelf = shelves.get(surveyId);
      const key = `withdraw ${personId} ${idempotencyKey ?? ''}`;
      if (!shelf) return Promise.resolve(false);
      if (shelf.done.has(key)) return Promise.resolve(true);
      if (!hasAnswered(shelf, personId)) return Promise.resolve(false);
      if (idempotencyKey !== undefined) shelf.done.set(key, '');
      change(
        shelf,
        shelf.responses.filter((response) => response.personId !== personId),
        at,
      );
      return Promise.resolve(true);
    },
    draw: (surveyId, personId, idempotencyKey) => {
      const shelf = shelves.get(surveyId);
      const before = shelf?.drawn.get(personId);
      if (before)
        return Promise.resolve(before.key !== undefined && before.key === idempotencyKey ? before.ballot : undefined);
      const ballot = randomKey();
      shelf?.drawn.set(personId, { key: idempotencyKey, ballot });
      return Promise.resolve(ballot);
    },
  };
}

const shelfOf = (record: SurveyRecord, counted: Shelf['counted']): Shelf => ({
  record: { ...record, definition: inMainLanguage<SurveyDefinition>(record.definition) },
  written: record.definition,
  invited: new Set(record.invited),
  responses: record.responses,
  counted,
  changedAt: undefined,
  drawn: new Map(),
  done: new Map(),
});

const hasAnswered = ({ drawn, responses }: Shelf, personId: string): boolean =>
  drawn.has(personId) || responses.some((response) => response.personId === personId);

/** Who it was that answered. Only to find the unit: it is not kept with an anonymous answer. */
const senderOf = ({ drawn }: Shelf, sender: KeptResponse['sender']): string | undefined =>
  'personId' in sender ? sender.personId : [...drawn].find(([, { ballot }]) => ballot === sender.ballot)?.[0];

/** A ballot stands for itself; a person's response is known by its key, if it has one. */
const doneKey = ({ idempotencyKey, sender }: KeptResponse): string | undefined => {
  if ('ballot' in sender) return `ballot ${sender.ballot}`;
  return idempotencyKey === undefined ? undefined : `submit ${sender.personId} ${idempotencyKey}`;
};

function receiptOf(shelf: Shelf | undefined, response: KeptResponse): Receipt {
  if (!shelf) return 'new';
  const { answers, sender } = response;
  const key = doneKey(response);
  const before = key === undefined ? undefined : shelf.done.get(key);
  if (before !== undefined) return before === JSON.stringify(answers) ? 'repeated' : 'other-content';
  if ('personId' in sender) return hasAnswered(shelf, sender.personId) ? 'answered' : 'new';
  const isDrawn = [...shelf.drawn.values()].some(({ ballot }) => ballot === sender.ballot);
  return isDrawn ? 'new' : 'no-ballot';
}
