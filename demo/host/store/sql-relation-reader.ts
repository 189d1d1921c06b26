import { eq } from 'drizzle-orm';
import type { RelationReader, SurveyRound } from '../../../src/adapters/memory.js';
import type { ResponseRecord } from '../../../src/model/data.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { invitations, responses } from '../database/schema.js';
import { answersChangedAt, KeptAnswers } from './kept-answers.js';
import type { StoredSurvey, SurveyCatalog } from './survey-catalog.js';

/** Rounds and answers in SQL. Answers are read once and kept until a notice says that they changed. */
export class SqlRelationReader implements RelationReader {
  readonly #database: Sql;
  readonly #catalog: SurveyCatalog;
  readonly #kept: KeptAnswers<readonly ResponseRecord[]>;

  constructor(database: Sql, catalog: SurveyCatalog, feed: ChangeFeed, now: () => Date) {
    this.#database = database;
    this.#catalog = catalog;
    this.#kept = new KeptAnswers({ catalog, feed, now, read: (surveyId) => this.#read(surveyId) });
  }

  async rounds(name: string): Promise<readonly SurveyRound[]> {
    const stored = await this.#catalog.all();
    const named = stored.filter(
      ({ definition: { id, privacy, series }, emptied }) =>
        (id === name || series === name) && privacy !== 'anonymous' && !emptied,
    );
    return Promise.all(named.map((survey) => this.#round(survey)));
  }

  responses(surveyId: string): Promise<readonly ResponseRecord[]> {
    return this.#kept.get(surveyId);
  }

  close(): void {
    this.#kept.close();
  }

  async #read(surveyId: string): Promise<readonly ResponseRecord[]> {
    return this.#database
      .select({ personId: responses.personId, answers: responses.answers })
      .from(responses)
      .where(eq(responses.surveyId, surveyId))
      .orderBy(responses.personId);
  }

  async #round({ bands, definition }: StoredSurvey): Promise<SurveyRound> {
    const { id } = definition;
    const invited = await this.#database
      .select({ personId: invitations.personId })
      .from(invitations)
      .where(eq(invitations.surveyId, id))
      .orderBy(invitations.personId);
    const changedAt = await answersChangedAt(this.#database, id);
    return {
      definition,
      invited: invited.map(({ personId }) => personId),
      ...(bands && { bands }),
      ...(changedAt && { changedAt }),
    };
  }
}
