import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import '../../../src/elements/scope/tvaers-scope.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { stand } from '../../support/backends.js';
import { hasDevTools, media } from '../../support/engine.js';
import { focused, press } from '../../support/find.js';
import { answering, crowd, workshop } from '../../support/maps.js';
import { handled } from '../../support/handled.js';
import { place, says } from '../../support/place.js';
import { point } from '../../support/pointer.js';
import { savedFiles } from '../../support/saved-files.js';
import { countWorkers, withWorker } from '../../support/workers.js';
import { waitUntil } from '../../support/wait-until.js';

const put = (properties: object) =>
  place<TvaersRelationMap>('tvaers-relation-map', { survey: 's', level: 'person', ...properties });
const canvasOf = (element: TvaersRelationMap) => element.shadowRoot!.querySelector('canvas')!;
const pictureOf = (element: TvaersRelationMap) => element.shadowRoot!.querySelector<HTMLElement>('.picture')!;

/** How many different colours the drawing has: one while nothing is drawn. */
function colours(element: TvaersRelationMap): number {
  const canvas = canvasOf(element);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set<number>();
  for (let at = 0; at < data.length; at += 4 * 7) found.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
  return found.size;
}

/** What those who listen were told last. */
const announced = (element: TvaersRelationMap): string =>
  [...element.shadowRoot!.querySelectorAll('[role=status]')].map(({ textContent }) => textContent.trim()).join(' ');

/** How much of the drawing is something else than its corner, which is paper. */
function covered(element: TvaersRelationMap): number {
  const canvas = canvasOf(element);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.buffer);
  return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
}

const drawn = async (element: TvaersRelationMap) => {
  await says(element, 'relationer');
  await waitUntil(() => colours(element) > 8, 'the map is drawn', { timeout: 8000 });
  await handled(element);
  await aTimeout(600);
};

/** Where on the picture a click selects the node: found by clicking all over it. */
async function placeOf(element: TvaersRelationMap, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const { height, width } = pictureOf(element).getBoundingClientRect();
  for (let y = 10; y < height; y += 16)
    for (let x = 10; x < width; x += 16) {
      point(element, x, y, 'pointerdown', 'pointerup');
      if (element.selected === id) {
        element.selected = undefined;
        await element.updateComplete;
        return { x, y };
      }
    }
  throw new Error(`${id} is nowhere on the picture`);
}

