import { PAGE_SETTINGS, widgetAt } from '../model/embed/widget-address.js';
import { fitFrames } from './fit-frames.js';
import { startFramePage } from './frame-page.js';

/** Loads an element by its name without `tvaers-`. Rejects where there is none. */
type Load = (name: string) => Promise<unknown>;

/** What the host has said on the script's own tag. */
export interface EmbedTag {
  /** Where widget pages lie: addresses or paths with a space between. */
  readonly links?: string;
  /** There, whatever it says, on a page that shows one widget in a frame. */
  readonly frame?: string;
}

type Settings = ReadonlyMap<string, string>;

const TAG = 'tvaers-';
const PLACEHOLDER = 'data-tvaers';
/** These hold other elements, and show nothing of their own. */
const HOLDERS: ReadonlySet<string> = new Set(['backend', 'scope']);
/** What an element is never given by what somebody wrote in a page. */
const NEVER = /^(style|slot|id|class|on.*)$/;
/** What has been tried as a way to name data by its address. */
const ADDRESSES = /^(data-)?(tvaers-)?(src|(.+-)?config)$/;
const EMPHASIS = /^(strong|b|em|i|u|span|small|mark)$/;

const told = new Set<string>();

/** Says once of an element what was asked of it in vain. */
function tell(name: string, ignored: readonly string[]): void {
  const message = `${TAG}${name} does not know ${ignored.join(', ')}; it was ignored`;
  if (ignored.length === 0 || told.has(message)) return;
  told.add(message);
  console.warn('tvaers:', message);
}

/** The element with those of the settings that it asks for itself; `source` puts it in a `tvaers-backend` of that name. */
async function make(name: string, settings: Settings, load: Load): Promise<HTMLElement> {
  const source = HOLDERS.has(name) ? undefined : settings.get('source');
  await Promise.all([load(name), source !== undefined && load('backend')]);
  const element = document.createElement(TAG + name);
  const { observedAttributes } = element.constructor as unknown as { readonly observedAttributes: readonly string[] };
  const ignored: string[] = [];
  for (const [attribute, value] of settings) {
    if (attribute === 'lang' || (observedAttributes.includes(attribute) && !NEVER.test(attribute)))
      element.setAttribute(attribute, value);
    else if (attribute !== 'source' && !PAGE_SETTINGS.has(attribute)) ignored.push(attribute);
  }
  tell(name, ignored);
  if (source === undefined) return element;
  const holder = document.createElement('tvaers-backend');
  holder.setAttribute('source', source);
  holder.append(element);
  return holder;
}

/** What `data-tvaers-…` says. */
const settingsOf = ({ attributes }: Element): Settings =>
  new Map(
    [...attributes]
      .filter(({ name }) => name.startsWith(`${PLACEHOLDER}-`))
      .map(({ name, value }) => [name.slice(PLACEHOLDER.length + 1), value]),
  );

/**
 * The paragraph that holds the link and nothing more, emphasis aside. A link in a sentence, a menu or a list is a link that
 * somebody wants to follow.
 */
function paragraphOf(link: Element): HTMLElement | undefined {
  let at = link;
  for (;;) {
    const { parentElement } = at;
    if (!parentElement) return undefined;
    const others = [...parentElement.childNodes].filter(
      (node) =>
        node !== at && node.nodeName !== 'BR' && node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim(),
    );
    const pictures = parentElement.querySelectorAll('img, picture, video, svg, iframe');
    if (others.length > 0 || pictures.length > 0) return undefined;
    if (parentElement.localName === 'p') return parentElement;
    if (!EMPHASIS.test(parentElement.localName)) return undefined;
    at = parentElement;
  }
}

/** Whether it stands in what another placeholder or element shows where it cannot be had itself. */
function isFallback(place: Element): boolean {
  for (let at = place.parentElement; at; at = at.parentElement) {
    const name = at.getAttribute(PLACEHOLDER) ?? (at.localName.startsWith(TAG) ? at.localName.slice(TAG.length) : '');
    if (name && !HOLDERS.has(name)) return true;
  }
  return false;
}

/** The prefixes as absolute addresses that end in `/`, so that nothing else begins like them. */
const prefixesIn = (links: string): readonly string[] =>
  links
    .split(/\s+/)
    .filter((each) => each && URL.canParse(each, location.href))
    .map((each) => new URL(each, location.href).href.replace(/\/?$/, '/'));

/** Turns the placeholders and the links to widget pages on this page into elements, those there are and those to come. */
export function startEmbeds(load: Load, { frame, links: written = '' }: EmbedTag): void {
  const links = prefixesIn(written);
  const under = new WeakSet<Element>();

  /** Puts the element where it belongs. What stood there stays where the element cannot be had. */
  const put = async (
    place: Element,
    name: string,
    settings: Settings,
    isStill: () => boolean,
    into: (element: HTMLElement) => void,
  ): Promise<void> => {
    if (under.has(place) || (place as HTMLElement).isContentEditable || isFallback(place)) return;
    under.add(place);
    const element = await make(name, settings, load).catch(() => undefined);
    // Another copy of the library, or whoever owns the page, may have been here in the meantime.
    if (element && isStill()) into(element);
    under.delete(place);
  };

  const fill = (placeholder: Element, name: string): void => {
    const isStill = (): boolean => placeholder.getAttribute(PLACEHOLDER) === name;
    void put(placeholder, name, settingsOf(placeholder), isStill, (element) => {
      placeholder.removeAttribute(PLACEHOLDER);
      if (HOLDERS.has(name)) element.append(...placeholder.childNodes);
      placeholder.replaceChildren(element);
    });
  };

  const turn = (link: HTMLAnchorElement): void => {
    const there = widgetAt(link.href, links);
    const name = link.getAttribute(PLACEHOLDER) ?? there?.name;
    const paragraph = name && paragraphOf(link);
    if (!name || !paragraph || HOLDERS.has(name)) return;
    const { href } = link;
    const isStill = (): boolean => link.isConnected && link.href === href && paragraphOf(link) === paragraph;
    void put(link, name, new Map([...(there?.settings ?? []), ...settingsOf(link)]), isStill, (element) => {
      paragraph.replaceWith(element);
    });
  };

  const consider = (element: Element): void => {
    const name = element.getAttribute(PLACEHOLDER);
    if (element instanceof HTMLAnchorElement) turn(element);
    else if (name) fill(element, name);
    else if (element.localName.startsWith(TAG)) {
      const names = [...element.attributes].map((each) => each.name).filter((each) => ADDRESSES.test(each));
      tell(element.localName.slice(TAG.length), names);
    }
  };

  const look = (root: ParentNode): void => {
    root.querySelectorAll(`[${PLACEHOLDER}], a[href], [src], [config], [data-src], [data-config]`).forEach(consider);
  };

  look(document);
  new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'attributes') consider(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        consider(node);
        look(node);
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: [PLACEHOLDER] });
  if (links.length > 0) fitFrames(links);
  if (frame !== undefined) startFramePage();
}
