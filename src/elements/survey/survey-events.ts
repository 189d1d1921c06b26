import type { ErrorKind } from '../../backend/errors.js';

const TOLD = { bubbles: true, composed: true } as const;

/** Somebody has begun to answer. */
export class SurveyStartEvent extends Event {
  static readonly type = 'tvaers-start';
  constructor() {
    super(SurveyStartEvent.type, TOLD);
  }
}

/** Another page is shown. */
export class SurveyPageEvent extends Event {
  static readonly type = 'tvaers-page';
  /** From 1; one more than `pages` for the review before sending, 0 for the introduction. */
  readonly page: number;
  readonly pages: number;

  constructor(page: number, pages: number) {
    super(SurveyPageEvent.type, TOLD);
    this.page = page;
    this.pages = pages;
  }
}

/** The response is stored. */
export class SurveySentEvent extends Event {
  static readonly type = 'tvaers-sent';
  constructor() {
    super(SurveySentEvent.type, TOLD);
  }
}

/** The response could not be stored; it is still in the form. */
export class SurveyFailedEvent extends Event {
  static readonly type = 'tvaers-failed';
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind) {
    super(SurveyFailedEvent.type, TOLD);
    this.kind = kind;
  }
}
