import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { KeptResponse, Receipt, Standing, SurveyStore } from '../../../src/adapters/memory.js';
import { BackendError } from '../../../src/backend/errors.js';
import type { Answers } from '../../../src/model/survey/answers.js';
import type { SurveyDefinition } from '../../../src/model/survey/definition.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import type { Ballots } from '../ballots.js';
import type { ChangeFeed } from '../database/change-feed.js';
import { rowsOf } from '../database/database.js';
import type { Sql } from '../database/database.js';
import { anonymousResponses, ballotsDrawn, invitations, responses, surveys } from '../database/schema.js';
import { recordAccess } from './access-log.js';
import { contentHash } from './canonical-json.js';
import { dropNote, findNote, makeNote } from './idempotency.js';
import type { Claim } from './idempotency.js';
import { storedSurvey } from './survey-catalog.js';
import type { SurveyCatalog } from './survey-catalog.js';

export interface SqlSurveyStoreOptions {
  readonly database: Sql;
  readonly catalog: SurveyCatalog;
  readonly ballots: Ballots;
  readonly feed: ChangeFeed;
}

const WITHDRAWAL = 'withdrawal';

/** Surveys and answers in SQL. Each write is one transaction with the note of its key, so that it is there whole, once. */
export class SqlSurveyStore implements SurveyStore {
  readonly #database: Sql;
  readonly #catalog: SurveyCatalog;
  readonly #ballots: Ballots;
  readonly #feed: ChangeFeed;

  constructor({ ballots, catalog, database, feed }: SqlSurveyStoreOptions) {
    this.#database = database;
    this.#catalog = catalog;
    this.#ballots = ballots;
    this.#feed = feed;
  }

