import { waitUntil } from './wait-until.js';

/** What is on the paper that something prints, in words. The printer itself is left out of it. */
export async function printed(print: () => Promise<unknown>, awaited: string): Promise<string> {
  const frame = HTMLIFrameElement.prototype;
  const contentWindow: PropertyDescriptor = Object.getOwnPropertyDescriptor(frame, 'contentWindow')!;
  Object.defineProperty(frame, 'contentWindow', {
    ...contentWindow,
    get(this: HTMLIFrameElement) {
      const window = Reflect.apply(contentWindow.get!, this, []) as Window | null;
      if (window) window.print = () => undefined;
      return window;
    },
  });
  const paper = (): HTMLIFrameElement | null => document.querySelector('iframe[aria-hidden]');
  try {
    await print();
    await waitUntil(() => paper()?.contentDocument?.body.textContent.includes(awaited) === true, `prints ${awaited}`);
    return paper()!.contentDocument!.body.textContent.replace(/\s+/g, ' ');
  } finally {
    Object.defineProperty(frame, 'contentWindow', contentWindow);
    paper()?.remove();
  }
}
