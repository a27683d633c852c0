import type { Lever, LeverGain, TargetGain } from "../../../src/staffing/levers/lever.ts";
import type { LeverMove } from "../../../src/staffing/levers/leverMove.ts";
import type { MarginalStretch, MarginalValue } from "../../../src/staffing/levers/marginalStretch.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";

const NAME = { en: "3-minute manual reply rate", zh: "3分钟人工回复率" };

export function gained(value: number, halfWidth: number): Estimate {
  return { value, lower: value - halfWidth, upper: value + halfWidth, level: 0.99, replications: 300, method: "paired" };
}

/** Points of the chance and of the rate, each with its half-width. */
export function sampleGain(standing: LeverGain["standing"], pass: readonly [number, number], rate: readonly [number, number], more: Partial<LeverGain> = {}): LeverGain {
  const target: TargetGain = { rule: "pinduoduo/manual-reply-3min", name: NAME, quantity: "share", pass: gained(pass[0] / 100, pass[1] / 100), rate: gained(rate[0] / 100, rate[1] / 100) };
  return { standing, pass: target.pass, targets: [target], hardest: 0, cost: gained(0, 1), ...more };
}

export function sampleLever(move: LeverMove, yuan: number, gain?: LeverGain, settings: readonly string[] = []): Lever {
  return { move, settings, costChange: { yuan, hours: yuan / 25 }, ...(gain === undefined ? {} : { gain }) };
}

/** One that is free and helps, one with a price, one that saves, one of which nothing is clear, one that harms, one set aside. */
export function sampleLevers(): Lever[] {
  return [
    sampleLever({ kind: "meal", shift: "late", from: "17:30", to: "16:30" }, 0, sampleGain("helps", [2.5, 1.5], [0.22, 0.1]), ['shifts.late.breaks.0.from="16:30"']),
    sampleLever({ kind: "agents", team: "desk", shift: "early", change: 1 }, 200, sampleGain("helps", [3, 2], [0.56, 0.1], { yuanPerPoint: { of: "pass", value: 66.7, lower: 40, upper: 200 } }), ["roster.desk.early=6"]),
    sampleLever({ kind: "agents", team: "desk", shift: "late", change: -1 }, -200, sampleGain("harms", [-12, 4], [-1.5, 0.3]), ["roster.desk.late=5"]),
    sampleLever({ kind: "pool", policy: "newest-first" }, 0, sampleGain("unclear", [0, 1], [0.01, 0.1])),
    sampleLever({ kind: "status", reply: "closing", on: true }, 0, sampleGain("harms", [-60, 5], [-20, 2])),
    sampleLever({ kind: "sticky", on: true }, 0),
  ];
}

/** An evening in which one agent more helps, a night in which nothing changes. */
export function sampleMarginal(teams: readonly string[] = ["desk"], quantity: MarginalValue["quantity"] = "share"): MarginalValue {
  const stretchOf = (team: string, minute: number, minutes: number): MarginalStretch => {
    const hour = minute / 60;
    const gain = hour < 8 ? 0 : Math.max(0, 4 - Math.abs(hour - 20)) / 2;
    const unit = quantity === "share" ? 100 : -1;
    const clock = (each: number): string => `${String(Math.floor(each / 60)).padStart(2, "0")}:${String(each % 60).padStart(2, "0")}`;
    const part = minutes / 60;
    return {
      team, from: clock(minute), to: clock(minute + minutes), minutes, agentHours: part, yuan: 25 * part, workedHours: part, pass: gained((gain * part) / 50, 0.01),
      rate: gained((gain * part) / unit, 0.3 / 100), ratePerHour: gained(gain / unit, 0.3 / 100 / part), ...(hour < 8 ? { unchanged: true as const } : {}),
    };
  };
  const hoursAndQuarters = (team: string): MarginalStretch[] => Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) =>
    (hour === 20 ? [0, 15, 30, 45].map((minute) => stretchOf(team, hour * 60 + minute, 15)) : [stretchOf(team, hour * 60, 60)]));
  return { rule: "pinduoduo/manual-reply-3min", name: NAME, quantity, replications: { hours: 32, quarters: 80 }, stretches: teams.flatMap(hoursAndQuarters) };
}
