import { xmlText } from '../../model/xml-text.js';

/** What of a canvas's context a picture of ours is drawn with. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clip'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'getTransform'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'quadraticCurveTo'
  | 'rect'
  | 'restore'
  | 'save'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
  | 'translate'
> & {
  /** A path of this pen's own kind. A canvas's cannot be read back. */
  readonly newPath?: () => Path2D;
};

/** Hundredths of a pixel are finer than any printer. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A colour that every reader of SVG knows: what CSS mixes is written `color(srgb …)`, which many do not. */
function colour(css: unknown): string {
  if (typeof css !== 'string') return '#000';
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(css);
  return mixed
    ? `rgb(${mixed
        .slice(1, 4)
        .map((part) => Math.round(255 * Number(part)))
        .join(', ')})`
    : css;
}

class SvgPath {
  readonly data: string[] = [];

  moveTo(x: number, y: number): void {
    this.data.push(`M${number(x)} ${number(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.data.push(`L${number(x)} ${number(y)}`);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.data.push(`Q${number(cx)} ${number(cy)} ${number(x)} ${number(y)}`);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.data.push(`M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z`);
  }

  /** A whole circle, which is all that is drawn. */
  arc(x: number, y: number, radius: number): void {
    const [r, d] = [number(radius), number(2 * radius)];
    this.data.push(`M${number(x - radius)} ${number(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`);
  }
}

const ANCHORS: Readonly<Partial<Record<CanvasTextAlign, string>>> = { center: 'middle', right: 'end', end: 'end' };

/** Draws as a canvas does, and writes it down as SVG, so that one painter makes the picture on the page and the one in the file. */
export class SvgPen implements Pen {
  fillStyle: string | CanvasGradient | CanvasPattern = '#000';
  strokeStyle: string | CanvasGradient | CanvasPattern = '#000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  readonly #measure = document.createElement('canvas').getContext('2d')!;
  readonly #parts: string[] = [];
  /** How many groups are open since each `save`. */
  readonly #groups: number[] = [];
  #path = new SvgPath();
  #dashes: readonly number[] = [];
  #clips = 0;

  readonly newPath = (): Path2D => new SvgPath() as unknown as Path2D;

  /** The picture as a file's text, `width` by `height` pixels; the words name it to those who cannot see it. */
  file(width: number, height: number, title: string, words: string): string {
    return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}">
<title>${xmlText(title)}</title>
<desc>${xmlText(words)}</desc>
${this.#parts.join('\n')}
</svg>
`;
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.quadraticCurveTo(cx, cy, x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height);
  }

  arc(x: number, y: number, radius: number): void {
    this.#path.arc(x, y, radius);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new SvgPath();
    path.rect(x, y, width, height);
    this.#write(path, this.#filled());
  }

  fill(path?: unknown): void {
    this.#write(path instanceof SvgPath ? path : this.#path, this.#filled());
  }

  stroke(path?: unknown): void {
    this.#write(path instanceof SvgPath ? path : this.#path, `fill="none" ${this.#stroked()}`);
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#filled());
  }

  /** The rim of a text that is written over it: not a text of its own to those who listen. */
  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `aria-hidden="true" fill="none" ${this.#stroked()}`);
  }

  measureText(text: string): TextMetrics {
    this.#measure.font = this.font;
    return this.#measure.measureText(text);
  }

  setLineDash(dashes: Iterable<number>): void {
    this.#dashes = [...dashes];
  }

  getTransform(): DOMMatrix {
    return new DOMMatrix();
  }

  save(): void {
    this.#groups.push(0);
  }

  restore(): void {
    this.#parts.push('</g>'.repeat(this.#groups.pop() ?? 0));
  }

  translate(x: number, y: number): void {
    this.#open(`transform="translate(${number(x)} ${number(y)})"`);
  }

  clip(): void {
    this.#clips += 1;
    this.#parts.push(`<clipPath id="clip-${this.#clips}"><path d="${this.#path.data.join('')}"/></clipPath>`);
    this.#open(`clip-path="url(#clip-${this.#clips})"`);
  }

  #open(attributes: string): void {
    this.#parts.push(`<g ${attributes}>`);
    this.#groups.push((this.#groups.pop() ?? 0) + 1);
  }

  #filled(): string {
    return `fill="${xmlText(colour(this.fillStyle))}"`;
  }

  #stroked(): string {
    const dashes = this.#dashes.length > 0 ? ` stroke-dasharray="${this.#dashes.map(number).join(' ')}"` : '';
    return `stroke="${xmlText(colour(this.strokeStyle))}" stroke-width="${number(this.lineWidth)}" stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"${dashes}`;
  }

  get #opacity(): string {
    return this.globalAlpha < 1 ? ` opacity="${number(this.globalAlpha)}"` : '';
  }

  #write({ data }: SvgPath, ink: string): void {
    if (data.length > 0) this.#parts.push(`<path d="${data.join('')}" ${ink}${this.#opacity}/>`);
  }

  #text(text: string, x: number, y: number, ink: string): void {
    const [, weight = '', size = '10', family = 'sans-serif'] =
      /^(?:(\d+|bold) )?([\d.]+)px (.+)$/.exec(this.font) ?? [];
    const anchor = ANCHORS[this.textAlign] ?? 'start';
    const middle = this.textBaseline === 'middle' ? ' dominant-baseline="central"' : '';
    this.#parts.push(
      `<text x="${number(x)}" y="${number(y)}" text-anchor="${anchor}"${middle} font-family="${xmlText(family)}" font-size="${number(Number(size))}"${weight && ` font-weight="${weight}"`} ${ink}${this.#opacity}>${xmlText(text)}</text>`,
    );
  }
}
