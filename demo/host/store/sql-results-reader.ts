import { eq, sql } from 'drizzle-orm';
import type { ResultsReader, Round } from '../../../src/adapters/memory.js';
import type { WrittenComment } from '../../../src/model/survey-results/comments.js';
import type { SurveyTally } from '../../../src/model/survey-results/tally.js';
import type { ChangeFeed } from '../database/change-feed.js';
import { rowsOf } from '../database/database.js';
import type { Sql } from '../database/database.js';
import { anonymousResponses, invitations, responses } from '../database/schema.js';
import { answersChangedAt, KeptAnswers } from './kept-answers.js';
import { tallyIn } from './sql-tally.js';
import type { SurveyCatalog } from './survey-catalog.js';
import { tallyAtHand } from './tally-at-hand.js';

export interface SqlResultsReaderOptions {
  readonly database: Sql;
  /** Whether the database works in this very process. */
  readonly inProcess: boolean;
  readonly catalog: SurveyCatalog;
  readonly feed: ChangeFeed;
  readonly now: () => Date;
}

/**
 * Results counted in SQL: what comes out of the database grows with the units, not with the answers. Where the database works
 * in this process SQL spares it nothing, and counting at hand is far quicker.
 */
export class SqlResultsReader implements ResultsReader {
  readonly #database: Sql;
  readonly #inProcess: boolean;
  readonly #catalog: SurveyCatalog;
  readonly #tallies: KeptAnswers<SurveyTally>;
  readonly #invited: KeptAnswers<ReadonlyMap<string, string>>;

  constructor(options: SqlResultsReaderOptions) {
    this.#database = options.database;
    this.#inProcess = options.inProcess;
    this.#catalog = options.catalog;
    this.#tallies = new KeptAnswers({ ...options, read: (id) => this.#count(id) });
    this.#invited = new KeptAnswers({ ...options, read: (id) => this.#readInvited(id) });
  }

  async rounds(name: string): Promise<readonly Round[]> {
    const named = (await this.#catalog.all()).filter(
      ({ definition: { id, series } }) => id === name || series === name,
    );
    return Promise.all(
      named.map(async ({ definition, emptied }) => {
        const changedAt = await answersChangedAt(this.#database, definition.id);
        return { definition, emptied, ...(changedAt && { changedAt }) };
      }),
    );
  }

  tally(surveyId: string): Promise<SurveyTally> {
    return this.#tallies.get(surveyId);
  }

  invited(surveyId: string): Promise<ReadonlyMap<string, string>> {
    return this.#invited.get(surveyId);
  }

  async comments(surveyId: string, question: string): Promise<readonly WrittenComment[]> {
    const survey = await this.#catalog.get(surveyId);
    if (!survey) return [];
    const table = survey.definition.privacy === 'anonymous' ? anonymousResponses : responses;
    const rows = await rowsOf<{ readonly unit: string | null; readonly text: string }>(
      this.#database,
      sql`select unit_id as unit, answers ->> ${question}::text as text from ${table}
        where survey_id = ${surveyId} and btrim(coalesce(answers ->> ${question}::text, '')) <> ''`,
    );
    return rows.map(({ text, unit }) => ({ unitId: unit ?? undefined, text }));
  }

  close(): void {
    this.#tallies.close();
    this.#invited.close();
  }

  async #count(surveyId: string): Promise<SurveyTally> {
    const survey = await this.#catalog.get(surveyId);
    if (!survey) return [];
    return this.#inProcess
      ? tallyAtHand(this.#database, survey.definition)
      : tallyIn(this.#database, survey.definition);
  }

  async #readInvited(surveyId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#database
      .select({ personId: invitations.personId, unitId: invitations.unitId })
      .from(invitations)
      .where(eq(invitations.surveyId, surveyId))
      .orderBy(invitations.personId);
    return new Map(rows.flatMap(({ personId, unitId }) => (unitId === null ? [] : [[personId, unitId] as const])));
  }
}
