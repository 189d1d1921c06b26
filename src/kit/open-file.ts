import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A button that lets the reader choose one file. The native field behind it looks different in every browser and is not for the keys. */
export const openFileButton = (text: string, accept: string, open: (file: File) => void): TemplateResult => html`
  <button
    type="button"
    part="button"
    @click=${({ currentTarget }: Event) => {
      (currentTarget as Element).parentElement!.querySelector<HTMLInputElement>('input[type=file]')!.click();
    }}
  >
    ${text}
  </button>
  <input
    type="file"
    accept=${accept}
    tabindex="-1"
    aria-hidden="true"
    @change=${({ currentTarget }: Event) => {
      const field = currentTarget as HTMLInputElement;
      const [file] = field.files ?? [];
      field.value = '';
      if (file) open(file);
    }}
  />
`;
