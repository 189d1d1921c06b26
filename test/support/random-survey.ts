import type { TreeUnit } from '../../src/model/disclosure/release-tree.js';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';
import type { ReleaseInput } from '../../src/model/survey-results/release-input.js';
import { tallyOf } from '../../src/model/survey-results/tally.js';
import type { PlacedResponse } from '../../src/model/survey-results/tally.js';
import { sampleDefinition } from './sample-survey.js';

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const MINIMUM = 5;

/** Two statements in one theme, one outside, and a background of so many groups. */
export const attacked = (groups: readonly string[]): SurveyDefinition => ({
  ...sampleDefinition,
  privacy: 'confidential',
  minimum: MINIMUM,
  pages: [
    {
      id: 'side',
      questions: [
        {
          kind: 'likert',
          id: 'q',
          text: 'Hvor enig er du?',
          items: [
            { id: 'a', text: 'A' },
            { id: 'b', text: 'B' },
            { id: 'c', text: 'C' },
          ],
          scale: { min: 1, max: 5 },
          missing: ['dont-know'],
        },
        {
          kind: 'choice',
          id: 'gruppe',
          text: 'Hvor hører du til?',
          options: groups.map((id) => ({ id, text: id })),
        },
      ],
    },
  ],
  themes: [
    {
      id: 'tema',
      label: 'Tema',
      items: [
        { question: 'q', item: 'a' },
        { question: 'q', item: 'b', reversed: true },
      ],
    },
  ],
  background: 'gruppe',
});

export interface AttackedSurvey {
  readonly input: ReleaseInput;
  /** Unit and group to how many answered there. */
  readonly truth: ReadonlyMap<string, number>;
  readonly groups: readonly string[];
}

export const cellOf = (unit: string, group: string): string => `${unit} ${group}`;

/** A survey in which so many answered in each unit and group. */
export function surveyOf(
  units: readonly TreeUnit[],
  groups: readonly string[],
  countOf: (unit: string, group: string) => number,
  random: () => number,
): AttackedSurvey {
  const truth = new Map<string, number>();
  const responses: PlacedResponse[] = [];
  const alike = new Map(units.map(({ id }) => [id, random() < 0.25 ? 1 + 4 * Math.round(random()) : undefined]));
  const mark = (unit: string): number | 'dont-know' | undefined => {
    const given = random();
    if (given < 0.05) return undefined;
    return given < 0.1 ? 'dont-know' : (alike.get(unit) ?? 1 + Math.floor(random() * 5));
  };
  for (const { id } of units)
    for (const group of groups) {
      const count = countOf(id, group);
      truth.set(cellOf(id, group), count);
      for (let each = 0; each < count; each += 1) {
        const marks = { a: mark(id), b: mark(id), c: mark(id) };
        const q = Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined));
        responses.push({ unitId: id, answers: { q: q as Record<string, number>, gruppe: { options: [group] } } });
      }
    }
  const definition = attacked(groups);
  return {
    truth,
    groups,
    input: {
      definition,
      units: units.map((unit) => ({ ...unit, name: unit.id })),
      top: units[0]!.id,
      tally: tallyOf(definition, responses),
      invited: new Map(),
    },
  };
}

/** A random tree of units with a few people each, often a few too few, and one to three groups among them. */
export function randomSurvey(seed: number): AttackedSurvey {
  const random = randomFrom(seed);
  const count = 3 + Math.floor(random() * 9);
  const units = Array.from({ length: count }, (_, index): TreeUnit => {
    const parent = Math.floor(random() * index);
    return { id: `u${index}`, parentId: index === 0 ? null : `u${parent}` };
  });
  const groups = ['x', 'y', 'z'].slice(0, 1 + Math.floor(random() * 3));
  const sizes = new Map(units.map(({ id }) => [id, random() < 0.3 ? 0.5 : random() < 0.6 ? 3 : 12]));
  return surveyOf(units, groups, (id) => Math.floor(random() * (sizes.get(id)! + 1)), random);
}
