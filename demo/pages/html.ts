/** Text that is markup already. Only `html` makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Insert = string | number | Markup | false | null | undefined | readonly Insert[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

function inserted(value: Insert): string {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(inserted).join('');
  return escape(String(value));
}

/** Markup with every insert escaped, but those that are markup themselves. Lists are joined; false and nothing are left out. */
export function html(strings: TemplateStringsArray, ...values: readonly Insert[]): Markup {
  return new Markup(strings.reduce((text, string, index) => `${text}${inserted(values[index - 1])}${string}`));
}
