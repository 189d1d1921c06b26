/** The texts of a table on the page as rows of cells. A cell that spans columns or rows stands in each of them. */
export function htmlTableCells(table: HTMLTableElement, maxRows: number): readonly (readonly string[])[] {
  const grid: string[][] = [];
  const rows = [...table.rows].slice(0, maxRows);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      fill(grid, at, column, cell, rows.length);
      column += cell.colSpan;
    }
  });
  // A place that a ragged table leaves open is an empty cell.
  return grid.map((row) => Array.from(row, (text: string | undefined) => text ?? ''));
}

function fill(grid: string[][], at: number, column: number, cell: HTMLTableCellElement, height: number): void {
  const text = cell.textContent;
  const below = cell.rowSpan === 0 ? height : Math.min(height, at + cell.rowSpan);
  for (let row = at; row < below; row++) {
    const cells = (grid[row] ??= []);
    for (let place = column; place < column + cell.colSpan; place++) cells[place] = text;
  }
}
