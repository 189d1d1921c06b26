import { pageIn } from '../model/embed/frame-message.js';
import type { FrameHeight } from '../model/embed/frame-message.js';

/**
 * For a page that shows one widget in a frame: tells the page round it how high the content is, and takes over that page's language,
 * colour scheme and theme.
 */
export function startFramePage(): void {
  const root = document.documentElement;
  let last = 0;
  // The content's own height: that of the page would only ever grow with the frame.
  const content = document.querySelector('main') ?? document.body;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ tvaers: 1, type: 'resize', height } satisfies FrameHeight, '*');
  };
  new ResizeObserver(tell).observe(content);
  tell();

  // The browser may keep our sign-in from a frame on another site, and keeps it from one without an origin. A window of its own has it.
  const signIn = (): void => {
    document.querySelector('.sign-in')?.removeAttribute('hidden');
  };
  addEventListener('tvaers-sign-in', signIn);
  if (self.origin === 'null') signIn();

  addEventListener('message', ({ data, source }) => {
    const page = source === parent ? pageIn(data) : undefined;
    if (!page) return;
    const { lang, scheme, theme } = page;
    if (lang !== undefined) root.lang = lang;
    if (scheme !== undefined) root.style.colorScheme = scheme;
    if (theme === undefined) return;
    for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-theme]'))
      sheet.disabled = sheet.dataset['theme'] !== theme;
  });
}
