/** What is wrong with a file, a row or a cell. */
export type TableFaultCode =
  // The file as a whole: nothing of it is used.
  | 'empty-file'
  | 'file-too-large'
  | 'excel-file'
  | 'binary-file'
  | 'html-file'
  | 'no-header'
  | 'wrong-columns'
  // Part of it is used.
  | 'missing-column'
  | 'too-many-rows'
  | 'unclosed-quote'
  // A row: it is not used.
  | 'too-many-cells'
  | 'missing-id'
  | 'bad-id'
  | 'duplicate-id'
  | 'unknown-person'
  | 'ambiguous-person'
  | 'self-tie'
  | 'duplicate-tie'
  | 'missing-weight'
  // A cell: the row is used without it.
  | 'unknown-manager'
  | 'ambiguous-manager'
  | 'self-manager'
  | 'cycle'
  | 'not-a-number'
  | 'number-out-of-range'
  | 'unknown-contract'
  | 'unknown-post';

/** One fault, where it is and what stands there. The words for it are the page's. */
export interface TableFault {
  readonly code: TableFaultCode;
  /** The row as the file has it: the header is row 1. Left out where the whole file is meant. */
  readonly row?: number;
  /** The header over the cell. */
  readonly column?: string;
  /** What stands there, or, for a loop, the ids in it. */
  readonly value?: string;
}

/** What could be read, and what could not. */
export interface Read<T> {
  readonly value: T;
  readonly faults: readonly TableFault[];
}

/** The most characters of a cell that a fault carries: enough to find it again. */
const LONGEST = 120;

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Faults in the order of the rows, with what stands there cut short where nobody would read it. */
export const orderedFaults = (faults: readonly TableFault[]): readonly TableFault[] =>
  faults
    .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
    .map((fault) => ({
      ...fault,
      ...(fault.column !== undefined && { column: clipped(fault.column) }),
      ...(fault.value !== undefined && { value: clipped(fault.value) }),
    }));
