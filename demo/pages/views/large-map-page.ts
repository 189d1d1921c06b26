import { html } from '../html.js';
import { page } from '../page.js';
import type { PageContext } from '../page-context.js';

/** A map of ten thousand, made up in the browser: what a map is like in an organisation far larger than Solbjerg. */
export function largeMapPage(context: PageContext): string {
  const content = html`<h1>Et kort over 10.000</h1>
    <p class="lead">
      Langt fra ses forvaltningerne, nærmere deres enheder, og helt nær de enkelte personer. Tabellen rummer alle.
    </p>
    <p>
      Alle navne og tal er opdigtet, og de bliver lavet her i din browser.
      <a href="/kort">Tilbage til kortene over Solbjerg</a>
    </p>
    <p class="without-script" id="uden-script">
      Din browser skal have lov at køre sidens script, før kortet kan vises.
    </p>
    <section class="card wide" id="stort-kort" aria-label="Kort over 10.000" hidden></section>`;
  return page(
    { title: 'Et kort over 10.000', path: '/stort-kort', content, script: '/aktiver/stort-kort.js', asksNobody: true },
    context,
  );
}
