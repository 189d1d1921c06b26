import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/relation-map/tvaers-relation-map.js';
import type { Backend } from '../../src/backend/backend.js';
import { townBackend } from '../support/maps.js';

interface Args {
  readonly backend: Backend;
}

/**
 * Practice 18, as in Brøndby: 26 from many places have learnt each other's tasks. Did they get more to do with each other?
 * The survey before and after as a map of what has changed, and what those who took part say beside it, with the same
 * weight. The quotes are the page's own HTML.
 */
const meta: Meta<Args> = {
  title: 'Cases/18 Before and after a course',
  render: ({ backend }) => html`
    <main>
      <h2>Kend hinandens opgaver</h2>
      <p>
        26 medarbejdere fra seks afdelinger har fulgt hinandens arbejde i et halvt år. Kortet viser, hvad der er sket
        med kontakten mellem dem siden før forløbet.
      </p>
      <tvaers-relation-map
        .backend=${backend}
        survey="kend-hinandens-opgaver"
        level="person"
        since="1"
      ></tvaers-relation-map>
      <h2>Det siger de selv</h2>
      <p>Tallene siger, hvad der har flyttet sig. Hvorfor, ved dem, der var med. Citaterne er gengivet med samtykke.</p>
      <figure>
        <blockquote>
          Før sendte jeg sagen videre og håbede. Nu ringer jeg til den, der har den, for jeg ved, hvad hun gør med den.
        </blockquote>
        <figcaption>Sagsbehandler i beskæftigelse</figcaption>
      </figure>
      <figure>
        <blockquote>Min medarbejder bruger mindre tid på at lede efter den rigtige. Det mærker jeg også.</blockquote>
        <figcaption>Leder på socialområdet</figcaption>
      </figure>
    </main>
  `,
  args: { backend: townBackend() },
};

export default meta;

export const BeforeAndAfter: StoryObj<Args> = {};
