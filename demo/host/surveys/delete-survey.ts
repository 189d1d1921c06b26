import { eq } from 'drizzle-orm';
import type { ChangeFeed } from '../database/change-feed.js';
import { surveys } from '../database/schema.js';
import { recordAccess } from '../store/access-log.js';
import { forgetAnswers, forgetPictures } from './forget.js';
import { OPERATOR } from './operator.js';
import { requireSurvey } from './standing-row.js';

/** Removes a survey with its answers and all that belongs to it. That it was done stays in the access log. @throws StartFailure where there is none. */
export async function deleteSurvey(feed: ChangeFeed, id: string, now: Date): Promise<void> {
  await feed.write(async (transaction, announce) => {
    await requireSurvey(transaction, id);
    await forgetAnswers(transaction, [id]);
    await transaction.delete(surveys).where(eq(surveys.id, id));
    await forgetPictures(transaction);
    await recordAccess(transaction, { at: now.toISOString(), personId: OPERATOR, action: 'delete', surveyId: id });
    await announce({ topic: 'surveys', id }, now);
    await announce({ topic: 'relations', id }, now);
  });
}
