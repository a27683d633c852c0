const PERCENT = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/u;

/** The number that a percentage says, `30%` as 0.3; undefined where the text is none. */
export function parsePercent(text: string): number | undefined {
  const match = PERCENT.exec(text);
  // 4.35 % as 0.0435 and not 0.043500000000000004: the point is moved in the text.
  return match === null ? undefined : Number(`${match[1]}e-2`);
}
