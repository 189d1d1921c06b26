// What a page and a widget in a frame on it say to each other, over window messages. Neither says anything of anybody: the frame
// tells how high it is, and the page which language and colour scheme it has.

/** From the frame: its height in CSS pixels. */
export interface FrameHeight {
  readonly tvaers: 1;
  readonly type: 'resize';
  readonly height: number;
}

/** From the page: how it looks and speaks. Left out means that it does not say. */
export interface FramePage {
  readonly tvaers: 1;
  readonly type: 'page';
  readonly lang?: string;
  readonly scheme?: 'light' | 'dark';
  /** The name of a theme that the widget's host has. */
  readonly theme?: string;
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const THEME = /^[a-z]+(-[a-z0-9]+)*$/;

const isOurs = (data: unknown, type: string): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' &&
  data !== null &&
  'tvaers' in data &&
  data.tvaers === 1 &&
  'type' in data &&
  data.type === type;

/** Reads a frame's message: its height in whole pixels, or nothing where the message is another or says what no page can be. */
export function heightIn(data: unknown): number | undefined {
  if (!isOurs(data, 'resize')) return undefined;
  const { height } = data;
  return typeof height === 'number' && height > 0 && height < 100_000 ? Math.ceil(height) : undefined;
}

/** Reads a page's message, without what makes no sense in it. Nothing where the message is another. */
export function pageIn(data: unknown): FramePage | undefined {
  if (!isOurs(data, 'page')) return undefined;
  const { lang, scheme, theme } = data;
  return {
    tvaers: 1,
    type: 'page',
    ...(typeof lang === 'string' && LANGUAGE.test(lang) && { lang }),
    ...((scheme === 'light' || scheme === 'dark') && { scheme }),
    ...(typeof theme === 'string' && THEME.test(theme) && { theme }),
  };
}
