import { LocalizeController, registerTranslation } from '@shoelace-style/localize';
import type { FunctionParams, Translation } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';

/** The texts of one part of the library in one language. A function takes what the sentence is about. */
export type Texts = Readonly<Record<`tvaers.${string}`, string | ((...args: never[]) => string)>>;

/** The same texts in another language: every key, with the same things to say. */
export type TextsLike<T extends Texts> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string;
};

type Load = () => Promise<{ readonly default: Texts }>;

const LANGUAGES: Readonly<Record<string, string>> = { da: 'Dansk', en: 'English' };
const offered = new Map<string, Set<Load>>();
const danish = new Map<string, Texts[keyof Texts]>();

const register = (code: string, texts: Texts): void => {
  registerTranslation({ $code: code, $name: LANGUAGES[code] ?? code, $dir: 'ltr', ...texts });
};

/**
 * Gives an element its texts: Danish now, every other language when the page first asks for it. Called by tag files.
 */
export function offerTexts(texts: Texts, others: Readonly<Record<string, Load>>): void {
  register('da', texts);
  for (const [key, text] of Object.entries(texts)) danish.set(key, text);
  for (const [code, load] of Object.entries(others)) {
    offered.set(code, (offered.get(code) ?? new Set()).add(load));
  }
}

const later = new Map<string, () => Promise<void>>();

/**
 * The same for a part of an element that is loaded when it is first used: its Danish texts come with `fetchTexts` too.
 * Called by tag files, and once by a part that has more parts.
 */
export function offerTextsLater(part: string, load: Load, others: Readonly<Record<string, Load>>): void {
  let brought: Promise<void> | undefined;
  later.set(part, () => {
    // Once only: every element is drawn anew when texts arrive, and may ask again while it is drawn.
    brought ??= load().then(
      ({ default: texts }) => {
        offerTexts(texts, others);
      },
      (error: unknown) => {
        brought = undefined;
        throw error;
      },
    );
    return brought;
  });
}

/** Brings the texts that were offered for later under this name. Rejects where they cannot be had. */
export const fetchTexts = async (part: string): Promise<void> => later.get(part)?.();

function loadLanguage(code: string): void {
  const loads = offered.get(code);
  if (!loads?.size) return;
  offered.set(code, new Set());
  for (const load of loads) {
    load().then(
      ({ default: texts }) => {
        register(code, texts);
      },
      (error: unknown) => {
        // Danish stays. The next element that asks tries again.
        offered.get(code)?.add(load);
        console.warn(`tvaers: the texts in ${code} could not be loaded`, error);
      },
    );
  }
}

/** The nearest `lang` round a node, through shadow roots, as a language code without its region. Empty where there is none. */
export function languageRound(node: Node): string {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const lang = at instanceof HTMLElement && at.lang;
    if (lang) return (lang.split(/[-_]/)[0] ?? '').toLowerCase();
  }
  return '';
}

// A format takes a browser up to a millisecond to make, and a page writes many numbers.
const formats = new Map<string, Intl.NumberFormat>();

/**
 * An element's texts, numbers and dates in the language of its place in the page. A language that tvaers does not have
 * falls back to Danish, the language it is written in.
 */
export class Localize<T extends Texts> extends LocalizeController<T & Translation> {
  readonly #node: ReactiveControllerHost & HTMLElement;
  /** One of the languages of tvaers that somebody has chosen inside the element. It comes before that of the page. */
  chosen: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host);
    this.#node = host;
  }

  override lang(): string {
    const code = this.chosen ?? languageRound(this.#node);
    if (code === 'da' || !offered.has(code)) return 'da';
    loadLanguage(code);
    return code;
  }

  /** The text in the language round the element, in Danish while that language is on its way. */
  override term<K extends keyof (T & Translation)>(key: K, ...args: FunctionParams<(T & Translation)[K]>): string {
    if (this.exists(key, { lang: this.lang() })) return super.term(key, ...args);
    const text = danish.get(String(key));
    return typeof text === 'function' ? text(...(args as unknown as never[])) : (text ?? String(key));
  }

  /** A number with the language's own decimal sign, and the real minus. Decimals are the most shown, or exactly so many. */
  decimal(value: number, decimals: number, exact = false): string {
    const minimumFractionDigits = exact ? decimals : 0;
    return this.#format(value, { maximumFractionDigits: decimals, minimumFractionDigits }).replace('-', '\u2212');
  }

  percent(share: number): string {
    return this.#format(share, { style: 'percent', maximumFractionDigits: 0 });
  }

  #format(value: number, options: Intl.NumberFormatOptions): string {
    const key = this.lang() + JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.NumberFormat(this.lang(), options);
    formats.set(key, format);
    return Number.isNaN(value) ? '' : format.format(value);
  }

  /** A date (`YYYY-MM-DD`) or instant as "21. november 2026", in Danish time. */
  day(value: string): string {
    const dateOnly = value.length === 10;
    return this.date(value, { dateStyle: 'long', timeZone: dateOnly ? 'UTC' : 'Europe/Copenhagen' });
  }
}
