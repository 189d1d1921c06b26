import type { TreeUnit } from '../disclosure/release-tree.js';
import type { SurveyDefinition } from '../survey/definition.js';
import type { Block, BlockSums } from './blocks.js';
import type { SurveyTally } from './tally.js';

/** What a release is made of. All of it is secret. */
export interface ReleaseInput {
  readonly definition: SurveyDefinition;
  readonly units: readonly (TreeUnit & { readonly name: string })[];
  /** The unit that answers belong to whose own is not known. */
  readonly top: string;
  readonly tally: SurveyTally;
  /** How many were invited in each unit itself. */
  readonly invited: ReadonlyMap<string, number>;
}

/** A block with the units it is shown for. `spreads` are among `means`. */
export interface ReleasedBlock {
  readonly block: Block;
  readonly totals: ReadonlyMap<string, BlockSums>;
  readonly means: ReadonlySet<string>;
  readonly spreads: ReadonlySet<string>;
}
