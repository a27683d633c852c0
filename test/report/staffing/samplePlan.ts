import type { PlannedDesk } from "../../../src/report/staffing/contingencyBlocks.ts";
import type { Contingency } from "../../../src/staffing/contingency/contingency.ts";
import { dayPlan } from "../../../src/staffing/contingency/dayPlan.ts";
import { callList } from "../../../src/staffing/contingency/callList.ts";
import { hiringPlan } from "../../../src/staffing/contingency/hiringPlan.ts";
import { planTimeline } from "../../../src/staffing/contingency/planTimeline.ts";
import { rotaOf } from "../../../src/staffing/rota/rotaOf.ts";
import type { Sensitivity } from "../../../src/staffing/sensitivity/sensitivity.ts";
import type { TargetChange, TargetFigure } from "../../../src/staffing/target/targetFigures.ts";
import { uncertainFactors } from "../../../src/staffing/sensitivity/uncertainFactors.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { discordantEstimate } from "../../../src/statistics/discordantEstimate.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import { meanEstimate } from "../../../src/statistics/meanEstimate.ts";
import { probabilityEstimate } from "../../../src/statistics/probabilityEstimate.ts";

const REPLICATIONS = 300;
const BASE = 297;

/** A shop on the eve and on the day of a sale. */
export const PLAN_SCENARIO = parseScenario(`
replycast: 1
name: sale
platform: pinduoduo
start: 2026-06-17
warmUp: 1
arrivals: { sale: { consultsPerDay: [1200, 5000] } }
bot: { faq: {} }
roster:
  - { desk: { early: 3, late: 3 } }
  - { desk: { early: 6, late: 8 } }
rules: [pinduoduo/manual-reply-3min]
targets: { pinduoduo/manual-reply-3min: { rate: ">= 90%", assurance: 95% } }
`);

/** The desk that the plan is for, with who works it. */
export const PLAN_DESK: PlannedDesk = { scenario: PLAN_SCENARIO, roster: PLAN_SCENARIO.roster, cost: 3150, rota: rotaOf(PLAN_SCENARIO) };

function figure(passes: number): TargetFigure {
  const rate: Estimate = { value: 0.93, lower: 0.925, upper: 0.935, level: 0.95, replications: REPLICATIONS, method: "ratio" };
  return { rule: "pinduoduo/manual-reply-3min", name: { en: "3-minute manual reply rate", zh: "3分钟人工回复率" }, quantity: "share", assurance: 0.95, pass: probabilityEstimate(passes, REPLICATIONS, 0.95), rate };
}

function change(passes: number, before = BASE): TargetChange {
  const rateChange: Estimate = { value: -0.02, lower: -0.03, upper: -0.01, level: 0.95, replications: REPLICATIONS, method: "paired" };
  return { ...figure(passes), passChange: discordantEstimate(Math.max(0, passes - before), Math.max(0, before - passes), REPLICATIONS, 0.95), rateChange };
}

export function sampleSensitivity(): Sensitivity {
  const ends: Readonly<Record<string, readonly [number, number]>> = { handling: [300, 0], bots: [216, 300], patience: [300, 224], arrivals: [300, 246], "no-shows": [297, 253] };
  return {
    replications: REPLICATIONS, base: [figure(BASE)], date: "2026-06-18", notThere: ["teams.nobody.cap"],
    bars: uncertainFactors(PLAN_SCENARIO).map((factor) => ({ ...factor, low: [change(ends[factor.subject][0])], high: [change(ends[factor.subject][1])], width: Math.abs(ends[factor.subject][0] - ends[factor.subject][1]) / REPLICATIONS })).toSorted((a, b) => b.width - a.width),
    uplift: { of: "arrivals", planned: 5000, step: 0.05, most: 4, passed: { strength: 1.05, consults: 5250, targets: [figure(294)] }, failed: { strength: 1.15, consults: 5750, targets: [figure(273)] } },
    stress: [
      { stress: { kind: "bots-out", from: "2026-06-18T10:30", to: "2026-06-19T00:00" }, targets: [change(101)], standing: "fails" },
      { stress: { kind: "burst", factor: 1.6, from: "2026-06-18T12:00", to: "2026-06-18T12:40" }, targets: [change(261)], standing: "fails" },
      { stress: { kind: "agent-absent", team: "desk", shift: "early", from: "2026-06-18T08:00", to: "2026-06-18T17:00" }, targets: [change(270)], standing: "fails" },
      { stress: { kind: "team-late", team: "desk", shift: "early", agents: 6, from: "2026-06-18T08:00", to: "2026-06-18T08:30" }, targets: [change(284)], standing: "open" },
      { stress: { kind: "spam", share: 0.15, conversations: 882.4, date: "2026-06-18" }, targets: [change(297)], standing: "passes" },
    ],
    milder: { burst: 23, "agent-absent": 1 },
  };
}

export function sampleContingency(): Contingency {
  const call = { team: "desk", agents: 2, when: { oldestWait: "> 90s" }, between: ["08:00", "23:00"] as const, delay: 1800, stay: 7200, costPerCall: 0 };
  const whom = callList(PLAN_SCENARIO, call, "2026-06-18", PLAN_DESK.rota);
  const aids = { tried: 9, helping: [{ move: { kind: "pool", policy: "newest-first" } as const, pass: discordantEstimate(84, 3, REPLICATIONS, 0.99) }] };
  const amount = (value: number): Estimate => meanEstimate([value - 1, value + 1, value, value], 0.95);
  const days = [[297, 300, 0.4, 41], [101, 220, 2.1, 205], [261, 299, 1.2, 118]] as const;
  const [ordinary, bots, burst] = days.map(([before, after, calls, cost]) => ({
    before: [figure(before)], standingBefore: before === 297 ? "passes" as const : "fails" as const, after: [change(after, before)], standingAfter: after > 290 ? "passes" as const : "fails" as const, calls: amount(calls), cost: amount(cost),
  }));
  const { stress } = sampleSensitivity();
  return {
    replications: REPLICATIONS, day: 0, date: "2026-06-18", call, tried: 15, tooOften: 6, ordinary,
    cases: [{ stress: stress[0].stress, ...bots }, { stress: stress[1].stress, ...burst }], stood: [stress[4].stress],
    whom, aids, sturdier: { cost: 3375, hours: 120, roster: [{ desk: { early: 3, late: 3 } }, { desk: { early: 7, late: 8 } }], tried: 3, cases: [{ targets: [change(180, 101)], standing: "fails" }, { targets: [change(298, 261)], standing: "passes" }] }, shifts: dayPlan(PLAN_SCENARIO, 0), timeline: planTimeline(PLAN_SCENARIO, 0, { isHiring: true, isEvent: true }), hiring: hiringPlan(PLAN_SCENARIO, { team: "desk", agents: whom.besides }, {}),
  };
}
