import { finish } from '../../model/slices.js';
import { unpackNodes } from './packed-nodes.js';
import type { PackedNodes } from './packed-nodes.js';
import { paintGround } from './picture-ground.js';
import type { Ground } from './picture-ground.js';

/** What the worker is told: the scene once, then each drawing that is wanted of it. */
export type GroundOrder =
  | {
      readonly number: number;
      readonly scene: Omit<Ground['scene'], 'nodes'> & { readonly nodes: PackedNodes };
    }
  | { readonly number: number; readonly ground: Omit<Ground, 'arrival' | 'scene'>; readonly fine: number };

/** The scenes that the page has told of, by its numbers for them. */
const scenes: Ground['scene'][] = [];
let canvas: OffscreenCanvas | undefined;

// Each drawing is answered with a picture. Whoever started the worker ends it.
addEventListener('message', ({ data }: MessageEvent<GroundOrder>) => {
  if ('scene' in data) {
    const { areas, lines, nodes } = data.scene;
    scenes[data.number] = { areas, lines, nodes: unpackNodes(nodes) };
    return;
  }
  const { fine, ground, number } = data;
  canvas ??= new OffscreenCanvas(1, 1);
  canvas.width = Math.round(ground.size.width * fine);
  canvas.height = Math.round(ground.size.height * fine);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no drawing in this worker');
  context.scale(fine, fine);
  finish(paintGround(context, { ...ground, scene: scenes[number]! }));
  const picture = canvas.transferToImageBitmap();
  postMessage(picture, { transfer: [picture] });
});
