import { isWithinInsight } from '../../src/model/management-chain.js';
import type { UnitTree } from '../../src/model/unit-tree.js';
import type { Audience, SurveyPrivacy } from '../../src/model/survey/definition.js';

// Who may do what, on one page.
//
// Somebody who has not signed in has no caller, and gets no further than the public pages, the service document, the
// health check, and the answer that a ballot speaks for. Everybody who has may look up units and people, as in the
// house's phone book, and listen for changes. A survey is answered, and an answer withdrawn, by those it was sent to while
// it is open: those are rules of the survey itself (`surveySource`). The rest is here.

export type Role = 'employee' | 'leader' | 'director' | 'hr' | 'editor';

/** A signed-in person, with what the organisation says of them. */
export interface Caller {
  readonly id: string;
  readonly roles: readonly Role[];
  /** The units the person works in. */
  readonly worksIn: readonly string[];
  /** The units the person holds a filled leading post in. */
  readonly leads: readonly string[];
}

/** A survey as far as it decides who may do what. */
export interface SurveyFacts {
  readonly privacy: SurveyPrivacy;
  readonly audience: readonly Audience[];
  /** Whether the caller was sent it. */
  readonly invited: boolean;
}

const is = (caller: Caller, ...roles: readonly Role[]): boolean => caller.roles.some((role) => roles.includes(role));

/** Directors and HR see every span; a leader those of the own units, all below them, and two levels up; others their own unit's. */
export function maySeeSpan(caller: Caller, unitId: string, tree: UnitTree): boolean {
  if (is(caller, 'director', 'hr')) return true;
  if (caller.worksIn.includes(unitId) || caller.leads.includes(unitId)) return true;
  return caller.leads.some(
    (led) =>
      tree.isWithin(unitId, led) ||
      tree
        .path(led)
        .slice(1, 3)
        .some(({ id }) => id === unitId),
  );
}

/** Everything below a unit may be listed by those who may see each part of it. */
export const maySeeSpansBelow = (caller: Caller, rootId: string, tree: UnitTree): boolean =>
  is(caller, 'director', 'hr') || caller.leads.some((led) => tree.isWithin(rootId, led));

/**
 * Figures of units: every level knows what goes on so many levels from itself, up and down. It counts from the units that
 * somebody leads or works in; HR sees all, and a director no further than other leaders.
 */
export const hasInsight = (caller: Caller, unitId: string, tree: UnitTree, levels: number): boolean =>
  is(caller, 'hr') || isWithinInsight(tree, [...caller.leads, ...caller.worksIn], unitId, levels);

/** HR runs the surveys and editors put them on pages, so both may look before anybody is asked. */
export const mayReadSurvey = (caller: Caller, { invited }: SurveyFacts): boolean =>
  invited || is(caller, 'hr', 'editor');

/** Anonymous surveys have no relations to see. */
export const maySeeRelations = (caller: Caller, facts: SurveyFacts): boolean =>
  facts.privacy !== 'anonymous' && maySeeResults(caller, facts);

/**
 * Those whom the survey named as its audience when it was answered, and nobody else whatever their rank: that was the
 * promise. Before closing they get the promise's date and no figure.
 */
export function maySeeResults(caller: Caller, { audience, invited }: SurveyFacts): boolean {
  return audience.some(
    (group) =>
      group === 'everyone' ||
      (group === 'participants' && invited) ||
      (group === 'leaders' && is(caller, 'leader')) ||
      (group === 'directors' && is(caller, 'director')) ||
      (group === 'hr' && is(caller, 'hr')),
  );
}

/**
 * A course of meetings is seen by those who work on it, and by nobody else whatever their rank: not by their leader, and not by
 * HR. To everybody else it is as one that is not there.
 */
export const maySeeCourse = (caller: Caller, practitionerIds: readonly string[]): boolean =>
  practitionerIds.includes(caller.id);

/** HR and editors arrange the maps that they may see, for everybody. */
export const mayArrange = (caller: Caller): boolean => is(caller, 'hr', 'editor');

/** Closing before time is HR's. */
export const mayClose = (caller: Caller | undefined): boolean => caller !== undefined && is(caller, 'hr');
