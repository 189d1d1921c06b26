import { eq } from 'drizzle-orm';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import type { ChangeFeed } from '../database/change-feed.js';
import { surveys } from '../database/schema.js';
import { recordAccess } from '../store/access-log.js';
import { storedSurvey } from '../store/survey-catalog.js';
import { heldSurvey } from './standing-row.js';

/** Closes an open survey now, in somebody's name. False where it is not open, or there is none. Answers on their way are let in first. */
export async function closeSurvey(feed: ChangeFeed, id: string, personId: string, now: Date): Promise<boolean> {
  return feed.write(async (transaction, announce) => {
    const row = await heldSurvey(transaction, id);
    if (!row || surveyState(storedSurvey(row).definition, now) !== 'open') return false;
    await transaction.update(surveys).set({ closedAt: now }).where(eq(surveys.id, id));
    await recordAccess(transaction, { at: now.toISOString(), personId, action: 'close', surveyId: id });
    await announce({ topic: 'surveys', id }, now);
    await announce({ topic: 'relations', id }, now);
    return true;
  });
}
