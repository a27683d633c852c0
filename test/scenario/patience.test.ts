import { describe, expect, it } from "vitest";
import { prepareLaw } from "../../src/random/preparedLaw.ts";
import { buildQuantileTable, sampleTable } from "../../src/random/quantileTable.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { faultsOf, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const patient = (share: number, of: string) => `${SIX_LINES}conversations: { default: { patience: { mixture: [{ share: ${share}, of: never }, { share: ${1 - share}, of: ${of} }] } } }\n`;
const lawOf = (text: string) => scenarioOf(text).conversations["pre-sale"].patience;

describe("patience of which a share never ends", () => {
  it("is read as a mixture with never", () => {
    expect(lawOf(patient(0.25, "5m"))).toEqual({ mixture: [{ share: 0.25, of: "never" }, { share: 0.75, of: { constant: 300 } }] });
    expect(lawOf(`${SIX_LINES}conversations: { default: { patience: { mixture: [{ share: 1, of: never }] } } }\n`)).toEqual({ mixture: [{ share: 1, of: "never" }] });
  });

  it.each(["5m", "{ exponential: { mean: 5m } }", "{ lognormal: { mean: 5m, cv: 1 } }", "{ gamma: { mean: 5m, cv: 0.7 } }", "{ weibull: { mean: 5m, cv: 0.7 } }", "never"])(
    "is drawn as often as its share says, beside %s as that alone would be",
    (of) => {
      const table = buildQuantileTable(prepareLaw(lawOf(patient(0.25, of)), 1000));
      const other = buildQuantileTable(prepareLaw(lawOf(`${SIX_LINES}conversations: { default: { patience: ${of} } }\n`), 1000));
      const draws = Array.from({ length: 20_000 }, (_, draw) => sampleTable(table, ((draw + 0.5) * 2 ** 32) / 20_000));
      expect(draws.some(Number.isNaN)).toBe(false);
      expect(draws.filter((value) => value === Infinity)).toHaveLength(of === "never" ? 20_000 : 5000);
      if (of !== "never") expect(draws[7500] / sampleTable(other, 2 ** 31)).toBeCloseTo(1, 3);
    },
  );

  it("lets fewer buyers leave, and all who would never leave stay", async () => {
    const alone = SIX_LINES.replace("early: 5, late: 6", "early: 1");
    const run = { packs: [rulePackById("pinduoduo/manual-reply-3min")], replications: 2, executor: inlineExecutor };
    const left = async (text: string): Promise<number | undefined> => {
      const { abandonedShare } = (await simulate(scenarioOf(text.replace(SIX_LINES, alone)), run)).measures;
      return "value" in abandonedShare ? abandonedShare.value : undefined;
    };
    const [none, half, all] = await Promise.all([left(patient(1, "5m")), left(patient(0.5, "5m")), left(patient(0, "5m"))]);
    expect(none).toBe(0);
    expect(half).toBeGreaterThan(0.1);
    expect(all).toBeGreaterThan(half ?? 1);
  });

  it("is refused where a time is meant that must end, and not mended by another mixture", () => {
    const [fault] = faultsOf(`${SIX_LINES}conversations: { default: { handle: { mixture: [{ share: 0.5, of: never }, { share: 0.5, of: 5 }] } } }\n`);
    expect(fault.expected).toMatch(/^a duration/u);
    expect(fault.mend).toBe("write for example {lognormal: {mean: 16s, cv: 0.9}}");
  });
});
