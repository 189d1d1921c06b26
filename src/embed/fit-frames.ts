import { heightIn } from '../model/embed/frame-message.js';
import type { FramePage } from '../model/embed/frame-message.js';
import { widgetAt } from '../model/embed/widget-address.js';

/** What this page tells the widgets in its frames: its language, and its colour scheme where it has decided on one. */
function pageOf(frame: HTMLElement): FramePage {
  const { lang } = document.documentElement;
  const scheme = getComputedStyle(frame.parentElement ?? frame)
    .colorScheme.replace('only', '')
    .trim();
  return {
    tvaers: 1,
    type: 'page',
    ...(lang && { lang }),
    ...((scheme === 'light' || scheme === 'dark') && { scheme }),
  };
}

/**
 * Gives every frame with a widget page in it the height that the widget asks for, and tells it how this page looks and speaks.
 * Only frames under the addresses that the host has set; whoever sends a message is known by its window, since a sandboxed
 * frame has no origin.
 */
export function fitFrames(prefixes: readonly string[]): void {
  const met = new Set<HTMLIFrameElement>();
  // Nothing in it is anybody's secret, and a sandboxed frame can be reached by no name.
  const tell = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage(pageOf(frame), '*');
  const tellAll = (): void => {
    for (const frame of met) {
      if (frame.isConnected) tell(frame);
      else met.delete(frame);
    }
  };
  addEventListener('message', ({ data, source }) => {
    const height = heightIn(data);
    if (height === undefined || !source) return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (!frame || !widgetAt(frame.src, prefixes)) return;
    frame.style.height = `${height}px`;
    if (met.has(frame)) return;
    met.add(frame);
    frame.addEventListener('load', () => {
      tell(frame);
    });
    tell(frame);
  });
  new MutationObserver(tellAll).observe(document.documentElement, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellAll);
}
