import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/relation-map/tvaers-relation-map.js';
import { townBackend } from '../support/maps.js';
import { waitFor } from '../support/wait-for.js';

/**
 * The leaders of a municipality name the colleagues who matter most and rate the work with each. The map ranks the pairs
 * where importance is high and quality low, shows both directions, and opens a guide for the conversation.
 */
const meta: Meta = {
  title: 'Cases/Praksis 2 – Fredericia',
  render: () =>
    html`<article lang="da">
      <h2>Hvor skal vi sætte ind?</h2>
      <p>
        Lederne har selv peget på de kolleger, de ikke kan undvære, og sat tal på samarbejdet med hver af dem. Start med
        listen over vigtige relationer, der er svage. Vælg en, se begge sider, og brug spørgsmålene, når de to mødes.
      </p>
      <tvaers-relation-map survey="vaerksted" level="person" .backend=${townBackend()}></tvaers-relation-map>
    </article>`,
};

export default meta;
type Story = StoryObj;

/** The list of pairs, ranked. */
export const WhereToBegin: Story = { name: 'Hvor skal vi begynde?' };

/** The first of them: both sides, what the figures say, and what to talk about. */
export const TheConversation: Story = {
  name: 'Samtalen mellem to',
  play: async ({ canvasElement }) => {
    (await waitFor<HTMLElement>(canvasElement, '[part=important] button')).click();
    await waitFor(canvasElement, '[part=guide]');
  },
};

/** The municipality's own guide in place of ours. */
export const OwnGuide: Story = {
  name: 'Kommunens egen guide',
  render: () =>
    html`<tvaers-relation-map survey="vaerksted" level="person" .backend=${townBackend()}>
      <div slot="dialogue-guide">
        <p>Sæt en time af, og tag jeres nærmeste leder med. Brug kommunens dialogark om det tværgående samarbejde:</p>
        <ol>
          <li>Hvad vil vi gerne lykkes med sammen?</li>
          <li>Hvad står i vejen?</li>
          <li>Hvem gør hvad inden for fjorten dage?</li>
        </ol>
      </div>
    </tvaers-relation-map>`,
  play: TheConversation.play!,
};
