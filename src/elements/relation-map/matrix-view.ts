import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperties } from '../../kit/css-properties.js';
import { windowNumbers } from '../../layout/grid-window.js';
import type { GridLines, GridWindow } from '../../layout/grid-window.js';
import type { MatrixOrder } from '../../model/relations/matrix-order.js';
import type { CellKind, MatrixSheet } from '../../model/relations/matrix-sheet.js';
import { columnBandsView, rowBandsView } from './matrix-bands-view.js';
import type { MatrixPlace } from './matrix-keys.js';
import { CHANGE_SIGNS } from './matrix-words.js';
import type { MatrixWords } from './matrix-words.js';
import type { MapLocalize } from './tie-words.js';

export interface Matrix {
  readonly sheet: MatrixSheet;
  readonly words: MatrixWords;
  /** The rows that are in the page, each with its columns: those that can be seen, and the one with the keyboard's place. */
  readonly lines: GridLines;
  /** The rows that can be seen. */
  readonly rows: GridWindow;
  /** The heads of columns that are in the page. */
  readonly columns: readonly number[];
  readonly at: MatrixPlace;
  /** The id of the node that is selected, and of the other where two are looked at. */
  readonly chosen: string | undefined;
  readonly other: string | undefined;
  readonly order: MatrixOrder;
  readonly orders: readonly MatrixOrder[];
  /** What areas stand for, as the order by them is called. */
  readonly groupingName: string;
  /** What the cell that somebody points at or is in says. */
  readonly said: string | undefined;
}

export interface MatrixActions {
  readonly order: (order: MatrixOrder) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly click: (event: Event) => void;
  readonly point: (event: Event) => void;
  readonly leave: () => void;
  readonly focus: (event: Event) => void;
  readonly scroll: (event: Event) => void;
}

/** Everybody over for everybody: the grid, the sentence of the cell one is at, and what the cells mean. */
export function matrixView(localize: MapLocalize, matrix: Matrix, actions: MatrixActions): TemplateResult {
  const { columns, groupingName, lines, order, orders, rows, said, sheet } = matrix;
  const { graph, nodes } = sheet;
  const term = localize.term.bind(localize);
  const caption = term('tvaers.map.matrix', graph.level, graph.title);
  return html`
    <div class="matrix-top">
      <p id="matrix-read" class="quiet">${term('tvaers.map.matrix-read')}</p>
      <label class="row small"
        >${term('tvaers.map.matrix-order')}
        <select
          @change=${({ target }: Event) => {
            actions.order((target as HTMLSelectElement).value as MatrixOrder);
          }}
        >
          ${orders.map((each) => html`<option value=${each} ?selected=${each === order}>${term('tvaers.map.matrix-order-name', each, groupingName)}</option>`)}
        </select></label
      >
    </div>
    <div class="cells ${sheet.bands.length > 0 ? 'banded' : ''}" @scroll=${actions.scroll}>
      <div
        role="grid"
        class=${graph.level}
        aria-label=${caption}
        aria-describedby="matrix-read matrix-keys"
        aria-rowcount=${nodes.length + 1}
        aria-colcount=${nodes.length + 1}
        @keydown=${actions.keydown}
        @click=${actions.click}
        @pointerover=${actions.point}
        @pointerleave=${actions.leave}
        @focusin=${actions.focus}
        @focusout=${actions.leave}
        ${cssProperties({ '--count': String(nodes.length) })}
      >
        <div role="row" class="heads" aria-rowindex="1">
          <div role="columnheader" class="corner" aria-colindex="1">
            <span>${term('tvaers.map.matrix-corner')} <span aria-hidden="true">→</span></span>
          </div>
          ${columnBandsView(sheet.bands, columns)}
          ${repeat(
            columns,
            (column) => column,
            (column) => headView(matrix, 'columnheader', { row: -1, column }),
          )}
        </div>
        ${rowBandsView(sheet.bands, rows)}
        ${repeat(
          lines,
          ([row]) => row,
          ([row, window]) =>
            guard(
              [sheet, window.first, window.last, matrix.at.column, matrix.at.row === row, matrix.chosen, matrix.other],
              () => lineView(matrix, row, window),
            ),
        )}
      </div>
    </div>
    <p class="said ${said === undefined ? 'quiet' : ''}" aria-hidden="true">
      ${said ?? term('tvaers.map.matrix-hint')}
    </p>
    <p id="matrix-keys" hidden>${term('tvaers.map.matrix-keys')}</p>
  `;
}

const lineView = (matrix: Matrix, row: number, window: GridWindow): TemplateResult => html`
  <div
    role="row"
    class="line ${matrix.sheet.begins(row) ? 'begins' : ''}"
    aria-rowindex=${row + 2}
    ${cssProperties({ '--row': String(row), '--first': String(window.first) })}
  >
    ${headView(matrix, 'rowheader', { row, column: -1 })}
    <div class="before" role="presentation"></div>
    ${repeat(
      windowNumbers(window, matrix.at.column),
      (column) => column,
      (column) => cellView(matrix, { row, column }, column < window.first || column > window.last),
    )}
  </div>
`;

