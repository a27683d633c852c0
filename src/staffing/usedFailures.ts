/**
 * Part of the failures that an assurance allows which a chance of passing uses up: 0 where it never fails, 1 at the assurance, more where it fails too often. So 99.8 % where 90 % is asked for (0.02) is
 * nearer to failing than 100 % where 99 % is, and farther than 99.9 % where 99.5 % is (0.2).
 */
export function usedFailures(chance: number, assurance: number): number {
  return (1 - chance) / (1 - assurance);
}
