import type { Person } from '../organisation.js';
import type { Answers } from './answers.js';
import type { SurveyDefinition } from './definition.js';
import { isRecord } from './identifier.js';

/** Answers kept on a device until they are sent. */
export interface SurveyDraft {
  readonly answers: Answers;
  /** The colleagues that the answers name. */
  readonly people: readonly Person[];
  /** What random order follows from. */
  readonly seed?: number;
  /** Instants, as in `2026-11-22T16:50:00.000Z`. */
  readonly savedAt: string;
  readonly expiresAt: string;
}

/** How many days a draft is kept, where the survey does not close before. */
export const DRAFT_DAYS = 14;
const DAY = 86_400_000;

/** A draft can be kept but of what nobody may trace, and of what is locked when the device is handed over. */
export const canDraft = ({ pages, privacy }: Pick<SurveyDefinition, 'pages' | 'privacy'>): boolean =>
  privacy !== 'anonymous' && pages.every(({ handover }) => handover === undefined);

/** When a draft saved now goes: after fourteen days, when the survey closes, or when its answers are deleted. */
export function draftExpiry(
  { closesAt, deleteAfter }: Pick<SurveyDefinition, 'closesAt' | 'deleteAfter'>,
  now: Date,
): Date {
  const ends = [closesAt, deleteAfter].flatMap((end) => (end === undefined ? [] : [Date.parse(end)]));
  return new Date(Math.min(now.getTime() + DRAFT_DAYS * DAY, ...ends));
}

/** A draft as it was kept. Undefined for what is none, and for one whose time is over. */
export function readDraft(text: string | null, now: Date): SurveyDraft | undefined {
  const draft = parsed(text);
  if (!isRecord(draft) || !isRecord(draft['answers']) || !Array.isArray(draft['people'])) return undefined;
  const { expiresAt, savedAt } = draft;
  if (typeof expiresAt !== 'string' || typeof savedAt !== 'string') return undefined;
  return Date.parse(expiresAt) > now.getTime() ? (draft as unknown as SurveyDraft) : undefined;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
