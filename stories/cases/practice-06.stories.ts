import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/feedback-chart/tvaers-feedback-chart.js';
import { closedOf, courseOf } from '../../test/support/feedback.js';
import { answering } from '../support/backends.js';

/**
 * Families mark at every meeting how things are and how the cooperation is. The one who works with them sees the course in words
 * and as a picture; the department sees what became of the closed ones together, and no person.
 */
const meta: Meta = {
  title: 'Cases/Praksis 6 – Gladsaxe',
  render: () =>
    html`<article lang="da">
      <h2>Hjælper det, vi gør?</h2>
      <p>Se på det sammen med familien. Et fald er ikke en fejl: det er en grund til at spørge.</p>
      <tvaers-feedback-chart
        course="t-012"
        .backend=${answering('feedback', 'course', courseOf())}
      ></tvaers-feedback-chart>
    </article>`,
};

export default meta;
type Story = StoryObj;

/** One course, a child and a parent on one picture. */
export const AtTheTable: Story = { name: 'Ved bordet' };

/** The closed courses of a department, with how unsure each share is. */
export const InTheDepartment: Story = {
  name: 'I afdelingen',
  render: () =>
    html`<article lang="da">
      <h2>Hvordan endte de forløb, vi har afsluttet?</h2>
      <p>Afdelingen ser dem samlet for et halvår ad gangen, og ingen af dem for sig.</p>
      <tvaers-feedback-chart unit="u-1" .backend=${answering('feedback', 'closed', closedOf())}></tvaers-feedback-chart>
    </article>`,
};
