import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/informant-gap/tvaers-informant-gap.js';
import { pictureOf, withoutLeader } from '../../test/support/informants.js';
import { answering } from '../support/backends.js';

/**
 * Day care seen by children, parents, contact educators and leaders. The differences are what the working groups talk about:
 * where views differ and how sure that is, what is a blind spot, and who points at the same strengths on another level.
 */
const meta: Meta = {
  title: 'Cases/Praksis 5 – Kolding',
  render: () =>
    html`<article lang="da">
      <h2>Hvad ser forældrene, som vi ikke ser?</h2>
      <p>
        Begynd med det, I ser forskelligt på, og spørg hinanden hvorfor. Tallene lægges aldrig sammen til ét: et barn og
        en leder ser ikke det samme dagtilbud.
      </p>
      <tvaers-informant-gap
        unit="u-1"
        .backend=${answering('informants', 'pictures', { items: [pictureOf()] })}
      ></tvaers-informant-gap>
    </article>`,
};

export default meta;
type Story = StoryObj;

/** Seen from the leaders: where they differ from the others, and their blind spots. */
export const FromTheLeaders: Story = { name: 'Set fra ledelsen' };

/** The leader has not agreed to be shown, and everybody else is. */
export const WithoutTheLeader: Story = {
  name: 'Når lederen ikke vil vises',
  render: () =>
    html`<article lang="da">
      <h2>Lederens eget syn er lederens</h2>
      <p>En leder er én person. Derfor vises ledelsens syn kun, hvis den selv har sagt ja.</p>
      <tvaers-informant-gap
        unit="u-1"
        .backend=${answering('informants', 'pictures', { items: [withoutLeader()] })}
      ></tvaers-informant-gap>
    </article>`,
};
