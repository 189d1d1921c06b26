import { eq } from 'drizzle-orm';
import type { OrganisationIndex } from '../../../src/adapters/memory.js';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { invitations } from '../database/schema.js';
import { StartFailure } from '../start-failure.js';
import { recordAccess } from '../store/access-log.js';
import { storedSurvey } from '../store/survey-catalog.js';
import { OPERATOR } from './operator.js';
import { placeInvitations } from './place-invitations.js';
import { isAnswered, requireSurvey } from './standing-row.js';
import type { SurveyRow } from './standing-row.js';

/** Who is to be asked. */
export interface Asked {
  readonly people: readonly string[];
  /** Everybody who works in these units or below them. */
  readonly units: readonly string[];
}

/** Names in a message: the first few, and how many more there are. */
const FEW = 10;
const few = (ids: readonly string[]): string =>
  `${ids.slice(0, FEW).join(', ')}${ids.length > FEW ? ` + ${ids.length - FEW}` : ''}`;

/** Everybody asked, once. @throws StartFailure where the organisation does not know one of them. */
export function peopleAsked({ people, units }: Asked, index: OrganisationIndex): readonly string[] {
  const noUnits = units.filter((id) => !index.tree.unit(id));
  if (noUnits.length > 0)
    throw new StartFailure(`Disse enheder findes ikke: ${few(noUnits)}.`, `There are no such units: ${few(noUnits)}.`);
  const nobody = people.filter((id) => !index.person(id));
  if (nobody.length > 0)
    throw new StartFailure(`Disse personer findes ikke: ${few(nobody)}.`, `There are no such people: ${few(nobody)}.`);
  if (people.length + units.length === 0)
    throw new StartFailure('Det er ikke sagt, hvem der inviteres.', 'It has not been said who is invited.');
  const within = index.people.filter(({ id }) =>
    index.worksIn(id).some((place) => units.some((unit) => index.tree.isWithin(place, unit))),
  );
  const all = [...new Set([...people, ...within.map(({ id }) => id)])];
  if (all.length > 0) return all;
  throw new StartFailure('Ingen arbejder i de enheder.', 'Nobody works in those units.');
}

/** @throws StartFailure where nobody more may be asked. */
export async function requireInviting(transaction: Sql, row: SurveyRow, now: Date): Promise<void> {
  const { definition, emptied } = storedSurvey(row);
  const { id, privacy } = definition;
  if (emptied || surveyState(definition, now) === 'closed')
    throw new StartFailure(
      `»${id}« er lukket, så ingen kan inviteres.`,
      `“${id}” is closed, so nobody can be invited.`,
    );
  // Where an anonymous answer is counted hangs on who else was asked, and was settled when the first ballot was drawn.
  if (privacy === 'anonymous' && (await isAnswered(transaction, id)))
    throw new StartFailure(
      `»${id}« er anonym, og nogen er begyndt at svare. Flere kan ikke inviteres, uden at det kan røbe dem.`,
      `“${id}” is anonymous and somebody has begun to answer. Nobody more can be invited without giving them away.`,
    );
}

/** Notes who was asked, and where their answers are counted. Gives how many of them are new, and how many there are now. */
export async function invite(
  feed: ChangeFeed,
  id: string,
  asked: Asked,
  index: OrganisationIndex,
  now: Date,
): Promise<{ readonly added: number; readonly total: number }> {
  const people = peopleAsked(asked, index);
  return feed.write(async (transaction, announce) => {
    const row = await requireSurvey(transaction, id);
    await requireInviting(transaction, row, now);
    const added = await transaction
      .insert(invitations)
      .values(people.map((personId) => ({ surveyId: id, personId, unitId: index.worksIn(personId)[0] })))
      .onConflictDoNothing()
      .returning({ personId: invitations.personId });
    // With more people asked, more units hold enough of them for an anonymous answer to be counted there.
    if (row.definition.privacy === 'anonymous') await placeInvitations(transaction, row.definition, index);
    if (added.length > 0) {
      await recordAccess(transaction, { at: now.toISOString(), personId: OPERATOR, action: 'invite', surveyId: id });
      await announce({ topic: 'surveys', id }, now);
      await announce({ topic: 'relations', id }, now);
    }
    return { added: added.length, total: await transaction.$count(invitations, eq(invitations.surveyId, id)) };
  });
}
