import type { GraphLevel, RelationBand, RelationGraph } from '../relation.js';
import type { Hierarchy } from '../organisation.js';
import { GROUPINGS, attributeOf, groupingsOf } from './grouping.js';
import type { Ego } from './map-filter.js';
import { HIERARCHIES, hierarchiesOf } from './node-lines.js';

/** What of a relation map can be said in a link: settings and ids of units, never a person's id, a name or a text. */
export interface MapLink {
  readonly survey: string;
  readonly wave?: string;
  /** The earlier round that it is compared with; empty for none, where the page itself has one. */
  readonly since?: string;
  readonly level?: GraphLevel;
  /** Id of the unit that the map is limited to. */
  readonly unit?: string;
  readonly view?: MapView;
  /** The dimension it is seen on. */
  readonly on?: string;
  /** The kinds of line that are shown; an empty list for none. */
  readonly lines?: readonly string[];
  /** What is drawn beside the relations; an empty list for nothing. */
  readonly layers?: readonly Hierarchy[];
  /** What areas stand for. */
  readonly 'group-by'?: string;
  readonly bands?: readonly RelationBand[];
  readonly group?: string;
  readonly answered?: 'yes' | 'no';
  /** How far the cut-off of weak is moved, in scale points. */
  readonly shift?: number;
  /** Groups that are looked at, the selected one first. */
  readonly looked?: readonly string[];
  /** The group that is looked round, how far and which way. */
  readonly ego?: Ego;
}

/** The ways to look at one selection of a map. */
export type MapView = (typeof VIEWS)[number];

/** Parts of a link, as a reader is told of them. */
export type LinkPart = Exclude<keyof MapLink, 'survey'>;

const LEVELS = ['person', 'role', 'unit', 'area'] as const;
const VIEWS = ['map', 'matrix', 'table'] as const;
const BANDS = ['weak', 'moderate', 'strong'] as const;
const CHANGES = ['new', 'lost', 'stronger', 'weaker', 'mixed', 'same', 'unknown'] as const;
const LINES = [...BANDS, 'rated', 'none', 'not-answered', 'suppressed', ...CHANGES] as const;
const ANSWERED = ['yes', 'no'] as const;
const DIRECTIONS = ['gives', 'receives', 'both'] as const;

/** What the parameters of the address begin with, so that they are nobody else's. */
const PREFIX = 'tvaers-';
/** As long as an id of the port may be, and as many as can be looked at together. */
const LONGEST = 200;
const MOST = 6;

/** Whether an address says anything of the map of a survey. */
export const linksTo = (search: string, survey: string): boolean =>
  new URLSearchParams(search).get(`${PREFIX}survey`) === survey;

/** The parameters of an address with those of the link in place of any that were there. */
export function writeMapLink(search: string, link: MapLink): string {
  const parameters = new URLSearchParams(search);
  for (const name of [...parameters.keys()]) if (name.startsWith(PREFIX)) parameters.delete(name);
  const { ego, ...rest } = link;
  for (const [name, value] of Object.entries(rest) as [string, string | number | readonly string[]][])
    parameters.set(PREFIX + name, typeof value === 'object' ? value.join(' ') : String(value));
  if (ego) parameters.set(`${PREFIX}ego`, [ego.degrees, ego.direction, ego.id].join(' '));
  return parameters.toString();
}

