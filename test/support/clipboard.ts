async function withClipboard(clipboard: unknown, run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** The texts that are copied while something is done. */
export async function copiedBy(run: () => Promise<void>): Promise<readonly string[]> {
  const copied: string[] = [];
  await withClipboard({ writeText: (text: string) => Promise.resolve(void copied.push(text)) }, run);
  return copied;
}

/** Does something in a browser that lets nobody copy. */
export const withoutClipboard = (run: () => Promise<void>): Promise<void> => withClipboard(undefined, run);
