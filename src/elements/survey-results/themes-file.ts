import { svg } from 'lit';
import { PAPER, paperFile } from '../../kit/picture-paper.js';
import type { ThemeStanding } from '../../model/survey-results/standings.js';
import type { SurveyResults } from '../../model/survey-results/survey-results.js';
import { points } from './results-words.js';
import type { ResultsLocalize } from './results-words.js';
import { BOX, themeBar } from './themes-view.js';

/** Pixels: what the words take of the width, the head, and a row. */
const WORDS = 320;
const HEAD = 68;
const ROW = 40;

/** The themes as one picture under a head that says what it is, of whom and when. It is drawn in `place` for a moment, for its colours. */
export function themesFile(
  localize: ResultsLocalize,
  { asOf, title, unit }: SurveyResults,
  standings: readonly ThemeStanding[],
  place: ShadowRoot,
): Blob {
  const height = HEAD + ROW * standings.length + 8;
  return paperFile(
    place,
    height,
    svg`<text class="head" x="8" y="28">${unit.name}</text>
        <text class="tick" x="8" y="50">${title}, ${localize.day(asOf)}. ${localize.term('tvaers.results.themes-help')}</text>
        ${standings.map((standing, index) => {
          const y = HEAD + index * ROW;
          const { figures, label } = standing;
          const words = figures ? points(localize, figures.mean) : localize.term('tvaers.results.hidden');
          return svg`<text class="name" x="8" y=${y + 18}>${label}</text>
            <text class="tick" x=${WORDS - 12} y=${y + 18} text-anchor="end">${words}</text>
            <svg x=${WORDS} y=${y} width=${PAPER - WORDS - 16} height=${BOX}>${themeBar(standing)}</svg>`;
        })}`,
  );
}
