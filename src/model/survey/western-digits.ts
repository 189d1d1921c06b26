const OTHERS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A text with the digits of Arabic and Persian keyboards as 0 to 9, and their decimal sign as a comma. */
export const westernDigits = (text: string): string =>
  text
    .replace(OTHERS, (digit) => String(digit.codePointAt(0)! & 0xf))
    .replaceAll('\u066c', '')
    .replaceAll('\u066b', ',');
