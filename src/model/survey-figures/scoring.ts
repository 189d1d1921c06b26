/** How the marks of one item are turned into points. */
export interface ItemScale {
  readonly min: number;
  readonly max: number;
  /** A high mark says the opposite of what the theme does: x becomes max + min − x. */
  readonly reversed?: boolean;
}

/** 0–100 points: 100·(x − min)/(max − min), turned first where the item is reversed (methods 5.1). */
export function itemScore(mark: number, { max, min, reversed = false }: ItemScale): number {
  const turned = reversed ? max + min - mark : mark;
  return (100 * (turned - min)) / (max - min);
}

/** The half rule: the fewest answered items that make a score, at least half of them. 3 items → 2, 7 → 4, 11 → 6. */
export const halfOf = (items: number): number => Math.ceil(items / 2);

/**
 * One person's score on a theme: the mean of the items answered, 0–100. Undefined below `minAnswered` of them, by default
 * half (methods 0 and 5.1). *Ved ikke* and its kin are missing: pass undefined for them.
 */
export function personScore(
  scores: readonly (number | undefined)[],
  minAnswered: number = halfOf(scores.length),
): number | undefined {
  const answered = scores.filter((score) => score !== undefined);
  if (answered.length === 0 || answered.length < minAnswered) return undefined;
  return answered.reduce((total, score) => total + score, 0) / answered.length;
}

/** The mean of themes, each with the same weight, and only where every theme has a score (methods 5.3). */
export const themeTotal = (themes: readonly (number | undefined)[]): number | undefined =>
  personScore(themes, themes.length);

/** 0–100 points as the sum of four questions of 0–4, which is how the four-question social capital is told: 50 → 8. */
export const outOfSixteen = (score: number): number => score / 6.25;
