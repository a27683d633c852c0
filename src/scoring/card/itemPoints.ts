import type { Band, CardItem } from "./scoreCard.ts";

const ALL_POINTS = 100;

type Better = "higher" | "lower";

/** Whether a figure reaches what is asked; exactly that does. */
export function reaches(value: number, asked: number, better: Better): boolean {
  return better === "higher" ? value >= asked : value <= asked;
}

/** A basic has all points where it meets its standard, else none: it is enough to meet it. Source: domain §5.1. */
export function basicPoints(isMet: boolean): number {
  return isMet ? ALL_POINTS : 0;
}

/** An incentive's points: the most that a band it reaches gives; without bands the part of the standard that it reaches, at most all. */
export function incentivePoints(value: number, { standard = 0, bands }: CardItem, better: Better): number {
  if (bands !== undefined) return bandOf(value, bands, better);
  if (reaches(value, standard, better)) return ALL_POINTS;
  return ALL_POINTS * (better === "higher" ? value / standard : standard / value);
}

/** The most that a band reached by the figure gives; 0 where none is. */
export function bandOf(value: number, bands: readonly Band[], better: Better): number {
  return Math.max(0, ...bands.filter(([asked]) => reaches(value, asked, better)).map(([, gives]) => gives));
}
