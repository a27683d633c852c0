import { describe, expect, test } from "vitest";
import { disagreements } from "./agreement.ts";
import { exactCases, exactCasesPresent, type ExactCase } from "./exactCases.ts";
import { DAY, meanResponse, MEAN_RESPONSE, measureOf, respondedWithin, scaled, shareWithin, steadyDesk } from "./oracleDesk.ts";
import { DESK_TIMEOUT_MS } from "./oracleForm.ts";
import { type Findings, playOracle } from "./playOracle.ts";

const MODEL = "One agent, C open chats";
/**
 * In both forms: an agent with eight chats is idle for one minute in a hundred hours, and from few such minutes an interval misjudges its
 * own width.
 */
const REPLICATIONS = 200;

/** Chats that come at the first midnight and never end: the buyers of a closed desk. */
const WITHOUT_END = 300_000;

function estimateOf({ quantity, params }: ExactCase, found: Findings) {
  switch (quantity) {
    case "E[response] s":
      return meanResponse(found);
    case "agent utilisation":
      return measureOf(found, "occupancy");
    case "message throughput per s":
      return scaled(measureOf(found, "buyerMessages"), 1 / DAY);
    case "P(response<=t)":
      return shareWithin(found, params.t);
    default:
      throw new RangeError(`${quantity} is unknown`);
  }
}

/** First and last case of each desk: chats, mean handling [s], mean thinking [s]. */
const DESKS = [
  ["X086", "X091", 1, 40, 60], ["X098", "X103", 3, 40, 60], ["X110", "X115", 8, 40, 60], ["X122", "X127", 5, 30, 90], ["X134", "X139", 5, 60, 30],
] as const;

describe("one agent whose open chats never end answers as the finite source says (../shared/data/exact-cases.json)", () => {
  test.skipIf(!exactCasesPresent)("every case is played", () => {
    const played = DESKS.flatMap(([first, last]) => casesOf(first, last).map(({ id }) => id));
    expect(played).toEqual(exactCases(MODEL).map(({ id }) => id));
  });

  for (const [first, last, chats, handle, think] of DESKS) {
    test.skipIf(!exactCasesPresent)(`open chats: ${chats}, handling ${handle} s, thinking ${think} s (${first}–${last})`, async () => {
      const cases = casesOf(first, last);
      for (const { params } of cases) expect(params).toMatchObject({ open_chats: chats, mean_handle_s: handle, mean_think_s: think });
      const scenario = steadyDesk({
        arrivals: Array<number>(chats).fill(0), seed: `closed desk ${first}`, team: { cap: chats },
        laws: { turns: { constant: WITHOUT_END }, handle: { exponential: { mean: handle } }, think: { exponential: { mean: think } } },
      });
      const found = await playOracle(scenario, [MEAN_RESPONSE, ...[60, 180, 300].map(respondedWithin)], REPLICATIONS);
      const comparisons = cases.map((one) => ({ id: one.id, quantity: nameOf(one), exact: one.value, estimate: estimateOf(one, found) }));
      expect(disagreements(comparisons)).toEqual([]);
    }, DESK_TIMEOUT_MS);
  }
});

function casesOf(first: string, last: string): ExactCase[] {
  return exactCases(MODEL).filter(({ id }) => id >= first && id <= last);
}

function nameOf({ quantity, params }: ExactCase): string {
  return quantity.replace("<=t", `<=${params.t}`);
}
