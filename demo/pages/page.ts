import { html } from './html.js';
import type { Markup } from './html.js';
import type { PageContext, PageViewer } from './page-context.js';

/** What one page adds to the intranet's frame. */
export interface PageParts {
  readonly title: string;
  /** The path of the page's own entry in the menu. */
  readonly path?: string;
  readonly content: Markup;
  /** The page's own script, on top of the library's. */
  readonly script?: string;
  /** A page that shows data of the visitor's own never gets an address to ask. */
  readonly asksNobody?: boolean;
  /** Where the elements ask, if not where those of the intranet do. */
  readonly backend?: string;
  /** For people outside the organisation: no menu, and nobody signed in. */
  readonly isOutside?: boolean;
}

interface MenuItem {
  readonly path: string;
  readonly text: string;
  readonly role?: string;
}

const MENU: readonly MenuItem[] = [
  { path: '/', text: 'Forside' },
  { path: '/undersoegelse', text: 'Undersøgelser' },
  { path: '/resultater', text: 'Resultater' },
  { path: '/kort', text: 'Kort over samarbejdet' },
  { path: '/ledelseslinje', text: 'Ledelseslinje' },
  { path: '/ledelsesspaend', text: 'Ledelsesspænd' },
  { path: '/kortlaegning', text: 'Kortlægning' },
  { path: '/forloeb', text: 'Forløb' },
  { path: '/egne-tal', text: 'Prøv med egne tal' },
  { path: '/indsaet', text: 'Sæt ind', role: 'editor' },
  { path: '/hr', text: 'HR', role: 'hr' },
];

/** A whole page of Medarbejdernet: the municipality's own header, menu and footer round the content. */
export function page(parts: PageParts, { users, viewer }: PageContext): string {
  const { asksNobody, backend = '/tvaers/api', content, isOutside, path, script, title } = parts;
  return html`<!doctype html>
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} –${isOutside ? '' : ' Medarbejdernet –'} Solbjerg Kommune</title>
        <link rel="icon" href="/aktiver/vaaben.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/aktiver/intranet.css" />
        ${asksNobody ? html`<script type="module" src="/tvaers/auto.js"></script>` : html`<script type="module" src="/tvaers/auto.js" data-backend="${backend}" data-links="/tvaers/widgets/"></script>`}
        ${script && html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        <a class="skip" href="#indhold">Gå til indhold</a>
        <header class="top">
          <div class="frame">
            ${isOutside ? html`<p class="brand">${brand('Svar på en undersøgelse')}</p>` : html`<a class="brand" href="/">${brand('Medarbejdernet')}</a> ${who(viewer, users.length > 0)}`}
          </div>
          ${!isOutside && menu(path, viewer)}
        </header>
        <main class="frame" id="indhold" tabindex="-1">${content}</main>
        <footer>
          <div class="frame">
            <p>
              <b>Solbjerg Kommune findes ikke.</b> Navne, tal og svar er opdigtede. Siderne viser, hvordan tvaers ser ud
              på et intranet.
            </p>
            <p><a href="/privatliv">Sådan behandler vi dine svar</a></p>
          </div>
        </footer>
      </body>
    </html> `.text;
}

const brand = (place: string): Markup =>
  html`<img src="/aktiver/vaaben.svg" alt="" width="40" height="48" />
    <span><b>Solbjerg Kommune</b><span>${place}</span></span>`;

const menu = (path: string | undefined, viewer: PageViewer | undefined): Markup =>
  html`<nav aria-label="Hovedmenu">
    <ul class="frame">
      ${MENU.filter(({ role }) => !role || viewer?.roles.includes(role)).map(
        (item) =>
          html`<li>
            <a href="${item.path}" ${item.path === path && html` aria-current="page"`}>${item.text}</a>
          </li>`,
      )}
    </ul>
  </nav>`;

function who(viewer: PageViewer | undefined, canChoose: boolean): Markup {
  if (!viewer)
    return canChoose ? html`<p class="who"><a class="button quiet" href="/vaelg-bruger">Vælg bruger</a></p>` : html``;
  return html`<div class="who">
    <p><b>${viewer.name}</b>${viewer.label && html`<span>${viewer.label}</span>`}</p>
    ${canChoose && html`<a class="button quiet" href="/vaelg-bruger">Skift bruger</a>`}
  </div>`;
}

/** What a page says to somebody who is not signed in. */
export const chooseFirst = (what: string, { users }: PageContext): Markup =>
  users.length > 0
    ? html`<section class="card notice">
        <h2>Vælg først en bruger</h2>
        <p>${what}</p>
        <p><a class="button" href="/vaelg-bruger">Vælg bruger</a></p>
      </section>`
    : html`<section class="card notice">
        <h2>Log ind først</h2>
        <p>${what}</p>
      </section>`;

/** What stands where an element is to be, until the page's script has put it there. */
export const withoutScript = (what: string): Markup =>
  html`<p class="without-script">${what} Din browser skal have lov at køre sidens script.</p>`;
