import type { Scenario } from "../../src/scenario/scenario.ts";
import { exactCases, quantityOf } from "./exactCases.ts";
import { DAY, type Figure, JUDGED_DAYS, JUDGED_MS, MEAN_RESPONSE, type OracleDesk, overTime, type Ratio, respondedWithin, ruleRatio, steadyDesk } from "./oracleDesk.ts";
import { semiOpen, type SemiOpenDesk } from "./semiOpen.ts";
import { semiOpenParams } from "./semiOpenParams.ts";

const DEADLINES = [60, 180];
const RULES = [MEAN_RESPONSE, ...DEADLINES.map(respondedWithin)];

const ofChats = (measure: "pooled" | "poolMs" | "left", scale = 1): Ratio => (
  { over: (run) => run.measure(measure), under: (run) => run.measure("conversations"), scale }
);

/** What a simulation finds for each quantity of the cases. */
const RATIOS: Readonly<Record<string, Ratio>> = {
  "P(wait for slot>0)": ofChats("pooled"),
  "E[wait for slot]": ofChats("poolMs", 1 / 1000),
  "E[open chats]": overTime((run) => run.openMs()),
  "E[message response]": ruleRatio(MEAN_RESPONSE.id, 1 / 1000),
  "agent utilisation": overTime((run) => run.measure("busyMs")),
  "P(abandon)": ofChats("left"),
  ...Object.fromEntries(DEADLINES.map((t) => [`P(message response<=${t})`, ruleRatio(`within-${t}`)])),
};

/**
 * One agent with several chats at once, Poisson chats and geometric turns: of the 23 semi-open cases the seven without patience as they are.
 * In the other sixteen patience acts on the wait for a slot alone, while a buyer of the product has it in every turn, in the agent's list as
 * well. Two such desks are played with the patience that the product has, against the same computation with patience in the list;
 * without it, it agrees with all 23 cases to 1e-9 (semiOpen.test.ts). The first has 3 slots instead of 5, or the wait for one would be
 * too rare to be measured.
 */
export function semiOpenDesks(): OracleDesk[] {
  const cases = exactCases("Semi-open chat");
  if (cases.length === 0) return [];
  const [plain] = cases;
  const calm = { ...semiOpenParams(plain.params), listLeaveRate: 0 };
  const published = cases.filter(({ params }) => params.queue_abandon_rate === 0);
  const desk = (name: string, law: SemiOpenDesk, ids: readonly string[], figures: readonly Figure[]): OracleDesk => {
    const scenario = scenarioOf(law, name);
    return { name, cases: ids, scenarioOf: () => scenario, rules: RULES, figures, controls: (run) => controlsOf(law, run), cost: 12, brief: 16 };
  };
  return [
    desk("several chats, nobody leaves", calm, published.map(({ id }) => id), published.map((one) => figure(one.id, quantityOf(one), one.value))),
    ...[{ id: "X156", slots: 3 }, { id: "X171", slots: 4 }].map(({ id, slots }) => {
      const params = { ...semiOpenParams(cases.find((one) => one.id === id)!.params), slots };
      const impatient = { ...params, listLeaveRate: params.poolLeaveRate };
      return desk(`several chats, patience in every turn, after ${id}`, impatient, [], computedFigures(`${id}*`, impatient));
    }),
  ];
}

function figure(id: string, quantity: string, exact: number): Figure {
  const isUtilisation = quantity === "agent utilisation";
  const kind = isUtilisation || quantity.startsWith("P(") ? "share" : "mean";
  return { id, quantity, exact, kind, ratio: RATIOS[quantity], isControl: isUtilisation };
}

function computedFigures(id: string, desk: SemiOpenDesk): Figure[] {
  const exact = semiOpen(desk);
  const values: Readonly<Record<string, number>> = {
    "P(wait for slot>0)": exact.slotDelayed, "E[wait for slot]": exact.meanSlotWait, "E[open chats]": exact.meanOpen,
    "E[message response]": exact.meanResponse, "agent utilisation": exact.utilisation, "P(abandon)": exact.abandoned,
    ...Object.fromEntries(DEADLINES.map((t) => [`P(message response<=${t})`, exact.respondedWithin(t)])),
  };
  return Object.entries(values).map(([quantity, value]) => figure(id, quantity, value));
}

/** Chats, and where nobody leaves the work they bring. */
function controlsOf(desk: SemiOpenDesk, run: Parameters<Ratio["over"]>[0]) {
  const chats = { name: "chats", values: run.measure("conversations"), mean: desk.arrivalRate * DAY * JUDGED_DAYS };
  const work = { name: "work [ms]", values: run.measure("busyMs"), mean: (desk.arrivalRate * desk.meanHandle / desk.endShare) * JUDGED_MS };
  return desk.poolLeaveRate === 0 ? [chats, work] : [chats];
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
