import type { Localize } from '../../kit/localize.js';
import type { SpanPlannerTexts } from '../../locales/da/span-planner.js';
import type { BaselineGroup, BaselineLeader, SpanBaseline } from '../../model/span-plan/baseline.js';
import type { SpanChange } from '../../model/span-plan/changes.js';
import type { PlannedLeader, SpanPlan } from '../../model/span-plan/plan.js';

export type PlannerLocalize = Localize<SpanPlannerTexts>;

/** How many places a step names before it counts the rest. */
const NAMED = 4;

/** The names of what a plan is about, as they are read. */
export class PlannerWords {
  readonly #localize: PlannerLocalize;
  readonly #baseline: SpanBaseline;
  readonly #leaders: ReadonlyMap<string, BaselineLeader>;
  readonly #groups: ReadonlyMap<string, BaselineGroup>;
  readonly #money = new Map<string, Intl.NumberFormat>();

  constructor(localize: PlannerLocalize, baseline: SpanBaseline) {
    this.#localize = localize;
    this.#baseline = baseline;
    this.#leaders = new Map(baseline.leaders.map((leader) => [leader.id, leader]));
    this.#groups = new Map(baseline.groups.map((group) => [group.id, group]));
  }

  whole(value: number): string {
    return this.#localize.decimal(value, 0);
  }

  /** A leader goes by the units, as the structure is what it is about; one without any goes by name. */
  place({ name, units }: BaselineLeader): string {
    return units.map((unit) => unit.name).join(', ') || name;
  }

  leader({ beside, fills, id, person }: PlannedLeader): string {
    if (person) return this.place(person);
    if (beside) return this.#localize.term('tvaers.planner.new-post', beside.nth, this.place(beside.leader));
    return this.#localize.term('tvaers.planner.filled-post', fills?.name ?? id);
  }

  /** The unit itself is an area of those who lead all the others. */
  area(id: string): string {
    const { areas, unit } = this.#baseline;
    const name = areas.find((area) => area.id === id)?.name ?? id;
    return id === unit.id && areas.length > 1 ? this.#localize.term('tvaers.planner.top-area', name) : name;
  }

  /** The group without its size, as in a sentence. */
  groupName({ leader, unitName }: BaselineGroup): string {
    const led = leader === undefined ? undefined : this.#leaders.get(leader);
    if (led) return this.#localize.term('tvaers.planner.leader-of', this.place(led));
    return unitName || this.#localize.term('tvaers.planner.no-unit');
  }

  group(group: BaselineGroup): string {
    const { length } = group.members;
    return group.leader === undefined
      ? this.#localize.term('tvaers.planner.group', this.groupName(group), length, this.whole(length))
      : this.groupName(group);
  }

  /** An amount without its hundredths, in a currency by its ISO 4217 code. */
  money(amount: number, currency: string): string {
    const language = this.#localize.lang();
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const;
    const key = `${language} ${currency}`;
    const format = this.#money.get(key) ?? new Intl.NumberFormat(language, style);
    this.#money.set(key, format);
    return format.format(amount).replace('-', '\u2212');
  }

  /** The currency that the areas count in, or none where nobody has said what posts cost. */
  get currency(): string | undefined {
    return this.#baseline.areas.flatMap(({ costs }) => costs?.currency ?? [])[0];
  }

  /** A step as it is read in the list of changes. */
  step(change: SpanChange, plan: SpanPlan): string {
    const term = this.#localize.term.bind(this.#localize);
    const byId = (id: string): string => {
      const planned = plan.leaders.get(id);
      const known = this.#leaders.get(id);
      return planned ? this.leader(planned) : known ? this.place(known) : this.#opened(id);
    };
    switch (change.kind) {
      case 'target':
        return term(
          'tvaers.planner.step-target',
          this.area(change.areaId),
          change.target === null ? '' : this.#localize.decimal(change.target, 1),
        );
      case 'frame':
        return term(
          'tvaers.planner.step-frame',
          change.amount === null ? '' : this.money(change.amount, this.currency ?? 'DKK'),
        );
      case 'recruit':
        return term('tvaers.planner.step-recruit', change.inside);
      case 'add': {
        const count = Object.values(change.posts).reduce((sum, posts) => sum + posts, 0);
        const fte = change.givenUp ? this.#localize.decimal(change.givenUp.fte, 1) : '';
        return term('tvaers.planner.step-add', count, this.whole(count), this.#places(change.posts, byId), fte);
      }
      case 'fill':
        return term('tvaers.planner.step-fill', this.#unit(change.unitId));
      case 'move': {
        const group = this.#groups.get(change.groupId);
        return term('tvaers.planner.step-move', group ? this.groupName(group) : change.groupId, byId(change.to));
      }
      case 'merge':
        return term('tvaers.planner.step-merge', byId(change.from), byId(change.into));
    }
  }

  #places(posts: Readonly<Record<string, number>>, byId: (id: string) => string): string {
    const ids = Object.keys(posts);
    const shown = ids.length > NAMED + 1 ? ids.slice(0, NAMED) : ids;
    const named = shown.map((id) => (posts[id]! > 1 ? `${byId(id)} (${this.whole(posts[id]!)})` : byId(id)));
    const left = ids.length - shown.length;
    return left > 0
      ? this.#localize.term('tvaers.planner.step-add-more', named.join(', '), this.whole(left))
      : named.join(', ');
  }

  #unit(id: string): string {
    return this.#baseline.groups.find(({ unitId }) => unitId === id)?.unitName ?? id;
  }

  /** A post that an earlier step opened, and that is not there now. */
  #opened(id: string): string {
    const [, nth, leaderId = ''] = /^\+(\d+)@(.*)$/s.exec(id) ?? [];
    const leader = this.#leaders.get(leaderId);
    if (leader) return this.#localize.term('tvaers.planner.new-post', Number(nth), this.place(leader));
    return id.startsWith('+@') ? this.#localize.term('tvaers.planner.filled-post', this.#unit(id.slice(2))) : id;
  }
}
