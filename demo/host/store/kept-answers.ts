import { and, eq } from 'drizzle-orm';
import type { InstantText } from '../../../src/model/organisation.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { changes } from '../database/schema.js';
import type { SurveyCatalog } from './survey-catalog.js';

/** Milliseconds after closing in which an answer that was on its way may still be written by another process. */
const STRAGGLERS = 60_000;
/** Milliseconds that answers are trusted in that time. */
const BRIEF = 2000;

export interface KeptAnswersOptions<T> {
  readonly catalog: SurveyCatalog;
  readonly feed: ChangeFeed;
  readonly now: () => Date;
  readonly read: (surveyId: string) => Promise<T>;
}

interface Kept<T> {
  readonly until: number;
  readonly reading: Promise<T>;
}

/** What is read of the answers to surveys: once, and kept until a notice says that they changed. */
export class KeptAnswers<T> {
  readonly #options: KeptAnswersOptions<T>;
  readonly #forget: () => void;
  readonly #kept = new Map<string, Kept<T>>();

  constructor(options: KeptAnswersOptions<T>) {
    this.#options = options;
    this.#forget = options.feed.on('relations')(({ id }) => {
      if (id === undefined) this.#kept.clear();
      else this.#kept.delete(id);
    });
  }

  async get(surveyId: string): Promise<T> {
    const { catalog, read } = this.#options;
    const now = this.#options.now().getTime();
    const kept = this.#kept.get(surveyId);
    if (kept && now < kept.until) return kept.reading;
    const closesAt = Date.parse((await catalog.get(surveyId))?.definition.closesAt ?? '');
    const isSettling = now >= closesAt && now < closesAt + STRAGGLERS;
    const reading = read(surveyId);
    const keeping: Kept<T> = { until: isSettling ? now + BRIEF : Infinity, reading };
    this.#kept.set(surveyId, keeping);
    reading.catch(() => {
      if (this.#kept.get(surveyId) === keeping) this.#kept.delete(surveyId);
    });
    return reading;
  }

  close(): void {
    this.#forget();
  }
}

/** When the answers to a survey last changed, where that is known. */
export async function answersChangedAt(database: Sql, surveyId: string): Promise<InstantText | undefined> {
  const [changed] = await database
    .select({ at: changes.changedAt })
    .from(changes)
    .where(and(eq(changes.topic, 'relations'), eq(changes.subject, surveyId)));
  return changed?.at.toISOString();
}
