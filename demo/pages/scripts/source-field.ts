import { byId } from './dom.js';

export type SourceText = ArrayBuffer | string;

/** One list on the page: a file that is chosen or dropped, or cells that are pasted. The last of them counts. */
export interface SourceField {
  readonly content: SourceText | undefined;
  use(text: string): void;
  clear(): void;
}

/** Milliseconds after the last key before typed text is read. */
const SETTLE = 400;

export function sourceField(id: string, changed: () => void, unreadable: () => void): SourceField {
  const file = byId(`${id}-fil`, HTMLInputElement);
  const text = byId(`${id}-tekst`, HTMLTextAreaElement);
  const box = file.closest('fieldset') ?? file;
  let content: SourceText | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const set = (next: SourceText | undefined): void => {
    content = next;
    changed();
  };
  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const own = ++turn;
    const bytes = await chosen.arrayBuffer().catch(() => undefined);
    // Another file or text may have come while this one was read.
    if (own !== turn) return;
    text.value = '';
    set(bytes);
    if (!bytes) unreadable();
  };

  // The same file, mended and chosen again, is no change to the browser unless it is forgotten first.
  file.addEventListener('click', () => {
    file.value = '';
  });
  file.addEventListener('change', () => void read(file.files?.[0]));
  text.addEventListener('input', () => {
    turn += 1;
    file.value = '';
    clearTimeout(timer);
    timer = setTimeout(() => {
      set(text.value.trim() === '' ? undefined : text.value);
    }, SETTLE);
  });
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => {
    box.classList.remove('over');
  });
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    const { files } = (event as DragEvent).dataTransfer ?? {};
    if (!files?.length) return;
    file.files = files;
    void read(files[0]);
  });

  return {
    get content() {
      return content;
    },
    use: (given) => {
      turn += 1;
      file.value = '';
      text.value = given;
      set(given);
    },
    clear: () => {
      turn += 1;
      clearTimeout(timer);
      set(undefined);
    },
  };
}
