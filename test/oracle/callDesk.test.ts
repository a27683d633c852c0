import { describe, expect, test } from "vitest";
import type { Law } from "../../src/random/law.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { plainRule } from "../experiment/chatDay.ts";
import { type Comparison, disagreements } from "./agreement.ts";
import { exactCases, exactCasesPresent, type ExactCase } from "./exactCases.ts";
import { complement, DAY, MEAN_RESPONSE, measureOf, scaled, shareWithin, steadyDesk } from "./oracleDesk.ts";
import { DESK_TIMEOUT_MS, type Effort, replicationsOf } from "./oracleForm.ts";
import { type Findings, playOracle } from "./playOracle.ts";

/**
 * A desk of calls: conversations of one message, agents that hold one at a time, so that waiting for service is waiting in the pool. With
 * patience 0 it is a loss system. Left out are the models that no scenario can say: a pool with a limit (M/M/c/K), shared service
 * (processor sharing), classes that come first.
 */
interface CallDesk {
  readonly model: string;
  readonly ids: readonly string[];
  /** Calls a unit of time. */
  readonly arrivalRate: number;
  readonly agents: number;
  /** In units of time. */
  readonly handle: Law;
  /** In units of time; absent: nobody gives up. */
  readonly patience?: Law;
  /** Seconds that stand for one unit of time: so many that a millisecond is nothing, so few that many calls come in a replication. */
  readonly unit: number;
  readonly effort: Effort;
}

const exponential = (mean: number): Law => ({ exponential: { mean } });

const DESKS: readonly CallDesk[] = [
  { model: "M/M/c/c (Erlang B)", ids: ["X001"], arrivalRate: 10, agents: 10, handle: exponential(1), patience: { constant: 0 }, unit: 240, effort: { brief: 40, long: 100 } },
  { model: "M/M/c/c (Erlang B)", ids: ["X003"], arrivalRate: 50, agents: 60, handle: exponential(1), patience: { constant: 0 }, unit: 1920, effort: { brief: 40, long: 100 } },
  { model: "M/M/c (Erlang C)", ids: ["X005", "X006"], arrivalRate: 10 / 3, agents: 14, handle: exponential(3), unit: 60, effort: { brief: 60, long: 1000 } },
  { model: "M/M/c (Erlang C)", ids: ["X008", "X009"], arrivalRate: 0.9, agents: 1, handle: exponential(1), unit: 15, effort: { brief: 40, long: 850 } },
  { model: "M/M/c (Erlang C)", ids: ["X011", "X012"], arrivalRate: 8, agents: 10, handle: exponential(1), unit: 120, effort: { brief: 40, long: 650 } },
  { model: "M/M/c (Erlang C)", ids: ["X014", "X015"], arrivalRate: 95, agents: 100, handle: exponential(1), unit: 480, effort: { brief: 64, long: 2700 } },
  { model: "M/M/c (Erlang C)", ids: ["X017", "X018"], arrivalRate: 0.1, agents: 30, handle: exponential(240), unit: 1, effort: { brief: 40, long: 1900 } },
  { model: "M/M/n+M (Erlang A)", ids: ["X020", "X021", "X022"], arrivalRate: 10 / 3, agents: 13, handle: exponential(3), patience: exponential(5), unit: 60, effort: { brief: 40, long: 400 } },
  { model: "M/M/n+M (Erlang A)", ids: ["X025", "X026", "X027"], arrivalRate: 100, agents: 100, handle: exponential(1), patience: exponential(1), unit: 960, effort: { brief: 40, long: 400 } },
  { model: "M/M/n+M (Erlang A)", ids: ["X030", "X031", "X032"], arrivalRate: 110, agents: 100, handle: exponential(1), patience: exponential(2), unit: 1920, effort: { brief: 40, long: 300 } },
  { model: "M/M/n+M (Erlang A)", ids: ["X035", "X036", "X037"], arrivalRate: 5, agents: 14, handle: exponential(3), patience: exponential(2), unit: 120, effort: { brief: 40, long: 150 } },
  { model: "M/M/n+D", ids: ["X040", "X041"], arrivalRate: 18, agents: 20, handle: exponential(1), patience: { constant: 0.5 }, unit: 480, effort: { brief: 40, long: 150 } },
  { model: "M/M/n+D", ids: ["X043", "X044"], arrivalRate: 0.1, agents: 10, handle: exponential(120), patience: { constant: 180 }, unit: 2, effort: { brief: 40, long: 150 } },
  { model: "M/G/1 FCFS", ids: ["X048"], arrivalRate: 0.8, agents: 1, handle: { constant: 1 }, unit: 20, effort: { brief: 40, long: 200 } },
  { model: "M/G/1 FCFS", ids: ["X050"], arrivalRate: 0.8, agents: 1, handle: { gamma: { mean: 1, cv: Math.SQRT1_2 } }, unit: 20, effort: { brief: 40, long: 350 } },
  { model: "M/G/1 FCFS", ids: ["X052"], arrivalRate: 0.8, agents: 1, handle: { lognormal: { mean: 1, cv: Math.SQRT2 } }, unit: 20, effort: { brief: 40, long: 1200 } },
  { model: "M/D/1 FCFS", ids: ["X054", "X055", "X056"], arrivalRate: 0.8, agents: 1, handle: { constant: 1 }, unit: 40, effort: { brief: 40, long: 100 } },
  { model: "M/D/c FCFS", ids: ["X057", "X058"], arrivalRate: 1.6, agents: 2, handle: { constant: 1 }, unit: 40, effort: { brief: 40, long: 200 } },
  { model: "M/D/c FCFS", ids: ["X061", "X062"], arrivalRate: 9, agents: 10, handle: { constant: 1 }, unit: 120, effort: { brief: 40, long: 600 } },
];