describe('tvaers-relation-map: the picture', () => {
  it('selects what is clicked, and nothing where there is nothing', async () => {
    const element = await put({ backend: answering(workshop()) });
    await drawn(element);
    const { x, y } = await placeOf(element, 'mette');
    point(element, x, y, 'pointerdown', 'pointerup');
    expect(element.selected).to.equal('mette');
    await says(element, 'Mette Lund er valgt');
    point(element, 2, 2, 'pointerdown', 'pointerup');
    expect(element.selected).to.be.undefined;
  });

  it('moves with the hand, and does not take that for a click', async () => {
    const element = await put({ backend: answering(workshop()) });
    await drawn(element);
    const { x, y } = await placeOf(element, 'mette');
    // A hand that drags ends somewhere; the browser may refuse to follow a pointer that is not real.
    Object.assign(pictureOf(element), { setPointerCapture: () => undefined });
    point(element, x, y, 'pointerdown');
    point(element, x + 30, y + 20, 'pointermove', 'pointerup');
    expect(element.selected).to.be.undefined;
    point(element, x + 30, y + 20, 'pointerdown', 'pointerup');
    expect(element.selected).to.equal('mette');
    await press(element, 'button', 'Vis alt');
    await aTimeout(600);
    point(element, x, y, 'pointerdown', 'pointerup');
    expect(element.selected).to.equal('mette');
  });

  it('lets the wheel scroll the page until the map has the focus or Ctrl is held', async () => {
    const element = await put({ backend: answering(workshop()) });
    await drawn(element);
    const wheel = (rest: WheelEventInit = {}) => {
      const event = new WheelEvent('wheel', { deltaY: -60, bubbles: true, cancelable: true, ...rest });
      pictureOf(element).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel()).to.be.false;
    expect(wheel({ ctrlKey: true })).to.be.true;
    pictureOf(element).focus();
    expect(wheel()).to.be.true;
  });

  it('says where the keyboard goes, along relations, and in every direction with Shift', async () => {
    const element = await put({ backend: answering(workshop()) });
    await drawn(element);
    pictureOf(element).focus();
    await says(element, 'Mette Lund: Leder · Hjemmepleje · Ældre og Sundhed, 3 relationer');
    const heard = new Set<string>();
    for (const key of [
      'ArrowRight',
      'ArrowDown',
      'ArrowLeft',
      'ArrowUp',
      'ArrowRight',
      'ArrowDown',
      'ArrowLeft',
      'ArrowUp',
    ]) {
      await sendKeys({ press: key });
      await aTimeout(160);
      heard.add(announced(element));
    }
    expect(
      [...heard].some((words) => /(svag|moderat|stærk), \d,\d/.test(words)),
      [...heard].join(' | '),
    ).to.be.true;
    await sendKeys({ press: 'b' });
    await says(element, /Bo Østergård: /);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    await aTimeout(160);
    expect(focused(element)).to.equal(pictureOf(element));
  });

  it('draws again in other colours when the page changes them', async () => {
    const element = await put({ backend: answering(workshop()) });
    await drawn(element);
    const corner = () => [...canvasOf(element).getContext('2d')!.getImageData(3, 3, 1, 1).data.slice(0, 3)].join();
    expect(corner()).to.equal('255,255,255');
    element.parentElement!.style.colorScheme = 'dark';
    await waitUntil(() => corner() === '20,25,31', `dark, not ${corner()}`, { timeout: 3000 });
  });

  if (hasDevTools)
    it('needs no colours but the system’s when they are forced, and does not move where motion is unwanted', async () => {
      await media({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
      try {
        const element = await put({ backend: answering(workshop()) });
        await drawn(element);
        const { data } = canvasOf(element)
          .getContext('2d')!
          .getImageData(0, 0, canvasOf(element).width, canvasOf(element).height);
        for (let at = 0; at < data.length; at += 400)
          expect(Math.max(...data.slice(at, at + 3)) - Math.min(...data.slice(at, at + 3))).to.be.below(12);
      } finally {
        await media({});
      }
    });

  it('keeps everybody in place when somebody comes, keeps the selection, and draws the newcomer', async () => {
    let graph: RelationGraph = workshop();
    const backend = stand('relations', 'graph', () => graph);
    const element = await put({ backend });
    await drawn(element);
    const before = new Map<string, { readonly x: number; readonly y: number }>();
    for (const id of ['mette', 'ida', 'anna']) before.set(id, await placeOf(element, id));
    element.selected = 'ida';
    graph = {
      ...graph,
      nodes: [...graph.nodes, { ...graph.nodes[0]!, id: 'new', label: 'Ny Kollega' }],
      ties: [...graph.ties, { from: 'new', to: 'mette', state: 'rated', raters: 1, mean: 4, means: {} }],
    };
    backend.change();
    await says(element, '6 personer, 6 relationer');
    expect(element.selected).to.equal('ida');
    await aTimeout(900);
    await press(element, 'button', 'Luk');
    // The whole picture may have been drawn back to make room; what counts is that they stand as they stood to each other.
    const after = new Map<string, { readonly x: number; readonly y: number }>();
    for (const id of ['mette', 'ida', 'anna', 'new']) after.set(id, await placeOf(element, id));
    const apart = (places: typeof before, a: string, b: string) =>
      Math.hypot(places.get(a)!.x - places.get(b)!.x, places.get(a)!.y - places.get(b)!.y);
    const turn = (places: typeof before, a: string, b: string) =>
      Math.atan2(places.get(a)!.y - places.get(b)!.y, places.get(a)!.x - places.get(b)!.x);
    const scale = apart(after, 'mette', 'anna') / apart(before, 'mette', 'anna');
    expect(apart(after, 'mette', 'ida') / apart(before, 'mette', 'ida')).to.be.closeTo(scale, 0.3);
    expect(turn(after, 'mette', 'anna')).to.be.closeTo(turn(before, 'mette', 'anna'), 0.25);
  });

  it('shares its selection with the scope round it, both ways', async () => {
    const scope = document.createElement('tvaers-scope');
    const element = await put({ backend: answering(workshop()) });
    element.parentElement!.append(scope);
    scope.append(element);
    await drawn(element);
    await press(element, 'button', 'Mette Lund og Bo Østergård');
    expect(scope.person).to.equal('mette');
    scope.person = 'ida';
    await says(element, 'Ida Ærø vurderer Mette Lund');
  });

  it('leaves no worker behind after 100 times in and out of the page', async () => {
    const workers = countWorkers();
    try {
      const element = await put({ backend: answering(workshop()) });
      const home = element.parentElement!;
      for (let times = 0; times < 100; times += 1) {
        element.remove();
        home.append(element);
        if (times % 5 === 0) await nextFrame();
      }
      await drawn(element);
      element.remove();
      await aTimeout(50);
      expect(workers.started()).to.be.greaterThan(0);
      expect(workers.left()).to.equal(0);
    } finally {
      workers.end();
    }
  });

  it('draws the same without workers', async () => {
    await withWorker(undefined, async () => {
      const element = await put({ backend: answering(workshop()) });
      await drawn(element);
      await placeOf(element, 'bo');
    });
  });

  it('draws two thousand people and six thousand ratings', async () => {
    const element = await put({ backend: answering(crowd(2000, 6000)) });
    await says(element, '2.000 personer');
    await waitUntil(() => colours(element) > 20, 'drawn', { timeout: 12_000 });
  });

  it('draws a large map in a worker, which ends with the map, and begins again when the map is back', async () => {
    const workers = countWorkers();
    try {
      const element = await put({ backend: answering(crowd(600, 2000)) });
      const home = element.parentElement!;
      await drawn(element);
      await waitUntil(() => workers.left() === 1, 'the layout has ended', { timeout: 12_000 });
      element.remove();
      expect(workers.left()).to.equal(0);
      home.append(element);
      await drawn(element);
      await waitUntil(() => workers.left() === 1, 'the lines are being drawn');
      element.remove();
      expect(workers.left()).to.equal(0);
    } finally {
      workers.end();
    }
  });

  it('shows who there is on a large map before its lines are drawn', async () => {
    const Real = Worker;
    class Silent extends EventTarget {
      postMessage(): void {
        // Draws for ever.
      }

      terminate(): void {
        // Nothing to end.
      }
    }
    const kind = function (address: URL | string, options: WorkerOptions) {
      return String(address).includes('ground-worker') ? new Silent() : new Real(address, options);
    };
    await withWorker(kind, async () => {
      const element = await put({ backend: answering(crowd(600, 2000)) });
      await drawn(element);
      expect(covered(element)).to.be.greaterThan(0.1);
    });
  });

  const NO_WORKERS: readonly (readonly [string, unknown])[] = [
    ['the page allows no worker', undefined],
    [
      'its worker cannot be loaded',
      class extends EventTarget {
        constructor() {
          super();
          setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { cancelable: true })), 20);
        }

        postMessage(): void {
          // Never answers.
        }

        terminate(): void {
          // Nothing to end.
        }
      },
    ],
  ];
  for (const [why, kind] of NO_WORKERS)
    it(`draws a large map all the same where ${why}`, async () => {
      await withWorker(kind, async () => {
        const element = await put({ backend: answering(crowd(600, 2000)) });
        await drawn(element);
        expect(colours(element)).to.be.greaterThan(20);
      });
    });

  it('saves the picture with its title, what the lines mean and who has answered', async () => {
    const element = await put({ backend: answering(workshop()) });
    await drawn(element);
    const files = savedFiles();
    try {
      await press(element, 'button', 'Hent som billede (PNG)');
      await files.count(1);
    } finally {
      files.end();
    }
    const [png] = files.blobs();
    expect(png!.type).to.equal('image/png');
    const picture = await createImageBitmap(png!);
    expect(picture.width).to.equal(1600);
    const { height, width } = pictureOf(element).getBoundingClientRect();
    expect(picture.height / picture.width).to.be.greaterThan(height / width);
  });
});
