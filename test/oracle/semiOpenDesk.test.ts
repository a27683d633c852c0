import { describe, expect, test } from "vitest";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { disagreements, type Comparison } from "./agreement.ts";
import { exactCases, exactCasesPresent } from "./exactCases.ts";
import { DAY, meanResponse, MEAN_RESPONSE, measureOf, respondedWithin, shareWithin, steadyDesk } from "./oracleDesk.ts";
import { DESK_TIMEOUT_MS, replicationsOf } from "./oracleForm.ts";
import { type Findings, playOracle } from "./playOracle.ts";
import { semiOpen, type SemiOpenDesk } from "./semiOpen.ts";
import { semiOpenParams } from "./semiOpenParams.ts";

/*
 * Of the 23 semi-open cases the seven without patience are played as they are. In the other sixteen (X156–X163, X171–X178) patience acts on
 * the wait for a slot alone, while a buyer of the product has it in every turn, in the agent's list as well: no scenario says that. Their
 * desks are played with the patience that the product has, against the same computation with patience in the list; without it, it agrees with
 * all 23 cases to 1e-9 (semiOpen.test.ts).
 */
const AS_THEY_ARE = ["X142", "X143", "X144", "X145", "X146", "X147", "X148"];
/** The wait for a slot of the first is rare (0.8 % of the chats), so that its mean takes long. */
const PATIENT_DESKS = [{ id: "X156", effort: { brief: 200, long: 9000 } }, { id: "X171", effort: { brief: 200, long: 500 } }];

const DEADLINES = [60, 180];
const EFFORT = { brief: 200, long: 3600 };

describe("one agent with several chats, Poisson chats and geometric turns (../shared/data/exact-cases.json)", () => {
  test.skipIf(!exactCasesPresent)("without patience answers as the semi-open cases say (X142–X148)", async () => {
    const cases = exactCases("Semi-open chat").filter(({ params }) => params.queue_abandon_rate === 0);
    expect(cases.map(({ id }) => id)).toEqual(AS_THEY_ARE);
    const found = await playOracle(scenarioOf({ ...semiOpenParams(cases[0].params), listLeaveRate: 0 }, "X142"), RULES, replicationsOf(EFFORT));
    const comparisons = cases.map(({ id, quantity, params, value }) => {
      const name = quantity.replace("<=t", `<=${params.t}`);
      return { id, quantity: name, exact: value, estimate: ESTIMATES[name](found) };
    });
    expect(disagreements(comparisons)).toEqual([]);
  }, DESK_TIMEOUT_MS);

  for (const { id, effort } of PATIENT_DESKS) {
    test.skipIf(!exactCasesPresent)(`with patience in every turn answers as computed (the desk of ${id})`, async () => {
      const params = semiOpenParams(exactCases("Semi-open chat").find((one) => one.id === id)!.params);
      const desk = { ...params, listLeaveRate: params.poolLeaveRate };
      const found = await playOracle(scenarioOf(desk, id), RULES, replicationsOf(effort));
      expect(disagreements(comparisonsWith(desk, found, `${id}*`))).toEqual([]);
    }, DESK_TIMEOUT_MS);
  }
});

const RULES = [MEAN_RESPONSE, ...DEADLINES.map(respondedWithin)];

/** What a simulation finds for each quantity of the cases. */
const ESTIMATES: Readonly<Record<string, (found: Findings) => Comparison["estimate"]>> = {
  "P(wait for slot>0)": (found) => found.pooledShare,
  "E[wait for slot]": (found) => measureOf(found, "poolSeconds"),
  "E[open chats]": (found) => found.openChats,
  "E[message response]": meanResponse,
  "agent utilisation": (found) => measureOf(found, "occupancy"),
  "P(abandon)": (found) => measureOf(found, "abandonedShare"),
  ...Object.fromEntries(DEADLINES.map((t) => [`P(message response<=${t})`, (found: Findings) => shareWithin(found, t)])),
};

function comparisonsWith(desk: SemiOpenDesk, found: Findings, id: string): Comparison[] {
  const exact = semiOpen(desk);
  const values: Readonly<Record<string, number>> = {
    "P(wait for slot>0)": exact.slotDelayed, "E[wait for slot]": exact.meanSlotWait, "E[open chats]": exact.meanOpen,
    "E[message response]": exact.meanResponse, "agent utilisation": exact.utilisation, "P(abandon)": exact.abandoned,
    ...Object.fromEntries(DEADLINES.map((t) => [`P(message response<=${t})`, exact.respondedWithin(t)])),
  };
  return Object.entries(values).map(([quantity, value]) => ({ id, quantity, exact: value, estimate: ESTIMATES[quantity](found) }));
}

function scenarioOf(desk: SemiOpenDesk, seed: string): Scenario {
  return steadyDesk({
    consultsPerDay: desk.arrivalRate * DAY, seed: `semi-open ${seed}`, team: { cap: desk.slots },
    laws: {
      turns: { geometric: { mean: 1 / desk.endShare } }, handle: { exponential: { mean: desk.meanHandle } }, think: { exponential: { mean: desk.meanThink } },
      ...(desk.poolLeaveRate > 0 ? { patience: { exponential: { mean: 1 / desk.poolLeaveRate } } } : {}),
    },
  });
}
