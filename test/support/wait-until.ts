import { waitUntil as wait } from '@open-wc/testing';

/** Waits until something holds: at most eight seconds unless it is told otherwise, since a machine that does much else is slow. */
export const waitUntil = (
  holds: () => unknown,
  message?: string,
  { interval = 50, timeout = 8000 }: { readonly interval?: number; readonly timeout?: number } = {},
): Promise<void> => wait(holds, message, { interval, timeout });
