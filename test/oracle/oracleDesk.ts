import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";
import { deskScenario, type Desk } from "../engine/playDesk.ts";
import { plainRule } from "../experiment/chatDay.ts";
import type { Findings } from "./playOracle.ts";

/** Judged days of a replication, after one that brings the desk from empty to its steady state; milliseconds in 32 bits end at 24 days. */
export const JUDGED_DAYS = 20;

/** Long enough for the last judged day's messages to be answered. [s] */
const SETTLE = 12 * 3600;

export const DAY = 86_400;

/** The desk through all of every day, judged after a day of warming up; every desk has its own draws. */
export function steadyDesk(desk: Desk): Scenario {
  return { ...deskScenario({ ...desk, days: JUDGED_DAYS }), warmUp: 1 };
}

/** Mean time from the agent's list to the reply; it also keeps the staff on until everything is answered. */
export const MEAN_RESPONSE: RulePack = listRule("mean-response", SETTLE, { measure: "mean-reply-time" });

/** Share of the messages in an agent's list that are answered within t seconds of their entry. */
export function respondedWithin(t: number): RulePack {
  return listRule(`within-${t}`, t);
}

function listRule(id: string, deadline: number, changes: Partial<RulePack> = {}): RulePack {
  return plainRule("message", { id, deadline, scope: "agent", clock: "agent-list", ...changes });
}

export function shareWithin({ result }: Findings, t: number): Estimate {
  return result.rules[`within-${t}`].rate;
}

export function meanResponse({ result }: Findings): Estimate {
  return result.rules[MEAN_RESPONSE.id].rate;
}

export function measureOf({ result }: Findings, name: string): Estimate {
  return result.measures[name] as Estimate;
}

/** The estimate in another unit. */
export function scaled(estimate: Estimate, factor: number): Estimate {
  const { value, lower, upper, ...basis } = estimate;
  return { value: value! * factor, lower: lower! * factor, upper: upper! * factor, ...basis };
}

/** 1 − the share. */
export function complement(share: Estimate): Estimate {
  const { value, lower, upper, ...basis } = share;
  return { value: 1 - value!, lower: 1 - upper!, upper: 1 - lower!, ...basis };
}
