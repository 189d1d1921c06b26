import type { TextsLike } from '../../kit/localize.js';
import type { SurveyFaultsTexts } from '../da/survey-faults.js';

const texts: TextsLike<SurveyFaultsTexts> = {
  'tvaers.survey.fault-at': (question) => (question ? `The question “${question}”:` : 'The survey:'),
  'tvaers.survey.fault': (code, p) =>
    ({
      'id-invalid': `“${p['id']}” cannot be used as an id.`,
      'id-duplicate': `“${p['id']}” is used twice.`,
      'text-missing': 'A text is missing.',
      'text-too-long': `A text has ${p['length']} characters. There is room for ${p['max']}.`,
      'pages-missing': 'There are no pages.',
      'questions-missing': 'There is a page without questions.',
      'questions-too-many': `There are ${p['count']} questions. There is room for ${p['max']}.`,
      'items-missing': 'There are no statements.',
      'groups-missing': 'There are no groups to answer about.',
      'groups-too-many': `There can be ${p['max']} groups at the most.`,
      'dimensions-number': `There are ${p['count']} dimensions. There must be ${p['min']} to ${p['max']}.`,
      'scale-range': `The scale must rise in whole numbers and have ${p['steps']} steps at the most.`,
      'scale-labels': `The scale has ${p['steps']} steps but ${p['length']} names. Name every step, or only the two ends.`,
      'length-range': `There can be room for ${p['min']} to ${p['max']} characters.`,
      'options-missing': 'There are no options.',
      'options-too-many': `There are ${p['count']} options. There is room for ${p['max']}.`,
      'choice-range': `The fewest and the most that can be chosen must be whole numbers, ${p['max']} at the most.`,
      'exclusive-single': 'An option that is chosen alone belongs where several can be chosen.',
      'rating-nps': 'The scale must go from 0 to 10 to be shown as NPS.',
      'ranking-range': `There can be 1 to ${p['max']} places.`,
      'number-range': `The smallest number must be below the largest, both between minus and plus ${p['max']} and with ${p['decimals']} decimals at the most.`,
      'decimals-range': `There can be 0 to ${p['max']} decimals.`,
      'days-order': 'The last day comes before the first.',
      'anonymous-contact': 'An anonymous survey cannot ask for an e-mail address or a phone number.',
      'roster-range': `The number of colleagues must be ${p['min']} to ${p['max']}, and the least no more than the most.`,
      'roster-unknown': `There is no question about colleagues called “${p['id']}”.`,
      'roster-later': `The question “${p['id']}” about colleagues must come before this one.`,
      'anonymous-relations': 'An anonymous survey cannot ask whom somebody works with.',
      'live-not-named': 'Only a survey with names can show results while it is open.',
      'measures-not-named': 'Only a survey with names can show figures of a person’s place in the network.',
      'minimum-low': `Results must stand on at least ${p['min']} people.`,
      'audience-missing': 'It does not say who sees the results.',
      'language-invalid': 'The language is not a language code.',
      'contact-invalid': 'The e-mail address or phone number of the contact cannot be read.',
      'address-invalid': 'The link to the privacy notice must be an address with https or a path on the same site.',
      'date-invalid': 'A date cannot be read.',
      'dates-order': 'The survey closes before it opens.',
      'deletion-early': 'The answers are deleted before the survey has closed.',
    })[code],
};

export default texts;
