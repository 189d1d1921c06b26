import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** One fault in a form: what is said of it, and the id of the control where it can be mended. */
export interface SummaryLine {
  readonly text: string;
  readonly field: string;
}

/** The id of the summary's box, which takes the focus when a form is not let through. */
export const ERROR_SUMMARY = 'error-summary';

/**
 * What has to be mended before a form can go on, each line a link to its place. `go` moves the focus there: an address
 * alone does not reach into a shadow root.
 */
export const errorSummary = <Line extends SummaryLine>(
  heading: string,
  lines: readonly Line[],
  go: (line: Line) => void,
): TemplateResult => html`
  <div
    class="error-summary"
    part="errors"
    id=${ERROR_SUMMARY}
    role="group"
    tabindex="-1"
    aria-labelledby="${ERROR_SUMMARY}-head"
  >
    <p class="error-head" id="${ERROR_SUMMARY}-head">${heading}</p>
    <ul>
      ${lines.map((line) => {
        const follow = (event: Event): void => {
          event.preventDefault();
          go(line);
        };
        return html`<li><a href="#${line.field}" @click=${follow}>${line.text}</a></li>`;
      })}
    </ul>
  </div>
`;
