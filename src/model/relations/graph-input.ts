import type { InstantText, Person, Unit } from '../organisation.js';
import type { Dimension, Rating, RatingScale, RelationBands } from '../relation.js';
import type { SurveyPrivacy } from '../survey/definition.js';

/** What a relation map is made of: a survey's ratings, who was asked and who answered, and the organisation they are in. */
export interface GraphInput {
  readonly asOf: InstantText;
  readonly title: string;
  readonly privacy: SurveyPrivacy;
  /** The fewest people a shown figure stands on. Named surveys show single answers, and hide nothing. */
  readonly minimum: number;
  readonly scale: RatingScale;
  readonly dimensions: readonly Dimension[];
  readonly bands?: RelationBands;
  /** People named themselves whom they rate. */
  readonly nominated?: boolean;
  /** The survey allows figures of a person's place in the network. */
  readonly personMeasures?: boolean;
  readonly invited: readonly string[];
  readonly answered: readonly string[];
  readonly ratings: readonly Rating[];
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
}
