import { html } from './html.js';
import type { Markup } from './html.js';
import type { PageUnit } from './page-context.js';

/** A list of the units that the viewer may choose from, indented as they lie. */
export function unitChooser(units: readonly PageUnit[], chosen: string | undefined, path: string): Markup {
  const highest = Math.min(...units.map(({ depth }) => depth));
  const option = ({ depth, id, name }: PageUnit) =>
    html`<option value="${id}" ${id === chosen && html`selected`}>${'\u2003'.repeat(depth - highest)}${name}</option>`;
  return html`<form method="get" action="${path}" class="chooser">
    <label for="enhed">Vælg en enhed</label>
    <select id="enhed" name="enhed">
      ${units.map(option)}
    </select>
    <button class="button">Vis</button>
  </form>`;
}
