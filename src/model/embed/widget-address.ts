/** A widget as its address has it: which element, and what is said of it. */
export interface WidgetAddress {
  /** The element's name without `tvaers-`. */
  readonly name: string;
  /** The settings by their attribute's name, in the order of the address. */
  readonly settings: ReadonlyMap<string, string>;
}

/** What the query of a widget page says of the page instead of the element. */
export const PAGE_SETTINGS: ReadonlySet<string> = new Set(['frame', 'theme']);

const NAME = /^[a-z]+(-[a-z]+)*$/;

/**
 * Reads the address of a widget page, `<prefix><name>?<attribute>=<value>…`. Undefined where it is none: not absolute, not
 * under any of the prefixes, or with something else than a name behind it. A prefix is an absolute address that ends in `/`.
 */
export function widgetAt(address: string, prefixes: readonly string[]): WidgetAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams, username, password } = new URL(address);
  if (username || password) return undefined;
  const place = origin + pathname;
  const prefix = prefixes.find((each) => place.startsWith(each));
  if (prefix === undefined) return undefined;
  const name = place.slice(prefix.length);
  return NAME.test(name) ? { name, settings: new Map(searchParams) } : undefined;
}

/** The address of a widget page: the reverse of `widgetAt`. Settings that say nothing are left out. */
export function addressOf(prefix: string, { name, settings }: WidgetAddress): string {
  const query = new URLSearchParams([...settings].filter(([, value]) => value !== ''));
  return query.size > 0 ? `${prefix}${name}?${query.toString()}` : prefix + name;
}
