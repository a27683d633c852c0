/** A roster that passes by so much above every assurance is to be recommended rather than any that costs more. */
const ZONE = 0.01;

/** How far above an assurance is well above it: a point, where that asks for more than 98 % half the way to always. */
export function zoneAbove(assurance: number): number {
  return Math.min((1 - assurance) / 2, ZONE);
}

/** The probability of passing by which a roster is told from one at the assurance. */
export function wellAbove(assurance: number): number {
  return assurance + zoneAbove(assurance);
}
