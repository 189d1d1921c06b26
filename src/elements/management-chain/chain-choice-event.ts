import type { Hierarchy } from '../../model/organisation.js';

/** Somebody has chosen a unit of the chain, or none. */
export class ChainChoiceEvent extends Event {
  static readonly type = 'change';
  /** Id of the unit whose details are shown. */
  readonly unit: string | undefined;
  readonly hierarchy: Hierarchy;

  constructor(unit: string | undefined, hierarchy: Hierarchy) {
    super(ChainChoiceEvent.type, { bubbles: true });
    this.unit = unit;
    this.hierarchy = hierarchy;
  }
}

/** Tells the page of it. */
export const tellChoice = (element: HTMLElement, unit: string | undefined, hierarchy: Hierarchy): void => {
  element.dispatchEvent(new ChainChoiceEvent(unit, hierarchy));
};
