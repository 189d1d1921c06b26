import { linearOf, pointOf } from './colour.js';
import type { Colour } from './colour.js';

type Matrix = readonly (readonly [number, number, number])[];

/** How red, green and blue light reaches eyes that lack one of the three kinds of cones: Machado, Oliveira & Fernandes (2009), severity 1. */
const WITHOUT: readonly Matrix[] = [
  // The long waves, protanopia.
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  // The middle ones, deuteranopia.
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  // The short ones, tritanopia.
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

type Light = readonly [red: number, green: number, blue: number];

const reaching = (matrix: Matrix, [red, green, blue]: Light): Light =>
  matrix.map((row) => Math.max(0, row[0] * red + row[1] * green + row[2] * blue)) as unknown as Light;
const distance = (one: Light, other: Light): number => {
  const [a, b] = [pointOf(one), pointOf(other)];
  return Math.hypot(...a.map((part, index) => part - b[index]!));
};

/**
 * How far two colours are apart for whoever sees them least well, with all cones or without one kind: the distance in OKLab,
 * from 0 (the same) to about 1 (black and white). From 0.02 on they can just be told apart side by side.
 */
export function seenApart(one: Colour, other: Colour): number {
  const [a, b] = [linearOf(one), linearOf(other)];
  return Math.min(distance(a, b), ...WITHOUT.map((matrix) => distance(reaching(matrix, a), reaching(matrix, b))));
}

/** The least that any two of several colours are apart; infinite where there are not two. */
export const leastApart = (colours: readonly Colour[]): number =>
  Math.min(
    ...colours.flatMap((one, index) => colours.slice(index + 1).map((other) => seenApart(one, other))),
    Infinity,
  );
