/** Results are looked at from another unit. */
export class UnitChoiceEvent extends Event {
  static readonly type = 'change';
  /** Id of the unit. */
  readonly unit: string;

  constructor(unit: string) {
    super(UnitChoiceEvent.type, { bubbles: true });
    this.unit = unit;
  }
}
