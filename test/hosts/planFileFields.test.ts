import { describe, expect, it } from "vitest";
import { contingencyFileField, sensitivityFileField } from "../../src/hosts/planFileFields.ts";
import { contingencyText } from "../../src/report/staffing/contingencyText.ts";
import { sensitivityText } from "../../src/report/staffing/sensitivityText.ts";
import { PLAIN } from "../../src/report/terminal/terminalColors.ts";
import type { Contingency } from "../../src/staffing/contingency/contingency.ts";
import type { Sensitivity } from "../../src/staffing/sensitivity/sensitivity.ts";
import { PLAN_DESK, sampleContingency, sampleSensitivity } from "../report/staffing/samplePlan.ts";

const OPTIONS = { language: "en", colors: PLAIN, columns: 100 } as const;

/** Every way to leave out one key, or to put something else in its place. */
function broken(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item: unknown) => broken(item).map((changed) => [changed, ...value.slice(1)]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    return [rest, { ...rest, [key]: { odd: 1 } }, ...broken(inner).map((changed) => ({ ...rest, [key]: changed }))];
  });
}

describe("kept results with a plan", () => {
  it("are read as they were written", () => {
    expect(sensitivityFileField.parse(JSON.parse(JSON.stringify(sampleSensitivity())))).toEqual(sampleSensitivity());
    expect(contingencyFileField.parse(JSON.parse(JSON.stringify(sampleContingency())))).toEqual(sampleContingency());
  });

  it("are refused where they could not be told: whatever passes can", () => {
    for (const odd of broken(sampleSensitivity())) {
      if (sensitivityFileField.safeParse(odd).success) expect(() => sensitivityText(odd as Sensitivity, OPTIONS)).not.toThrow();
    }
    for (const odd of broken(sampleContingency())) {
      if (contingencyFileField.safeParse(odd).success) expect(() => contingencyText(odd as Contingency, PLAN_DESK, OPTIONS)).not.toThrow();
    }
    expect(broken(sampleContingency()).filter((odd) => contingencyFileField.safeParse(odd).success).length).toBeLessThan(broken(sampleContingency()).length / 3);
  });
});
