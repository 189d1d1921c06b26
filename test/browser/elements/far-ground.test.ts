import { expect } from '@open-wc/testing';
import { FarGround } from '../../../src/elements/relation-map/far-ground.js';
import type { Ground } from '../../../src/elements/relation-map/picture-ground.js';
import { withWorker } from '../../support/workers.js';
import { waitUntil } from '../../support/wait-until.js';

const SIZE = { width: 8, height: 8 };

/** A ground without anything in it, told from others by its scene. */
const ground = (): Ground =>
  ({
    scene: { areas: [], lines: { ends: [], styles: [], pulls: [], looks: [] }, nodes: [] },
    size: SIZE,
    viewport: { zoom: 1, x: 0, y: 0 },
    positions: new Float64Array(),
    near: undefined,
    shown: new Set(),
    inks: { paper: 'white' },
  }) as unknown as Ground;

/** A worker that answers when it is told to, with a picture of one colour. */
class SlowWorker extends EventTarget {
  static last: SlowWorker | undefined;
  orders = 0;

  constructor() {
    super();
    SlowWorker.last = this;
  }

  postMessage(message: object): void {
    if ('ground' in message) this.orders += 1;
  }

  terminate(): void {
    // Nothing runs.
  }

  async answer(colour: string): Promise<void> {
    const canvas = Object.assign(document.createElement('canvas'), SIZE);
    const context = canvas.getContext('2d')!;
    context.fillStyle = colour;
    context.fillRect(0, 0, SIZE.width, SIZE.height);
    this.dispatchEvent(new MessageEvent('message', { data: await createImageBitmap(canvas) }));
  }
}

/** The colour in the middle of what is painted, if anything is. */
function colourOf(far: FarGround, seen: Ground): string | undefined {
  const canvas = Object.assign(document.createElement('canvas'), SIZE);
  const context = canvas.getContext('2d')!;
  if (!far.paint(context, seen)) return undefined;
  return [...context.getImageData(4, 4, 1, 1).data].slice(0, 3).join(' ');
}

const [RED, BLUE] = ['255 0 0', '0 0 255'];
const noPaint = function* () {
  yield undefined;
};

describe('the ground of a large map', () => {
  it('is not that of another picture, asked for before the one that is seen now', () =>
    withWorker(SlowWorker, async () => {
      const far = new FarGround(noPaint, () => undefined);
      const worker = SlowWorker.last!;
      const [first, second] = [ground(), ground()];
      far.ask(first);
      far.forget();
      far.ask(second);
      await worker.answer('red');
      expect(colourOf(far, second)).to.equal(undefined);
      await waitUntil(() => worker.orders === 2);
      await worker.answer('blue');
      expect(colourOf(far, second)).to.equal(BLUE);
    }));

  it('is the last one that was asked for while another was drawn', () =>
    withWorker(SlowWorker, async () => {
      let done = 0;
      const far = new FarGround(noPaint, () => (done += 1));
      const worker = SlowWorker.last!;
      const [first, passed, last] = [ground(), ground(), ground()];
      for (const each of [first, passed, last]) far.ask(each);
      expect(worker.orders).to.equal(1);
      await worker.answer('red');
      expect(colourOf(far, last)).to.equal(RED);
      expect(worker.orders).to.equal(2);
      await worker.answer('blue');
      expect(colourOf(far, last)).to.equal(BLUE);
      far.ask(last);
      expect(worker.orders).to.equal(2);
      expect(done).to.equal(2);
    }));
});
