import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PictureController } from './picture-controller.js';
import type { MapLocalize } from './tie-words.js';

/** What turns keys into moves, once it is loaded. */
export interface Cursor {
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focus: (event: Event) => unknown;
  readonly blur: () => void;
  readonly double: (event: MouseEvent) => void;
}

/**
 * The map. It takes keys of its own, so it is an application to a screen reader, one stop in the tab order; every move in
 * it is said. The buttons lie outside it.
 */
export function pictureView(
  localize: MapLocalize,
  title: string,
  { handle }: Pick<PictureController, 'handle'>,
  { blur, double, focus, keydown }: Cursor,
  buttons: unknown,
): TemplateResult {
  return html`
    <div class="frame" part="picture">
      <div
        class="picture"
        role="application"
        tabindex="0"
        aria-label=${localize.term('tvaers.map.label', title)}
        aria-describedby="keys"
        @keydown=${keydown}
        @focus=${focus}
        @blur=${blur}
        @dblclick=${double}
        @pointerdown=${handle}
        @pointermove=${handle}
        @pointerup=${handle}
        @pointercancel=${handle}
        @pointerleave=${handle}
        @wheel=${handle}
      >
        <canvas aria-hidden="true"></canvas>
      </div>
      ${buttons}
    </div>
  `;
}
