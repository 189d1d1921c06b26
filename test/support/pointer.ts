import type { TvaersRelationMap } from '../../src/elements/relation-map/relation-map-element.js';

/** What a mouse does at a point of a map's picture, in pixels from its corner. */
export function point(element: TvaersRelationMap, x: number, y: number, ...types: readonly string[]): void {
  const picture = element.shadowRoot!.querySelector('.picture')!;
  const { left, top } = picture.getBoundingClientRect();
  for (const type of types)
    picture.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + x,
        clientY: top + y,
        pointerId: 1,
        pointerType: 'mouse',
        button: 0,
        bubbles: true,
        cancelable: true,
      }),
    );
}
