import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { methodView } from '../../kit/method-view.js';
import { ENOUGH_ANSWERS, GOOD_ANSWERS } from '../../model/network/response.js';
import type { PersonPlace } from '../../model/relations/person-place.js';
import type { MapLocalize } from './tie-words.js';

/**
 * The measures that are told of a person. Those that only say how somebody stands to the highest of all (eigenvector,
 * PageRank) or add up points of a scale (strength) are not: they are of no use but to rank by.
 */
const TOLD = ['named', 'betweenness', 'harmonic', 'constraint', 'effective-size', 'core', 'clustering'] as const;

/** One person's place in the network: what to know first, a sentence for each figure, then how they came about. */
export function personView(localize: MapLocalize, name: string, place: PersonPlace): TemplateResult {
  const sentences = personSentences(localize, name, place);
  return html`
    ${personWarnings(localize, name, place).map((words) => html`<p class="small warnings">${words}</p>`)}
    <ul class="figures">
      ${sentences.map(([, words]) => html`<li>${words}</li>`)}
    </ul>
    ${methodView(
      localize,
      sentences.map(
        ([measure]) =>
          [localize.term('tvaers.map.measure', measure), localize.term('tvaers.map.measure-formula', measure)] as const,
      ),
    )}
  `;
}

/** A sentence for each measure that there is. */
function personSentences(
  localize: MapLocalize,
  name: string,
  { asked, contacts, measures }: PersonPlace,
): readonly (readonly [(typeof TOLD)[number], string])[] {
  const term = localize.term.bind(localize);
  const count = (value: number): string => localize.decimal(value, 0);
  const { betweenness, clustering, constraint, core, effectiveSize, harmonic, inDegree } = measures;
  const told: Readonly<Record<(typeof TOLD)[number], string | undefined>> = {
    named:
      asked > 0
        ? term('tvaers.map.person-named', name, count(inDegree), count(asked), localize.percent(inDegree / asked))
        : undefined,
    betweenness:
      betweenness === undefined
        ? undefined
        : term('tvaers.map.person-betweenness', name, localize.percent(betweenness)),
    harmonic:
      harmonic === undefined ? undefined : term('tvaers.map.person-harmonic', name, localize.decimal(harmonic, 2)),
    constraint:
      constraint === undefined ? undefined : term('tvaers.map.person-constraint', localize.decimal(constraint, 2)),
    'effective-size':
      effectiveSize === undefined || contacts === 0
        ? undefined
        : term('tvaers.map.person-effective', contacts, count(contacts), localize.decimal(effectiveSize, 1)),
    core: core > 0 ? term('tvaers.map.person-core', name, count(core)) : undefined,
    clustering: contacts > 1 ? term('tvaers.map.person-clustering', localize.percent(clustering)) : undefined,
  };
  return TOLD.flatMap((measure) => (told[measure] === undefined ? [] : [[measure, told[measure]] as const]));
}

/** What the figures stand on, who has not answered, which way they go, and what they are not for. */
function personWarnings(
  localize: MapLocalize,
  name: string,
  { hasAnswered, people, ratings, responseRate }: PersonPlace,
): readonly string[] {
  const term = localize.term.bind(localize);
  const count = (value: number): string => localize.decimal(value, 0);
  const answers = [
    term('tvaers.map.person-from', count(people), count(ratings)),
    responseRate < 1
      ? term(
          'tvaers.map.figures-answers',
          count(Math.round(responseRate * people)),
          count(people),
          localize.percent(responseRate),
        )
      : '',
    responseRate < ENOUGH_ANSWERS
      ? term('tvaers.map.person-few')
      : responseRate < GOOD_ANSWERS
        ? term('tvaers.map.figures-care')
        : '',
    hasAnswered ? '' : term('tvaers.map.person-silent', name),
  ];
  return [term('tvaers.map.person-use'), answers.filter(Boolean).join(' '), term('tvaers.map.person-ways')];
}
