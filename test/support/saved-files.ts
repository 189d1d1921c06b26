import { waitUntil } from './wait-until.js';

/** Catches the files that an element saves, in place of the browser's download, until `end`. */
export function savedFiles(): {
  count: (count: number) => Promise<void>;
  blobs: () => readonly Blob[];
  texts: () => Promise<readonly string[]>;
  end: () => void;
} {
  const saved: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  return {
    count: (count) => waitUntil(() => saved.length >= count, `saved ${count} files`, { timeout: 8000 }),
    blobs: () => saved,
    texts: () => Promise.all(saved.map((blob) => blob.text())),
    end: () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}
