import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../../kit/localize.js';
import type { ChainDetailsTexts } from '../../locales/da/chain-details.js';
import type { ManagementChainTexts } from '../../locales/da/management-chain.js';
import { leadersOf } from '../../model/chain-line.js';
import type { ChainRow } from '../../model/chain-tree.js';
import type { ChainPost, ChainUnit, ManagementChain } from '../../model/management-chain.js';

export type ChainLocalize = Localize<ManagementChainTexts>;
/** With the texts of what comes once somebody looks closer. */
export type DetailsLocalize = Localize<ManagementChainTexts & ChainDetailsTexts>;

/** What the words of a row depend on beside the row. */
export interface RowContext {
  readonly chain: ManagementChain;
  readonly isMe: boolean;
  readonly isLoading: (key: string) => boolean;
}

export const isOnPath = (row: ChainRow, { chain }: RowContext): boolean =>
  row.kind === 'unit' && chain.path.includes(row.unit.id);

/** True for the row that the chain is about: the unit at its end, or the person among those who work there. */
export const isFocus = (row: ChainRow, { chain }: RowContext): boolean =>
  (row.kind === 'unit' && chain.path.at(-1) === row.unit.id) ||
  (row.kind === 'person' && chain.person?.id === row.person.id);

const whole = (localize: ChainLocalize, value: number): string => localize.decimal(value, 0);

/** Somebody with their title before the name, as in "Afdelingschef Mette Prøvelund". */
export const titled = ({ person, title = person?.title ?? '' }: ChainPost): TemplateResult =>
  html`${title ? html`${title} ` : nothing}<bdi>${person?.name}</bdi>`;

/** The names that the styles know a row by. */
export const rowClass = (row: ChainRow, context: RowContext, isChosen = false): string =>
  `item ${row.kind}${isOnPath(row, context) ? ' path' : ''}${isFocus(row, context) ? ' focus' : ''}${isChosen ? ' chosen' : ''}`;

/** A title as it stands inside a sentence; one that begins with an abbreviation keeps its capitals. */
const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase('da') + title.slice(1) : title;

/** The same with the name first, as in "Mette Prøvelund, afdelingschef". */
export const named = ({ person, title = person?.title ?? '' }: ChainPost): TemplateResult =>
  html`<bdi class="person-name">${person?.name}</bdi>${title ? html`, ${inSentence(title)}` : nothing}`;

/** What a row is called: the unit, the people as a group, a person, or that there is more. */
export function nameOf(localize: ChainLocalize, row: ChainRow, { chain }: RowContext): string {
  if (row.kind === 'unit') return row.unit.name;
  if (row.kind === 'person') return row.person.name;
  const { people } = row.unit;
  return row.kind === 'people'
    ? localize.term('tvaers.chain.people-row', people, whole(localize, people), chain.hierarchy)
    : localize.term('tvaers.chain.more', row.of, whole(localize, row.left));
}

/** That the line goes to this row, in words beside its name. */
export const rowMark = (
  localize: ChainLocalize,
  row: ChainRow,
  context: RowContext,
): TemplateResult | typeof nothing =>
  isFocus(row, context)
    ? html` <span class="tag here">${localize.term(context.isMe ? 'tvaers.chain.here' : 'tvaers.chain.focus')}</span>`
    : nothing;

/** Everything a row says after its name, the same in the tree and in the list. */
export const rowWords = (localize: ChainLocalize, row: ChainRow, context: RowContext): TemplateResult => html`
  ${row.kind === 'unit' ? unitWords(localize, row.unit, context) : nothing}
  ${row.kind === 'person' && row.person.title ? html`<span class="who">${row.person.title}</span>` : nothing}
  ${context.isLoading(row.key) ? html`<span class="who">${localize.term('tvaers.waiting')}</span>` : nothing}
  ${
    isOnPath(row, context) && !isFocus(row, context)
      ? html`<span class="visually-hidden">${localize.term('tvaers.chain.on-path')}</span>`
      : nothing
  }
`;

function unitWords(localize: ChainLocalize, unit: ChainUnit, { chain }: RowContext): TemplateResult {
  const isLine = chain.hierarchy === 'line';
  const leaders = leadersOf(unit);
  const dotted = isLine ? unit.posts.filter(({ kind, person }) => kind === 'staff' && person) : [];
  return html`
    ${leaders.length > 0 ? leadersLine(localize, leaders) : vacantLine(localize, unit)}
    ${
      dotted.length > 0
        ? html`<span class="who dotted small"
            >${localize.term('tvaers.chain.dotted-post')}
            ${dotted.map((post, at) => html`${at > 0 ? ' · ' : nothing}${titled(post)}`)}</span
          >`
        : nothing
    }
    <span class="counts small quiet">${countsOf(localize, unit, isLine)}</span>
  `;
}

const leadersLine = (localize: ChainLocalize, leaders: readonly ChainPost[]): TemplateResult =>
  html`<span class="who"
    >${leaders.map(
      (post, at) =>
        html`${at > 0 ? '; ' : nothing}${named(post)}${
          post.kind === 'acting' ? html` <span class="tag">${localize.term('tvaers.chain.acting')}</span>` : nothing
        }`,
    )}
    ${leaders.some(({ kind }) => kind === 'shared') ? html`<span class="tag">${localize.term('tvaers.chain.shared')}</span>` : nothing}</span
  >`;

function vacantLine(localize: ChainLocalize, { coveredBy, posts }: ChainUnit): TemplateResult {
  const isVacant = posts.some(({ kind, person }) => kind !== 'staff' && !person);
  const covered = coveredBy?.leaders.map(({ name }) => name) ?? [];
  return html`<span class="who"
    ><span class="tag vacant">${localize.term(isVacant ? 'tvaers.chain.vacant' : 'tvaers.chain.no-leader')}</span>
    ${covered.length > 0 ? localize.term('tvaers.chain.covered', covered) : nothing}</span
  >`;
}

/** How much there is below, as in "9 enheder · 31 personer". */
function countsOf(localize: ChainLocalize, { people, units }: ChainUnit, isLine: boolean): string {
  const parts = [
    ...(units > 0
      ? [localize.term(isLine ? 'tvaers.chain.units' : 'tvaers.chain.committees', units, whole(localize, units))]
      : []),
    ...(people > 0 ? [localize.term('tvaers.chain.people', people, whole(localize, people))] : []),
  ];
  return parts.join(' · ');
}
