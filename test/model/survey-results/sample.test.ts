import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { releaseResults } from '../../../src/model/survey-results/release.js';
import { isHidden } from '../../../src/model/survey-results/survey-results.js';
import type { GroupFigures } from '../../../src/model/survey-results/survey-results.js';
import { assertClose } from '../../support/close.js';
import { itWithShared, shared } from '../../support/shared.js';
import { wellBeingInput } from '../../support/well-being.js';
import type { WellBeingDocuments } from '../../support/well-being.js';

interface Reference {
  readonly expected: {
    readonly survey: readonly {
      readonly id: string;
      readonly invited: number;
      readonly answered: number;
      readonly total: Readonly<Record<string, { readonly n: number; readonly mean: number; readonly sd: number }>>;
      readonly units: Readonly<Record<string, { readonly shown: boolean }>>;
    }[];
  };
}

describe('the results of the sample municipality', () => {
  itWithShared('are those worked out elsewhere', () => {
    const { expected } = shared<Reference>('municipality-sample-reference.json');
    const { units } = shared<Pick<WellBeingDocuments, 'units'>>('municipality-sample/units.json');
    const { survey } = shared<Pick<WellBeingDocuments, 'survey'>>('municipality-sample/survey.json');
    const { waves } = shared<{ readonly waves: readonly (WellBeingDocuments['wave'] & { readonly id: string })[] }>(
      'municipality-sample/responses.json',
    );
    for (const wave of waves) {
      const input = wellBeingInput({ units, survey, wave });
      const release = releaseResults(input);
      const reference = expected.survey.find(({ id }) => id === wave.id)!;
      const top = release.unit(input.top) as GroupFigures;
      assert.deepEqual([top.answered, top.invited], [reference.answered, reference.invited]);
      assert.deepEqual(
        top.themes.map(({ theme }) => theme),
        Object.keys(reference.total),
      );
      for (const { mean, n, sd, theme } of top.themes) {
        const told = reference.total[theme]!;
        assert.equal(n, told.n);
        assertClose(mean, told.mean, 1e-6, `the mean of ${theme}`);
        assertClose(sd, told.sd, 1e-6, `the spread of ${theme}`);
      }
      // The reference hides by size alone. Where too few are left at the very top, one more has to go with them.
      const enough = Object.entries(reference.units).flatMap(([id, { shown }]) => (shown ? [id] : []));
      const hidden = enough.filter((id) => isHidden(release.unit(id)));
      assert.ok(hidden.length <= 1, `${hidden.join(', ')} are hidden`);
    }
  });
});
