import { eq } from 'drizzle-orm';
import type { Sql } from '../database/database.js';
import {
  accessLog,
  ballotsDrawn,
  demoUsers,
  engagements,
  idempotencyKeys,
  invitations,
  people,
  personRoles,
  placements,
  posts,
  responses,
  surveys,
} from '../database/schema.js';
import { StartFailure } from '../start-failure.js';
import { storedSurvey } from '../store/survey-catalog.js';

/** What others have said of the person in one survey. */
interface Mention {
  readonly surveyId: string;
  readonly title: string;
  /** How many named the person. */
  readonly people: number;
  /** Their answers, in a named survey. In a confidential one they were promised that nobody would be shown them. */
  readonly answers?: readonly { readonly from: string; readonly answers: unknown }[];
}

const namesPerson = (answers: unknown, id: string): boolean =>
  answers === id ||
  (typeof answers === 'object' &&
    answers !== null &&
    Object.entries(answers).some(([key, part]) => key === id || namesPerson(part, id)));

async function mentionsOf(database: Sql, id: string): Promise<readonly Mention[]> {
  const mentions: Mention[] = [];
  for (const row of await database.select().from(surveys)) {
    const { definition } = storedSurvey(row);
    const given = await database.select().from(responses).where(eq(responses.surveyId, definition.id));
    const naming = given.filter(({ answers, personId }) => personId !== id && namesPerson(answers, id));
    if (naming.length === 0) continue;
    mentions.push({
      surveyId: definition.id,
      title: definition.title,
      people: naming.length,
      ...(definition.privacy === 'named' && {
        answers: naming.map(({ answers, personId }) => ({ from: personId, answers: aboutPerson(answers, id) })),
      }),
    });
  }
  return mentions;
}

/** Of one person's answers only what is about the other: the marks given them, by question. */
const aboutPerson = (answers: Readonly<Record<string, unknown>>, id: string): unknown =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([question, answer]) => {
      if (Array.isArray(answer)) return answer.includes(id) ? [[question, 'named']] : [];
      const about =
        typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>)[id] : undefined;
      return about === undefined ? [] : [[question, about]];
    }),
  );

/**
 * All that is stored about one person. Answers to anonymous surveys are not in it, because nothing tells whose they are.
 * @throws StartFailure where nothing is stored about anybody of that id.
 */
export async function exportPerson(database: Sql, id: string): Promise<Readonly<Record<string, unknown>>> {
  const [person] = await database.select().from(people).where(eq(people.id, id));
  const found = {
    posts: await database.select().from(posts).where(eq(posts.personId, id)),
    engagements: await database.select().from(engagements).where(eq(engagements.personId, id)),
    manages: await database
      .select({ engagementId: engagements.id })
      .from(engagements)
      .where(eq(engagements.managerId, id)),
    roles: await database.select({ role: personRoles.role }).from(personRoles).where(eq(personRoles.personId, id)),
    demoUser: await database.select().from(demoUsers).where(eq(demoUsers.personId, id)),
    invitations: await database
      .select({ surveyId: invitations.surveyId })
      .from(invitations)
      .where(eq(invitations.personId, id)),
    responses: await database
      .select({ surveyId: responses.surveyId, answers: responses.answers })
      .from(responses)
      .where(eq(responses.personId, id)),
    ballotsDrawn: await database.select().from(ballotsDrawn).where(eq(ballotsDrawn.personId, id)),
    writes: await database.select().from(idempotencyKeys).where(eq(idempotencyKeys.personId, id)),
    accessLog: await database.select().from(accessLog).where(eq(accessLog.personId, id)),
    placedOn: (await database.select().from(placements)).flatMap(({ level, places, survey }) => {
      const place = places.find((placed) => placed.id === id);
      return place ? [{ survey, level, ...place }] : [];
    }),
    mentionedBy: await mentionsOf(database, id),
  };
  if (person || Object.values(found).some((rows) => rows.length > 0)) return { person: person ?? null, ...found };
  throw new StartFailure(`Der er intet gemt om ${id}.`, `Nothing is stored about ${id}.`);
}
