import type { SourcedFault } from '../../../src/adapters/table.js';
import { make } from './dom.js';
import { faultWords, SOURCE_WORDS } from './fault-words.js';

/** The most faults that are listed: nobody reads more, and mostly it is one mistake in every row. */
const MOST = 100;

const number = new Intl.NumberFormat('da');

/** The faults as a table by row and column, or nothing. */
export function faultsView(faults: readonly SourcedFault[]): readonly Node[] {
  if (faults.length === 0) return [];
  const head = ['Liste', 'Række', 'Kolonne', 'Der står', 'Hvad er der galt'].map((text) =>
    make('th', { scope: 'col' }, text),
  );
  const rows = faults
    .slice(0, MOST)
    .map((fault) =>
      make(
        'tr',
        {},
        make('td', {}, SOURCE_WORDS[fault.source]),
        make('td', { class: 'number' }, fault.row === undefined ? '' : number.format(fault.row)),
        make('td', {}, fault.column ?? ''),
        make('td', {}, make('bdi', {}, fault.value ?? '')),
        make('td', {}, faultWords(fault)),
      ),
    );
  const title = faults.length === 1 ? 'Én ting at se på' : `${number.format(faults.length)} ting at se på`;
  const table = make(
    'table',
    {},
    make('caption', {}, title),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows),
  );
  const section = make(
    'section',
    { class: 'card wide', 'aria-label': 'Fejl i listerne' },
    make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title }, table),
  );
  if (faults.length > MOST)
    section.append(make('p', {}, `Her står de første ${MOST}. Ofte er det den samme fejl i hver række.`));
  return [section];
}
