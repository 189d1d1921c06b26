import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { press } from '../../support/find.js';
import { handled } from '../../support/handled.js';
import { answering, crowd } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { waitUntil } from '../../support/wait-until.js';

const canvasOf = (element: TvaersRelationMap) => element.shadowRoot!.querySelector('canvas')!;

/** A map on a wide page, once it is laid out. */
async function map(graph: RelationGraph): Promise<TvaersRelationMap> {
  const element = await place<TvaersRelationMap>('tvaers-relation-map', {
    survey: 's',
    level: 'person',
    backend: answering(graph),
  });
  element.parentElement!.style.width = '900px';
  await says(element, 'relationer');
  await handled(element);
  await waitUntil(() => element.shadowRoot!.querySelector('.overview'), 'it is there', { timeout: 8000 });
  await aTimeout(900);
  return element;
}

describe('tvaers-relation-map: the overview of a map that is seen in part', () => {
  const overviewOf = (element: TvaersRelationMap) => element.shadowRoot!.querySelector<HTMLCanvasElement>('.overview')!;
  const isSeen = (element: TvaersRelationMap) => overviewOf(element).getBoundingClientRect().width > 0;
  const large = () => map(crowd(120, 500));
  const nearer = async (element: TvaersRelationMap): Promise<void> => {
    for (let times = 0; times < 4; times += 1) await press(element, 'button', 'Zoom ind');
    await nextFrame();
    await nextFrame();
  };
  const pointer = (element: TvaersRelationMap, x: number, y: number, ...types: readonly string[]): void => {
    // A pointer that is made up can be captured in no browser but one.
    overviewOf(element).setPointerCapture = () => undefined;
    const { left, top } = overviewOf(element).getBoundingClientRect();
    for (const type of types)
      overviewOf(element).dispatchEvent(
        new PointerEvent(type, { clientX: left + x, clientY: top + y, pointerId: 1, button: 0, bubbles: true }),
      );
  };
  /** What the map looks like now. */
  const shown = (element: TvaersRelationMap): string => canvasOf(element).toDataURL();

  it('is there only while some of a large map is out of sight, large enough to hit, and says nothing to a screen reader', async () => {
    const element = await large();
    expect(isSeen(element)).to.be.false;
    await nearer(element);
    expect(isSeen(element)).to.be.true;
    const { height, width } = overviewOf(element).getBoundingClientRect();
    expect(Math.min(height, width)).to.be.at.least(24);
    expect(overviewOf(element)).to.have.attribute('aria-hidden', 'true');
    expect(overviewOf(element).tabIndex).to.equal(-1);
    await press(element, 'button', 'Vis alt');
    await waitUntil(() => !isSeen(element));
  });

  it('goes where it is clicked, and where its window is dragged', async () => {
    const element = await large();
    await nearer(element);
    const before = shown(element);
    pointer(element, 12, 12, 'pointerdown', 'pointerup');
    await nextFrame();
    await nextFrame();
    const there = shown(element);
    expect(there).not.to.equal(before);
    // Let go of: a hand that passes over it moves nothing.
    pointer(element, 60, 60, 'pointermove');
    await nextFrame();
    await nextFrame();
    expect(shown(element)).to.equal(there);
    pointer(element, 14, 14, 'pointerdown');
    pointer(element, 60, 50, 'pointermove', 'pointerup');
    await nextFrame();
    await nextFrame();
    expect(shown(element)).not.to.equal(there);
    expect(element.selected).to.be.undefined;
  });

  it('makes way for the one that the keyboard is at', async () => {
    const element = await large();
    await nearer(element);
    const picture = element.shadowRoot!.querySelector<HTMLElement>('.picture')!;
    const frame = picture.getBoundingClientRect();
    const isUp = () => overviewOf(element).getBoundingClientRect().bottom < frame.top + frame.height / 2;
    expect(isUp()).to.be.false;
    picture.focus();
    // From one to the next down and to the left, until somebody stands where it lay.
    for (let times = 0; times < 60 && !isUp(); times += 1) {
      picture.dispatchEvent(
        new KeyboardEvent('keydown', { key: times % 2 ? 'ArrowDown' : 'ArrowLeft', shiftKey: true, bubbles: true }),
      );
      await aTimeout(60);
    }
    expect(isUp()).to.be.true;
  });

  it('is not there on a narrow page, or on a small map', async () => {
    const element = await large();
    await nearer(element);
    element.parentElement!.style.width = '460px';
    await waitUntil(() => !isSeen(element));
    const small = await map(crowd(40, 160));
    await nearer(small);
    expect(isSeen(small)).to.be.false;
  });
});
