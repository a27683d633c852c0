import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { featuresOf } from "./randomScenario/featuresOf.ts";
import { randomScenario } from "./randomScenario/randomScenario.ts";
import { firstDifference } from "./reference/firstDifference.ts";
import { playReference } from "./reference/playReference.ts";
import { rowsOfLog } from "./reference/rows.ts";

const HOUR_MS = 3_600_000;
const FIRST = Number(process.env.REFERENCE_FIRST ?? 0);
const SCENARIOS = Number(process.env.REFERENCE_SCENARIOS ?? 150);
const MOST_SHOWN = 5;

describe("random scenarios", () => {
  it(`are played by the engine as the plain desk plays them (${SCENARIOS} from ${FIRST})`, () => {
    const differing: string[] = [];
    for (let number = FIRST; number < FIRST + SCENARIOS; number++) {
      const scenario = randomScenario(`desk ${number}`);
      const model = compileModel(scenario, HOUR_MS);
      // what one replication leaves behind must not reach the next
      playReplication(model, 1);
      const difference = firstDifference(playReference(model, 0), rowsOfLog(playReplication(model, 0)));
      if (difference !== undefined) differing.push(`scenario ${number}\n${difference}\n${featuresOf(scenario)}`);
    }
    expect(differing.length, differing.slice(0, MOST_SHOWN).join("\n\n")).toBe(0);
  });
});
