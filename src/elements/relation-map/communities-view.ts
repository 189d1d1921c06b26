import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FoundCommunities } from '../../model/network/found-communities.js';
import type { MapLocalize } from './tie-words.js';

/** Sizes named one by one; the rest are left to the count. */
const NAMED = 12;

/** The groups that the ties form, folded away and looked for only when somebody asks: the formal units come first. */
export const communitiesView = (
  localize: MapLocalize,
  found: FoundCommunities | 'waiting' | undefined,
  toggle: (event: Event) => void,
): TemplateResult => html`
  <details class="groups" @toggle=${toggle}>
    <summary>${localize.term('tvaers.map.figure', 'communities')}</summary>
    <p role="status">
      ${found === undefined ? nothing : found === 'waiting' ? localize.term('tvaers.map.figures-wait') : foundView(localize, found)}
    </p>
  </details>
`;

const foundView = (localize: MapLocalize, found: FoundCommunities): TemplateResult => html`
  <strong>${Number.isNaN(found.modularity) ? '–' : localize.decimal(found.modularity, 3, true)}</strong>
  ${words(localize, found).join(' ')}
`;

function words(
  localize: MapLocalize,
  { alike, byChance, count, groups, isClear }: FoundCommunities,
): readonly string[] {
  const points = (value: number): string => localize.decimal(value, 3, true);
  if (!isClear)
    return Number.isFinite(byChance) ? [localize.term('tvaers.map.communities-unclear', points(byChance))] : [];
  const sizes = Array.from(
    { length: Math.min(count, NAMED) },
    (_, group) => groups.filter((own) => own === group).length,
  ).map((size) => localize.decimal(size, 0));
  const list = count > NAMED ? `${sizes.join(', ')} …` : new Intl.ListFormat(localize.lang()).format(sizes);
  return [
    localize.term('tvaers.map.communities-words', localize.decimal(count, 0), list),
    ...alike
      .filter(({ rand }) => !Number.isNaN(rand))
      .map(({ by, rand }) =>
        localize.term('tvaers.map.communities-alike', by === 'area' ? 'area' : 'unit', localize.decimal(rand, 2, true)),
      ),
    localize.term('tvaers.map.communities-care'),
  ];
}
