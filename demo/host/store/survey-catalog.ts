import { asc } from 'drizzle-orm';
import type { RelationBands } from '../../../src/model/relation.js';
import type { SurveyDefinition, SurveyState } from '../../../src/model/survey/definition.js';
import { inMainLanguage } from '../../../src/model/survey/language/in-language.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { surveys } from '../database/schema.js';

/** A survey as it now stands. */
export interface StoredSurvey {
  /** In the language it is written in. Opens and closes when that was done by hand, if it was before its own date. */
  readonly definition: SurveyDefinition;
  /** The same in all its languages. */
  readonly written: WrittenDefinition;
  readonly bands: RelationBands | undefined;
  /** True when its answers have been deleted, as it promised. */
  readonly emptied: boolean;
}

export function storedSurvey(row: typeof surveys.$inferSelect): StoredSurvey {
  const { bands, definition, emptiedAt, openedAt } = row;
  const { closesAt } = definition;
  // What has no answers left takes none either, also where it had no day to close on.
  const closedAt = row.closedAt ?? (closesAt === undefined ? emptiedAt : null);
  const written: WrittenDefinition = {
    ...definition,
    ...(openedAt && { opensAt: openedAt.toISOString() }),
    ...(closedAt && { closesAt: closedAt.toISOString() }),
  };
  return {
    definition: inMainLanguage<SurveyDefinition>(written),
    written,
    bands: bands ?? undefined,
    emptied: emptiedAt !== null,
  };
}

/** The definitions, read once and again when one of them changes, and a clock's eye on when they open and close. */
export class SurveyCatalog {
  readonly #database: Sql;
  readonly #feed: ChangeFeed;
  readonly #forget: () => void;
  #loading: Promise<readonly StoredSurvey[]> | undefined;
  #states: ReadonlyMap<string, SurveyState> = new Map();

  constructor(database: Sql, feed: ChangeFeed) {
    this.#database = database;
    this.#feed = feed;
    this.#forget = feed.on('surveys')(() => {
      this.#loading = undefined;
    });
  }

  all(): Promise<readonly StoredSurvey[]> {
    const loading = this.#loading ?? this.#load();
    this.#loading = loading;
    return loading;
  }

  async get(id: string): Promise<StoredSurvey | undefined> {
    return (await this.all()).find(({ definition }) => definition.id === id);
  }

  /** Tells those who listen of the surveys that have opened or closed since it was last called. The first call tells nothing. */
  async tick(now: Date): Promise<void> {
    const before = this.#states;
    const stored = await this.all();
    this.#states = new Map(stored.map(({ definition }) => [definition.id, surveyState(definition, now)]));
    for (const [id, state] of this.#states) {
      if (!before.has(id) || before.get(id) === state) continue;
      this.#feed.tell({ topic: 'surveys', id });
      if (state === 'closed') this.#feed.tell({ topic: 'relations', id });
    }
  }

  close(): void {
    this.#forget();
  }

  async #load(): Promise<readonly StoredSurvey[]> {
    try {
      return (await this.#database.select().from(surveys).orderBy(asc(surveys.position))).map(storedSurvey);
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
