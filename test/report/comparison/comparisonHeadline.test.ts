import { describe, expect, it } from "vitest";
import type { ComparisonResult, MeasureDifference, RuleDifference } from "../../../src/experiment/comparison/comparisonResult.ts";
import type { RuleResult } from "../../../src/experiment/result.ts";
import { comparedPairs } from "../../../src/report/comparison/comparedPair.ts";
import { comparisonHeadline } from "../../../src/report/comparison/comparisonHeadline.ts";
import { comparisonText } from "../../../src/report/comparison/comparisonText.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import { sampleComparison } from "./sampleComparison.ts";

type Limits = readonly [value: number, lower: number, upper: number];

const NO_RATE: Limits = [0, -0.001, 0.001];

/** Two desks whose chances of passing are a and b at an assurance of 95 %, with what a has more of rate, money and leavers. */
async function weighed({ a, b, rate = NO_RATE, cost, leavers }: { readonly a: Limits; readonly b: Limits; readonly rate?: Limits; readonly cost?: Limits; readonly leavers?: Limits }): Promise<ComparisonResult> {
  const played = await sampleComparison();
  const [rule] = played.differences;
  const estimate = ([value, lower, upper]: Limits): Estimate => ({ value, lower, upper, level: 0.95, replications: 400, method: "paired" });
  const ruleOf = (place: number, pass: Limits): Readonly<Record<string, RuleResult>> => {
    const found = played.scenarios[place].rules[rule.rule];
    return { [rule.rule]: { ...found, target: { operator: ">=", value: 0.9, source: "target", assurance: 0.95 }, passAll: estimate(pass) } };
  };
  const difference: RuleDifference = { ...rule, difference: estimate(rate), pass: estimate([a[0] - b[0], a[1] - b[2], a[2] - b[1]]) };
  const measures = ([["cost", cost], ["abandonedShare", leavers]] as const).flatMap(([measure, limits]): MeasureDifference[] => (limits === undefined ? [] : [{ a: rule.a, b: rule.b, measure, difference: estimate(limits) }]));
  return { ...played, scenarios: [{ ...played.scenarios[0], rules: ruleOf(0, a) }, { ...played.scenarios[1], rules: ruleOf(1, b) }], differences: [difference], measures };
}

async function told(given: Parameters<typeof weighed>[0], language: "en" | "zh" = "en") {
  const result = await weighed(given);
  return comparisonHeadline(result, comparedPairs(result)[0], language);
}

const SURE: Limits = [0.99, 0.97, 1];
const UNSURE: Limits = [0.6, 0.55, 0.65];

describe("the headline of a comparison", () => {
  it("puts the one that passes as surely as it should before the one that does not, whatever it costs, and tells the price", async () => {
    expect(await told({ a: SURE, b: UNSURE, cost: [81.2, 80, 82] })).toEqual({ headline: "A passes as surely as it should, B does not; A costs 81 yuan more", standing: "passes" });
    expect(await told({ a: UNSURE, b: SURE, cost: [81.2, 80, 82] }, "zh")).toEqual({ headline: "B 能以所要求的把握达标，A 不能；B 少花 81 元", standing: "passes" });
  });

  it("weighs money and leavers where both pass, and calls neither better where each has something for it", async () => {
    const given = { a: SURE, b: SURE, rate: [0.001, 0.0001, 0.002] as const, cost: [308.2, 306, 310] as const, leavers: [-0.086, -0.088, -0.084] as const };
    expect(await told(given)).toEqual({ headline: "Both pass as surely as they should; B costs 308 yuan less, but 8.6 points more of its buyers leave", standing: "open" });
    expect((await told(given, "zh")).headline).toBe("两者都能以所要求的把握达标；B 少花 308 元，但离开的买家多 8.6 个百分点");
    expect(await told({ ...given, rate: NO_RATE, leavers: [0.02, 0.01, 0.03] })).toEqual({ headline: "Both pass as surely as they should; B costs 308 yuan less, and 2.0 points fewer of its buyers leave", standing: "passes" });
    expect((await told({ a: SURE, b: SURE, leavers: [-0.02, -0.03, -0.01] })).headline).toBe("Both pass as surely as they should; with A 2.0 points fewer of its buyers leave");
  });

  it("tells of two of which neither passes surely which is likelier to, or that it cannot be told", async () => {
    expect((await told({ a: [0.3, 0.25, 0.35], b: UNSURE })).headline).toBe("B is likelier to pass than A");
    expect(await told({ a: UNSURE, b: [0.62, 0.57, 0.67], cost: [-20, -21, -19] })).toEqual({ headline: "Which of A and B is likelier to pass cannot be told from chance; A costs 20 yuan less", standing: "passes" });
    expect((await told({ a: UNSURE, b: [0.62, 0.57, 0.67], rate: [-0.02, -0.03, -0.01] })).headline).toBe("Which of A and B is likelier to pass cannot be told from chance; B has the better rates");
    expect((await told({ a: UNSURE, b: UNSURE, cost: [0.2, 0.1, 0.3] })).headline).toBe("No difference between A and B that chance does not explain");
    expect(await told({ a: SURE, b: SURE })).toEqual({ headline: "No difference between A and B that chance does not explain", standing: "open" });
  });

  it("leaves lines out that tell of nothing: measures that are 0 in both, late messages that differ nowhere", async () => {
    const played = await sampleComparison();
    const none: Estimate = { value: 0, lower: 0, upper: 0, level: 0.95, replications: 400, method: "mean" };
    const result = { ...played, scenarios: played.scenarios.map((scenario) => ({ ...scenario, measures: { ...scenario.measures, fines: none } })), measures: [...played.measures, { a: played.differences[0].a, b: played.differences[0].b, measure: "fines" as const, difference: { ...none, lower: -79, upper: 79 } }] };
    const text = comparisonText(result, { language: "en", columns: 100, colors: PLAIN });
    expect(text).not.toContain("fines");
    expect(text).toContain("staff cost [yuan]");
    const quiet = { ...played, differences: played.differences.map((rule) => (rule.late === undefined ? rule : { ...rule, late: { ...rule.late, stretches: [], total: { ...rule.late.total, value: 0.3, lower: -1, upper: 2 } } })) };
    expect(comparisonText(quiet, { language: "en", columns: 100, colors: PLAIN })).not.toContain("Late messages");
  });

  it("tells messages and no shares of the whole where stretches go both ways", async () => {
    const played = await sampleComparison();
    const [stretch] = played.differences.find(({ late }) => (late?.stretches.length ?? 0) > 0)?.late?.stretches ?? [];
    const both = [{ ...stretch, share: 1.4 }, { ...stretch, from: "2026-01-05T12:00", to: "2026-01-05T12:30", late: { ...stretch.late, value: -4 }, share: -0.4 }];
    const result = { ...played, differences: played.differences.map((rule) => (rule.late === undefined ? rule : { ...rule, late: { ...rule.late, stretches: both } })) };
    const text = comparisonText(result, { language: "en", columns: 200, colors: PLAIN });
    expect(text).toMatch(/12:00–12:30 \(−4 messages\), 1\d:\d\d–\d\d:\d\d \(\+\d+ messages\)/u);
    expect(text).not.toMatch(/140%|−40%/u);
  });
});
