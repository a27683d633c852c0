import { describe, expect, test } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import { DAY_MS } from "../../src/time/units.ts";
import { type Comparison, disagreements } from "./comparison.ts";
import { type Control, controlledRatio } from "./controlledRatio.ts";
import { EXACT_CASES, exactCasesPresent } from "./exactCases.ts";
import { logCounts } from "./logCounts.ts";
import { JUDGED_DAYS, JUDGED_MS } from "./oracleDesk.ts";
import { DESK_TIMEOUT_MS, replicationsOf } from "./oracleForm.ts";
import { PRIORITY_DESKS, type PriorityDesk, priorityScenario } from "./priorityDesks.ts";

const LEVEL = 0.999;
/** Of each stream: messages, what they waited [ms], how long they were handled [ms]. */
const FIGURES = 3;

describe("a pool that gives out one stream first makes both wait as computed (../shared/data/exact-cases.json)", () => {
  for (const desk of PRIORITY_DESKS) {
    test.skipIf(!exactCasesPresent)(`agents: ${desk.agents} — ${desk.cases.join(", ")}`, async ({ task }) => {
      const comparisons = await compared(desk);
      task.meta.comparisons = comparisons;
      expect(disagreements(comparisons)).toEqual([]);
    }, DESK_TIMEOUT_MS);
  }
});

async function compared(desk: PriorityDesk): Promise<Comparison[]> {
  const replications = replicationsOf(desk.effort);
  const model = compileModel(priorityScenario(desk), DAY_MS);
  const rows = await logCounts(model, replications, { what: "byStream", width: 2 * FIGURES, fromMs: DAY_MS, toMs: (1 + JUDGED_DAYS) * DAY_MS });
  const column = (stream: number, figure: number): number[] => rows.map((row) => row[stream * FIGURES + figure]);
  const controls = desk.arrivalRates.flatMap((rate, stream): Control[] => [
    { name: `calls of class ${stream + 1}`, values: column(stream, 0), mean: (rate * JUDGED_MS) / (1000 * desk.unit) },
    { name: `work of class ${stream + 1} [ms]`, values: column(stream, 2), mean: rate * JUDGED_MS },
  ]);
  const waits = desk.cases.map((id, stream): Comparison => {
    const { quantity, value: exact } = EXACT_CASES.find((one) => one.id === id)!;
    const { value, half } = controlledRatio(column(stream, 1), column(stream, 0), controls, LEVEL);
    return { id, quantity, exact, kind: "mean", value: value / (1000 * desk.unit), half: half / (1000 * desk.unit), replications };
  });
  const inputs = controls.map(({ name, values, mean }): Comparison => (
    { id: `${desk.cases[0]}°`, quantity: name, exact: mean, kind: "input", ...controlledRatio(values, values.map(() => 1), [], LEVEL), replications }
  ));
  return [...waits, ...inputs];
}
