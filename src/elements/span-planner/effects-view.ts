import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlanFigures } from '../../model/span-plan/figures.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize, PlannerWords } from './planner-words.js';

/** How many of those concerned by a step are named. */
const SHOWN = 6;

/** Where things stand, in words: today, and in the what-if that is worked on. */
export function sentenceView(localize: PlannerLocalize, planner: PlannerController): TemplateResult {
  const { current, now, today, words } = planner;
  const term = localize.term.bind(localize);
  const { largest, leaders, moved } = now.figures;
  const before = today.figures;
  return html`<div part="sentence">
    <p class="headline">
      ${
        current.done.length === 0
          ? term(
              'tvaers.planner.today',
              before.leaders,
              words.whole(before.leaders),
              words.whole(before.staff),
              words.whole(before.largest),
            )
          : html`${term('tvaers.planner.after', current.name, leaders, words.whole(leaders), words.whole(before.leaders))}
            ${term('tvaers.planner.largest-after', words.whole(before.largest), words.whole(largest))}
            ${term('tvaers.planner.moved-after', moved, words.whole(moved))}`
      }
    </p>
    <p class="quiet">
      ${current.done.length === 0 ? term('tvaers.planner.begin') : nothing} ${term('tvaers.planner.nothing-written')}
    </p>
  </div>`;
}

/** One figure as a row: what it is called, and what it says of a what-if. */
export interface FigureRow {
  readonly head: string;
  readonly text: (figures: PlanFigures) => string;
}

/** The figures that are worth telling of these what-ifs. */
export function figureRows(
  localize: PlannerLocalize,
  words: PlannerWords,
  all: readonly PlanFigures[],
): readonly FigureRow[] {
  const term = localize.term.bind(localize);
  const tenth = (value: number): string => localize.decimal(value, 1, true);
  const currency = words.currency ?? 'DKK';
  const some = (of: (figures: PlanFigures) => number): boolean => all.some((figures) => of(figures) > 0);
  const row = (head: string, text: FigureRow['text'], when = true): readonly FigureRow[] =>
    when ? [{ head, text }] : [];
  const hasTarget = all.some(({ above }) => above !== null);
  const touchesMoney = some(({ closedPosts, newPosts }) => newPosts + closedPosts);
  return [
    ...row(term('tvaers.planner.leaders'), ({ leaders }) => words.whole(leaders)),
    ...row(term('tvaers.planner.largest'), ({ largest }) => words.whole(largest)),
    ...row(term('tvaers.planner.mean'), ({ mean }) => tenth(mean)),
    ...row(
      term('tvaers.planner.mean-without'),
      ({ meanWithout }) => tenth(meanWithout),
      some(({ givenUp }) => givenUp),
    ),
    ...row(term('tvaers.planner.experienced'), ({ experienced }) => tenth(experienced)),
    ...row(term('tvaers.planner.median'), ({ median }) => localize.decimal(median, 1)),
    ...row(
      term('tvaers.planner.above'),
      ({ above }) => (above ? words.whole(above.leaders) : term('tvaers.planner.no-target')),
      hasTarget,
    ),
    ...row(
      term('tvaers.planner.above-staff'),
      ({ above }) => (above ? words.whole(above.staff) : term('tvaers.planner.no-target')),
      hasTarget,
    ),
    ...row(term('tvaers.planner.layers'), ({ layers }) => words.whole(layers)),
    ...row(
      term('tvaers.planner.new-posts'),
      ({ newPosts }) => words.whole(newPosts),
      some(({ newPosts }) => newPosts),
    ),
    ...row(
      term('tvaers.planner.closed-posts'),
      ({ closedPosts }) => words.whole(closedPosts),
      some(({ closedPosts }) => closedPosts),
    ),
    ...row(
      term('tvaers.planner.given-up'),
      ({ givenUp }) => localize.decimal(givenUp, 1),
      some(({ givenUp }) => givenUp),
    ),
    ...row(
      term('tvaers.planner.moved'),
      ({ moved }) => words.whole(moved),
      some(({ moved }) => moved),
    ),
    ...row(
      term('tvaers.planner.cost'),
      ({ cost }) => (cost === null ? term('tvaers.planner.no-cost') : words.money(cost, currency)),
      touchesMoney,
    ),
    ...row(
      term('tvaers.planner.left'),
      ({ left }) => (left === null ? '' : words.money(left, currency)),
      all.some(({ left }) => left !== null),
    ),
  ];
}

/** Every what-if beside today, figure by figure. */
export function effectsView(localize: PlannerLocalize, planner: PlannerController): TemplateResult {
  const { book, todaysFigures: today, words } = planner;
  const columns = book.scenarios.map(({ done, key, name }) => ({
    key,
    name,
    figures: planner.outcomeOf(done).figures,
  }));
  const rows = figureRows(localize, words, [today, ...columns.map(({ figures }) => figures)]);
  const title = localize.term('tvaers.planner.effects');
  return html`<section part="effects">
    <h3>${title}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${localize.term('tvaers.planner.figure')}</th>
            <th scope="col" class="number">${localize.term('tvaers.planner.now')}</th>
            ${columns.map(
              ({ key, name }) =>
                html`<th scope="col" class=${key === book.current ? 'number current' : 'number'}>
                  <bdi>${name}</bdi>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ head, text }) =>
              html`<tr>
                <th scope="row">${head}</th>
                <td class="number">${text(today)}</td>
                ${columns.map(
                  ({ figures, key }) =>
                    html`<td class=${key === book.current ? 'number current' : 'number'}>${text(figures)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** What the last step did to everybody it concerns. */
export function lastStepView(localize: PlannerLocalize, planner: PlannerController): TemplateResult | typeof nothing {
  const { current, lastEffects, now, words } = planner;
  const last = current.done.at(-1);
  if (!last) return nothing;
  const more = lastEffects.length - SHOWN;
  // Those above are told of whatever else is left out.
  const above = lastEffects.filter(({ leader }) => leader.above);
  const shown = more > 0 ? [...lastEffects.slice(0, SHOWN - above.length), ...above] : lastEffects;
  return html`<section class="last" part="last" aria-labelledby="last">
    <h3 id="last">${localize.term('tvaers.planner.last-step')}</h3>
    <p><bdi>${words.step(last, now.plan)}</bdi></p>
    <ul class="touched">
      ${shown.map(
        (effect) =>
          html`<li>
            <bdi>${planner.effect(effect)}</bdi>${
              effect.leader.above ? ` (${localize.term('tvaers.planner.level-above')})` : nothing
            }
          </li>`,
      )}
      ${more > 0 ? html`<li class="quiet">${localize.term('tvaers.planner.more-effects', more, words.whole(more))}</li>` : nothing}
    </ul>
  </section>`;
}
