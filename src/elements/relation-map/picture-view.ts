import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PanZoom } from '../../kit/pan-zoom.js';
import type { MapLocalize } from './tie-words.js';

export interface Picture {
  readonly title: string;
  readonly panZoom: PanZoom;
}

export interface PictureActions {
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focus: (event: Event) => unknown;
  readonly blur: () => void;
  readonly zoom: (factor: number) => void;
  readonly showAll: () => void;
}

const NEARER = 1.35;

/**
 * The map. It takes keys of its own, so it is an application to a screen reader, one stop in the tab order; every move in
 * it is said. The buttons lie outside it.
 */
export function pictureView(
  localize: MapLocalize,
  { panZoom, title }: Picture,
  actions: PictureActions,
): TemplateResult {
  return html`
    <div class="frame" part="picture">
      <div
        class="picture"
        role="application"
        tabindex="0"
        aria-label=${localize.term('tvaers.map.label', title)}
        aria-describedby="keys"
        @keydown=${actions.keydown}
        @focus=${actions.focus}
        @blur=${actions.blur}
        @pointerdown=${panZoom}
        @pointermove=${panZoom}
        @pointerup=${panZoom}
        @pointercancel=${panZoom}
        @pointerleave=${panZoom}
        @wheel=${panZoom}
      >
        <canvas aria-hidden="true"></canvas>
      </div>
      <div class="zoom">
        <button
          type="button"
          part="button"
          aria-label=${localize.term('tvaers.map.zoom-in')}
          @click=${() => {
            actions.zoom(NEARER);
          }}
        >
          +
        </button>
        <button
          type="button"
          part="button"
          aria-label=${localize.term('tvaers.map.zoom-out')}
          @click=${() => {
            actions.zoom(1 / NEARER);
          }}
        >
          −
        </button>
        <button type="button" part="button" @click=${actions.showAll}>${localize.term('tvaers.map.show-all')}</button>
      </div>
    </div>
    <p id="keys" hidden>${localize.term('tvaers.map.keys')}</p>
  `;
}
