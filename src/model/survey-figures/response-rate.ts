/** How many were asked, and what came of it. */
export interface ResponseCounts {
  readonly invited: number;
  /** Asked by mistake: they have left, or the questions are not for them. */
  readonly ineligible?: number;
  readonly complete: number;
  /** Answered at least half of the core questions. */
  readonly partial?: number;
}

export interface ResponseFigures {
  /** Invited less ineligible. */
  readonly eligible: number;
  readonly answered: number;
  /** (complete + partial)/eligible, 0–1. */
  readonly responseRate: number;
  /** complete/eligible, 0–1. */
  readonly completionRate: number;
}

/** How a response rate is to be read: 'few' allows no comparison, 'caution' one with reservations (methods 5.5). */
export type ResponseReading = 'enough' | 'caution' | 'few';

/** (complete + partial)/(invited − ineligible) (methods 5.5). Undefined where nobody could answer. */
export function responseFigures({
  complete,
  ineligible = 0,
  invited,
  partial = 0,
}: ResponseCounts): ResponseFigures | undefined {
  const eligible = invited - ineligible;
  if (eligible <= 0) return undefined;
  const answered = complete + partial;
  return { eligible, answered, responseRate: answered / eligible, completionRate: complete / eligible };
}

/** Below 40 % nothing is compared; below 60 % with reservations. Whole per cent, as the reader sees them. */
export function responseReading(responseRate: number): ResponseReading {
  const percent = Math.round(responseRate * 100);
  if (percent < 40) return 'few';
  return percent < 60 ? 'caution' : 'enough';
}
