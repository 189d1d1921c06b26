import { eq } from 'drizzle-orm';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import type { ChangeFeed } from '../database/change-feed.js';
import { surveys } from '../database/schema.js';
import { StartFailure } from '../start-failure.js';
import { recordAccess } from '../store/access-log.js';
import { storedSurvey } from '../store/survey-catalog.js';
import { OPERATOR } from './operator.js';
import { isAnswered, requireSurvey } from './standing-row.js';

/**
 * Opens a survey now: before its own date, or again where it was closed before anybody had answered.
 * @throws StartFailure where there is none, it is open, or it has to stay closed.
 */
export async function openSurvey(feed: ChangeFeed, id: string, now: Date): Promise<void> {
  await feed.write(async (transaction, announce) => {
    const row = await requireSurvey(transaction, id);
    const { definition } = storedSurvey(row);
    const state = surveyState(definition, now);
    if (state === 'open') throw new StartFailure(`»${id}« er allerede åben.`, `“${id}” is open already.`);
    const own = row.definition.closesAt;
    if (row.emptiedAt || (own !== undefined && Date.parse(own) <= now.getTime()))
      throw new StartFailure(
        `»${id}« er lukket efter sin egen dato. Importér den med en senere, hvis ingen har svaret.`,
        `“${id}” has closed by its own date. Import it with a later one, if nobody has answered.`,
      );
    if (state === 'closed' && (await isAnswered(transaction, id)))
      throw new StartFailure(
        `»${id}« er lukket og har svar, så resultaterne kan være set. Den kan ikke åbnes igen.`,
        `“${id}” is closed and has answers, so its results may have been seen. It cannot be opened again.`,
      );
    const openedAt = state === 'planned' ? now : row.openedAt;
    await transaction.update(surveys).set({ openedAt, closedAt: null }).where(eq(surveys.id, id));
    await recordAccess(transaction, { at: now.toISOString(), personId: OPERATOR, action: 'open', surveyId: id });
    await announce({ topic: 'surveys', id }, now);
    await announce({ topic: 'relations', id }, now);
  });
}
