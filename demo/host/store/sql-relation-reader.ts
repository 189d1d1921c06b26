import { and, eq } from 'drizzle-orm';
import type { RelationReader, SurveyRound } from '../../../src/adapters/memory.js';
import type { ResponseRecord } from '../../../src/model/data.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { changes, invitations, responses } from '../database/schema.js';
import type { StoredSurvey, SurveyCatalog } from './survey-catalog.js';

/** Milliseconds after closing in which an answer that was on its way may still be written by another process. */
const STRAGGLERS = 60_000;
/** Milliseconds that answers are trusted in that time. */
const BRIEF = 2000;

interface Kept {
  readonly until: number;
  readonly responses: Promise<readonly ResponseRecord[]>;
}

/** Rounds and answers in SQL. Answers are read once and kept until a notice says that they changed. */
export class SqlRelationReader implements RelationReader {
  readonly #database: Sql;
  readonly #catalog: SurveyCatalog;
  readonly #now: () => Date;
  readonly #forget: () => void;
  readonly #kept = new Map<string, Kept>();

  constructor(database: Sql, catalog: SurveyCatalog, feed: ChangeFeed, now: () => Date) {
    this.#database = database;
    this.#catalog = catalog;
    this.#now = now;
    this.#forget = feed.on('relations')(({ id }) => {
      if (id === undefined) this.#kept.clear();
      else this.#kept.delete(id);
    });
  }

  async rounds(name: string): Promise<readonly SurveyRound[]> {
    const stored = await this.#catalog.all();
    const named = stored.filter(
      ({ definition: { id, privacy, series }, emptied }) =>
        (id === name || series === name) && privacy !== 'anonymous' && !emptied,
    );
    return Promise.all(named.map((survey) => this.#round(survey)));
  }

  async responses(surveyId: string): Promise<readonly ResponseRecord[]> {
    const now = this.#now().getTime();
    const kept = this.#kept.get(surveyId);
    if (kept && now < kept.until) return kept.responses;
    const closesAt = Date.parse((await this.#catalog.get(surveyId))?.definition.closesAt ?? '');
    const isSettling = now >= closesAt && now < closesAt + STRAGGLERS;
    const reading = this.#read(surveyId);
    const keeping: Kept = { until: isSettling ? now + BRIEF : Infinity, responses: reading };
    this.#kept.set(surveyId, keeping);
    reading.catch(() => {
      if (this.#kept.get(surveyId) === keeping) this.#kept.delete(surveyId);
    });
    return reading;
  }

  close(): void {
    this.#forget();
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
    const [changed] = await this.#database
      .select({ at: changes.changedAt })
      .from(changes)
      .where(and(eq(changes.topic, 'relations'), eq(changes.subject, id)));
    return {
      definition,
      invited: invited.map(({ personId }) => personId),
      ...(bands && { bands }),
      ...(changed && { changedAt: changed.at.toISOString() }),
    };
  }
}
