/** Somebody has selected another node of the map, others beside it, or none. */
export class SelectionEvent extends Event {
  static readonly type = 'change';
  /** Id of the node that is selected, as the element's own `selected`. */
  readonly selected: string | undefined;
  /** Ids of the nodes that are looked at beside it: with one of them it is a pair. */
  readonly compared: readonly string[];

  constructor(selected: string | undefined, compared: readonly string[]) {
    super(SelectionEvent.type, { bubbles: true });
    this.selected = selected;
    this.compared = compared;
  }
}
