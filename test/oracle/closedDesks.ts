import type { OracleDesk, Ratio } from "./oracleDesk.ts";
import { casesBetween, type ExactCase, quantityOf } from "./exactCases.ts";
import { MEAN_RESPONSE, overTime, respondedWithin, ruleRatio, steadyDesk } from "./oracleDesk.ts";

/** Chats that come at the first midnight and never end: the buyers of a closed desk. */
const WITHOUT_END = 32_766;

interface ClosedDesk {
  readonly first: string;
  readonly last: string;
  readonly chats: number;
  /** Means. [s] */
  readonly handle: number;
  readonly think: number;
  /** Seconds that stand for one unit of time. */
  readonly unit: number;
  /** Given where the agent is hardly ever idle: from few idle minutes an interval misjudges its own width. */
  readonly least?: number;
}

const DESKS: readonly ClosedDesk[] = [
  { first: "X081", last: "X085", chats: 6, handle: 40, think: 400, unit: 20 },
  { first: "X086", last: "X091", chats: 1, handle: 40, think: 60, unit: 1 },
  { first: "X098", last: "X103", chats: 3, handle: 40, think: 60, unit: 1 },
  { first: "X110", last: "X115", chats: 8, handle: 40, think: 60, unit: 1, least: 400 },
  { first: "X122", last: "X127", chats: 5, handle: 30, think: 90, unit: 1 },
  { first: "X134", last: "X139", chats: 5, handle: 60, think: 30, unit: 1, least: 400 },
];

/** One agent whose open chats never end: a machine that so many customers with pauses come to. */
export function closedDesks(): OracleDesk[] {
  return DESKS.map((desk) => {
    const cases = casesBetween(desk.first, desk.last);
    const deadlines = cases.flatMap(({ params }) => ("t" in params ? [params.t] : []));
    const scenario = steadyDesk({
      arrivals: Array<number>(desk.chats).fill(0), seed: `closed desk ${desk.first}`, team: { cap: desk.chats },
      laws: { turns: { constant: WITHOUT_END }, handle: { exponential: { mean: desk.handle } }, think: { exponential: { mean: desk.think } } },
    });
    return {
      name: `one agent, chats without end: ${desk.chats}, handling ${desk.handle} s, thinking ${desk.think} s`, cases: cases.map(({ id }) => id), cost: desk.least === undefined ? 2 : 8, brief: 12,
      ...(desk.least === undefined ? {} : { least: desk.least }),
      scenarioOf: () => scenario,
      rules: [MEAN_RESPONSE, ...deadlines.map(respondedWithin)],
      figures: cases.map((one) => ({ id: one.id, quantity: quantityOf(one), exact: one.value, kind: kindOf(one), ratio: ratioOf(desk, one) })),
    };
  });
}

function kindOf({ quantity }: ExactCase): "share" | "mean" {
  return /^P|utilisation/u.test(quantity) ? "share" : "mean";
}

function ratioOf({ unit }: ClosedDesk, { quantity, params }: ExactCase): Ratio {
  const inUnits = 1 / (1000 * unit);
  switch (quantity) {
    case "E[response] s":
    case "W":
      return ruleRatio(MEAN_RESPONSE.id, inUnits);
    case "Wq":
      return { over: (run) => difference(run.measure("replyMs"), run.measure("busyMs")), under: (run) => run.measure("replies"), scale: inUnits };
    case "L":
      return overTime((run) => run.measure("replyMs"));
    case "Lq":
      return overTime((run) => difference(run.measure("replyMs"), run.measure("busyMs")));
    case "P0":
      return overTime((run) => run.measure("busyMs"), -1, 1);
    case "agent utilisation":
      return overTime((run) => run.measure("busyMs"));
    case "message throughput per s":
      return overTime((run) => run.measure("buyerMessages"), 1000);
    case "P(response<=t)":
      return ruleRatio(`within-${params.t}`);
    default:
      throw new RangeError(`${quantity} is unknown`);
  }
}

function difference(left: readonly number[], right: readonly number[]): number[] {
  return left.map((value, row) => value - right[row]);
}

