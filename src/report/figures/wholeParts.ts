/**
 * Parts in whole numbers that add up to their rounded sum: what rounding down leaves goes by ones to the parts with the largest fractions, the first of equal ones.
 * Source: the method of largest remainders (Hamilton).
 */
export function wholeParts(parts: readonly number[], sum: number): number[] {
  const whole = parts.map(Math.floor);
  const left = Math.round(sum) - whole.reduce((total, part) => total + part, 0);
  const raised = new Set(parts.map((part, index) => ({ index, fraction: part - whole[index] })).toSorted((a, b) => b.fraction - a.fraction).slice(0, Math.max(0, left)).map(({ index }) => index));
  return whole.map((part, index) => part + Number(raised.has(index)));
}
