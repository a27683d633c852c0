import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { fastPathApplies } from "../../src/model/fastPathApplies.ts";
import { featuresOf } from "./randomScenario/featuresOf.ts";
import { randomScenario } from "./randomScenario/randomScenario.ts";
import { firstDifference } from "./reference/firstDifference.ts";
import { rowsOfLog } from "./reference/rows.ts";

const HOUR_MS = 3_600_000;
const FIRST = Number(process.env.PATHS_FIRST ?? 0);
const SCENARIOS = Number(process.env.PATHS_SCENARIOS ?? 2500);
const MOST_SHOWN = 3;

describe("foretelling and handling step by step", () => {
  it(`give the same log wherever both apply (${SCENARIOS} random scenarios from ${FIRST})`, () => {
    const differing: string[] = [];
    let compared = 0;
    for (let number = FIRST; number < FIRST + SCENARIOS; number++) {
      const scenario = randomScenario(`desk ${number}`);
      const model = compileModel(scenario, HOUR_MS);
      if (!fastPathApplies(model)) continue;
      compared++;
      const difference = firstDifference(rowsOfLog(playReplication(model, 0, false)), rowsOfLog(playReplication(model, 0)));
      if (difference !== undefined) differing.push(`scenario ${number}\n${difference}\n${featuresOf(scenario)}`);
    }
    expect(differing.length, differing.slice(0, MOST_SHOWN).join("\n\n")).toBe(0);
    expect(compared).toBeGreaterThan(SCENARIOS / 10);
  });
});