  async definitions(): Promise<readonly WrittenDefinition[]> {
    return (await this.#catalog.all()).map(({ written }) => written);
  }

  async definition(id: string): Promise<WrittenDefinition | undefined> {
    return (await this.#catalog.get(id))?.written;
  }

  async standing(surveyId: string, personId: string): Promise<Standing> {
    const [standing] = await rowsOf<Standing>(
      this.#database,
      sql`select
        exists (select from invitations where survey_id = ${surveyId} and person_id = ${personId}) as invited,
        exists (select from responses where survey_id = ${surveyId} and person_id = ${personId})
          or exists (select from ballots_drawn where survey_id = ${surveyId} and person_id = ${personId}) as answered`,
    );
    return standing!;
  }

  async receipt(response: KeptResponse): Promise<Receipt> {
    const { sender, surveyId } = response;
    if ('ballot' in sender) return this.#ballotReceipt(this.#database, response, sender.ballot);
    // In this order: whoever has answered by now has noted the key by then, since both were written at once.
    const { answered } = await this.standing(surveyId, sender.personId);
    const known = await findNote(this.#database, claimOf(response, sender.personId));
    return known ?? (answered ? 'answered' : 'new');
  }

  async keep(response: KeptResponse, at: string): Promise<Receipt> {
    const { answers, sender, surveyId } = response;
    return this.#feed.write(async (transaction, announce) => {
      const { results } = await lockOpen(transaction, surveyId, at);
      if ('ballot' in sender) {
        const known = await this.#ballotReceipt(transaction, response, sender.ballot);
        if (known !== 'new') return known;
        const { hash, unitId } = this.#ballots.use(surveyId, sender.ballot)!;
        const row = { id: randomUUID(), surveyId, ballotHash: hash, unitId, answers };
        const kept = await transaction
          .insert(anonymousResponses)
          .values(row)
          .onConflictDoNothing()
          .returning({ id: anonymousResponses.id });
        return kept.length > 0 ? 'new' : this.#ballotReceipt(transaction, response, sender.ballot);
      }
      const { personId } = sender;
      const claim = claimOf(response, personId);
      const known = await makeNote(transaction, claim, at);
      if (known) return known;
      const kept = await transaction
        .insert(responses)
        .values({ surveyId, personId, answers, unitId: await this.#unitOf(transaction, surveyId, personId) })
        .onConflictDoNothing()
        .returning({ personId: responses.personId });
      if (kept.length === 0) {
        await dropNote(transaction, claim);
        return 'answered';
      }
      await recordAccess(transaction, { at, personId, action: 'submit', surveyId });
      if (results === 'live') await announce({ topic: 'relations', id: surveyId }, new Date(at));
      return 'new';
    });
  }

  async response(surveyId: string, personId: string): Promise<Answers | undefined> {
    const [own] = await this.#database
      .select({ answers: responses.answers })
      .from(responses)
      .where(and(eq(responses.surveyId, surveyId), eq(responses.personId, personId)));
    return own?.answers;
  }

  async remove(surveyId: string, personId: string, key: string | undefined, at: string): Promise<boolean> {
    return this.#feed.write(async (transaction, announce) => {
      const { results } = await lockOpen(transaction, surveyId, at);
      const claim: Claim = { surveyId, personId, key, requestHash: WITHDRAWAL };
      const known = await makeNote(transaction, claim, at);
      if (known === 'repeated') return true;
      if (known) throw new BackendError('invalid', 'the key was used for something else');
      const removed = await transaction
        .delete(responses)
        .where(and(eq(responses.surveyId, surveyId), eq(responses.personId, personId)))
        .returning({ personId: responses.personId });
      if (removed.length === 0) {
        await dropNote(transaction, claim);
        return false;
      }
      await recordAccess(transaction, { at, personId, action: 'withdraw', surveyId });
      if (results === 'live') await announce({ topic: 'relations', id: surveyId }, new Date(at));
      return true;
    });
  }

  async draw(surveyId: string, personId: string, key: string | undefined): Promise<string | undefined> {
    if (key === undefined) throw new BackendError('invalid', 'a ballot is drawn with a key');
    const keyHash = this.#ballots.keyHash(key);
    await this.#database.insert(ballotsDrawn).values({ surveyId, personId, keyHash }).onConflictDoNothing();
    const [drawn] = await this.#database
      .select()
      .from(ballotsDrawn)
      .where(and(eq(ballotsDrawn.surveyId, surveyId), eq(ballotsDrawn.personId, personId)));
    if (drawn?.keyHash !== keyHash) return undefined;
    return this.#ballots.draw(surveyId, personId, key, await this.#unitOf(this.#database, surveyId, personId));
  }

  /** Where an invited person's answer is counted. */
  async #unitOf(database: Sql, surveyId: string, personId: string): Promise<string | undefined> {
    const [invitation] = await database
      .select({ unitId: invitations.unitId })
      .from(invitations)
      .where(and(eq(invitations.surveyId, surveyId), eq(invitations.personId, personId)));
    return invitation?.unitId ?? undefined;
  }

  async #ballotReceipt(database: Sql, { answers, surveyId }: KeptResponse, ballot: string): Promise<Receipt> {
    const used = this.#ballots.use(surveyId, ballot);
    if (!used) return 'no-ballot';
    const [kept] = await database
      .select({ answers: anonymousResponses.answers })
      .from(anonymousResponses)
      .where(and(eq(anonymousResponses.surveyId, surveyId), eq(anonymousResponses.ballotHash, used.hash)));
    if (!kept) return 'new';
    return contentHash(kept.answers) === contentHash(answers) ? 'repeated' : 'other-content';
  }
}

const claimOf = ({ answers, idempotencyKey, surveyId }: KeptResponse, personId: string): Claim => ({
  surveyId,
  personId,
  key: idempotencyKey,
  requestHash: contentHash(answers),
});

/** Holds the survey as it is until the transaction ends: whoever closes it waits, and what comes after meets it closed. */
async function lockOpen(transaction: Sql, surveyId: string, at: string): Promise<SurveyDefinition> {
  const [row] = await transaction.select().from(surveys).where(eq(surveys.id, surveyId)).for('share');
  const survey = row && storedSurvey(row);
  if (survey && !survey.emptied && surveyState(survey.definition, new Date(at)) === 'open') return survey.definition;
  throw new BackendError('conflict', 'the survey is not open');
}
