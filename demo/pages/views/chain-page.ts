import { html } from '../html.js';
import { chooseFirst, page, withoutScript } from '../page.js';
import type { PageContext } from '../page-context.js';

const PATH = '/ledelseslinje';

/** The line from the top to the viewer, with what is beside and below. */
export function chainPage(context: PageContext): string {
  const title = 'Ledelseslinje';
  const intro = html`<h1>${title}</h1>
    <p class="lead">
      Her ser du, hvem der leder hvem, fra kommunaldirektøren til dig. Alle kan slå organisationen op. Nøgletal kan du
      se for dine egne enheder og to niveauer op og ned.
    </p>`;
  const content = context.viewer
    ? html`${intro}
        <section class="card wide" aria-label="${title}">
          <tvaers-management-chain>
            ${withoutScript('Her vises din ledelseslinje.')}
            <p slot="details">Er noget forkert, så skriv til <a href="mailto:hr@solbjerg.example">HR</a>.</p>
          </tvaers-management-chain>
        </section>`
    : html`${intro}${chooseFirst('Så kan vi vise din egen ledelseslinje.', context)}`;
  return page({ title, path: PATH, content }, context);
}
