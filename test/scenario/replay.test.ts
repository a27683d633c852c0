import { describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { SIX_LINES } from "./scenarioText.ts";

const REPLAYED = SIX_LINES.replace("consultsPerDay: 1200", "replay: june.csv");
const RUN = { packs: [rulePackById("pinduoduo/manual-reply-3min")], replications: 1, executor: inlineExecutor };

describe("a scenario that replays a log", () => {
  it("is refused as long as the log's times have not been read, instead of being simulated without conversations", async () => {
    const run = simulate(parseScenario(REPLAYED), RUN);
    await expect(run).rejects.toBeInstanceOf(InputFaults);
    await expect(run).rejects.toThrow("arrivals.pre-sale.replay names june.csv, which has not been read");
  });

  it("is simulated with the times filled in", async () => {
    const scenario = parseScenario(REPLAYED);
    const arrivals = { "pre-sale": { ...scenario.arrivals["pre-sale"], replayTimes: [36_000_000, 36_060_000] } };
    const result = await simulate({ ...scenario, arrivals }, RUN);
    expect(result.intervals.reduce((sum, { arrivals: begun }) => sum + begun, 0)).toBe(2);
  });
});
