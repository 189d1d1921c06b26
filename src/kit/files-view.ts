import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonTexts } from './common-texts.js';
import type { Localize } from './localize.js';
import { fileName, saveFile } from './save-file.js';

/** A file that can be had: what it is called, and how it is made when somebody asks. Undefined where it cannot be made. */
export interface OfferedFile {
  readonly title: string;
  readonly make: (place: ShadowRoot) => Blob | undefined | Promise<Blob | undefined>;
}

/** What is shown as files: for a spreadsheet, and as a picture in the colours of its place. `before` stands in the same row. */
export const filesView = (
  localize: Localize<CommonTexts>,
  files: { readonly csv: OfferedFile; readonly svg: OfferedFile },
  before?: TemplateResult,
): TemplateResult =>
  html`<p class="row">
    ${before}
    ${(['csv', 'svg'] as const).map(
      (ending) =>
        html`<button
          type="button"
          part="button"
          @click=${({ currentTarget }: Event) => {
            void save(files[ending], ending, (currentTarget as Node).getRootNode() as ShadowRoot);
          }}
        >
          ${localize.term(`tvaers.save-${ending}`)}
        </button>`,
    )}
  </p>`;

async function save({ make, title }: OfferedFile, ending: string, place: ShadowRoot): Promise<void> {
  const made = await make(place);
  if (made) saveFile(fileName(title, ending), made);
}
