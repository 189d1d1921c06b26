import type { Quality } from './quality.js';

/** What one run of one library on one network came to. What could not be had is left out. */
export interface Run extends Partial<Quality> {
  readonly graph: string;
  readonly target: string;
  /** Milliseconds from the data to the first frame with all nodes, and to the last before everything was at rest. */
  readonly first?: number;
  readonly settled?: number;
  /** Tasks above 50 ms on the main thread until then: how many, and the longest in milliseconds. */
  readonly longTasks?: number;
  readonly longest?: number;
  /** Milliseconds that the main thread worked until then. */
  readonly cpu?: number;
  /** Milliseconds between frames while a hand pans and zooms, of which one in twenty is longer. */
  readonly pan?: number;
  readonly zoom?: number;
  /** Megabytes that the page holds more than before the data came, without workers. */
  readonly heap?: number;
  /** Kilobytes of script fetched until then, compressed with brotli. `npm run size` holds the first picture to its budget. */
  readonly weight?: number;
  /** Why there is nothing, or less than everything. */
  readonly fault?: string;
}

export type Figure = Exclude<keyof Run, 'graph' | 'target' | 'fault'>;

interface FigureShown {
  readonly figure: Figure;
  readonly label: string;
  readonly digits: number;
  /** Which is the better. */
  readonly better: 'less' | 'more';
}

export const FIGURES: readonly FigureShown[] = [
  { figure: 'first', label: 'first frame, ms', digits: 0, better: 'less' },
  { figure: 'settled', label: 'settled and drawn, ms', digits: 0, better: 'less' },
  { figure: 'longTasks', label: 'tasks above 50 ms', digits: 0, better: 'less' },
  { figure: 'longest', label: 'longest of them, ms', digits: 0, better: 'less' },
  { figure: 'cpu', label: 'main-thread CPU, ms', digits: 0, better: 'less' },
  { figure: 'pan', label: 'pan, p95 frame, ms', digits: 1, better: 'less' },
  { figure: 'zoom', label: 'zoom, p95 frame, ms', digits: 1, better: 'less' },
  { figure: 'heap', label: 'heap, MB', digits: 2, better: 'less' },
  { figure: 'weight', label: 'script until then, kB brotli', digits: 1, better: 'less' },
  { figure: 'stress', label: 'stress', digits: 3, better: 'less' },
  { figure: 'kept', label: 'neighbours kept', digits: 3, better: 'more' },
  { figure: 'purity', label: 'unit purity', digits: 3, better: 'more' },
  { figure: 'spread', label: 'edge-length variation', digits: 2, better: 'less' },
];

/** What the runs of one library on one network came to in the middle. */
export type Summary = Partial<Record<Figure, number>> & { readonly runs: number; readonly fault?: string };

/** By network, then by library, in the order they came. */
export type Summaries = ReadonlyMap<string, ReadonlyMap<string, Summary>>;

export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** Medians over the runs. A figure that one run had to do without is no figure: a library that once came to no end has none. */
export function summarise(runs: readonly Run[]): Summaries {
  const graphs = new Map<string, Map<string, Summary>>();
  for (const { graph, target } of runs) {
    const targets = graphs.get(graph) ?? new Map<string, Summary>();
    graphs.set(graph, targets);
    if (targets.has(target)) continue;
    const own = runs.filter((run) => run.graph === graph && run.target === target);
    const fault = own.find((run) => run.fault !== undefined)?.fault;
    const figures = FIGURES.flatMap(({ figure }) => {
      const values = own.map((run) => run[figure]).filter((value) => value !== undefined);
      return values.length === own.length ? [[figure, median(values)!] as const] : [];
    });
    targets.set(target, { ...Object.fromEntries(figures), runs: own.length, ...(fault !== undefined && { fault }) });
  }
  return graphs;
}

export const isOwn = (target: string): boolean => target.startsWith('tvaers');

/** The best of the peers in a figure on a network, and who it is. */
export function bestPeer(
  targets: ReadonlyMap<string, Summary>,
  figure: Figure,
): { readonly target: string; readonly value: number } | undefined {
  const { better } = FIGURES.find((shown) => shown.figure === figure)!;
  return [...targets]
    .flatMap(([target, { [figure]: value }]) => (isOwn(target) || value === undefined ? [] : [{ target, value }]))
    .sort((a, b) => (better === 'less' ? a.value - b.value : b.value - a.value))[0];
}

/** One network as a table in Markdown: a line a figure, a column a library, and ours over the best peer's last. */
export function table(graph: string, targets: ReadonlyMap<string, Summary>): string {
  const names = [...targets.keys()];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = FIGURES.map(({ digits, figure, label }) => {
    const best = bestPeer(targets, figure);
    const own = targets.get('tvaers')?.[figure];
    return line([
      label,
      ...names.map((name) => targets.get(name)?.[figure]?.toFixed(digits) ?? '–'),
      best && own !== undefined && best.value > 0 ? `${(own / best.value).toFixed(3)} (${best.target})` : '–',
    ]);
  });
  const faults = [...targets].flatMap(([name, { fault }]) => (fault === undefined ? [] : [`${name}: ${fault}`]));
  return [
    `### ${graph}`,
    '',
    line(['', ...names.map((name) => `${name} (${targets.get(name)!.runs})`), 'ours ÷ best peer']),
    line(['---', ...names.map(() => '---:'), '---:']),
    ...rows,
    ...(faults.length > 0 ? ['', ...faults.map((fault) => `- ${fault}`)] : []),
  ].join('\n');
}
