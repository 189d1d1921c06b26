import { checkInLanguages } from '../../model/survey/language/check-languages.js';
import { inLanguage, languagesOf, textMark } from '../../model/survey/language/in-language.js';
import { languageStyles, languageView } from './language-view.js';

/** What a survey needs whose texts are in several languages. It is fetched before such a survey is looked at. */
export const languages = {
  checkInLanguages,
  inLanguage,
  languagesOf,
  languageView,
  styles: [languageStyles],
  textMark,
} as const;
