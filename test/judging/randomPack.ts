import fc from "fast-check";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { STEP_MINUTES } from "./randomTalk.ts";

const STEP = STEP_MINUTES * 60;
const steps = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most }).map((count) => count * STEP);

const keys = fc.record({
  unit: fc.constantFrom<RulePack["unit"]>("consumer-day", "session", "round", "message"),
  scope: fc.constantFrom<RulePack["scope"]>("shop", "shop", "agent"),
  window: fc.record({
    hours: fc.constantFrom<readonly [string, string]>(["08:00", "23:00"], ["08:00", "24:00"], ["00:00", "24:00"], ["20:00", "26:00"], ["09:00", "12:00"]),
    closed: fc.boolean(),
    by: fc.constantFrom<RulePack["window"]["by"]>("message", "message", "session-start"),
  }),
  deadline: steps(6),
  deadlineInclusive: fc.boolean(),
  clock: fc.constantFrom<RulePack["clock"]>("each-message", "first-of-burst", "first-of-session", "agent-list"),
  repliesCount: fc.constantFrom(["manual"], ["manual"], ["manual", "assisted"], ["manual", "faq", "order-card", "smart", "assisted"], ["manual", "faq", "order-card", "status", "smart", "assisted"], ["text", "smart"]),
  anyMissFails: fc.boolean(),
  denominator: fc.constantFrom<RulePack["denominator"]>("consulting", "consulting", "needing-manual"),
  excludes: fc.subarray<RulePack["excludes"][number]>(["suspected-spam", "confirmed-spam", "blacklisted", "auto-triggered-only", "auto-triggered-messages"]),
  botOnlyUnits: fc.constantFrom<RulePack["botOnlyUnits"]>("count", "exclude"),
  closingWords: fc.oneof(fc.constantFrom<RulePack["closingWords"]>("need-reply", "need-reply", "exempt"), steps(3).map((afterReplyWithin) => ({ afterReplyWithin }))),
  beforeWindow: fc.constantFrom<RulePack["beforeWindow"]>("excluded", "excluded", "clock-from-opening", "true-wait"),
  consumerMessages: fc.constantFrom<RulePack["consumerMessages"]>("in-window", "in-window", "all-day"),
  burstGap: fc.option(steps(3), { nil: undefined }),
  sessionResume: fc.oneof(fc.constant(0), steps(6)),
  afterWindow: fc.constantFrom<RulePack["afterWindow"]>("clock-runs", "clock-runs", "window-truncates", "excluded"),
  allOffline: fc.constantFrom<RulePack["allOffline"]>("counts", "counts", "excluded", "fails"),
  transfer: fc.constantFrom<RulePack["transfer"]>("clock-runs", "charged-to-sender"),
  dayCutOff: fc.constantFrom("00:00", "00:00", "02:00", "10:00", "18:00"),
  isMeasure: fc.constantFrom(false, false, true),
  capPerUnit: fc.option(steps(5), { nil: undefined }),
});

/** Rule packs over all keys, as far as they go together (docs/rules.md says what is refused). */
export const randomPack: fc.Arbitrary<RulePack> = keys.map(({ window: { hours: [from, to], closed, by }, isMeasure, capPerUnit, burstGap, ...rest }): RulePack => {
  const isMessage = rest.unit === "message";
  const hasSessions = rest.unit === "session" || by === "session-start" || (rest.clock === "first-of-session" && !isMessage && rest.unit !== "round");
  const hasRounds = rest.unit === "round" || (rest.clock === "first-of-burst" && !isMessage);
  const isAllDay = rest.consumerMessages === "all-day" && rest.unit === "consumer-day" && by === "message" && isWithinDay(from, to, rest.dayCutOff);
  return {
    id: "random/rule", name: { en: "random", zh: "随机" }, platform: "random", ...rest,
    window: { from, to, closed, by },
    clock: isMessage && (rest.clock === "first-of-burst" || rest.clock === "first-of-session") ? "each-message" : rest.clock,
    beforeWindow: by === "session-start" ? "excluded" : rest.beforeWindow,
    consumerMessages: isAllDay ? "all-day" : "in-window",
    afterWindow: isAllDay ? "clock-runs" : rest.afterWindow,
    sessionResume: hasSessions ? rest.sessionResume : 0,
    transfer: rest.scope === "agent" ? rest.transfer : "clock-runs",
    allOffline: isMeasure && rest.allOffline === "fails" ? "counts" : rest.allOffline,
    ...(hasRounds && burstGap !== undefined ? { burstGap } : {}),
    ...(isMeasure ? { measure: "mean-reply-time" as const, ...(capPerUnit === undefined ? {} : { capPerUnit }) } : {}),
    consequences: [], effective: { from: null, to: null }, sources: [],
  };
});

/** Whether a window lies whole within a day, which then has one end. */
function isWithinDay(from: string, to: string, cutOff: string): boolean {
  const [opens, end, begins] = [from, to, cutOff].map((time) => Number(time.slice(0, 2)));
  return [0, 24].some((shift) => opens + shift >= begins && end + shift <= begins + 24);
}
