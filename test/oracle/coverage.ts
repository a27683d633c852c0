/** How often an interval held the truth, beside how often the method holds it. */
export interface Coverage {
  readonly method: string;
  readonly what: string;
  readonly replications: number;
  /** Macro-replications behind it, and in how many of them the interval held the truth. */
  readonly macros: number;
  readonly held: number;
  /** What the method has exactly: its level, or the probability computed where counts leave only steps. */
  readonly exact: number;
}

/** Of all intervals so many should hold the truth at least. */
const FLOOR = 0.93;
/** How far what was found may lie from what the method has, in 2,000 macro-replications: three standard errors. Fewer leave more room. */
const TOLERANCE = 0.015;

export function isCovered({ macros, held, exact }: Coverage): boolean {
  const share = held / macros;
  const tolerance = TOLERANCE * Math.sqrt(Math.max(1, 2000 / macros));
  return Math.abs(share - exact) <= tolerance && share >= FLOOR - (tolerance - TOLERANCE);
}

export function coverageLine(one: Coverage): string {
  const { method, what, replications, macros, held, exact } = one;
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  const cells = [
    method.padEnd(18), what.padEnd(45), `${replications}`.padStart(4), percent(held / macros).padStart(9), percent(exact).padStart(9), isCovered(one) ? "  as it should" : "  WRONG",
  ];
  return cells.join("  ");
}
