import type { LineKind } from './map-scene.js';
import { inkOf, paint, DASHES } from './picture-painter.js';
import type { Frame } from './picture-frame.js';

export interface PictureText {
  readonly title: string;
  /** Who has answered, and when. */
  readonly source: string;
  readonly kinds: readonly { readonly kind: LineKind; readonly words: string }[];
}

const WIDTH = 1600;
const EDGE = 24;
const LINE = 1.7;

/** The picture as the page shows it, with its title over it and what the lines mean under it, as a PNG file. */
export async function pictureFile(frame: Frame, text: PictureText): Promise<Blob> {
  const { height, width } = frame.size;
  const fine = WIDTH / width;
  const letter = Math.max(12, frame.font.size * 0.92);
  const top = letter * LINE * 2 + EDGE;
  const bottom = letter * LINE * text.kinds.length + EDGE;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.round((top + height + bottom) * fine);
  const context = canvas.getContext('2d', { alpha: false })!;
  context.scale(fine, fine);
  context.fillStyle = frame.inks.paper;
  context.fillRect(0, 0, width, top + height + bottom);
  context.save();
  context.translate(0, top);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  paint(context, { ...frame, current: undefined, hovered: undefined });
  context.restore();

  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = frame.inks.text;
  context.font = `650 ${letter * 1.25}px ${frame.font.family}`;
  context.fillText(text.title, EDGE, EDGE + letter * 0.6, width - 2 * EDGE);
  context.font = `${letter}px ${frame.font.family}`;
  context.fillText(text.source, EDGE, EDGE + letter * LINE * 1.3, width - 2 * EDGE);
  text.kinds.forEach(({ kind, words }, index) => {
    const y = top + height + EDGE / 2 + letter * LINE * (index + 0.5);
    context.strokeStyle = inkOf(frame.inks, kind);
    context.lineWidth = kind === 'strong' ? 3 : 1.6;
    context.setLineDash([...(DASHES[kind] ?? [])]);
    context.beginPath();
    context.moveTo(EDGE, y);
    context.lineTo(EDGE + 36, y);
    context.stroke();
    context.fillText(words, EDGE + 48, y, width - 3 * EDGE - 48);
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no picture'));
    }, 'image/png');
  });
}
