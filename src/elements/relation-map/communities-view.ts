import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FoundCommunities } from '../../model/network/found-communities.js';
import type { MapLocalize } from './tie-words.js';

/** Sizes named one by one; the rest are left to the count. */
const NAMED = 12;

/** The groups that the ties form. They are looked for only when somebody asks: the formal units come first. */
export function communitiesView(
  localize: MapLocalize,
  found: FoundCommunities | 'waiting' | undefined,
  seek: () => void,
): TemplateResult {
  if (!found)
    return html`<p>
      <button type="button" part="button" @click=${seek}>${localize.term('tvaers.map.communities-show')}</button>
    </p>`;
  if (found === 'waiting') return html`<p role="status">${localize.term('tvaers.map.figures-wait')}</p>`;
  return html`<dl class="figures" role="status">
    <div>
      <dt>${localize.term('tvaers.map.figure', 'communities')}</dt>
      <dd>
        <strong>${Number.isNaN(found.modularity) ? '–' : localize.decimal(found.modularity, 3, true)}</strong>
        ${words(localize, found).join(' ')}
      </dd>
    </div>
  </dl>`;
}

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
