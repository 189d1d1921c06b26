import { svg } from 'lit';
import { PAPER, paperFile } from '../../kit/picture-paper.js';
import type { GapReading } from '../../model/informants/gap-reading.js';
import { isHidden } from '../../model/informants/informant-view.js';
import type { InformantPicture } from '../../model/informants/informant-view.js';
import { gapWords } from './gap-words.js';
import type { GapLocalize } from './gap-words.js';
import { LANE, laneContent, lanesOf } from './lanes-view.js';

/** Pixels: what names and figures take of it, the head, and the room over a theme. */
const [NAMES, FIGURES, HEAD, THEME] = [200, 190, 64, 58];

/** The lanes with their words under a head that says what they are and when, as one picture. It is drawn in `place` for a moment, for its colours. */
export function gapFile(
  localize: GapLocalize,
  picture: InformantPicture,
  reading: GapReading,
  place: ShadowRoot,
): Blob {
  let y = HEAD;
  const rows = reading.themes.map((gap) => {
    const lanes = lanesOf(picture, reading, gap.theme.id);
    const at = { gap, lanes, top: y };
    y += THEME + lanes.length * LANE;
    return at;
  });
  return paperFile(
    place,
    y + LANE,
    svg`<text class="head" x="8" y="26">${localize.term('tvaers.gap.picture')}</text>
        <text class="tick" x="8" y="46">${localize.term('tvaers.gap.title', picture.title, localize.day(picture.asOf))}</text>
        ${rows.map(
          ({ gap, lanes, top }) =>
            svg`<text class="name" x="8" y=${top + 22}>${gap.theme.label}</text>
              <text class="tick" x="8" y=${top + 40}>${
                gap.marker
                  ? `${localize.term('tvaers.gap.marker', gap.marker)}: ${gapWords(localize, gap, reading.own.label)}`
                  : localize.term('tvaers.gap.nothing-beside')
              }</text>
              ${lanes.map((lane, index) => {
                const line = top + THEME - 8 + index * LANE;
                const said = isHidden(lane.view)
                  ? localize.term('tvaers.gap.hidden', lane.view.hidden)
                  : localize.decimal(lane.view.mean, 0);
                return svg`<text class="tick" x="8" y=${line + 16}>${lane.name}</text>
                  <svg x=${NAMES} y=${line} width=${PAPER - NAMES - FIGURES - 16} height=${LANE}>${laneContent(lane, gap.own?.mean)}</svg>
                  <text class="tick" x=${PAPER - FIGURES} y=${line + 16}>${said}</text>`;
              })}`,
        )}`,
  );
}
