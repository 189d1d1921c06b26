import { abandonCases, abandonedFigureCases, abandonedSurveyCases, abandonedWriteCases } from './abandon-cases.js';
import { answerCases } from './answer-cases.js';
import { ballotCases } from './ballot-cases.js';
import { chainCases } from './chain-cases.js';
import { feedbackCases } from './feedback-cases.js';
import { factCases } from './fact-cases.js';
import { figureCases } from './figure-cases.js';
import { expectBroken } from './expect.js';
import { NOW } from './fixture.js';
import { informantCases } from './informant-cases.js';
import { lineCases } from './line-cases.js';
import { measureCases } from './measure-cases.js';
import { openingCases } from './opening-cases.js';
import { peopleCases } from './people-cases.js';
import { ownResponseCases } from './own-response-cases.js';
import type { MakePlace, Place, Promised, Runner } from './place.js';
import { placementCases } from './placement-cases.js';
import { planCases } from './plan-cases.js';
import { relationCases } from './relation-cases.js';
import { resultsCases } from './results-cases.js';
import { emptyCases, emptySurveyCases, largeCases } from './size-cases.js';
import { spanCases } from './span-cases.js';
import { surveyCases } from './survey-cases.js';
import { unitCases } from './unit-cases.js';

export type { MakePlace, Place, Promised, Runner } from './place.js';

/** Everything that holds for any backend, a place for each group of promises that belong together. */
const GROUPS = [
  unitCases,
  peopleCases,
  lineCases,
  chainCases,
  spanCases,
  planCases,
  figureCases,
  informantCases,
  feedbackCases,
  abandonCases,
  abandonedFigureCases,
  abandonedSurveyCases,
  abandonedWriteCases,
  surveyCases,
  factCases,
  answerCases,
  ownResponseCases,
  ballotCases,
  relationCases,
  measureCases,
  placementCases,
  openingCases,
  resultsCases,
  emptyCases,
  emptySurveyCases,
  largeCases,
];

/**
 * The conformance suite: what every backend promises the elements, as tests of the one that `make` makes. It runs
 * under any runner with `describe` and `it`; left out, that is the globals (mocha). A capability or method that the
 * backend lacks is a missing feature, and fails nothing but the cases that are about it; `promised` says which it has.
 */
export function describeBackend(
  name: string,
  make: MakePlace,
  runner: Runner = globalThis,
  { capabilities, except = {} }: Promised = {},
): void {
  const made = GROUPS.filter(({ about }) => about.every((each) => capabilities?.includes(each) ?? true));
  runner.describe(name, () => {
    for (const group of made) {
      runner.describe(group.name, () => {
        let place: Place | undefined;
        runner.before(async () => {
          place = await make(group.data(), { now: NOW });
        });
        runner.after(async () => {
          await place?.close();
        });
        for (const [promise, check] of Object.entries(group.cases)) {
          const reason = Object.hasOwn(except, promise) ? except[promise] : undefined;
          runner.it(reason === undefined ? promise : `does not promise that it ${promise}: ${reason}`, async () => {
            if (!place) throw new Error('the place could not be made');
            if (reason === undefined) await check(place);
            else await expectBroken(check(place), promise);
          });
        }
      });
    }
    const promises = new Set(made.flatMap(({ cases }) => Object.keys(cases)));
    const unknown = Object.keys(except).filter((promise) => !promises.has(promise));
    if (unknown.length > 0) throw new Error(`the suite has no promise "${unknown.join('", "')}"`);
  });
}
