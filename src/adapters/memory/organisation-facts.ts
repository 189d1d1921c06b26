import type { DateText } from '../../model/organisation.js';
import type { GivenFacts, OrganisationFact, SurveyDefinition } from '../../model/survey/definition.js';
import type { OrganisationIndex } from './organisation-index.js';

/** So many years or more, the most first: no more exact, so that nobody is found by the day they began. */
const STEPS = [20, 10, 5, 2, 1, 0];

/**
 * What the organisation knows of somebody, by the ids of the facts that a survey asks for. What is not known is left out, and
 * what the organisation does not know at all (`from`).
 */
export function organisationFacts(
  index: OrganisationIndex,
  { facts = [], language }: Pick<SurveyDefinition, 'facts' | 'language'>,
  personId: string,
): GivenFacts {
  const ways: Readonly<Record<OrganisationFact, () => string | number | undefined>> = {
    unit: () => index.tree.unit(index.worksIn(personId)[0] ?? '')?.name,
    leader: () => {
      const line = index.linesOf(personId).find(({ dotted, hierarchy }) => hierarchy === 'line' && !dotted);
      const names = line?.leaders.map(({ name }) => name) ?? [];
      return names.length > 0 ? new Intl.ListFormat(language).format(names) : undefined;
    },
    title: () => index.person(personId)?.title,
    years: () => yearsOf(index, personId),
  };
  const known = facts.flatMap(({ from, id }) => {
    const value = from && ways[from]();
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(known);
}

/** How long somebody has been here by the first of the jobs they have now. Undefined where one of them does not say when it began. */
function yearsOf({ data: { asOf, engagements } }: OrganisationIndex, personId: string): number | undefined {
  const running = engagements.filter(
    ({ from = asOf, personId: whose, to = asOf }) => whose === personId && from <= asOf && (to ?? asOf) >= asOf,
  );
  const first = running.map(({ from = '' }) => from).sort()[0];
  if (!first) return undefined;
  const years = wholeYears(first, asOf);
  return STEPS.find((step) => years >= step);
}

function wholeYears(from: DateText, to: DateText): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
