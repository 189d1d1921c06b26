import type { Pen } from './svg-pen.js';
import { SvgPen } from './svg-pen.js';
import type { LineKind } from './line-kind.js';
import type { Frame } from './picture-frame.js';
import { paint } from './picture-painter.js';
import { DASHES, inkOf } from './picture-shapes.js';

export interface PictureText {
  readonly title: string;
  /** Who has answered, when, and by which rule something is shown: a paragraph each. */
  readonly source: readonly string[];
  readonly kinds: readonly { readonly kind: LineKind; readonly words: string }[];
}

const WIDTH = 1600;
const EDGE = 24;
const LINE = 1.7;

/** The picture as the page shows it, with its title over it and what the lines mean under it, as a PNG file. */
export async function pictureFile(frame: Frame, text: PictureText): Promise<Blob> {
  const fine = WIDTH / frame.size.width;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false })!;
  const sheet = sheetOf(context, frame, text);
  canvas.width = WIDTH;
  canvas.height = Math.round(sheet.height * fine);
  context.scale(fine, fine);
  paintSheet(context, frame, text, sheet);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no picture'));
    }, 'image/png');
  });
}

/** The same as vectors, in an SVG file. */
export function vectorFile(frame: Frame, text: PictureText): Blob {
  const pen = new SvgPen();
  const sheet = sheetOf(pen, frame, text);
  paintSheet(pen, frame, text, sheet);
  const file = pen.file(frame.size.width, sheet.height, text.title, text.source.join(' '));
  return new Blob([file], { type: 'image/svg+xml' });
}

/** How the sheet is divided, in the page's pixels. */
interface Sheet {
  readonly letter: number;
  readonly lines: readonly string[];
  /** Where the picture begins. */
  readonly top: number;
  readonly height: number;
}

function sheetOf(pen: Pen, { font, layers, size }: Frame, { kinds, source }: PictureText): Sheet {
  const letter = Math.max(12, font.size * 0.92);
  pen.font = `${letter}px ${font.family}`;
  const lines = source.flatMap((words) => wrapped(pen, words, size.width - 2 * EDGE));
  const top = letter * LINE * (lines.length + 1) + EDGE * 1.25;
  return { letter, lines, top, height: top + size.height + letter * LINE * (kinds.length + layers.length) + EDGE };
}

/** A text as lines that there is room for. A word that is wider than the room keeps a line to itself. */
function wrapped(pen: Pen, text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && pen.measureText(line).width <= room) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

function paintSheet(pen: Pen, frame: Frame, text: PictureText, { height, letter, lines, top }: Sheet): void {
  const { font, inks, layers, size } = frame;
  pen.fillStyle = inks.paper;
  pen.fillRect(0, 0, size.width, height);
  pen.save();
  pen.translate(0, top);
  pen.beginPath();
  pen.rect(0, 0, size.width, size.height);
  pen.clip();
  paint(pen, { ...frame, current: undefined, hovered: undefined });
  pen.restore();

  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillStyle = inks.text;
  pen.font = `650 ${letter * 1.25}px ${font.family}`;
  pen.fillText(text.title, EDGE, EDGE + letter * 0.6, size.width - 2 * EDGE);
  pen.font = `${letter}px ${font.family}`;
  lines.forEach((line, index) => {
    pen.fillText(line, EDGE, EDGE + letter * LINE * (index + 1.3), size.width - 2 * EDGE);
  });
  const lineAt = (index: number): number => top + size.height + EDGE / 2 + letter * LINE * (index + 0.5);
  const write = (words: string, y: number): void => {
    pen.fillStyle = inks.text;
    pen.fillText(words, EDGE + 48, y, size.width - 3 * EDGE - 48);
  };
  text.kinds.forEach(({ kind, words }, index) => {
    const y = lineAt(index);
    pen.strokeStyle = inkOf(inks, kind);
    pen.lineWidth = kind === 'strong' ? 3 : 1.6;
    pen.setLineDash([...(DASHES[kind] ?? [])]);
    pen.beginPath();
    pen.moveTo(EDGE, y);
    pen.lineTo(EDGE + 36, y);
    pen.stroke();
    write(words, y);
  });
  pen.setLineDash([]);
  layers.forEach(({ sample, words }, index) => {
    const y = lineAt(text.kinds.length + index);
    sample(pen, inks, { x: EDGE, y });
    write(words, y);
  });
}
