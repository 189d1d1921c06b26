import type { Backend } from '../../backend/backend.js';
import { memoryBackend } from '../memory.js';
import type { MemoryOptions } from '../memory.js';
import { tableData } from './table-data.js';
import type { SourcedFault, TableDataOptions, TableSources } from './table-data.js';

export interface TableBackendOptions extends TableDataOptions, MemoryOptions {
  /** Told of what could not be read, if anything. Left out, it is said on the console. */
  readonly onFaults?: (faults: readonly SourcedFault[]) => void;
}

/**
 * A backend over lists: CSV text, the bytes of a file, or a table that stands on the page. It is `memoryBackend` over what
 * is in them, so that nothing leaves the page, and what cannot be read is left out.
 */
export function tableBackend(sources: TableSources, options: TableBackendOptions = {}): Backend {
  const { data, faults } = tableData(sources, options);
  const { onFaults = sayFaults } = options;
  if (faults.length > 0) onFaults(faults);
  return memoryBackend(data, options);
}

// Where and what, never the cell itself: it may be somebody's name.
function sayFaults(faults: readonly SourcedFault[]): void {
  const places = faults
    .slice(0, 10)
    .map(({ code, column, row, source }) => [source, row, column, code].filter(Boolean).join(' '));
  console.warn(
    `tvaers: ${faults.length} faults in the tables: ${places.join('; ')}${faults.length > places.length ? '; …' : ''}`,
  );
}
