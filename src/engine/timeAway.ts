/** Short breaks: where in a shift its agent is away beside meals. */
import type { UncertainShift } from "../model/model.ts";
import { type Span, disjointSpans, spansWithin } from "../model/spans.ts";
import { draw, unitInterval } from "../random/draw.ts";
import { MINUTE_MS } from "../time/units.ts";

/** Draw of the place of the short break in the first block; the following blocks have the following numbers. */
const DRAW_BREAK = 2;
const BREAK_MS = 10 * MINUTE_MS;

/**
 * Meals and short breaks of a shift at the address (a, b), those that meet as one. The working time (meals left out) is cut into blocks of
 * 10 min ÷ share, each with one break of 10 min at a place drawn evenly; the last, shorter block has one of the same share. What falls onto a meal
 * goes on after it.
 */
export function timeAway({ beginMs, endMs, away, shrinkage }: UncertainShift, a: number, b: number): readonly Span[] {
  if (shrinkage === 0) return away;
  const meals = spansWithin(away, beginMs, endMs);
  const workingMs = meals.reduce((left, [from, to]) => left - (to - from), endMs - beginMs);
  const blockMs = BREAK_MS / shrinkage;
  const breaks: Span[] = [];
  for (let block = 0; block * blockMs < workingMs; block++) {
    const lengthMs = Math.min(blockMs, workingMs - block * blockMs);
    const breakMs = lengthMs * shrinkage;
    const place = unitInterval(draw(a, b, DRAW_BREAK + block)) * (lengthMs - breakMs);
    const from = block * blockMs + place;
    breaks.push([onTheClock(beginMs, meals, from, false), onTheClock(beginMs, meals, from + breakMs, true)]);
  }
  return disjointSpans([...away, ...breaks]);
}

/** When so much of the shift's working time is over, in whole milliseconds: at a meal's begin, or `afterMeal` at its end. */
function onTheClock(beginMs: number, meals: readonly Span[], worked: number, afterMeal: boolean): number {
  let at = beginMs + Math.floor(worked + 0.5);
  for (const [from, to] of meals) {
    if (at < from || (at === from && !afterMeal)) break;
    at += to - from;
  }
  return at;
}
