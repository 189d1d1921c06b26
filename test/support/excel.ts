import { csvRows } from './networks.js';
import { sharedText } from './shared.js';
import { reportsTo } from './span-reference.js';

export type ExcelEncoding = 'windows-1252' | 'utf-8-bom' | 'utf-8' | 'utf-16le';

/** The signs of Windows-1252 that are not where Latin-1 has them, those that Danish texts use. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['—', 0x97],
]);

function encode(text: string, encoding: ExcelEncoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'windows-1252':
      return Uint8Array.from(text, (sign) => WINDOWS_1252.get(sign) ?? sign.charCodeAt(0));
    case 'utf-8-bom':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le': {
      const units = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0));
      return new Uint8Array(units.buffer);
    }
  }
}

const cell = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A file as Danish Excel saves it: semicolons, decimal commas, Windows line ends. */
export const excelFile = (
  rows: readonly (readonly (string | number)[])[],
  encoding: ExcelEncoding = 'windows-1252',
): ArrayBuffer => encode(rows.map((row) => `${row.map(cell).join(';')}\r\n`).join(''), encoding).buffer;

/** A real network's people with the manager that the company's list gives them. Only inside `itWithShared`. */
export function excelPeople(network: string, encoding?: ExcelEncoding): ArrayBuffer {
  const people = reportsTo(network).map(({ fte, id, managerId }) => [id, managerId ?? '', fte]);
  return excelFile([['Medarbejdernr.', 'Nærmeste leder', 'Årsværk'], ...people], encoding);
}

/** A real network's ties. Only inside `itWithShared`. */
export function excelRelations(network: string, ties: string, encoding?: ExcelEncoding): ArrayBuffer {
  const rows = csvRows(sharedText(`networks/${network}/edges-${ties}.csv`));
  const weighted = rows[0]?.['weight'] !== undefined;
  const cells = rows.map(({ from = '', to = '', weight }) => [from, to, ...(weighted ? [Number(weight)] : [])]);
  return excelFile([['Fra', 'Til', ...(weighted ? ['Vægt'] : [])], ...cells], encoding);
}
