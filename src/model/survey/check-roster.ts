import type { AnswerFault } from './check-answers.js';
import type { Answers } from './answers.js';
import type { SurveyDefinition } from './definition.js';

/** The people that a roster can name. */
export interface RosterPeople {
  person(id: string): unknown;
  /** True where somebody has the person as leader, or a post says so. */
  leads(id: string): boolean;
}

/**
 * What is wrong with the people named in the answers' rosters: somebody who does not work here, somebody who leads nobody
 * where only leaders are asked for, or the person who answers. Whether the answers fit the survey is looked at elsewhere.
 */
export function checkRoster(
  { pages }: SurveyDefinition,
  answers: Answers,
  personId: string,
  people: RosterPeople,
): readonly AnswerFault[] {
  return pages
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const named =
        question.kind === 'roster' && Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      if (question.kind !== 'roster' || !Array.isArray(named)) return [];
      return (named as readonly unknown[]).flatMap((id, place): readonly AnswerFault[] => {
        if (typeof id !== 'string') return [];
        const isOffered = people.person(id) && id !== personId && (question.among !== 'leaders' || people.leads(id));
        return isOffered ? [] : [{ pointer: `/answers/${question.id}/${place}`, code: 'unknown-target' }];
      });
    });
}