/** What an address says, and which of its parts are not as they can be. Unknown parameters are somebody else's. */
export function readMapLink(search: string): { readonly link: MapLink; readonly faults: readonly LinkPart[] } {
  const parameters = new URLSearchParams(search);
  const faults: LinkPart[] = [];
  const read = <T>(name: LinkPart, parse: (text: string) => T | undefined): { readonly [K in LinkPart]?: T } => {
    const text = parameters.get(PREFIX + name);
    if (text === null) return {};
    const value = text.length > LONGEST * MOST ? undefined : parse(text);
    if (value === undefined) faults.push(name);
    return value === undefined ? {} : { [name]: value };
  };
  const link = {
    survey: parameters.get(`${PREFIX}survey`) ?? '',
    ...read('wave', identifier),
    ...read('since', (text) => (text === '' ? text : identifier(text))),
    ...read('level', (text) => among(LEVELS, text)),
    ...read('unit', identifier),
    ...read('view', (text) => among(VIEWS, text)),
    ...read('on', identifier),
    ...read('lines', (text) => all(LINES, text)),
    ...read('layers', (text) => all(HIERARCHIES, text)),
    ...read('group-by', gathering),
    ...read('bands', (text) => all(BANDS, text)),
    ...read('group', identifier),
    ...read('answered', (text) => among(ANSWERED, text)),
    ...read('shift', number),
    ...read('looked', identifiers),
    ...read('ego', egoOf),
  } as MapLink;
  return { link, faults };
}

/** Which parts of a link this graph knows nothing of, as those of another round or an older organisation. */
export function strangeParts(link: MapLink, graph: RelationGraph): readonly LinkPart[] {
  const { bands, dimensions, level, nodes, scale, waves = [] } = graph;
  const ids = new Set(nodes.flatMap(({ areaId, departmentId, id }) => [id, areaId, departmentId]));
  const isNode = (id: string): boolean => nodes.some((node) => node.id === id);
  const { answered, bands: only, ego, group, 'group-by': by, layers, level: asked, lines, looked, on } = link;
  const { shift, since } = link;
  const strange: Readonly<Partial<Record<LinkPart, boolean>>> = {
    since: Boolean(since) && !waves.some(({ wave }) => wave === since),
    level: asked !== undefined && asked !== level,
    on: on !== undefined && !dimensions.some(({ id }) => id === on),
    bands: only !== undefined && !bands,
    lines: lines !== undefined && !bands && lines.some((line) => BANDS.includes(line as RelationBand)),
    layers: layers?.some((layer) => !hierarchiesOf(level).includes(layer)) ?? false,
    'group-by': by !== undefined && !groupingsOf(graph).includes(by),
    group: group !== undefined && !ids.has(group),
    answered: answered !== undefined && nodes.every((node) => node.answered === undefined),
    shift: shift !== undefined && (!bands || !within(bands.between.weakBelow + shift, scale)),
    looked: looked !== undefined && (level === 'person' || !looked.every(isNode)),
    ego: ego !== undefined && (level === 'person' || !isNode(ego.id)),
  };
  return (Object.keys(strange) as LinkPart[]).filter((part) => strange[part]);
}

const within = (value: number, { max, min }: RelationGraph['scale']): boolean => value >= min && value <= max;

const identifier = (text: string): string | undefined =>
  text !== '' && text.length <= LONGEST && !/[\s\p{Cc}]/u.test(text) ? text : undefined;

/** One of the ways there are, or the host's own name of one. */
const gathering = (text: string): string | undefined => {
  const name = attributeOf(text);
  if (name === undefined) return among(GROUPINGS, text);
  return name.trim() !== '' && text.length <= LONGEST && !/\p{Cc}/u.test(name) ? text : undefined;
};

const identifiers = (text: string): readonly string[] | undefined => {
  const ids = text.split(' ');
  return ids.length <= MOST && ids.every((id) => identifier(id) !== undefined) ? ids : undefined;
};

const among = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text);

const all = <T extends string>(values: readonly T[], text: string): readonly T[] | undefined => {
  const parts = text === '' ? [] : text.split(' ');
  const known = parts.flatMap((part) => among(values, part) ?? []);
  return known.length === parts.length ? known : undefined;
};

const number = (text: string): number | undefined =>
  /^-?\d{1,3}(\.\d)?$/.test(text) && Number(text) !== 0 ? Number(text) : undefined;

function egoOf(text: string): Ego | undefined {
  const [steps, way = '', id = '', ...rest] = text.split(' ');
  const direction = among(DIRECTIONS, way);
  if (rest.length > 0 || !direction || identifier(id) === undefined || (steps !== '1' && steps !== '2'))
    return undefined;
  return { id, degrees: steps === '1' ? 1 : 2, direction };
}
