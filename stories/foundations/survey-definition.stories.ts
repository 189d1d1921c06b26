import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';
import '../../src/elements/survey/tvaers-survey.js';
import type { WrittenDefinition } from '../../src/model/survey/language/written.js';
import { surveyBackend } from '../support/survey.js';
import { lookAt } from '../../demo/data/read-survey.js';
import { hanging } from '../support/survey-kinds.js';

/** The survey that is there to begin with, as a file of its author would hold it. */
const { answered: _answered, given: _given, state: _state, ...written } = hanging;

const preview = (definition: WrittenDefinition) =>
  html`<tvaers-survey
    .backend=${surveyBackend({ ...definition, state: 'open', answered: false, given: { navn: 'Mette' } })}
    .survey=${definition.id}
    trial
  ></tvaers-survey>`;

/** A text field for a survey definition, what is wrong with it, and the survey as people meet it. */
function draw(place: HTMLElement, text: string): void {
  const { definition, faults } = lookAt(text);
  const handleInput = (event: Event): void => {
    draw(place, (event.currentTarget as HTMLTextAreaElement).value);
  };
  render(
    html`
      <p><label for="definition">Undersøgelsen som JSON</label></p>
      <textarea id="definition" rows="16" cols="100" spellcheck="false" .value=${text} @input=${handleInput}></textarea>
      <p role="status">${faults.length === 0 ? 'Ingen fejl. Sådan ser den ud:' : `${faults.length} ting at se på:`}</p>
      <ul>
        ${faults.map(({ path, text: said }) => html`<li><code>${path || '/'}</code> ${said}</li>`)}
      </ul>
      ${definition && faults.length === 0 ? preview(definition) : nothing}
    `,
    place,
  );
}

const meta: Meta = { title: 'Foundations/Survey definition' };

export default meta;

/** Paste a survey definition here to see what is wrong with it, or how it is met. Nothing leaves the page. */
export const Paste: StoryObj = {
  render: () => {
    const place = document.createElement('div');
    draw(place, JSON.stringify(written, null, 2));
    return place;
  },
};
