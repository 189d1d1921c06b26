import type { DivisionFigures, NetworkFigures, Ways } from '../../model/network/network-figures.js';
import type { Paths } from '../../model/network/paths.js';
import type { MapLocalize } from './tie-words.js';

/** One figure as a reader meets it. */
export interface FigureRow {
  readonly name: string;
  /** NaN where there is nothing to count. */
  readonly value: number;
  readonly decimals: number;
  readonly words: string;
  readonly formula: string;
}

/** A share from which a division counts as clear (a rule of thumb). */
const CLEAR_DIVISION = 0.3;
const UNUSUAL = 0.05;

type Share = 'density' | 'reciprocity' | 'weighted-reciprocity' | 'transitivity';

/** Every figure of a network with what it says and how it is worked out. */
export function figureRows(localize: MapLocalize, figures: NetworkFigures): readonly FigureRow[] {
  const { core, density, divisions, reciprocity, transitivity, ways } = figures;
  const share = (name: Share, value: number): FigureRow => ({
    name: localize.term('tvaers.map.figure', name),
    value,
    decimals: 3,
    words: localize.term(`tvaers.map.${name}-words`, localize.percent(value || 0)),
    formula: localize.term('tvaers.map.figure-formula', name),
  });
  return [
    share('density', density),
    share('reciprocity', reciprocity.edgewise),
    share('weighted-reciprocity', reciprocity.weighted),
    ...(ways ? wayRows(localize, ways) : []),
    share('transitivity', transitivity),
    {
      name: localize.term('tvaers.map.figure', 'core'),
      value: core.number,
      decimals: 0,
      words: localize.term(
        'tvaers.map.core-words',
        localize.decimal(core.members, 0),
        localize.decimal(core.number, 0),
      ),
      formula: localize.term('tvaers.map.figure-formula', 'core'),
    },
    ...divisions.flatMap((division) => divisionRows(localize, division)),
  ];
}

function wayRows(localize: MapLocalize, ways: Ways): readonly FigureRow[] {
  const count = (value: number): string => localize.decimal(value, 0);
  const { alone, largest, largestStrong, parts, paths } = ways;
  return [
    {
      name: localize.term('tvaers.map.figure', 'parts'),
      value: parts,
      decimals: 0,
      words: [
        localize.term('tvaers.map.parts-words', parts, count(parts), count(largest), alone, count(alone)),
        ...(largestStrong > 1 ? [localize.term('tvaers.map.strong-words', count(largestStrong))] : []),
      ].join(' '),
      formula: localize.term('tvaers.map.figure-formula', 'parts'),
    },
    ...(paths ? pathRows(localize, paths) : []),
  ];
}

function pathRows(localize: MapLocalize, paths: Paths): readonly FigureRow[] {
  const count = (value: number): string => localize.decimal(value, 0);
  const { diameter, efficiency, meanLength, unreachablePairs } = paths;
  return [
    {
      name: localize.term('tvaers.map.figure', 'distance'),
      value: meanLength,
      decimals: 3,
      words: localize.term(
        'tvaers.map.distance-words',
        localize.decimal(meanLength, 1, true),
        count(diameter),
        unreachablePairs,
        count(unreachablePairs),
      ),
      formula: localize.term('tvaers.map.figure-formula', 'distance'),
    },
    {
      name: localize.term('tvaers.map.figure', 'efficiency'),
      value: efficiency,
      decimals: 3,
      words: localize.term('tvaers.map.efficiency-words'),
      formula: localize.term('tvaers.map.figure-formula', 'efficiency'),
    },
  ];
}

function divisionRows(localize: MapLocalize, figures: DivisionFigures): readonly FigureRow[] {
  const { assortativity, betweenDensity, crossRatio, ei, eiTest, expectedEi, modularity, oddsRatio, withinDensity } =
    figures;
  const by = figures.by === 'area' ? 'area' : 'unit';
  const row = (name: Parameters<typeof division>[0], value: number, words: string): FigureRow => ({
    name: division(name),
    value,
    decimals: name === 'odds' ? 1 : 3,
    words,
    formula: localize.term('tvaers.map.division-formula', name),
  });
  const division = (name: 'ei' | 'within' | 'between' | 'odds' | 'modularity' | 'assortativity'): string =>
    localize.term('tvaers.map.division', name, by);
  const share = (value: number): string => localize.percent(value || 0);
  return [
    row(
      'ei',
      ei,
      [
        localize.term('tvaers.map.ei-words', share(crossRatio), by, localize.decimal(expectedEi, 3, true)),
        localize.term('tvaers.map.ei-test', chanceWords(localize, eiTest.p), eiTest.p < UNUSUAL),
      ].join(' '),
    ),
    row('within', withinDensity, localize.term('tvaers.map.within-words', share(withinDensity), by)),
    row('between', betweenDensity, localize.term('tvaers.map.between-words', share(betweenDensity), by)),
    row('odds', oddsRatio, localize.term('tvaers.map.odds-words', by)),
    row('modularity', modularity, localize.term('tvaers.map.modularity-words', modularity > CLEAR_DIVISION, by)),
    row('assortativity', assortativity, localize.term('tvaers.map.assortativity-words', by)),
  ];
}

/** A chance in per cent, with a decimal where it is small. */
const chanceWords = (localize: MapLocalize, p: number): string =>
  localize.number(p, { style: 'percent', maximumSignificantDigits: p < 0.1 ? 1 : 2 });

/** A figure as it is written; a dash where there is nothing to count, or no end to it. */
export const figureText = (
  localize: MapLocalize,
  { decimals, value }: Pick<FigureRow, 'decimals' | 'value'>,
): string => (Number.isFinite(value) ? localize.decimal(value, decimals, true) : '–');
