import type { InstantText } from './organisation.js';

/** What a relation is rated on. The seven of relational coordination are a default, not a law: 2 to 12, each with a label. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
}

/** A scale of whole numbers. `labels` names each step from `min` to `max`, or only the two ends. */
export interface RatingScale {
  readonly min: number;
  readonly max: number;
  readonly labels?: readonly string[];
}

/**
 * One person's rating of one colleague or group. `none` means that they say they do not work together, which is an
 * answer; `not-answered` means that they were asked and left it blank.
 */
export interface Rating {
  readonly from: string;
  /** A person's id, or a unit's where groups are rated. */
  readonly to: string;
  readonly state: 'rated' | 'none' | 'not-answered';
  readonly importance?: number | null;
  readonly values: Readonly<Record<string, number | null>>;
}

/** What the nodes of a map stand for: people, those of one job title, departments or administrations. */
export type GraphLevel = 'person' | 'role' | 'unit' | 'area';

/** One node of a relation map. Groups hold the people of one unit, or of one job title. */
export interface RelationNode {
  readonly id: string;
  readonly label: string;
  /** How many people it stands for: 1 for a person. */
  readonly members: number;
  readonly title?: string;
  /** The person's own unit. Left out for groups. */
  readonly unitId?: string;
  readonly unitLabel?: string;
  /** The department, which is the person's group at the level `unit`. Left out for groups. */
  readonly departmentId?: string;
  readonly departmentLabel?: string;
  /** The administration. */
  readonly areaId?: string;
  readonly areaLabel?: string;
  /** What else the host says of a person, by the name it has on screen. Left out for groups. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the person answered. Left out for groups, and for people who were never asked. */
  readonly answered?: boolean;
}

/**
 * How one node sees another. The four ways of having no rating are four different things, and a suppressed tie says
 * nothing but that it is suppressed.
 */
export type RelationTie = RatedTie | UnratedTie;

export interface RatedTie {
  readonly from: string;
  readonly to: string;
  readonly state: 'rated';
  /** How many people the means stand on. */
  readonly raters: number;
  /** The mean of the raters' scores, on the survey's scale. */
  readonly mean: number;
  /** The mean of each dimension. Empty where a dimension has too few answers to be shown. */
  readonly means: Readonly<Record<string, number>>;
  /** How important the raters find the relation, on the same scale. */
  readonly importance?: number;
}

export interface UnratedTie {
  readonly from: string;
  readonly to: string;
  readonly state: 'none' | 'not-asked' | 'not-answered' | 'suppressed';
}

/** Cut-offs that name a strength. A value on a cut-off is moderate. */
export interface BandCutoffs {
  readonly weakBelow: number;
  readonly strongAbove: number;
}

/** A host's named bands, with separate cut-offs within a unit and between units, and where they come from. */
export interface RelationBands {
  readonly within: BandCutoffs;
  readonly between: BandCutoffs;
  readonly source: string;
}

export type RelationBand = 'weak' | 'moderate' | 'strong';

export const bandOf = (value: number, { weakBelow, strongAbove }: BandCutoffs): RelationBand =>
  value < weakBelow ? 'weak' : value <= strongAbove ? 'moderate' : 'strong';

/** Something a reader must know to read a figure rightly: that part is hidden, missing or not open yet. */
export interface Notice {
  readonly code:
    'results-after-close' | 'small-groups-hidden' | 'person-level-closed' | 'names-hidden' | 'partial' | 'unusable';
  readonly count?: number;
  readonly date?: InstantText;
  /** The host's own words, where it has some. */
  readonly text?: string;
}

/**
 * How far apart people stand who rate the same, in scale points: the standard deviation of single ratings about the mean
 * of their own tie (n − 1), pooled over all ties that are shown, and rounded up to a tenth. One number for the whole map:
 * the spread of a single tie would tell of the few behind it.
 */
export interface RatingSpread {
  /** Of the raters' scores over all dimensions. */
  readonly score: number;
  /** Of each dimension by itself, where it may be told. */
  readonly dimensions: Readonly<Record<string, number>>;
}

/** A round of a series whose relations may be shown now. */
export interface RelationWave {
  /** Id of the round's own survey. */
  readonly survey: string;
  readonly wave: string;
  readonly title: string;
  /** When what it shows was true. */
  readonly asOf: InstantText;
}

/**
 * A relation map as it may be shown. Every pair that anybody was asked about is there in both directions; a pair that is
 * not listed was never asked about. Aggregation and hiding are done before it gets here.
 */
export interface RelationGraph {
  readonly asOf: InstantText;
  readonly level: GraphLevel;
  /** The levels on which there is something to see. Left out: this one only. */
  readonly levels?: readonly GraphLevel[];
  readonly title: string;
  readonly invited: number;
  /** Null while the results are closed: not even a count is told. */
  readonly answered: number | null;
  /** The fewest people, both rating and rated, that a tie between groups stands on. 1 where ties between persons are shown. */
  readonly minimum: number;
  readonly scale: RatingScale;
  readonly dimensions: readonly Dimension[];
  readonly bands?: RelationBands;
  /** Between groups only, and only where enough people stand behind it. */
  readonly spread?: RatingSpread;
  /** People themselves named whom they rate: a pair that is not listed is one that nobody named. */
  readonly nominated?: boolean;
  /**
   * Figures of a person's place in the network may be shown, one person at a time. At the level `person` of a named survey
   * that allows it, and told those who answered; left out, no such figure may be.
   */
  readonly personMeasures?: boolean;
  /** Which round of the series this is. Left out where there is no series. */
  readonly wave?: string;
  /** The rounds of the series that the reader may see the results of, this one too where it has any, the oldest first. */
  readonly waves?: readonly RelationWave[];
  readonly nodes: readonly RelationNode[];
  readonly ties: readonly RelationTie[];
  readonly notices: readonly Notice[];
}

/** Where a node stands, in the map's own measure. */
export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where the nodes of a map stand for everybody who looks at it. */
export interface Placement {
  /** Empty where nobody has arranged the map. */
  readonly places: readonly PlacedNode[];
  /** Whether whoever asks may arrange it for everybody. */
  readonly mayKeep: boolean;
}
