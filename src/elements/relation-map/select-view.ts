import { html } from 'lit';
import type { TemplateResult } from 'lit';

export const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** One of several, in a list that unfolds. */
export function selectView<T extends string>(
  label: string,
  options: readonly (readonly [value: T, words: string])[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<label class="field"
    ><span class="small quiet">${label}</span>
    <select
      .value=${chosen}
      @change=${(event: Event) => {
        choose(valueOf(event) as T);
      }}
    >
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select></label
  >`;
}
