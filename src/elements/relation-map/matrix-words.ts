import type { CellKind, MatrixCell, MatrixSheet } from '../../model/relations/matrix-sheet.js';
import type { ChangeKind } from '../../model/relations/tie-change.js';
import { changeWords } from './change-words.js';
import { tieWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

/** What is written in a cell that says what became of a relation. */
export const CHANGE_SIGNS: Readonly<Record<ChangeKind, string>> = {
  new: '+',
  lost: '×',
  stronger: '↑',
  weaker: '↓',
  same: '=',
  unknown: '',
};

export const isChange = (kind: CellKind): kind is ChangeKind => Object.hasOwn(CHANGE_SIGNS, kind);

/** What a cell says, each cell's worked out once: a hand that scrolls asks for a thousand at a time. */
export class MatrixWords {
  readonly #localize: MapLocalize;
  readonly #sheet: MatrixSheet;
  readonly #sentences = new Map<number, string>();
  readonly #numbers = new Map<string, string>();

  constructor(localize: MapLocalize, sheet: MatrixSheet) {
    this.#localize = localize;
    this.#sheet = sheet;
  }

  /** The whole sentence: who rates whom, and how, or why there is nothing to say. */
  sentence(row: number, column: number): string {
    const key = row * this.#sheet.nodes.length + column;
    const sentence = this.#sentences.get(key) ?? this.#sentence(this.#sheet.cell(row, column));
    this.#sentences.set(key, sentence);
    return sentence;
  }

  /** Somebody with the group they stand in, where the order goes by groups. */
  name(place: number): string {
    const { bandAt, nodes } = this.#sheet;
    return [nodes[place]!.label, bandAt(place)?.label].filter(Boolean).join(', ');
  }

  /** What there is to say of a place in the grid: of a head, whose it is; undefined for none. */
  said(row: number, column: number): string | undefined {
    if (row < 0 && column < 0) return undefined;
    return row < 0 || column < 0 ? this.name(Math.max(row, column)) : this.sentence(row, column);
  }

  /** What is written in the cell: the mean, or a sign for why there is none. */
  sign({ change, kind, tie }: MatrixCell): string {
    if (change) return CHANGE_SIGNS[change.kind];
    if (tie?.state === 'rated') return this.#decimal(tie.mean, 1, true);
    return kind === 'not-answered' ? '?' : kind === 'none' ? '×' : '';
  }

  #sentence({ change, from, kind, tie, to, urgent }: MatrixCell): string {
    const { changes, graph } = this.#sheet;
    const term = this.#localize.term.bind(this.#localize);
    if (kind === 'self') return term('tvaers.map.matrix-self', from.label);
    const said = changes ? changeWords(this.#words, change) : tieWords(this.#words, graph, tie, from, to);
    if (from === to) return term('tvaers.map.matrix-inside', from.label, said);
    return term('tvaers.map.matrix-cell', from.label, to.label, urgent ? term('tvaers.map.matrix-urgent', said) : said);
  }

  // Making a formatter for a number takes longer than all else in a sentence.
  readonly #decimal = (value: number, decimals: number, exact?: boolean): string => {
    const key = `${value} ${decimals}`;
    const text = this.#numbers.get(key) ?? this.#localize.decimal(value, decimals, exact);
    this.#numbers.set(key, text);
    return text;
  };

  get #words(): Pick<MapLocalize, 'decimal' | 'term'> {
    const localize = this.#localize;
    return { decimal: this.#decimal, term: localize.term.bind(localize) };
  }
}
