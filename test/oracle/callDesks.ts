import type { Law } from "../../src/random/law.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { plainRule } from "../experiment/chatDay.ts";
import { EXACT_CASES, type ExactCase, quantityOf } from "./exactCases.ts";
import { DAY, type Figure, JUDGED_DAYS, JUDGED_MS, MEAN_RESPONSE, type OracleDesk, type Ratio, ruleRatio, steadyDesk } from "./oracleDesk.ts";

/**
 * A desk of calls: conversations of one message, agents that hold one at a time, so that waiting for service is waiting in the pool. With
 * patience 0 it is a loss system.
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
  readonly cost: number;
  readonly brief?: number;
}

const exponential = (mean: number): Law => ({ exponential: { mean } });

const B = "M/M/c/c (Erlang B)";
const C = "M/M/c (Erlang C)";
const A = "M/M/n+M (Erlang A)";
const BRIEF = 16;

const DESKS: readonly CallDesk[] = [
  { model: B, ids: ["X001"], arrivalRate: 10, agents: 10, handle: exponential(1), patience: { constant: 0 }, unit: 240, cost: 1, brief: BRIEF },
  { model: B, ids: ["X003"], arrivalRate: 50, agents: 60, handle: exponential(1), patience: { constant: 0 }, unit: 1920, cost: 1, brief: BRIEF },
  { model: C, ids: ["X005", "X006"], arrivalRate: 10 / 3, agents: 14, handle: exponential(3), unit: 60, cost: 14, brief: BRIEF },
  { model: C, ids: ["X008", "X009"], arrivalRate: 0.9, agents: 1, handle: exponential(1), unit: 15, cost: 14, brief: BRIEF },
  { model: C, ids: ["X011", "X012"], arrivalRate: 8, agents: 10, handle: exponential(1), unit: 120, cost: 8, brief: BRIEF },
  { model: C, ids: ["X014", "X015"], arrivalRate: 95, agents: 100, handle: exponential(1), unit: 480, cost: 120 },
  { model: C, ids: ["X017", "X018"], arrivalRate: 0.1, agents: 30, handle: exponential(240), unit: 1, cost: 27, brief: BRIEF },
  { model: A, ids: ["X020", "X021", "X022"], arrivalRate: 10 / 3, agents: 13, handle: exponential(3), patience: exponential(5), unit: 60, cost: 6, brief: BRIEF },
  { model: A, ids: ["X025", "X026", "X027"], arrivalRate: 100, agents: 100, handle: exponential(1), patience: exponential(1), unit: 960, cost: 14 },
  { model: A, ids: ["X030", "X031", "X032"], arrivalRate: 110, agents: 100, handle: exponential(1), patience: exponential(2), unit: 1920, cost: 6 },
  { model: A, ids: ["X035", "X036", "X037"], arrivalRate: 5, agents: 14, handle: exponential(3), patience: exponential(2), unit: 120, cost: 1, brief: BRIEF },
  { model: "M/M/n+D", ids: ["X040", "X041"], arrivalRate: 18, agents: 20, handle: exponential(1), patience: { constant: 0.5 }, unit: 480, cost: 3, brief: BRIEF },
  { model: "M/M/n+D", ids: ["X043", "X044"], arrivalRate: 0.1, agents: 10, handle: exponential(120), patience: { constant: 180 }, unit: 2, cost: 1, brief: BRIEF },
  { model: "M/G/1 FCFS", ids: ["X048"], arrivalRate: 0.8, agents: 1, handle: { constant: 1 }, unit: 20, cost: 2, brief: BRIEF },
  { model: "M/G/1 FCFS", ids: ["X050"], arrivalRate: 0.8, agents: 1, handle: { gamma: { mean: 1, cv: Math.SQRT1_2 } }, unit: 20, cost: 3, brief: BRIEF },
  { model: "M/G/1 FCFS", ids: ["X052"], arrivalRate: 0.8, agents: 1, handle: { lognormal: { mean: 1, cv: Math.SQRT2 } }, unit: 20, cost: 11, brief: BRIEF },
  { model: "M/D/1 FCFS", ids: ["X054", "X055", "X056"], arrivalRate: 0.8, agents: 1, handle: { constant: 1 }, unit: 40, cost: 1, brief: BRIEF },
  { model: "M/D/c FCFS", ids: ["X057", "X058"], arrivalRate: 1.6, agents: 2, handle: { constant: 1 }, unit: 40, cost: 2, brief: BRIEF },
  { model: "M/D/c FCFS", ids: ["X061", "X062"], arrivalRate: 9, agents: 10, handle: { constant: 1 }, unit: 120, cost: 7, brief: BRIEF },
];

/** Agents who hold one conversation of one turn: a waiting system. */
export function callDesks(): OracleDesk[] {
  return DESKS.map((desk) => {
    const cases = EXACT_CASES.filter(({ id }) => desk.ids.includes(id));
    const deadlines = cases.flatMap(({ params }) => ("t" in params ? [params.t] : []));
    const scenario = scenarioOf(desk);
    return {
      name: `${desk.model}, agents: ${desk.agents}`, cases: desk.ids, cost: desk.cost, ...(desk.brief === undefined ? {} : { brief: desk.brief }),
      scenarioOf: () => scenario,
      rules: [MEAN_RESPONSE, ...deadlines.map((t) => waitedWithin(desk, t))],
      figures: cases.map((one) => figureOf(desk, one)),
      controls: (run) => [
        { name: "calls", values: run.measure("conversations"), mean: callsIn(desk) },
        ...(desk.patience === undefined ? [{ name: "work [ms]", values: run.measure("busyMs"), mean: workIn(desk) }] : []),
      ],
    };
  });
}

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

/** Calls of a replication's judged days, expected. */
function callsIn({ arrivalRate, unit }: CallDesk): number {
  return (arrivalRate / unit) * DAY * JUDGED_DAYS;
}

/** Handling in a replication's judged days, expected. [ms] */
function workIn({ arrivalRate, handle }: CallDesk): number {
  const [[, content]] = Object.entries(handle as Record<string, number | { mean: number }>);
  return arrivalRate * (typeof content === "number" ? content : content.mean) * JUDGED_MS;
}

/** With constant handling a call has waited no longer than t if it is answered within t and that. */
function waitedWithin(desk: CallDesk, t: number) {
  const { constant } = desk.handle as { constant: number };
  return plainRule("message", { id: `within-${t}`, deadline: (t + constant) * desk.unit });
}

function figureOf(desk: CallDesk, one: ExactCase): Figure {
  const kind = one.quantity.startsWith("P(") ? "share" : "mean";
  return { id: one.id, quantity: quantityOf(one), exact: one.value, kind, ratio: ratioOf(desk, one) };
}

function ratioOf(desk: CallDesk, { quantity, params }: ExactCase): Ratio {
  const ofCalls = (measure: "pooled" | "poolMs" | "left", scale = 1, shift = 0): Ratio => (
    { over: (run) => run.measure(measure), under: (run) => run.measure("conversations"), scale, shift }
  );
  switch (quantity) {
    case "P(wait>0)":
      return ofCalls("pooled");
    case "P(wait=0)":
      return ofCalls("pooled", -1, 1);
    case "E[wait]":
      return ofCalls("poolMs", 1 / (1000 * desk.unit));
    case "P(block)":
    case "P(abandon)":
      return ofCalls("left");
    case "P(wait<=t)":
      return ruleRatio(`within-${params.t}`);
    default:
      throw new RangeError(`${quantity} is unknown`);
  }
}
