import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { jobsOf } from "../../src/experiment/job.ts";
import { runJob } from "../../src/experiment/runJob.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { randomScenario } from "../engine/randomScenario/randomScenario.ts";
import { type Rows, rowsOfLog } from "../engine/reference/rows.ts";

const PACKS = [rulePackById("pinduoduo/manual-reply-3min"), rulePackById("pinduoduo/mean-manual-reply-time")];
const HOUR_MS = 3_600_000;
const REPLICATIONS = 60;
const SCENARIOS = 40;

const TEXT = `
replycast: 1
platform: pinduoduo
seed: pairs
arrivals: { pre-sale: { consultsPerDay: 200, busynessCv: 0.3, spamShare: 2%, returnShare: 10%, pages: { goods-detail: 0.7, order-detail: 0.3 } } }
conversations: { default: { handle: { lognormal: { mean: 110, cv: 0.9 } } } }
bot: { smart: { resolves: 20%, quota: 50 } }
teams: { pre-sale: { cap: 3, shrinkage: 10%, noShow: 5%, lateness: 5m } }
shifts: { day: { from: "08:00", to: "24:00" } }
roster: { pre-sale: { day: 2 } }
work: [{ team: pre-sale, perDay: 20, handle: 2m }]
`;

/** Rates of the first rule, one a replication. */
function rates(scenario: Scenario): number[] {
  const { model, plan } = compileSimulation(scenario, PACKS.slice(0, 1));
  return jobsOf(model, plan, 0, REPLICATIONS).flatMap((job) => {
    const { numerators, denominators } = runJob(job);
    return Array.from(numerators, (numerator, row) => numerator / denominators[row]);
  });
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function differences(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, row) => value - b[row]);
}

async function bytesOf(scenario: Scenario, threads?: number): Promise<string> {
  const executor = threads === undefined ? inlineExecutor : threadExecutor({ threads });
  return JSON.stringify(await simulate(scenario, { packs: PACKS, replications: REPLICATIONS, executor }));
}

/** What the buyers bring, whatever the desk does: who comes when, in which stream, from which page, and the first message. */
function buyersOf(scenario: Scenario): unknown {
  const { conversations, messages }: Rows = rowsOfLog(playReplication(compileModel(scenario, HOUR_MS), 0));
  return conversations.map(({ at, consumer, stream, page, number }) => {
    const first = messages.find(({ conversation }) => conversation === number);
    return { at, consumer, stream, page, kind: first?.kind, flags: first?.flags };
  });
}

describe("equal scenarios", () => {
  it("differ by exactly 0, whatever was played between", () => {
    const first = rates(parseScenario(TEXT));
    rates(parseScenario(TEXT, "other", ["seed=other", "roster.pre-sale.day=3"]));
    const second = rates(parseScenario(TEXT));
    expect(new Set(differences(first, second))).toEqual(new Set([0]));
    expect(spread(first)).toBeGreaterThan(0);
  });

  it("give the same bytes on one thread, on two, on three and in the calling thread", async () => {
    const here = await bytesOf(parseScenario(TEXT));
    for (const threads of [1, 2, 3]) expect(await bytesOf(parseScenario(TEXT), threads)).toBe(here);
  });

  it("are equal also when one of them writes out its defaults", async () => {
    const scenario = parseScenario(TEXT);
    const written = parseScenario(formatEffective(scenario));
    expect(await bytesOf(written)).toBe(await bytesOf(scenario));
  });
});

describe("scenarios that differ in their desk", () => {
  it("meet the same buyers", () => {
    for (let number = 0; number < SCENARIOS; number++) {
      const random = randomScenario(`buyers ${number}`);
      // when a consumer comes back depends on when the desk closed the conversation
      const scenario = { ...random, arrivals: Object.fromEntries(Object.entries(random.arrivals).map(([name, stream]) => [name, { ...stream, returnShare: 0 }])) };
      const other = {
        ...scenario, roster: { [Object.keys(scenario.teams)[0]]: { [Object.keys(scenario.shifts)[0]]: 2 } }, incidents: scenario.incidents.filter((incident) => "burst" in incident || "botOut" in incident),
        teams: Object.fromEntries(Object.entries(scenario.teams).map(([name, team]) => [name, { ...team, cap: 1, handleFactor: 2, shrinkage: 0.3, agents: [] }])),
        routing: { ...scenario.routing, assign: "random" as const, sticky: true },
      };
      expect(buyersOf(other), `scenario ${number}`).toEqual(buyersOf(scenario));
    }
  });

  it("differ by less from replication to replication than with buyers of their own", () => {
    const two = rates(parseScenario(TEXT));
    const three = rates(parseScenario(TEXT, "three", ["roster.pre-sale.day=3"]));
    const strangers = rates(parseScenario(TEXT, "strangers", ["roster.pre-sale.day=3", "seed=strangers"]));
    expect(spread(differences(three, two))).toBeLessThan(spread(differences(strangers, two)) * 0.8);
  });

  it("differ by nothing where the difference does not matter: a cap that is never reached, an agent of a team that nobody writes to", () => {
    const wide = rates(parseScenario(TEXT, "wide", ["teams.pre-sale.cap=500"]));
    expect(rates(parseScenario(TEXT, "wider", ["teams.pre-sale.cap=600"]))).toEqual(wide);
    const beside = ["arrivals.other.consultsPerDay=0", "teams.other={streams: [other]}", "roster.other.day=3"];
    expect(rates(parseScenario(TEXT, "beside", beside))).toEqual(rates(parseScenario(TEXT)));
  });
});
