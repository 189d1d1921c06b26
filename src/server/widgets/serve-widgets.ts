import { WIDGETS } from '../../model/embed/widgets.js';
import { addressOf, widgetAt } from '../../model/embed/widget-address.js';
import type { WidgetAddress } from '../../model/embed/widget-address.js';
import { xmlText } from '../../model/xml-text.js';
import { problem } from '../problems.js';
import { WIDGET_STYLE, widgetPage } from './widget-page.js';
import { WORDS } from './widget-words.js';
import type { PageLanguage } from './widget-words.js';

export interface WidgetOptions {
  /** The path that everything here lies under. Pages are at `<mount>/widgets/<name>`, oEmbed at `<mount>/oembed`. */
  readonly mount: string;
  /** Who shows the widgets, for titles. */
  readonly site: string;
  /** Paths on this host: of the page script, and of the profile that the elements ask. */
  readonly script: string;
  readonly backend: string;
  /** The address that people know the host by, where a proxy in front has changed the one in the request. */
  readonly origin?: string;
  /** The elements to show, by their names without `tvaers-`. Left out, all that can stand alone. */
  readonly elements?: readonly string[];
  /** Style sheets on this host by the names that `?theme=` may have. */
  readonly themes?: Readonly<Record<string, string>>;
  /** Origins whose pages may show the widgets in frames, besides the host's own. */
  readonly frames?: readonly string[];
}

const MOST_SETTINGS = 40;
const LONGEST = 2000;
const STYLE = 'page.css';

const withoutFrame = (settings: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...settings].filter(([setting]) => setting !== 'frame'));

/**
 * Serves the pages that show one element alone: `<mount>/widgets/<name>?<attribute>=<value>`, with `lang`, `theme` and, for a frame,
 * `frame` besides the element's own attributes. `<mount>/oembed?url=` tells other systems how to embed one (oEmbed 1.0, rich).
 * Gives undefined for whatever lies elsewhere. The pages hold no data: the element asks for them as whoever looks.
 */
export function serveWidgets(options: WidgetOptions): (request: Request) => Response | undefined {
  const { backend, elements = Object.keys(WIDGETS), frames = [], mount, script, site, themes = {} } = options;
  const shown = new Set(elements.filter((name) => Object.hasOwn(WIDGETS, name)));
  const pages = `${mount}/widgets/`;
  const oembed = `${mount}/oembed`;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${["'self'", ...frames].join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html tvaers',
  ].join('; ');

  const titleOf = (name: string, lang: PageLanguage): string => WIDGETS[name]?.title[lang] ?? name;
  const languageOf = (settings: ReadonlyMap<string, string>): PageLanguage =>
    /^en\b/i.test(settings.get('lang') ?? '') ? 'en' : 'da';
  /** Without settings that are longer or more than any element has. */
  const tidy = ({ name, settings }: WidgetAddress): WidgetAddress => ({
    name,
    settings: new Map([...settings].filter(([, value]) => value.length <= LONGEST).slice(0, MOST_SETTINGS)),
  });

  const page = (origin: string, { name, settings }: WidgetAddress): Response => {
    const lang = languageOf(settings);
    const alone = withoutFrame(settings);
    const address = addressOf(origin + pages, { name, settings: alone });
    const theme = settings.get('theme');
    const html = widgetPage({
      name,
      title: titleOf(name, lang),
      site,
      lang,
      isFramed: settings.has('frame'),
      settings: alone,
      address,
      oembed: `${oembed}?${new URLSearchParams({ url: address }).toString()}`,
      script,
      backend,
      style: pages + STYLE,
      themes,
      theme: theme !== undefined && Object.hasOwn(themes, theme) ? theme : undefined,
    });
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Language': lang,
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': policy,
        // The policy says who may show it; a page that wants to be asked first must be able to, too.
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    });
  };

  const described = (origin: string, query: URLSearchParams): Response => {
    const format = query.get('format') ?? 'json';
    if (format !== 'json') return problem('unsupported', { status: 501, detail: 'Only format=json is there.' });
    const found = widgetAt(query.get('url') ?? '', [origin + pages]);
    if (!found || !shown.has(found.name))
      return problem('not-found', { status: 404, detail: 'No widget page of this host has that address.' });
    const { name, settings } = tidy(found);
    const lang = languageOf(settings);
    const title = titleOf(name, lang);
    const alone = withoutFrame(settings);
    const framed = new Map(alone).set('frame', '1');
    const most = (asked: string | null, wanted: number): number =>
      asked !== null && /^[1-9]\d{0,4}$/.test(asked) ? Math.min(wanted, Number(asked)) : wanted;
    const width = most(query.get('maxwidth'), 640);
    const height = most(query.get('maxheight'), WIDGETS[name]?.height ?? 600);
    return Response.json(
      {
        version: '1.0',
        type: 'rich',
        title,
        provider_name: site,
        provider_url: origin,
        width,
        height,
        html: frameOf({
          address: addressOf(origin + pages, { name, settings: framed }),
          alone: addressOf(origin + pages, { name, settings: alone }),
          title,
          open: WORDS[lang].open,
          width,
          height,
        }),
      },
      { headers: { 'Cache-Control': 'public, max-age=3600', 'Access-Control-Allow-Origin': '*' } },
    );
  };

  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const url = new URL(request.url);
    const origin = options.origin ?? url.origin;
    if (url.pathname === oembed) return described(origin, url.searchParams);
    if (url.pathname === pages + STYLE)
      return new Response(WIDGET_STYLE, {
        headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' },
      });
    const found = widgetAt(origin + url.pathname + url.search, [origin + pages]);
    return found && shown.has(found.name) ? page(origin, tidy(found)) : undefined;
  };
}

interface Frame {
  readonly address: string;
  readonly alone: string;
  readonly title: string;
  readonly open: string;
  readonly width: number;
  readonly height: number;
}

/** The frame's markup. What stands in it is for readers of the page that show no frames, as in a feed or a mail. */
const frameOf = ({ address, alone, height, open, title, width }: Frame): string =>
  `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="${width}" height="${height}" loading="lazy" ` +
  'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals">' +
  `<a href="${xmlText(alone)}">${xmlText(title)}: ${xmlText(open.toLowerCase())}</a></iframe>`;
