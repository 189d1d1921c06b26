import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Span } from '../../backend/organisation-source.js';
import type { BackendQuery } from '../../kit/backend-query.js';
import { stateView } from '../../kit/state-view.js';
import type { BaselineGroup, BaselineLeader, SpanBaseline } from '../../model/span-plan/baseline.js';
import { planFigures } from '../../model/span-plan/figures.js';
import { planOf } from '../../model/span-plan/plan.js';
import type { SpanOverviewLocalize } from './overview-view.js';
import { placeOf } from './overview-view.js';

/** How many of a kind are named before the rest is counted. */
const NAMED = 20;

/** What is behind the figures: leaders who lead nobody, units without a leader, acting and shared leaders, and faults in the data. */
export function behindView(
  localize: SpanOverviewLocalize,
  query: BackendQuery<SpanBaseline>,
  spans: readonly Span[],
): TemplateResult {
  const { state } = query;
  const baseline = 'value' in state ? state.value : undefined;
  return html`${stateView(localize, query, { asOf: baseline?.asOf })}
  ${baseline ? listsView(localize, baseline, spans) : nothing}`;
}

function listsView(localize: SpanOverviewLocalize, baseline: SpanBaseline, spans: readonly Span[]): TemplateResult {
  const { faults = [], groups, leaders } = baseline;
  const term = localize.term.bind(localize);
  const { layers } = planFigures(baseline, planOf(baseline, []));
  const leading = new Set(groups.flatMap(({ leaderIds }) => leaderIds));
  const idle = leaders.filter(({ above, id }) => !above && !leading.has(id));
  const vacant = [...new Map(groups.filter((group) => group.vacant).map((group) => [group.unitId, group])).values()];
  const places = ({ name, units }: BaselineLeader): string => units.map((unit) => unit.name).join(', ') || name;
  const lists: readonly (readonly [head: string, names: readonly string[]])[] = [
    [term('tvaers.overview.behind-idle'), idle.map(places)],
    [term('tvaers.overview.behind-vacant'), vacant.map(({ unitName }: BaselineGroup) => unitName)],
    [term('tvaers.overview.behind-acting'), spans.filter(({ acting }) => acting).map(placeOf)],
    [
      term('tvaers.overview.behind-shared'),
      [...new Set(spans.filter(({ sharedWith = [] }) => sharedWith.length > 0).map(placeOf))],
    ],
  ];
  return html`<div class="behind">
    <p>${term('tvaers.overview.layers', layers, localize.decimal(layers, 0))}</p>
    ${lists.map(
      ([head, names]) =>
        html`<h4>${`${head} (${localize.decimal(names.length, 0)})`}</h4>
          ${names.length === 0 ? nothing : html`<p><bdi>${named(localize, names)}</bdi></p>`}`,
    )}
    <h4>${`${term('tvaers.overview.faults')} (${localize.decimal(faults.length, 0)})`}</h4>
    ${
      faults.length === 0
        ? html`<p class="quiet">${term('tvaers.overview.no-faults')}</p>`
        : html`<ul>
            ${faults.map(
              ({ ids, kind }) =>
                html`<li>
                  ${term('tvaers.overview.fault', kind, ids.length, localize.decimal(ids.length, 0))}
                  <span class="small quiet"><bdi>${named(localize, ids)}</bdi></span>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function named(localize: SpanOverviewLocalize, names: readonly string[]): string {
  const { compare } = new Intl.Collator(localize.lang());
  const shown = names.toSorted(compare).slice(0, NAMED).join(' · ');
  const left = names.length - NAMED;
  return left > 0 ? `${shown} ${localize.term('tvaers.overview.and-more', localize.decimal(left, 0))}` : shown;
}
