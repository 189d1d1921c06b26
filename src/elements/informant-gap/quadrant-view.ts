import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { MIDDLE } from '../../model/informants/blind-spots.js';
import type { GapReading } from '../../model/informants/gap-reading.js';
import type { InformantPicture } from '../../model/informants/informant-view.js';
import type { GapLocalize } from './gap-words.js';

/** As on a map: what the others see high lies above, what the own group sees high to the right. */
const ORDER = ['hidden-strength', 'strength', 'shared-problem', 'blind-spot'] as const;

/** Which themes are strengths to all, blind spots, hidden strengths, and something to work on for all. */
export function quadrantView(
  localize: GapLocalize,
  { cut }: InformantPicture,
  { own, themes }: GapReading,
): TemplateResult | typeof nothing {
  const placed = themes.filter(({ quadrant }) => quadrant);
  if (placed.length === 0) return nothing;
  const value = localize.decimal(cut?.value ?? MIDDLE, 0);
  return html`<section part="quadrants" aria-labelledby="quadrants">
    <h3 id="quadrants">${localize.term('tvaers.gap.quadrants')}</h3>
    <p class="small quiet">
      ${localize.term('tvaers.gap.quadrants-help', value, cut?.source ?? localize.term('tvaers.gap.middle'))}
    </p>
    <div class="quadrants">
      ${ORDER.map((quadrant) => {
        const here = placed.filter((each) => each.quadrant === quadrant);
        return html`<div class="quadrant ${quadrant}">
          <h4>${localize.term('tvaers.gap.quadrant', quadrant)}</h4>
          <p class="small quiet">${localize.term('tvaers.gap.quadrant-words', quadrant, own.label)}</p>
          ${
            here.length > 0
              ? html`<ul>
                  ${here.map(({ theme }) => html`<li><bdi>${theme.label}</bdi></li>`)}
                </ul>`
              : html`<p class="small quiet">${localize.term('tvaers.gap.none')}</p>`
          }
        </div>`;
      })}
    </div>
  </section>`;
}