const tabIndex = ({ at }: Matrix, { column, row }: MatrixPlace): 0 | -1 =>
  at.row === row && at.column === column ? 0 : -1;

function headView(matrix: Matrix, role: 'rowheader' | 'columnheader', place: MatrixPlace): TemplateResult {
  const { chosen, other, sheet, words } = matrix;
  const number = Math.max(place.row, place.column);
  const { id, label } = sheet.nodes[number]!;
  const marks = [id === chosen || id === other ? 'chosen' : '', sheet.begins(number) ? 'begins' : ''].join(' ');
  const index = role === 'rowheader' ? 1 : number + 2;
  const name = sheet.bands.length > 0 ? words.name(number) : nothing;
  return role === 'rowheader'
    ? html`<div
        role="rowheader"
        class="head ${marks}"
        aria-colindex=${index}
        aria-label=${name}
        tabindex=${tabIndex(matrix, place)}
      >
        <bdi>${label}</bdi>
      </div>`
    : html`<div
        role="columnheader"
        class="head ${marks}"
        aria-colindex=${index}
        aria-label=${name}
        tabindex=${tabIndex(matrix, place)}
        ${cssProperties({ '--column': String(number) })}
      >
        <bdi>${label}</bdi>
      </div>`;
}

/** A change looks as the bands do: it is its sign that tells it apart. */
const LOOKS: Readonly<Partial<Record<CellKind, CellKind>>> = {
  new: 'strong',
  stronger: 'strong',
  lost: 'weak',
  weaker: 'weak',
  same: 'moderate',
  unknown: 'suppressed',
};

const lookOf = (kind: CellKind): CellKind => LOOKS[kind] ?? kind;

/** `isApart` is true for a cell that stands outside the window, where only the keyboard is. */
function cellView(matrix: Matrix, place: MatrixPlace, isApart: boolean): TemplateResult {
  const { chosen, other, sheet, words } = matrix;
  const { column, row } = place;
  const cell = sheet.cell(row, column);
  const isOpen = other !== undefined && cell.from.id === chosen && cell.to.id === other;
  const marks = [
    lookOf(cell.kind),
    cell.urgent ? 'urgent' : '',
    row === column ? 'diagonal' : '',
    isOpen ? 'open' : '',
    isApart ? 'apart' : '',
    sheet.begins(column) ? 'begins' : '',
  ].join(' ');
  // A property of its own makes a cell dear: only those that differ have one.
  const properties = {
    ...(isApart && { '--column': String(column) }),
    ...(sheet.graph.level !== 'person' && { '--share': String(cell.share) }),
  };
  return html`<div
    role="gridcell"
    class=${marks}
    aria-colindex=${column + 2}
    aria-label=${words.sentence(row, column)}
    aria-selected=${isOpen ? 'true' : nothing}
    tabindex=${tabIndex(matrix, place)}
    ${cssProperties(properties)}
  >
    <span>${words.sign(cell)}</span>
  </div>`;
}

/** What the cells mean, in words and as they look. */
export function matrixLegendView(
  localize: MapLocalize,
  { changes, graph, hasImportance, states }: MatrixSheet,
  kindWords: (kind: CellKind) => string,
): TemplateResult {
  const term = localize.term.bind(localize);
  const rated: readonly CellKind[] = changes
    ? ['new', 'stronger', 'weaker', 'lost', 'same', 'unknown']
    : graph.bands
      ? ['strong', 'moderate', 'weak']
      : ['rated'];
  const kinds: readonly CellKind[] = [
    ...rated,
    ...(changes ? [] : (['none', 'not-answered', 'suppressed'] as const).filter((state) => states.has(state))),
    'not-asked',
  ];
  const signs: Readonly<Partial<Record<CellKind, string>>> = { 'not-answered': '?', none: '×', ...CHANGE_SIGNS };
  const isGroups = graph.level !== 'person';
  const importance = !changes && graph.bands && hasImportance;
  return html`<ul class="matrix-legend small" part="matrix-legend" aria-label=${term('tvaers.map.legend')}>
    ${kinds.map(
      (kind) =>
        html`<li>
          <span class="key ${lookOf(kind)}" aria-hidden="true"><span>${signs[kind]}</span></span> ${kindWords(kind)}
        </li>`,
    )}
    ${
      importance
        ? html`<li>
            <span class="key weak urgent" aria-hidden="true"><span></span></span> ${term('tvaers.map.legend-urgent')}
          </li>`
        : nothing
    }
    ${
      isGroups
        ? html`<li>
            <span class="key moderate diagonal" aria-hidden="true"><span></span></span>
            ${term('tvaers.map.matrix-diagonal')}
          </li>`
        : nothing
    }
    ${changes ? nothing : html`<li class="quiet">${term(isGroups ? 'tvaers.map.matrix-size' : 'tvaers.map.matrix-number')}</li>`}
    ${graph.bands && !changes ? html`<li class="quiet">${term('tvaers.map.legend-source', graph.bands.source)}</li>` : nothing}
  </ul>`;
}
