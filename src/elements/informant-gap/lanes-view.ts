import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { GapReading, ThemeGap } from '../../model/informants/gap-reading.js';
import { isHidden } from '../../model/informants/informant-view.js';
import type { HiddenInformantView, InformantPicture, InformantView } from '../../model/informants/informant-view.js';
import { meanInterval } from '../../model/survey-figures/mean-interval.js';
import { momentsFrom } from '../../model/survey-figures/moments.js';
import { gapWords } from './gap-words.js';
import type { GapLocalize } from './gap-words.js';

/** Pixels: how high a lane is, and half a mark. */
export const LANE = 24;
const MARK = 5;

export const percent = (points: number): string => `${Math.min(100, Math.max(0, points)).toFixed(2)}%`;

/** One group on one theme, with what the lane of it needs. */
export interface Lane {
  readonly name: string;
  readonly isOwn: boolean;
  readonly view: InformantView | HiddenInformantView;
}

/** The groups that were asked about the theme, the one that is read from first. */
export function lanesOf({ groups, views }: InformantPicture, { own }: GapReading, theme: string): readonly Lane[] {
  const lanes = groups.flatMap(({ id, label }) =>
    views
      .filter((view) => view.group === id && view.theme === theme)
      .map((view) => ({ name: label, isOwn: id === own.id, view })),
  );
  return [...lanes.filter(({ isOwn }) => isOwn), ...lanes.filter(({ isOwn }) => !isOwn)];
}

/** Each theme with what is said of it, and a lane for every group. The picture is for the eye; the words say the same. */
export const lanesView = (localize: GapLocalize, picture: InformantPicture, reading: GapReading): TemplateResult =>
  html`<section part="picture" aria-labelledby="picture">
    <h3 id="picture">${localize.term('tvaers.gap.picture')}</h3>
    <p class="small quiet">${localize.term('tvaers.gap.picture-help')}</p>
    <ul class="themes">
      ${reading.themes.map((theme) => themeView(localize, picture, reading, theme))}
    </ul>
  </section>`;

function themeView(
  localize: GapLocalize,
  picture: InformantPicture,
  reading: GapReading,
  gap: ThemeGap,
): TemplateResult {
  const { marker, own, theme } = gap;
  return html`<li>
    <h4><bdi>${theme.label}</bdi></h4>
    <p class="small">
      ${
        marker
          ? html`<strong class="marker ${marker}">${localize.term('tvaers.gap.marker', marker)}</strong>
              <span class="quiet">${gapWords(localize, gap, reading.own.label)}</span>`
          : html`<span class="quiet">${localize.term('tvaers.gap.nothing-beside')}</span>`
      }
    </p>
    <ul class="lanes">
      ${lanesOf(picture, reading, theme.id).map((lane) => laneView(localize, lane, own?.mean))}
    </ul>
  </li>`;
}

function laneView(localize: GapLocalize, lane: Lane, ownMean: number | undefined): TemplateResult {
  const { isOwn, name, view } = lane;
  const words = isHidden(view)
    ? localize.term('tvaers.gap.hidden', view.hidden)
    : html`<span class="value">${localize.decimal(view.mean, 0)}</span>`;
  return html`<li class=${isHidden(view) ? 'lane without' : 'lane'}>
    <span class=${isOwn ? 'name own' : 'name'}><bdi>${name}</bdi></span>
    ${isHidden(view) ? nothing : html`<svg height=${LANE} aria-hidden="true">${laneContent(lane, ownMean)}</svg>`}
    <span class="small">${words}</span>
  </li>`;
}

/** The lane itself: its ground, where the own group lies, the uncertainty, and the mark: a square for the own, a circle for others. */
export function laneContent({ isOwn, view }: Lane, ownMean: number | undefined): SVGTemplateResult {
  const middle = LANE / 2;
  if (isHidden(view)) return svg``;
  const interval = meanInterval(momentsFrom(view.n, view.mean, view.sd));
  return svg`<line class="ground" x1="0" x2="100%" y1=${middle} y2=${middle}></line>
    ${ownMean === undefined ? nothing : svg`<line class="own-line" x1=${percent(ownMean)} x2=${percent(ownMean)} y1="0" y2=${LANE}></line>`}
    ${interval ? svg`<line class="spread" x1=${percent(interval.low)} x2=${percent(interval.high)} y1=${middle} y2=${middle}></line>` : nothing}
    ${
      isOwn
        ? svg`<svg x=${percent(view.mean)} y=${middle} overflow="visible"><rect class="mark own" x=${-MARK} y=${-MARK} width=${2 * MARK} height=${2 * MARK}></rect></svg>`
        : svg`<circle class="mark" cx=${percent(view.mean)} cy=${middle} r=${MARK}></circle>`
    }`;
}
