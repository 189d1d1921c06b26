import type { SurveyDefinition, SurveyTheme } from '../../src/model/survey/definition.js';
import type { ReleaseInput } from '../../src/model/survey-results/release-input.js';
import { tallyOf } from '../../src/model/survey-results/tally.js';
import type { PlacedResponse } from '../../src/model/survey-results/tally.js';
import { sampleDefinition } from './sample-survey.js';

/** The documents of a municipality's well-being survey, as far as they are needed. */
export interface WellBeingDocuments {
  readonly units: readonly { readonly id: string; readonly name: string; readonly parentId: string | null }[];
  readonly survey: {
    readonly minGroupSize: number;
    readonly themes: readonly {
      readonly id: string;
      readonly label: string;
      readonly socialCapital: SurveyTheme['capital'] | null;
    }[];
    readonly items: readonly {
      readonly id: string;
      readonly themeId: string;
      readonly text: string;
      readonly reversed: boolean;
    }[];
  };
  readonly wave: {
    readonly itemIds: readonly string[];
    readonly invitedByUnit: Readonly<Record<string, number>>;
    readonly responses: readonly {
      readonly unitId: string;
      readonly tenure: string;
      readonly answers: readonly (number | null)[];
    }[];
  };
}

/** The survey of such documents: every statement on one scale, read together by theme. */
export function wellBeingDefinition({ survey }: WellBeingDocuments): SurveyDefinition {
  return {
    ...sampleDefinition,
    id: 'trivsel',
    title: 'Trivselsmåling',
    privacy: 'anonymous',
    minimum: survey.minGroupSize,
    pages: [
      {
        id: 'trivsel',
        questions: [
          {
            kind: 'likert',
            id: 'udsagn',
            text: 'Hvor godt passer det?',
            items: survey.items.map(({ id, text }) => ({ id, text })),
            scale: {
              min: 1,
              max: 5,
              labels: ['Passer slet ikke', 'Passer dårligt', 'Hverken eller', 'Passer godt', 'Passer helt'],
            },
          },
        ],
      },
    ],
    themes: survey.themes.map(({ id, label, socialCapital }) => ({
      id,
      label,
      ...(socialCapital && { capital: socialCapital }),
      items: survey.items
        .filter(({ themeId }) => themeId === id)
        .map(({ id: item, reversed }) => ({ question: 'udsagn', item, ...(reversed && { reversed }) })),
    })),
  };
}

export const placedResponses = ({ wave }: WellBeingDocuments): readonly PlacedResponse[] =>
  wave.responses.map(({ answers, unitId }) => ({
    unitId,
    answers: {
      udsagn: Object.fromEntries(
        wave.itemIds.flatMap((id, index) => (answers[index] === null ? [] : [[id, answers[index] as number]])),
      ),
    },
  }));

export function wellBeingInput(documents: WellBeingDocuments): ReleaseInput {
  const definition = wellBeingDefinition(documents);
  return {
    definition,
    units: documents.units,
    top: documents.units.find(({ parentId }) => parentId === null)!.id,
    tally: tallyOf(definition, placedResponses(documents)),
    invited: new Map(Object.entries(documents.wave.invitedByUnit)),
  };
}
