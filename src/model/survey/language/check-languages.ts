import type { SurveyDefinition } from '../definition.js';
import type { DefinitionFault } from '../fault.js';
import { faultList } from '../fault-list.js';
import { isLanguage, isRecord } from '../identifier.js';
import { LIMITS } from '../limits.js';
import { segmentsOf } from '../pointer.js';
import { inLanguage, languagesOf } from './in-language.js';
import { isTextKey } from './text-key.js';
import type { WrittenDefinition } from './written.js';

type Path = readonly (string | number)[];

const DEEPEST = 10;
/** Names of units, and what only those who read the results meet: it may be in several languages, and need not. */
const NAMES: readonly (string | number)[] = ['groups', 'themes'];

/**
 * Everything that is wrong with a survey in any of its languages. `check` looks at it in one; a fault of a text that is in
 * several ends in the language that it is in. Beside that, a text that whoever answers meets has to be in every language
 * of the survey. One that is in a single language by its own choice, as `{"en": "Fika"}`, is shown as that to everybody.
 */
export function checkInLanguages(
  written: WrittenDefinition,
  check: (definition: SurveyDefinition) => readonly DefinitionFault[],
): readonly DefinitionFault[] {
  const faults = new Map<string, DefinitionFault>();
  const languages = languagesOf(written).slice(0, LIMITS.languages);
  for (const language of languages) {
    for (const fault of check(inLanguage(written, language).survey)) {
      const texts = valueAt(written, fault.path);
      const place = isRecord(texts) && Object.hasOwn(texts, language) ? `${fault.path}/${language}` : fault.path;
      const key = `${place} ${fault.code} ${fault.params?.['id'] ?? ''}`;
      if (!faults.has(key)) faults.set(key, { ...fault, path: place });
    }
  }
  return [...faults.values(), ...checkTexts(written)];
}

/** Reports languages that are none, and texts that are not in all of them. */
function checkTexts(written: WrittenDefinition): readonly DefinitionFault[] {
  const { faults, reportIn } = faultList();
  const report = reportIn();
  const languages = languagesOf(written);
  written.languages?.forEach((language, index) => {
    if (!isLanguage(language)) report('language-invalid', ['languages', index]);
  });
  if (languages.length > LIMITS.languages)
    report('languages-too-many', ['languages'], { max: LIMITS.languages, count: languages.length });

  const checkText = (text: unknown, path: Path, question: string | undefined): void => {
    const missing = missingIn(text, written.language, languages);
    const isName = path.some((segment) => NAMES.includes(segment));
    if (missing.length > 0 && !isName) reportIn(question)('language-missing', path, { languages: missing.join(', ') });
    if (!isRecord(text)) return;
    const codes = Object.keys(text);
    for (const code of codes) {
      if (!isLanguage(code) || (codes.length > 1 && !languages.includes(code)))
        reportIn(question)('language-unknown', [...path, code], { id: code.slice(0, LIMITS.foreignId) });
    }
    if (codes.length === 0) reportIn(question)('text-missing', path);
  };
  const walk = (value: unknown, path: Path, question: string | undefined): void => {
    if (path.length > DEEPEST || typeof value !== 'object' || value === null) return;
    const isQuestion = path[2] === 'questions' && path.length === 4;
    const id = isQuestion && isRecord(value) ? String(value['id']) : question;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (!isTextKey(key) || Array.isArray(value)) walk(inner, at, id);
      else if (Array.isArray(inner)) {
        inner.forEach((text, index) => {
          checkText(text, [...at, index], id);
        });
      } else checkText(inner, at, id);
    }
  };
  walk(written, [], undefined);
  return faults;
}

/** The languages that a text should be in and is not. A text without letters is in all of them. */
function missingIn(text: unknown, main: string, languages: readonly string[]): readonly string[] {
  if (typeof text === 'string') return /\p{L}/u.test(text) ? languages.filter((language) => language !== main) : [];
  if (!isRecord(text) || Object.keys(text).length < 2) return [];
  return languages.filter((language) => !Object.hasOwn(text, language));
}

/** What stands at a place; undefined where there is nothing. */
function valueAt(document: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (at, segment) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, segment)
        ? (at as Readonly<Record<string, unknown>>)[segment]
        : undefined,
    document,
  );
}
