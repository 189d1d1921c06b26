import type { DateText } from '../organisation.js';
import type { CourseRule } from './course-outcome.js';
import type { AllianceRule, CourseSignal } from './course-signals.js';
import type { MissingMark, SessionMarks } from './session-total.js';

/** One of the two short forms at a meeting, in the host's own words: what it is about, and its four lines of 0–10. */
export interface FeedbackForm {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What one person marked at one meeting. A form that was not filled in is left out. */
export interface FeedbackMeeting {
  /** From 1, the same for all who fill in at the meeting. */
  readonly number: number;
  readonly date: DateText;
  readonly outcome?: SessionMarks;
  readonly alliance?: SessionMarks;
}

/** Something the host says is worth talking about at a meeting. */
export interface MeetingSignal {
  readonly meeting: number;
  readonly signal: CourseSignal['signal'] | 'other';
  /** The host's own words. They are needed for 'other', and stand in for ours with the rest. */
  readonly text?: string;
}

/** One who fills in, as in the child or a parent. */
export interface CourseInformant {
  readonly id: string;
  readonly label: string;
  /** What totals are held against. It differs with who fills in, and comes from the host. */
  readonly rule: CourseRule & { readonly source: string };
  /** 'mean' where one missing mark of four is made up for. */
  readonly missing?: MissingMark;
  readonly meetings: readonly FeedbackMeeting[];
  readonly signals: readonly MeetingSignal[];
}

/** A course of meetings, by the name the host has for it and never that of a person. */
export interface FeedbackCourse {
  readonly id: string;
  readonly alias: string;
  readonly closedOn?: DateText;
  readonly outcome: FeedbackForm;
  readonly alliance: FeedbackForm & { readonly rule: AllianceRule };
  /** The one it is about first. */
  readonly informants: readonly CourseInformant[];
}
