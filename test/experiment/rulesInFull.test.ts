import { expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { loggedResult } from "../../src/experiment/loggedResult.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { totalsOf } from "../../src/judging/totalsOf.ts";
import { formatMessageLog } from "../../src/log/formatMessageLog.ts";
import { playReplication } from "../../src/engine/replication.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { SECOND_MS } from "../../src/time/units.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { plainRule } from "./chatDay.ts";

const WINDOW = { from: "08:00", to: "23:00", closed: false, by: "message" } as const;
const RULES: readonly RulePack[] = [
  plainRule("round", { clock: "first-of-burst", botOnlyUnits: "exclude", burstGap: 30 }),
  plainRule("session", { clock: "first-of-session", window: { ...WINDOW, by: "session-start" }, allOffline: "excluded", sessionResume: 600, deadline: 30 }),
  plainRule("consumer-day", { window: WINDOW, beforeWindow: "clock-from-opening", denominator: "needing-manual", closingWords: { afterReplyWithin: 60 } }),
  plainRule("round", { id: "plain/charged", scope: "agent", clock: "agent-list", transfer: "charged-to-sender" }),
  plainRule("round", { id: "plain/mean", clock: "first-of-burst", measure: "mean-reply-time", capPerUnit: 600 }),
];

const desk = deskScenario({
  consultsPerDay: 400, days: 2, seed: "in full",
  laws: { turns: { geometric: { mean: 3 } }, burst: { geometric: { mean: 2 } }, handle: { lognormal: { mean: 60, cv: 0.8 } }, think: { exponential: { mean: 60 } }, closingWordShare: 0.5, transferShare: 0.3, idleTimeout: 60 },
  team: { cap: 3 }, shifts: { day: { from: "09:00", to: "21:00" }, late: { from: "13:00", to: "22:00" } }, roster: { day: 2, late: 2 },
  bot: { smart: { resolves: 0.3, quota: 1000, fallback: 30 } },
});
const scenario: Scenario = { ...desk, rules: RULES.map(({ id }) => id) };

it("rules of rounds, sessions and agents are simulated, every missed unit with a cause", async () => {
  const { rules } = await simulate(scenario, { packs: RULES, replications: 8, executor: inlineExecutor });
  for (const { id, measure } of RULES) {
    const { rate, misses } = rules[id];
    const missed = Object.values(misses).reduce((sum, value) => sum + value, 0);
    expect([id, rate !== undefined, missed > 0]).toEqual([id, true, measure === undefined]);
  }
});

it("what a replication is told to have logged is what its file scores", () => {
  const simulation = compileSimulation(scenario, RULES);
  const logged = loggedResult(simulation, 3);
  const log = playReplication(simulation.model, 3);
  const text = [...formatMessageLog(log, { startDate: scenario.start, agents: [] }, { firstDay: 0, days: 2 }, "csv")].join("");
  const read = readMessageLog(text, { fileName: "log.csv", timeZone: "UTC" });
  for (const pack of RULES) {
    const rule = compileRule(pack);
    const { numerator, denominator } = totalsOf(read.log, rule, judgeInFull(read.log, rule, { firstDay: 0, days: 2 }));
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    expect(logged.rules[pack.id]).toEqual({ numerator: sum(numerator) / (pack.measure === undefined ? 1 : SECOND_MS), denominator: sum(denominator) });
    expect(sum(denominator)).toBeGreaterThan(100);
  }
});
