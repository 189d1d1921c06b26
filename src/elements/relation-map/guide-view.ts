import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapLocalize } from './tie-words.js';

export interface GuideActions {
  readonly copy: () => void;
  readonly print: () => void;
}

/** What two can be asked to talk about: the host's own guide in the slot, else questions that follow from the figures. */
export const guideView = (
  localize: MapLocalize,
  questions: readonly string[],
  { copy, print }: GuideActions,
): TemplateResult => html`
  <section class="guide" part="guide" aria-labelledby="guide">
    <h4 id="guide">${localize.term('tvaers.map.guide')}</h4>
    <slot name="dialogue-guide">
      <p class="small quiet">${localize.term('tvaers.map.guide-help')}</p>
      <ol>
        ${questions.map((question) => html`<li>${question}</li>`)}
      </ol>
    </slot>
    <p class="row">
      <button type="button" part="button" @click=${copy}>${localize.term('tvaers.map.guide-copy')}</button>
      <button type="button" part="button" @click=${print}>${localize.term('tvaers.map.guide-print')}</button>
    </p>
  </section>
`;
