import { and, eq } from 'drizzle-orm';
import { lineUnits } from '../../../src/adapters/memory.js';
import type { OrganisationIndex } from '../../../src/adapters/memory.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import { countedIn } from '../../../src/model/survey-results/invited-units.js';
import type { Sql } from '../database/database.js';
import { invitations, surveyLinks } from '../database/schema.js';

/**
 * Settles anew where those invited are counted, by the organisation as it is now. Only while
 * nobody has begun to answer: what is told of an answer's unit must not change under it.
 */
export async function placeInvitations(
  transaction: Sql,
  definition: WrittenDefinition,
  index: OrganisationIndex,
): Promise<void> {
  const { id } = definition;
  const rows = await transaction.select().from(invitations).where(eq(invitations.surveyId, id));
  const invited = rows.map(({ personId }) => personId);
  const links = await transaction.select().from(surveyLinks).where(eq(surveyLinks.surveyId, id));
  const homes = Object.fromEntries(links.map(({ personId, unitId }) => [personId, unitId]));
  const counted = countedIn({ definition, homes, invited }, lineUnits(index), (personId) => index.worksIn(personId)[0]);
  for (const { personId, unitId: before } of rows) {
    const unitId = counted.people.get(personId) ?? null;
    if (unitId === before) continue;
    await transaction
      .update(invitations)
      .set({ unitId })
      .where(and(eq(invitations.surveyId, id), eq(invitations.personId, personId)));
  }
}
