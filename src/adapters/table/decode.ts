import type { TableFaultCode } from './fault.js';

/** The most bytes a file may have. 50,000 people take a tenth of it. */
export const MAX_BYTES = 50_000_000;

const SIGNATURES: readonly (readonly [bytes: readonly number[], code: TableFaultCode])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'excel-file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'excel-file'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The text in a file, or the reason that it is no text. */
export type Decoded = { readonly text: string } | { readonly code: TableFaultCode };

/**
 * Text as Excel and its kin write it: UTF-8 or UTF-16 by its byte order mark; without one UTF-8 if it is that, else
 * Windows-1252, in which any bytes are text.
 */
export function decode(input: ArrayBuffer | string): Decoded {
  if (typeof input === 'string') return asText(input);
  if (input.byteLength > MAX_BYTES) return { code: 'file-too-large' };
  const bytes = new Uint8Array(input);
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature) return { code: signature[1] };
  if (startsWith(bytes, [0xff, 0xfe])) return asText(new TextDecoder('utf-16le').decode(bytes));
  if (startsWith(bytes, [0xfe, 0xff])) return asText(new TextDecoder('utf-16be').decode(bytes));
  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return asText(fromWindows1252(bytes));
  }
}

// Windows-1252 from 80 to 9F. The rest is Latin-1, which is all that TextDecoder gives for it in some versions of Node.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign);

function asText(raw: string): Decoded {
  if (raw.length > MAX_BYTES) return { code: 'file-too-large' };
  const text = raw.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { code: 'empty-file' };
  if (hasControls(text)) return { code: 'binary-file' };
  if (/^\s*<(!doctype|html|\?xml|table|head|body)\b/i.test(text)) return { code: 'html-file' };
  return { text };
}

/** True for a text with control characters other than tabs and line ends, which no table has. */
function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) return true;
  }
  return false;
}
