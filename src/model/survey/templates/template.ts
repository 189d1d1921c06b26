import type { InstantText, DateText } from '../../organisation.js';
import type { WrittenDefinition } from '../language/written.js';

/** What a template cannot know: whose survey it is, and when. */
export interface TemplateSettings {
  readonly id: string;
  readonly contact: WrittenDefinition['contact'];
  readonly privacyNotice: string;
  readonly opensAt?: InstantText;
  readonly closesAt?: InstantText;
  readonly deleteAfter: DateText;
  /** Tells the rounds of one series apart, as in `2026-02`. */
  readonly wave?: string;
}

/** All of a survey but what the settings say. */
export type Template = Omit<WrittenDefinition, keyof TemplateSettings>;

/** A text in Danish and English. */
export const both = (da: string, en: string) => ({ da, en });

export const COMMON = { language: 'da', languages: ['en'], minimum: 5, results: 'after-close' } as const;

/** How far somebody agrees, in five steps. */
export const AGREEMENT = {
  min: 1,
  max: 5,
  labels: [
    both('Helt uenig', 'Disagree strongly'),
    both('Uenig', 'Disagree'),
    both('Hverken eller', 'Neither'),
    both('Enig', 'Agree'),
    both('Helt enig', 'Agree strongly'),
  ],
} as const;

/** To what degree something is so, in five steps. */
export const DEGREES = {
  min: 1,
  max: 5,
  labels: [
    both('Slet ikke', 'Not at all'),
    both('I ringe grad', 'To a small degree'),
    both('Delvist', 'Partly'),
    both('I høj grad', 'To a high degree'),
    both('Helt og fuldt', 'Entirely'),
  ],
} as const;
