/*
 * Engines may round logarithms, sines and powers differently in the last digits, and hundreds of steps of a layout make
 * such a digit a different picture. What is here uses only + − × ÷, which all engines round alike (IEEE 754).
 */

const number = new Float64Array(1);
/** The same eight bytes as two whole numbers, the one with the exponent second on every machine that has a browser. */
const halves = new Int32Array(number.buffer);
const EXPONENT = 0x7ff00000;
const ONE = 0x3ff00000;

/**
 * The natural logarithm of a finite number of at least 2⁻¹⁰²², to 12 digits: ln(m · 2ᵉ) = ln m + e · ln 2, and
 * ln m = 2 artanh((m − 1) / (m + 1)) by its series.
 */
export function ln(value: number): number {
  number[0] = value;
  const high = halves[1]!;
  let power = ((high & EXPONENT) >>> 20) - 1023;
  halves[1] = (high & ~EXPONENT) | ONE;
  let part = number[0];
  if (part > Math.SQRT2) {
    part /= 2;
    power += 1;
  }
  const s = (part - 1) / (part + 1);
  const q = s * s;
  const series = 1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13))))));
  return 2 * s * series + power * Math.LN2;
}

/** Cosine and sine of a whole turn's share (0 to 1 once round), to 12 digits, by Taylor's series within an eighth. */
export function turn(share: number): readonly [cos: number, sin: number] {
  const eighths = (share - Math.floor(share)) * 8;
  const quarter = Math.floor((eighths + 1) / 2);
  const angle = ((eighths - 2 * quarter) * Math.PI) / 4;
  const q = angle * angle;
  const cos = 1 - (q / 2) * (1 - (q / 12) * (1 - (q / 30) * (1 - (q / 56) * (1 - (q / 90) * (1 - q / 132)))));
  const sin =
    angle * (1 - (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * (1 - (q / 110) * (1 - q / 156))))));
  const turned: readonly (readonly [number, number])[] = [
    [cos, sin],
    [-sin, cos],
    [-cos, -sin],
    [sin, -cos],
  ];
  return turned[quarter % 4]!;
}
