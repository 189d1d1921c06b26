import type { Survey, SurveyDefinition } from '../definition.js';
import type { TextKey } from './text-key.js';

/** A text in the survey's own language, or in several by their codes, as in `{"da": "Ja", "en": "Yes"}`. */
export type SurveyText = string | Readonly<Record<string, string>>;

type TextIn<T> = T extends string ? SurveyText : T extends readonly string[] ? readonly SurveyText[] : T;

/** The same with texts that may be in several languages. */
export type Written<T> = { readonly [K in keyof T]: K extends TextKey ? TextIn<T[K]> : Written<T[K]> };

/** A survey as its author wrote it, in one language or several. */
export type WrittenDefinition = Written<SurveyDefinition>;

/** The same as one person meets it. */
export type WrittenSurvey = Written<Survey>;
