import fc from "fast-check";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import type { JudgeFrame } from "../../src/judging/judgeFrame.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";
import { ANY_REPLY, MANUAL, ruleOf } from "./ruleOf.ts";

/** Times of random logs lie on this grid. */
export const STEP_MS = 30 * MINUTE_MS;

/** Rules that `judge` settles message by message, and with scope `agent` or a clock of the list some that it does not. */
export const plainRules: fc.Arbitrary<CompiledRule> = fc.record({
  unit: fc.constantFrom<CompiledRule["unit"]>("consumer-day", "message"),
  scope: fc.constantFrom<CompiledRule["scope"]>("shop", "agent"),
  window: fc.constantFrom([8, 23], [8, 24], [0, 24], [20, 26], [9, 12]),
  windowClosed: fc.boolean(),
  deadlineMs: fc.integer({ min: 0, max: 8 }).map((steps) => steps * STEP_MS),
  deadlineInclusive: fc.boolean(),
  clock: fc.constantFrom<CompiledRule["clock"]>("each-message", "agent-list"),
  countsReply: fc.constantFrom(MANUAL, ANY_REPLY),
  anyMissFails: fc.boolean(),
  excludedFlags: fc.integer({ min: 0, max: 15 }),
  excludesAutoOnly: fc.boolean(),
  excludesAutoMessages: fc.boolean(),
  afterWindow: fc.constantFrom<CompiledRule["afterWindow"]>("clock-runs", "window-truncates", "excluded"),
  dayCutOffMs: fc.constantFrom(0, 0, 2 * HOUR_MS, 10 * HOUR_MS),
  isMeasure: fc.boolean(),
  mask: fc.constantFrom(undefined, undefined, [1, 0, 0], [0, 1, 1], [0, 0, 0]),
}).map(({ window: [from, to], isMeasure, mask, ...rest }) =>
  ruleOf({
    ...rest, windowFromMs: from * HOUR_MS, windowToMs: to * HOUR_MS, ...(isMeasure ? { measure: "mean-reply-time" as const } : {}),
    ...(mask === undefined ? {} : { streams: Uint8Array.from(mask) }),
  }));

export const frames = fc.constantFrom<JudgeFrame>({ firstDay: 0, days: 4 }, { firstDay: 1, days: 2 }, { firstDay: -1, days: 6 }, { firstDay: 3, days: 1 });
