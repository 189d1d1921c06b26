import type { SpanTexts } from '../../kit/span-texts.js';
import common from './common.js';

const contracts: Readonly<Record<string, string>> = {
  monthly: 'månedslønnede',
  hourly: 'timelønnede',
  trainee: 'elever',
  external: 'eksterne',
};

/** Names with “og” before the last. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('da').format(names);

/** What everything about spans of control says. */
const texts = {
  ...common,
  'tvaers.span.rule': 'Regel',
  'tvaers.span.rule-words': (counts: 'persons' | 'engagements', counted: readonly string[], onLeave: boolean) =>
    `${counts === 'persons' ? 'Medarbejdere, som lederen er nærmeste leder for. Har en medarbejder flere job under samme leder, tæller det én gang' : 'Ansættelser, som lederen er nærmeste leder for'}. ` +
    `Med er ${listed(counted.map((contract) => contracts[contract] ?? contract))}; medarbejdere på orlov er ${onLeave ? 'med' : 'ikke med'}. ` +
    'Mangler en enhed en leder, er dens medarbejdere talt hos lederen over. Lederen selv er ikke talt med.',
  'tvaers.span.date': 'Dato',
  'tvaers.span.missing': 'Manglende værdier',
  'tvaers.span.missing-words': 'Ansættelser uden timer og ansættelser, der er ophørt på datoen, er ikke talt med.',
  'tvaers.span.band-source': 'Mål',
  'tvaers.span.leader': 'Leder',
  'tvaers.span.unit': 'Enhed',
  'tvaers.span.headcount': 'Medarbejdere',
  'tvaers.span.fte-head': 'Årsværk',
} satisfies SpanTexts;

export default texts;
