import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { lineUnits } from '../../../src/adapters/memory.js';
import type { OrganisationIndex } from '../../../src/adapters/memory.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import { linkHolder } from '../../../src/model/survey-results/invited-units.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { invitations, surveyLinks } from '../database/schema.js';
import { StartFailure } from '../start-failure.js';
import { recordAccess } from '../store/access-log.js';
import { requireInviting } from './invite.js';
import { OPERATOR } from './operator.js';
import { placeInvitations } from './place-invitations.js';
import { requireSurvey } from './standing-row.js';

// One-time links for those outside the organisation: parents, partners, citizens.
//
// A link is a secret of 256 random bits. It is shown once, to whoever asks for it to be made; what is kept is its hash, and the
// id of somebody invited who is nothing but the holder of that link. From there on the holder answers as a person does: once,
// and an anonymous survey by drawing a ballot, so that nothing stored leads from the link to the answer (`ballots.ts`). Whose
// link is whose is known to the one who sent them out, and to nobody here.

/** The most links that are made at a time. */
export const MOST_LINKS = 5000;

/** A link that was made, or what is kept of one. */
export interface SurveyLink {
  readonly surveyId: string;
  readonly personId: string;
}

const hashOf = (token: string): string => createHash('sha256').update(`survey link ${token}`).digest('base64url');

/** @throws StartFailure where a survey cannot be answered by somebody whom the organisation does not know. */
export function requireLinkable({ facts = [], id, pages, privacy }: WrittenDefinition): void {
  if (facts.length > 0)
    throw new StartFailure(
      `»${id}« bruger oplysninger om den, der svarer, og om den, der har et link, er der ingen.`,
      `“${id}” uses facts about whoever answers, and there are none about the holder of a link.`,
    );
  if (privacy === 'named')
    throw new StartFailure(
      `»${id}« er med navn, og den, der svarer med et link, har ikke noget her. Brug en fortrolig eller anonym.`,
      `“${id}” is named, and whoever answers by a link has no name here. Use a confidential or an anonymous one.`,
    );
  const kinds = pages.flatMap(({ questions }) => questions.map(({ kind }) => kind));
  if (kinds.some((kind) => kind === 'roster' || kind === 'relation'))
    throw new StartFailure(
      `»${id}« spørger om kolleger, og dem kan den, der svarer med et link, ikke slå op.`,
      `“${id}” asks about colleagues, whom somebody who answers by a link cannot look up.`,
    );
}

export interface LinksAsked {
  readonly count: number;
  /** Where the answers are counted. The whole organisation unless it says otherwise. */
  readonly unit?: string | undefined;
}

/** Makes links to a survey, and gives their secrets: they cannot be had again. @throws StartFailure */
export async function makeLinks(
  feed: ChangeFeed,
  id: string,
  { count, unit }: LinksAsked,
  index: OrganisationIndex,
  now: Date,
): Promise<readonly string[]> {
  const units = lineUnits(index);
  const unitId = unit ?? units[0]?.id;
  if (unitId === undefined || !units.some((each) => each.id === unitId))
    throw new StartFailure(`Enheden findes ikke: ${unitId ?? ''}.`, `There is no such unit: ${unitId ?? ''}.`);
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  const links = tokens.map((token) => ({
    tokenHash: hashOf(token),
    surveyId: id,
    personId: linkHolder(randomUUID()),
    unitId,
  }));
  await feed.write(async (transaction, announce) => {
    const row = await requireSurvey(transaction, id);
    await requireInviting(transaction, row, now);
    requireLinkable(row.definition);
    await transaction.insert(surveyLinks).values(links);
    await transaction.insert(invitations).values(links.map(({ personId }) => ({ surveyId: id, personId, unitId })));
    if (row.definition.privacy === 'anonymous') await placeInvitations(transaction, row.definition, index);
    await recordAccess(transaction, { at: now.toISOString(), personId: OPERATOR, action: 'invite', surveyId: id });
    await announce({ topic: 'surveys', id }, now);
    await announce({ topic: 'relations', id }, now);
  });
  return tokens;
}

/** Links as the host meets them: by the secret on arrival, and after that by whom they stand for. */
export interface Links {
  find(token: string): Promise<SurveyLink | undefined>;
  of(personId: string): Promise<SurveyLink | undefined>;
}

export const linksIn = (database: Sql): Links => {
  const first = async (isIt: ReturnType<typeof eq>): Promise<SurveyLink | undefined> => {
    const [link] = await database
      .select({ surveyId: surveyLinks.surveyId, personId: surveyLinks.personId })
      .from(surveyLinks)
      .where(isIt);
    return link;
  };
  return {
    find: (token) => first(eq(surveyLinks.tokenHash, hashOf(token))),
    of: (personId) => first(eq(surveyLinks.personId, personId)),
  };
};
