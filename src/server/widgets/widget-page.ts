import { PAGE_SETTINGS } from '../../model/embed/widget-address.js';
import { xmlText } from '../../model/xml-text.js';
import { WORDS } from './widget-words.js';
import type { PageLanguage } from './widget-words.js';

export interface WidgetPageParts {
  readonly name: string;
  readonly title: string;
  /** Who shows it. */
  readonly site: string;
  readonly lang: PageLanguage;
  /** For a frame: without a heading, on the ground of the page round it. */
  readonly isFramed: boolean;
  readonly settings: ReadonlyMap<string, string>;
  /** The page by itself, and what describes it to those who embed it. */
  readonly address: string;
  readonly oembed: string;
  readonly script: string;
  readonly backend: string;
  readonly style: string;
  /** Style sheets by their theme's name, and the one that is shown. */
  readonly themes: Readonly<Record<string, string>>;
  readonly theme: string | undefined;
}

const ATTRIBUTE = /^[a-z]+(-[a-z]+)*$/;

/** A page with one element on it, as HTML. All that is the visitor's own is written out as text. */
export function widgetPage(parts: WidgetPageParts): string {
  const { address, backend, isFramed, lang, name, oembed, script, settings, site, style, theme, themes, title } = parts;
  const words = WORDS[lang];
  const attributes = [...settings]
    .filter(([setting]) => ATTRIBUTE.test(setting) && !PAGE_SETTINGS.has(setting))
    .map(([setting, value]) => ` data-tvaers-${setting}="${xmlText(value)}"`);
  const sheets = Object.entries(themes).map(
    ([each, href]) =>
      `<link rel="stylesheet" href="${xmlText(href)}" data-theme="${xmlText(each)}"${each === theme ? '' : ' disabled'}>`,
  );
  const open = isFramed
    ? `<p class="sign-in" hidden>${words.signIn} <a href="${xmlText(address)}" target="_blank" rel="noopener">${words.open}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${lang}"${isFramed ? ' class="framed"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${xmlText(title)} – ${xmlText(site)}</title>
<link rel="stylesheet" href="${xmlText(style)}">
${sheets.join('\n')}
<link rel="alternate" type="application/json+oembed" href="${xmlText(oembed)}" title="${xmlText(title)}">
<script type="module" src="${xmlText(script)}" data-backend="${xmlText(backend)}"${isFramed ? ' data-frame' : ''}></script>
</head>
<body>
<main>
${isFramed ? '' : `<h1>${xmlText(title)}</h1>`}
<div data-tvaers="${xmlText(name)}"${attributes.join('')}><p>${xmlText(words.withoutScript(title))}</p></div>
${open}
</main>
</body>
</html>
`;
}

/** The page's own look: the system's letters on a quiet ground, none of it in a frame. */
export const WIDGET_STYLE = `:root {
  color-scheme: light dark;
  font: 100%/1.5 system-ui, sans-serif;
}
body {
  margin: 0;
}
main {
  display: flow-root;
  max-inline-size: 80em;
  margin-inline: auto;
  padding: 1em;
}
h1 {
  margin: 0 0 0.75em;
  font-size: 1.5em;
  line-height: 1.2;
}
[hidden] {
  display: none;
}
.framed,
.framed body {
  background: transparent;
}
.framed main {
  max-inline-size: none;
  padding: 0;
}
`;
