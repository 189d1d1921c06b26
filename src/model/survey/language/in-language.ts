import type { SurveyDefinition } from '../definition.js';
import { isRecord, own } from '../identifier.js';
import { isTextKey } from './text-key.js';
import type { Written } from './written.js';

/** Deeper than any text of a survey. What is deeper is left as it is. */
const DEEPEST = 10;

/** The languages of a survey by their codes, the one it is written in first. */
export const languagesOf = ({ language, languages = [] }: Written<SurveyDefinition>): readonly string[] => [
  ...new Set([language, ...languages]),
];

/** A survey in one language. */
export interface InLanguage<T> {
  /** All its texts as they are shown; its `language` is the one asked for. */
  readonly survey: T;
  /** The texts that are in another language all the same, with that language, by `textMark`. */
  readonly foreign: ReadonlyMap<string, string>;
}

/** What a text is known by, before and after it is filled in. */
export const textMark = (text: string): string => text.replaceAll(/\u2068[^\u2069]*\u2069|\{[^{}]*\}/g, '');

/**
 * A survey in one of its languages: each text in that language, or where it has none in the survey's own, or where it has
 * none in that either in the first it has. A language that the survey does not have gives the survey's own.
 */
export function inLanguage<T extends SurveyDefinition>(written: Written<T>, language?: string): InLanguage<T> {
  const definition = written as unknown as Written<SurveyDefinition>;
  const main = definition.language;
  const wanted = language !== undefined && languagesOf(definition).includes(language) ? language : main;
  const foreign = new Map<string, string>();

  const choose = (text: unknown): unknown => {
    const [code, said] = typeof text === 'string' ? [main, text] : isRecord(text) ? chosen(text) : [wanted, text];
    // Without letters it is in no language.
    if (code !== wanted && typeof said === 'string' && /\p{L}/u.test(said)) foreign.set(textMark(said), code);
    return said;
  };
  const chosen = (texts: Readonly<Record<string, unknown>>): readonly [string, unknown] => {
    const code = [wanted, main].find((one) => own(texts, one) !== undefined) ?? Object.keys(texts)[0];
    return code === undefined ? [wanted, ''] : [code, texts[code]];
  };
  const walk = (value: unknown, depth: number): unknown => {
    if (depth > DEEPEST) return value;
    if (Array.isArray(value)) return value.map((one) => walk(one, depth + 1));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (!isTextKey(key)) return [key, walk(inner, depth + 1)];
        return [key, Array.isArray(inner) ? inner.map(choose) : choose(inner)];
      }),
    );
  };

  return { survey: { ...(walk(definition, 0) as T), language: wanted }, foreign };
}

/** A survey in the language it is written in. */
export const inMainLanguage = <T extends SurveyDefinition>(written: Written<T>): T => inLanguage<T>(written).survey;
