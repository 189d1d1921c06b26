import { render, svg } from 'lit';
import { svgFile } from '../../kit/picture-file.js';
import type { ThemeStanding } from '../../model/survey-results/standings.js';
import type { SurveyResults } from '../../model/survey-results/survey-results.js';
import { points } from './results-words.js';
import type { ResultsLocalize } from './results-words.js';
import { BOX, themeBar } from './themes-view.js';

/** Pixels: the whole width, what the words take of it, the head, and a row. */
const WIDTH = 960;
const WORDS = 320;
const HEAD = 68;
const ROW = 40;

/** The themes as one picture under a head that says what it is, of whom and when. It is drawn in `place` for a moment, for its colours. */
export function themesFile(
  localize: ResultsLocalize,
  { asOf, title, unit }: SurveyResults,
  standings: readonly ThemeStanding[],
  place: ParentNode & Node,
): Blob {
  const height = HEAD + ROW * standings.length + 8;
  const holder = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  holder.setAttribute('class', 'paper');
  holder.setAttribute('height', String(height));
  place.append(holder);
  try {
    render(
      svg`<rect class="ground-colour" x="0" y="0" width=${WIDTH} height=${height}></rect>
        <text class="head" x="8" y="28">${unit.name}</text>
        <text class="tick" x="8" y="50">${title}, ${localize.day(asOf)}. ${localize.term('tvaers.results.themes-help')}</text>
        ${standings.map((standing, index) => {
          const y = HEAD + index * ROW;
          const { figures, label } = standing;
          const words = figures ? points(localize, figures.mean) : localize.term('tvaers.results.hidden');
          return svg`<text class="name" x="8" y=${y + 18}>${label}</text>
            <text class="tick" x=${WORDS - 12} y=${y + 18} text-anchor="end">${words}</text>
            <svg x=${WORDS} y=${y} width=${WIDTH - WORDS - 16} height=${BOX}>${themeBar(standing)}</svg>`;
        })}`,
      holder,
    );
    return svgFile(holder, WIDTH);
  } finally {
    holder.remove();
  }
}
