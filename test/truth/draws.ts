/** The next of a seeded row of values, uniform from 0 to 1. */
export type Draw = () => number;

export function between(draw: Draw, low: number, high: number): number {
  return low + (high - low) * draw();
}

export function whole(draw: Draw, low: number, high: number): number {
  return low + Math.floor(draw() * (high - low + 1));
}

/** Three decimals, so that a file says it exactly. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
