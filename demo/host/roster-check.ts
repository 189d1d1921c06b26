import type { OrganisationIndex } from '../../src/adapters/memory.js';
import type { FieldFault } from '../../src/backend/errors.js';
import type { Answers } from '../../src/model/survey/answers.js';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';

/**
 * What is wrong with the people named in the answers' rosters: somebody who does not work here, somebody who leads nobody
 * where only leaders are asked for, or the person who answers. Whether the answers fit the survey is looked at elsewhere.
 */
export function checkRoster(
  { pages }: SurveyDefinition,
  answers: Answers,
  personId: string,
  index: OrganisationIndex,
): readonly FieldFault[] {
  return pages
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const named =
        question.kind === 'roster' && Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      if (question.kind !== 'roster' || !Array.isArray(named)) return [];
      return (named as readonly unknown[]).flatMap((id, place): readonly FieldFault[] => {
        if (typeof id !== 'string') return [];
        const isOffered = index.person(id) && id !== personId && (question.among !== 'leaders' || index.leads(id));
        return isOffered ? [] : [{ pointer: `/answers/${question.id}/${place}`, detail: 'unknown-person' }];
      });
    });
}
