import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageRound } from '../../kit/localize.js';
import { checkPlainly } from '../../model/survey/check-plainly.js';
import type { Survey, SurveyDefinition } from '../../model/survey/definition.js';
import type { DefinitionFault } from '../../model/survey/fault.js';
import { directionOf } from '../../model/survey/language/direction.js';
import type { WrittenSurvey } from '../../model/survey/language/written.js';
import type { AnsweringLoader } from './answering-loader.js';
import type { SurveyLocalize } from './survey-form.js';

/** The languages of the element's own words. */
const OWN: readonly string[] = ['da', 'en'];

export interface SurveyReadingOptions {
  readonly localize: SurveyLocalize;
  readonly loader: AnsweringLoader;
  /** Called when somebody has chosen another language. */
  readonly chosen: () => void;
}

/**
 * The language that a survey is read in: the one chosen in the element, else that of its place in the page, else the one
 * the survey is written in. What is chosen is remembered nowhere.
 */
export class SurveyReading {
  readonly #host: Node;
  readonly #options: SurveyReadingOptions;
  #foreign: ReadonlyMap<string, string> = new Map();
  #chosen: string | undefined;

  constructor(host: Node, options: SurveyReadingOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The language that a survey is to be read in now. */
  languageFor(written: WrittenSurvey): string {
    const offered = this.#options.loader.languages?.languagesOf(written) ?? [];
    const around = languageRound(this.#host);
    return (
      offered.find((code) => code === this.#chosen) ??
      offered.find((code) => code.split('-')[0] === around) ??
      written.language
    );
  }

  read(written: WrittenSurvey): Survey {
    const { languages } = this.#options.loader;
    if (!languages) return written as Survey;
    const { foreign, survey } = languages.inLanguage<Survey>(written, this.languageFor(written));
    this.#foreign = foreign;
    return survey;
  }

  /** What makes a survey unfit to be shown, in any of its languages. */
  faultsIn(written: WrittenSurvey): readonly DefinitionFault[] {
    const { languages, logic } = this.#options.loader;
    const check = (survey: SurveyDefinition) => [...checkPlainly(survey), ...(logic?.checkLogic(survey) ?? [])];
    return languages ? languages.checkInLanguages(written, check) : check(written as Survey);
  }

  /** The language of a text of the survey's author, where that is not the one the survey is read in. */
  readonly languageOf = (text: string): string | undefined =>
    this.#foreign.get(this.#options.loader.languages?.textMark(text) ?? text);

  /** What is shown of a survey, the way its language is written, under the languages there are to choose from. */
  frame(
    written: WrittenSurvey | undefined,
    { isCard, isTrial }: { readonly isCard: boolean; readonly isTrial: boolean },
    shown: unknown,
  ): TemplateResult {
    const { chosen, loader, localize } = this.#options;
    const language = written && this.languageFor(written);
    const offered = (written && loader.languages?.languagesOf(written)) ?? [];
    const choose = (one: string): void => {
      this.#chosen = one;
      // The element's own words follow, where it has them in that language.
      const code = one.split('-')[0]!;
      localize.chosen = OWN.includes(code) ? code : undefined;
      chosen();
    };
    const direction = language && directionOf(language);
    const isSaid = direction === 'rtl' || loader.languages !== undefined;
    return html`
      <div class=${isCard ? 'card' : nothing} lang=${localize.lang()} dir=${isSaid ? direction : nothing}>
        ${offered.length > 1 ? loader.languages?.languageView(localize.term('tvaers.survey.language'), offered, language!, choose) : nothing}
        ${isTrial ? html`<p class="trial" part="trial">${localize.term('tvaers.survey.trial')}</p>` : nothing} ${shown}
      </div>
    `;
  }
}
