import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** One of a few, as buttons of which one is pressed. */
export function choiceView<T extends string>(
  name: string,
  choices: readonly T[],
  chosen: T,
  words: (choice: T) => string,
  choose: (choice: T) => void,
): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${name}>
    ${choices.map(
      (choice) =>
        html`<button
          type="button"
          part="button"
          aria-pressed=${choice === chosen ? 'true' : 'false'}
          @click=${() => {
            choose(choice);
          }}
        >
          ${words(choice)}
        </button>`,
    )}
  </div>`;
}
