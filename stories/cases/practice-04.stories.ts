import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/management-chain/tvaers-management-chain.js';
import { chainBackend, chooseUnit, director } from '../support/chains.js';

/**
 * In the directorate every level knows what goes on two levels from itself, up and down. The chain shows who leads, all the
 * way; the figures end where the insight ends, and say so.
 */
const meta: Meta = {
  title: 'Cases/Praksis 4 – Hjørring',
  render: () =>
    html`<article lang="da">
      <h2>To niveauer op og to niveauer ned</h2>
      <p>
        Du skal vide, hvad der sker to niveauer fra dig selv. Vælg en enhed, og se, hvem der leder den, og hvordan det
        går. Er der længere til den, står der, at den er uden for din indsigt.
      </p>
      <tvaers-management-chain .backend=${director()}></tvaers-management-chain>
    </article>`,
};

export default meta;
type Story = StoryObj;

/** The line upward, and who leads on the levels below. */
export const MyLine: Story = { name: 'Min linje' };

/** A department below one's own administration: its figures are within insight. */
export const WithinInsight: Story = {
  name: 'Inden for min indsigt',
  play: ({ canvasElement }) => chooseUnit(canvasElement, 'Hjemmepleje Nord', '.figures'),
};

/** A department of another administration: who leads it is no secret, its figures are. */
export const Outside: Story = {
  name: 'Uden for min indsigt',
  play: ({ canvasElement }) => chooseUnit(canvasElement, 'Børn og Dagtilbud', '.outside'),
};

/** A team leader sees the director two levels up, and not the whole municipality three levels up. */
export const TeamLeader: Story = {
  name: 'Teamlederen',
  render: () =>
    html`<tvaers-management-chain .backend=${chainBackend(/^Teamleder på værkstedet$/)}></tvaers-management-chain>`,
  play: ({ canvasElement }) => chooseUnit(canvasElement, 'Solbjerg Kommune', '.outside'),
};
