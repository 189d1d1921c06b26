import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PictureController } from './picture-controller.js';
import type { MapLocalize } from './tie-words.js';

const NEARER = 1.35;

/** The buttons that go nearer and farther, and show all of the picture, and what the keys do in it. */
export const zoomView = (
  localize: MapLocalize,
  { camera, draw }: Pick<PictureController, 'camera' | 'draw'>,
): TemplateResult => html`
  <div class="zoom">
    <button
      type="button"
      part="button"
      aria-label=${localize.term('tvaers.map.zoom-in')}
      @click=${() => {
        camera.zoom(NEARER);
        draw();
      }}
    >
      +
    </button>
    <button
      type="button"
      part="button"
      aria-label=${localize.term('tvaers.map.zoom-out')}
      @click=${() => {
        camera.zoom(1 / NEARER);
        draw();
      }}
    >
      −
    </button>
    <button
      type="button"
      part="button"
      @click=${() => {
        camera.showAll();
        draw();
      }}
    >
      ${localize.term('tvaers.map.show-all')}
    </button>
  </div>
  <p id="keys" hidden>${localize.term('tvaers.map.keys')}</p>
`;
