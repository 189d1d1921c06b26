import { html } from '../html.js';
import { page } from '../page.js';
import type { PageContext, PageFault } from '../page-context.js';

const FAULTS: Readonly<Record<PageFault, readonly [title: string, text: string]>> = {
  401: ['Log ind først', 'Siden er for dem, der er logget ind.'],
  403: ['Du har ikke adgang', 'Siden findes, men den er ikke for den bruger, du er lige nu.'],
  404: ['Siden findes ikke', 'Måske er den flyttet, eller der er en fejl i adressen.'],
  429: ['Vent et øjeblik', 'Der er kommet mange forespørgsler herfra. Prøv igen om lidt.'],
  500: [
    'Noget gik galt hos os',
    'Det er ikke dig. Prøv igen om lidt. Det, du har sendt og fået kvittering for, er gemt.',
  ],
};

/** A page that could not be had, and the way on from there. */
export function faultPage(fault: PageFault, context: PageContext): string {
  const [title, text] = FAULTS[fault];
  const choose = (fault === 401 || fault === 403) && context.users.length > 0;
  const content = html`<h1>${title}</h1>
    <p class="lead">${text}</p>
    <p>
      ${choose ? html`<a class="button" href="/vaelg-bruger">Vælg bruger</a>` : html`<a class="button" href="/">Gå til forsiden</a>`}
    </p>`;
  return page({ title, content }, context);
}
