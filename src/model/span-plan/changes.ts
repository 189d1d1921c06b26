/**
 * One step of a what-if, as somebody made it: small data that can be undone, kept and sent. Ids are those of the baseline, and
 * of posts that earlier steps have opened (`newPostId`, `filledPostId`).
 */
export type SpanChange =
  /** How many at most a leader of the area should lead; null takes the target away. */
  | { readonly kind: 'target'; readonly areaId: string; readonly target: number | null }
  /** How much the whole may cost a year, in the host's currency; null for no frame. */
  | { readonly kind: 'frame'; readonly amount: number | null }
  /** Whether new leaders are found among those who are led today, and so are led no more. */
  | { readonly kind: 'recruit'; readonly inside: boolean }
  /** New posts beside leaders, who share their people evenly with them; paid by giving up so many full-time posts of an area. */
  | {
      readonly kind: 'add';
      readonly posts: Readonly<Record<string, number>>;
      readonly givenUp?: { readonly areaId: string; readonly fte: number };
    }
  /** A leader for a unit that has none of its own. */
  | { readonly kind: 'fill'; readonly unitId: string }
  /** A group, or a leader's own job, under another leader. */
  | { readonly kind: 'move'; readonly groupId: string; readonly to: string }
  /** All the people of one leader go to another, and the first one's post is closed. */
  | { readonly kind: 'merge'; readonly from: string; readonly into: string };

/** Why a step cannot be taken. */
export type ChangeFault =
  /** It names a leader, group, unit or area that is not there (any more). */
  | 'unknown'
  /** A leader would come under somebody whom they lead. */
  | 'loop'
  /** It would change nothing. */
  | 'nothing'
  /** A number is not one that can be used. */
  | 'number';

/** The post that is the nth new one beside a leader, counted from 1. */
export const newPostId = (leaderId: string, nth: number): string => `+${nth}@${leaderId}`;

/** The post of a leader for a unit that has none. */
export const filledPostId = (unitId: string): string => `+@${unitId}`;

/** A what-if with its name, as it is kept and sent. */
export interface SpanScenario {
  readonly unitId: string;
  readonly name: string;
  /** The date of the baseline that it was made on. */
  readonly asOf: string;
  readonly changes: readonly SpanChange[];
}
