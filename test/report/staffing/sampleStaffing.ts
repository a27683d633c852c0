import type { IntervalResult } from "../../../src/experiment/result.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import type { CurvePoint, StaffingResult, StaffingTarget } from "../../../src/staffing/staffingResult.ts";

const RULE = "pinduoduo/manual-reply-3min";
const MEASURE = "pinduoduo/mean-manual-reply-time";

/** A shop of one team and two shifts, of which the search recommends five and six. */
export function sampleStaffing(changes: Partial<StaffingResult> = {}): StaffingResult {
  const roster = changes.roster ?? { desk: { early: 5, late: 6 } };
  const scenario = changes.scenario ?? parseScenario(`replycast: 1
name: shop <b>
platform: pinduoduo
start: 2026-06-17
arrivals: { chats: { consultsPerDay: 1200 } }
teams: { desk: { costPerHour: 29.26136 } }
roster: { desk: { early: 5, late: 6 } }
rules: [${RULE}, ${MEASURE}]
targets: { ${RULE}: { rate: ">= 80%", assurance: 95% }, ${MEASURE}: { value: "<= 45s", assurance: 90% } }
`);
  return {
    replycast: 1, kind: "staffing", scenario, seed: "618", replications: 4000, feasible: true, roster,
    cost: 2575, expectedCost: estimate(2575, 2575, 2575), hours: 88, bound: 2540, gap: 35 / 2575, basis: "monotone",
    passAll: { [RULE]: estimate(0.97, 0.964, 0.975), [MEASURE]: estimate(1, 0.998, 1) },
    targets: [sampleTarget(), sampleTarget({
      rule: MEASURE, name: { en: "mean manual reply time", zh: "平均人工响应时长" }, operator: "<=", limit: 45, quantity: "seconds", assurance: 0.9, pass: estimate(1, 0.998, 1), rate: estimate(31.2, 31.1, 31.3),
    })],
    curve: [[3, 4, 0.02], [4, 4, 0.18], [4, 5, 0.55], [5, 5, 0.84], [5, 6, 0.97], [6, 6, 0.991], [6, 7, 0.998]].map(([early, late, pass]) => samplePoint(early, late, pass)),
    search: { rosters: 312, replications: 91_000, rostersToFirst: 4 },
    intervals: sampleIntervals(),
    ...changes,
  };
}

export function sampleTarget(changes: Partial<StaffingTarget> = {}): StaffingTarget {
  return {
    rule: RULE, name: { en: "3-minute manual reply rate", zh: "3分钟人工回复率" }, operator: ">=", limit: 0.8, quantity: "share", assurance: 0.95, over: "each-day",
    pass: estimate(0.97, 0.964, 0.975), rate: estimate(0.8612, 0.8602, 0.8622), assessed: 1, met: true, ...changes,
  };
}

export function samplePoint(early: number, late: number, pass: number): CurvePoint {
  const halfWidth = 1.96 * Math.sqrt((pass * (1 - pass)) / 4000);
  return {
    cost: Math.round((early + late) * 234.09), hours: (early + late) * 8, roster: { desk: { early, late } },
    passAll: { [RULE]: estimate(pass, pass - halfWidth, pass + halfWidth), [MEASURE]: estimate(Math.sqrt(pass), Math.sqrt(pass) - halfWidth / 2, Math.min(1, Math.sqrt(pass) + halfWidth / 2)) },
  };
}

export function estimate(value: number, lower: number, upper: number): Estimate {
  return { value, lower, upper, level: 0.95, replications: 4000, method: "blaker" };
}

/** A day of quarter-hours whose noon is short of people. */
export function sampleIntervals(date = "2026-06-17"): IntervalResult[] {
  return Array.from({ length: 96 }, (_, quarter) => {
    const hour = Math.floor(quarter / 4);
    const onDuty = (hour >= 8 && hour < 17 ? 5 : 0) + (hour >= 15 ? 6 : 0) - (hour === 12 ? 3 : 0);
    const late = hour === 12 ? 4 : 0.05;
    return {
      start: `${date}T${String(hour).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`,
      arrivals: 12 + 8 * Math.sin((Math.PI * hour) / 24), onDuty, open: onDuty * 4, pool: hour === 12 ? 5 : 0, oldestWait: 10,
      late: { [RULE]: late, [MEASURE]: 0 }, lateByCause: { [RULE]: { pool: late * 0.8, overload: late * 0.2 }, [MEASURE]: {} },
    };
  });
}
