/**
 * What a person has asked this browser to keep, the one place where anything is. Each call may find that the browser, or
 * the page, does not let it: then nothing is kept, and nothing is there.
 */
export const deviceStore = {
  read(key: string): string | null {
    try {
      return globalThis.localStorage.getItem(key);
    } catch {
      return null;
    }
  },

  /** False where it could not be kept. */
  write(key: string, text: string): boolean {
    try {
      globalThis.localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },

  remove(key: string): void {
    try {
      globalThis.localStorage.removeItem(key);
    } catch {
      // Where nothing can be removed nothing was kept.
    }
  },
} as const;
