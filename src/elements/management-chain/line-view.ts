import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { managementLine } from '../../model/chain-line.js';
import type { LineStep } from '../../model/chain-line.js';
import type { ManagementChain } from '../../model/management-chain.js';
import type { ChainLocalize } from './row-words.js';
import { titled } from './row-words.js';

/** The line from the top in one sentence, how many levels stand above, and what else a reader must know of it. */
export function lineView(localize: ChainLocalize, chain: ManagementChain, isMe: boolean): TemplateResult {
  const { also, asOf, dotted, faults, hierarchy, path } = chain;
  const notes = [
    ...(also.length > 0
      ? [
          localize.term(
            'tvaers.chain.also',
            also.map(({ name }) => name),
            hierarchy,
            isMe,
          ),
        ]
      : []),
    ...dotted.map(({ title = '', unit }) => localize.term('tvaers.chain.dotted', unit.name, title)),
  ];
  return html`<div part="sentence" class="sentence">
    ${path.length > 0 ? sentence(localize, chain, isMe) : html`<p class="headline">${localize.term('tvaers.chain.unplaced', hierarchy, isMe)}</p>`}
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
    <p class="quiet">${localize.term('tvaers.chain.as-of', localize.day(asOf))}</p>
    ${
      faults
        ? html`<p class="note">
            ${localize.term('tvaers.chain.faults', faults.tops > 1 ? localize.decimal(faults.tops, 0) : '', faults.orphans, faults.cycles)}
          </p>`
        : nothing
    }
  </div>`;
}

function sentence(localize: ChainLocalize, chain: ManagementChain, isMe: boolean): TemplateResult {
  if (chain.hierarchy === 'med') return seatSentence(localize, chain, isMe);
  const { above, steps } = managementLine(chain);
  const { person } = chain;
  const end =
    person && html`<strong>${isMe ? localize.term('tvaers.chain.you') : html`<bdi>${person.name}</bdi>`}</strong>`;
  const shown = person ? steps.filter(({ isOwn }) => !isOwn) : steps;
  const parts = [...shown.map((step) => stepView(localize, step)), ...(end ? [end] : [])];
  const to = person?.name ?? steps.at(-1)?.unit.name ?? '';
  const counted = localize.decimal(above, 0);
  return html`<p class="headline">
    ${isMe ? localize.term('tvaers.chain.mine') : localize.term('tvaers.chain.line-to', to)} ${arrowed(parts)}
    ${localize.term(isMe ? 'tvaers.chain.above-you' : 'tvaers.chain.above', above, counted)}
  </p>`;
}

const stepView = (localize: ChainLocalize, { leaders, unit }: LineStep): TemplateResult =>
  leaders.length > 0
    ? html`<span>${leaders.map((post, at) => html`${at > 0 ? ' / ' : nothing}${titled(post)}`)}</span>`
    : html`<span class="quiet">${localize.term('tvaers.chain.step-vacant', unit.name)}</span>`;

/** In the committees what counts is which they are, not who chairs them. */
function seatSentence(localize: ChainLocalize, chain: ManagementChain, isMe: boolean): TemplateResult {
  const { steps } = managementLine(chain);
  const names = steps.map(({ unit: { name } }, at) =>
    at === steps.length - 1 ? html`<strong><bdi>${name}</bdi></strong>` : html`<bdi>${name}</bdi>`,
  );
  const to = chain.person?.name ?? steps.at(-1)?.unit.name ?? '';
  return html`<p class="headline">${localize.term('tvaers.chain.seat', to, isMe)} ${arrowed(names)}</p>`;
}

const arrowed = (parts: readonly TemplateResult[]): TemplateResult =>
  html`${parts.map((part, at) => html`${at > 0 ? html`<span class="arrow"> → </span>` : nothing}${part}`)}<span
      >.</span
    >`;
