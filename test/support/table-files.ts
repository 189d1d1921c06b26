import type { LitElement } from 'lit';
import { expectNoViolations } from './axe.js';
import { find, press, wait } from './find.js';
import { savedFiles } from './saved-files.js';

/** What an element's two files hold: the text for a spreadsheet, and the picture as it is written and as a browser reads it. */
export interface TableFiles {
  readonly csv: string;
  readonly svg: string;
  readonly picture: Document;
}

/** Opens the table where there is one to open, and saves both files. Fails where the picture cannot be read or leaves something behind. */
export async function tableFiles(element: LitElement, summary?: string): Promise<TableFiles> {
  if (summary !== undefined) {
    await wait(element, 'summary', summary);
    find(element, 'summary', summary).click();
  }
  await wait(element, 'button', 'Hent som CSV');
  await expectNoViolations(element);
  const files = savedFiles();
  try {
    await press(element, 'button', 'Hent som CSV');
    await files.count(1);
    await press(element, 'button', 'Hent som billede (SVG)');
    await files.count(2);
    const [csv = '', svg = ''] = await files.texts();
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    if (picture.querySelector('parsererror')) throw new Error('the picture cannot be read');
    if (element.shadowRoot!.querySelector('.paper')) throw new Error('the picture is left behind in the page');
    return { csv, svg, picture };
  } finally {
    files.end();
  }
}
