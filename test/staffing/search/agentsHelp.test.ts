import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { playTogether } from "../../../src/experiment/playTogether.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { agentsHelp } from "../../../src/staffing/search/agentsHelp.ts";
import { searchTargets, targetRows } from "../../../src/staffing/target/searchTarget.ts";
import { binomialTail } from "../../../src/statistics/binomialTail.ts";

const RULE = "pinduoduo/manual-reply-3min";
const PACK = rulePackById(RULE);
const REPLICATIONS = 200;
const BY_CHANCE = 1e-5;

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A desk with so many of each team all day; `care` is another stream than `sales`. */
function desk(teams: Parts, agents: readonly number[], arrivals: Parts = {}, rate = ">= 80%"): Scenario {
  return parseScenario(JSON.stringify({
    replycast: 1, name: "desk", platform: "pinduoduo", seed: 4,
    arrivals: { sales: { consultsPerDay: 110, afterSale: false, ...arrivals.sales }, ...(arrivals.care === undefined ? {} : { care: { consultsPerDay: 76, afterSale: false } }) },
    conversations: { default: { turns: { geometric: { mean: 3 } }, burst: 1, handle: { lognormal: { mean: 50, cv: 1 } }, think: { lognormal: { mean: 36, cv: 1 } } } },
    rules: [RULE], teams, shifts: { day: { from: "08:00", to: "24:00" } },
    roster: Object.fromEntries(Object.keys(teams).map((name, index) => [name, { day: agents[index] }])), targets: { [RULE]: { rate, assurance: 0.9 } },
  }));
}

const OVERFLOWING = { desk: { cap: 4, streams: ["sales"], overflowTo: "second", overflowAfter: 37 }, second: { cap: 4, streams: ["care"] } };
const SLOW = { desk: { cap: 4, streams: ["sales"] }, second: { cap: 4, streams: ["sales"], handleFactor: 5 } };
const RIGHTS = { desk: { cap: 4, streams: ["sales"], mayRefund: false }, second: { cap: 4, streams: ["sales"] } };
const ALONE = { desk: { cap: 3, streams: ["sales"] } };
const BUSY = { sales: { consultsPerDay: 700, profile: Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 0 : 1)) } };
const AFTER_SALE = { sales: { afterSale: true } };

function withReserve(scenario: Scenario): Scenario {
  return { ...scenario, reserve: { team: "desk", agents: 12, when: { pool: "> 5" }, delay: 0, stay: 16 * 3600, costPerCall: 0 } };
}

describe("an agent more", () => {
  it.each([
    ["a team that overflows to another", desk(OVERFLOWING, [0, 3], { care: {} }), desk(OVERFLOWING, [1, 3], { care: {} })],
    ["much slower agents beside faster ones", desk(SLOW, [2, 0], {}, ">= 88%"), desk(SLOW, [2, 2], {}, ">= 88%")],
    ["agents with the right to refund beside others", desk(RIGHTS, [2, 0], AFTER_SALE), desk(RIGHTS, [2, 1], AFTER_SALE)],
    ["a reserve that is called when the pool is long", withReserve(desk(ALONE, [1], BUSY)), withReserve(desk(ALONE, [2], BUSY))],
  ])("may lower the chance of passing where there are %s, and is not trusted", async (_what, fewer, more) => {
    const simulations = [fewer, more].map((scenario) => compileSimulation(scenario, [PACK]));
    const tables = await playTogether(simulations, { replications: REPLICATIONS, executor: inlineExecutor });
    const [before, after] = tables.map((table, index) => targetRows(table, searchTargets(simulations[index])[0], 1).passes);
    const count = (lost: number): number => before.filter((pass, row) => pass === lost && after[row] === 1 - lost).length;
    // of replications that only one of them passes each is a coin's throw if both are equally good
    expect(binomialTail(count(1), count(1) + count(0), 0.5)).toBeLessThan(BY_CHANCE);
    expect(agentsHelp(more, [PACK], true)).toBe(false);
  });

  it("is trusted where agents do what others would do as well", () => {
    const alike = (second: Readonly<Record<string, unknown>>, arrivals: Parts = {}): boolean => agentsHelp(desk({ desk: { streams: ["sales"] }, second: { streams: ["sales"], ...second } }, [2, 2], arrivals), [PACK], true);
    expect(alike({})).toBe(true);
    expect(alike({ handleFactor: 1.5 })).toBe(true);
    expect(alike({ handleFactor: 1.7 })).toBe(false);
    expect(alike({ handleFactor: 0.5 })).toBe(false);
    expect(alike({ agents: [{ name: "new", handleFactor: 3 }] })).toBe(false);
    expect(alike({ streams: ["care"], handleFactor: 3 }, { care: {} })).toBe(true);
    expect(alike({ mayRefund: false })).toBe(true);
    expect(alike({ mayRefund: false }, AFTER_SALE)).toBe(false);
  });

  it("is not trusted by mean times, nor by rules that leave out empty desks where the desk may be empty", () => {
    const scenario = desk({ desk: { streams: ["sales"] } }, [2]);
    expect(agentsHelp(scenario, [PACK, rulePackById("pinduoduo/mean-manual-reply-time")], true)).toBe(false);
    expect(agentsHelp(scenario, [{ ...PACK, allOffline: "excluded" }], true)).toBe(true);
    expect(agentsHelp(scenario, [{ ...PACK, allOffline: "excluded" }], false)).toBe(false);
    expect(agentsHelp(scenario, [PACK], false)).toBe(true);
    // nobody need be there around the clock: with one agent more in the evening a day is judged by its hard hours, too
    expect(agentsHelp(scenario, [{ ...PACK, allOffline: "excluded", window: { ...PACK.window, from: "00:00", to: "24:00" } }], true)).toBe(false);
  });
});
