interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a hand or a wheel asks of a picture. Pixels from the picture's own corner. */
export interface PanZoomActions {
  pan(x: number, y: number): void;
  /** Nearer by a factor above 1, farther below, about a point. */
  zoom(factor: number, about: Place): void;
  /** A click, or a touch that did not move; `more` with Ctrl, ⌘ or Shift held. */
  tap(at: Place, more: boolean): void;
  /** What a drag that begins here moves in place of the picture; undefined where it moves the picture. */
  carry(from: Place): ((x: number, y: number) => void) | undefined;
  /** Where the pointer is, without pressing; undefined when it leaves. */
  hover(at: Place | undefined): void;
}

/** Pixels that a pressed pointer may tremble before it drags. */
const TREMBLE = 4;

/**
 * Listens to pointer and wheel on a picture: drag to pan, two fingers to pan and zoom, the wheel with Ctrl or ⌘ to zoom. A
 * plain wheel scrolls the page, unless the picture has the focus.
 */
export class PanZoom {
  /**
   * The one listener for all pointer events and the wheel, as in `@wheel=${panZoom.handle}`. Lit reads from it that it is
   * not passive: a wheel that zooms must not scroll the page too.
   */
  readonly handle: ((event: Event) => void) & { readonly passive: boolean };
  readonly #actions: PanZoomActions;
  readonly #pressed = new Map<number, Place>();
  #dragging = false;
  #carried: ((x: number, y: number) => void) | undefined;

  constructor(actions: PanZoomActions) {
    this.#actions = actions;
    const handle = (event: Event): void => {
      if (event instanceof WheelEvent) this.#wheel(event);
      else if (event instanceof PointerEvent) this.#pointer(event, placeOf(event));
    };
    this.handle = Object.assign(handle, { passive: false });
  }

  #pointer(event: PointerEvent, at: Place): void {
    const { button, ctrlKey, metaKey, pointerId, pointerType, shiftKey, type } = event;
    if (type === 'pointerdown') {
      if (pointerType === 'mouse' && button !== 0) return;
      this.#pressed.set(pointerId, at);
      if (this.#pressed.size > 1) this.#dragging = true;
    } else if (type === 'pointermove') {
      if (this.#pressed.has(pointerId)) this.#drag(event, at);
      else if (pointerType !== 'touch') this.#actions.hover(at);
    } else {
      const pressed = this.#pressed.delete(pointerId);
      if (type === 'pointerup' && pressed && !this.#dragging) this.#actions.tap(at, ctrlKey || metaKey || shiftKey);
      if (type === 'pointerleave') this.#actions.hover(undefined);
      if (this.#pressed.size === 0) this.#dragging = false;
    }
  }

  #drag(event: PointerEvent, to: Place): void {
    const from = this.#pressed.get(event.pointerId)!;
    const [x, y] = [to.x - from.x, to.y - from.y];
    if (!this.#dragging && Math.hypot(x, y) < TREMBLE) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (!this.#dragging) this.#carried = this.#actions.carry(from);
    this.#dragging = true;
    this.#pressed.set(event.pointerId, to);
    const other = [...this.#pressed].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) {
      if (this.#carried) this.#carried(x, y);
      else this.#actions.pan(x, y);
      return;
    }
    this.#carried = undefined;
    const apart = (place: Place): number => Math.max(1, Math.hypot(place.x - other.x, place.y - other.y));
    this.#actions.pan(x / 2, y / 2);
    this.#actions.zoom(apart(to) / apart(from), { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 });
  }

  #wheel(event: WheelEvent): void {
    const picture = event.currentTarget as Element;
    if (!event.ctrlKey && !event.metaKey && !picture.matches(':focus')) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 24;
    // A pinch on a touchpad comes as a wheel with Ctrl, in small steps.
    const pace = event.ctrlKey ? 0.008 : 0.003;
    this.#actions.zoom(Math.exp(-Math.max(-120, Math.min(120, pixels)) * pace), placeOf(event));
  }
}

function placeOf(event: MouseEvent): Place {
  const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
