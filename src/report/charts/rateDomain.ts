import type { DayRow } from "./chartRows.ts";

/** What the axis of one rule's rates by day spans, and whether its target lies within. */
export interface RateDomain {
  readonly from: number;
  readonly to: number;
  /** Side on which the target lies beyond the axis. */
  readonly targetBeyond?: "left" | "right";
}

/** Least span: a share of 1 %, a second. */
const LEAST_SPAN = { share: 0.01, seconds: 1 } as const;
/** Free room at either end, and where a target beyond it is written, as parts of the span. */
const PAD = 0.06;
const PAD_FOR_TARGET = 0.35;
/** A target further from the days than this many times their span would squeeze them. */
const FAR = 1;

/** The span of a rule's days (5th to 95th percentile), with the target where that lies near. A share's axis ends at 100 % where only its padding would lie beyond. */
export function rateDomain(rows: readonly DayRow[], quantity: "share" | "seconds"): RateDomain {
  const values = rows.flatMap(({ p05, p50, p95 }) => [p05, p50, p95]).filter((value) => value !== undefined);
  let from = Math.min(...values);
  let to = Math.max(...values);
  const target = rows.find((row) => row.target !== undefined)?.target;
  const span = Math.max(to - from, LEAST_SPAN[quantity]);
  const near = target !== undefined && target >= from - FAR * span && target <= to + FAR * span;
  if (near) {
    from = Math.min(from, target);
    to = Math.max(to, target);
  }
  const beyond = target === undefined || near ? undefined : target < from ? "left" : "right";
  const width = Math.max(to - from, LEAST_SPAN[quantity]);
  const low = Math.max(0, from - width * (beyond === "left" ? PAD_FOR_TARGET : PAD));
  const high = to + width * (beyond === "right" ? PAD_FOR_TARGET : PAD);
  return { from: low, to: quantity === "share" && beyond !== "right" ? Math.min(1, high) : high, ...(beyond ? { targetBeyond: beyond } : {}) };
}