describe("agents who hold one conversation of one turn are a waiting system (../shared/data/exact-cases.json)", () => {
  test.skipIf(!exactCasesPresent)("every case of these models is played", () => {
    for (const model of new Set(DESKS.map((desk) => desk.model))) {
      expect(DESKS.filter((desk) => desk.model === model).flatMap(({ ids }) => ids)).toEqual(exactCases(model).map(({ id }) => id));
    }
  });

  for (const desk of DESKS) {
    test.skipIf(!exactCasesPresent)(`${desk.model}, agents: ${desk.agents} — ${desk.ids.join(", ")}`, async () => {
      const cases = exactCases(desk.model).filter(({ id }) => desk.ids.includes(id));
      expectSameDesk(desk, cases[0]);
      const deadlines = cases.flatMap(({ params }) => ("t" in params ? [params.t] : []));
      const rules = [MEAN_RESPONSE, ...deadlines.map((t) => waitedWithin(desk, t))];
      const found = await playOracle(scenarioOf(desk), rules, replicationsOf(desk.effort));
      expect(disagreements(cases.map((one) => comparison(desk, one, found)))).toEqual([]);
    }, DESK_TIMEOUT_MS);
  }
});

function scenarioOf({ arrivalRate, agents, handle, patience, unit, ids }: CallDesk): Scenario {
  return steadyDesk({
    consultsPerDay: (arrivalRate / unit) * DAY, seed: `call desk ${ids[0]}`, team: { cap: 1 }, roster: { day: agents },
    laws: { handle: inSeconds(handle, unit), ...(patience === undefined ? {} : { patience: inSeconds(patience, unit) }) },
  });
}

/** A law of one duration, in seconds instead of units. */
function inSeconds(law: Law, unit: number): Law {
  const [[family, content]] = Object.entries(law as Record<string, number | { mean: number }>);
  return { [family]: typeof content === "number" ? content * unit : { ...content, mean: content.mean * unit } } as unknown as Law;
}

/** With constant handling a call has waited no longer than t if it is answered within t and that. */
function waitedWithin(desk: CallDesk, t: number) {
  const { constant } = desk.handle as { constant: number };
  return plainRule("message", { id: `within-${t}`, deadline: (t + constant) * desk.unit });
}

function comparison(desk: CallDesk, one: ExactCase, found: Findings): Comparison {
  const quantity = one.quantity.replace("<=t", `<=${one.params.t}`);
  return { id: one.id, quantity, exact: one.value, estimate: estimateOf(desk, one, found) };
}

function estimateOf(desk: CallDesk, { quantity, params }: ExactCase, found: Findings): Comparison["estimate"] {
  switch (quantity) {
    case "P(wait>0)":
      return found.pooledShare;
    case "P(wait=0)":
      return complement(found.pooledShare);
    case "E[wait]":
      return scaled(measureOf(found, "poolSeconds"), 1 / desk.unit);
    case "P(block)":
    case "P(abandon)":
      return measureOf(found, "abandonedShare");
    case "P(wait<=t)":
      return shareWithin(found, params.t);
    default:
      throw new RangeError(`${quantity} is unknown`);
  }
}

/** The numbers above are those of the case. */
function expectSameDesk(desk: CallDesk, { params }: ExactCase): void {
  expect(params.lambda ?? params.offered_load).toBeCloseTo(desk.arrivalRate, 12);
  expect(params.c ?? params.n ?? 1).toBe(desk.agents);
}
