import { mapEntries } from "./mapEntries.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import type { Staffing } from "./staffing.ts";
import { DEFAULT_LABOUR, staffingDefaults } from "./staffingDefaults.ts";
import { STANDARD_SHIFTS } from "./standardShifts.ts";
import { withoutUndefined } from "./withoutUndefined.ts";

type Written = NonNullable<ScenarioFile["staffing"]>;

/** The key `staffing` with its defaults; undefined where the file has none. */
export function completeStaffing(written: Written | undefined, desk: Pick<Scenario, "shifts" | "roster">): Staffing | undefined {
  if (written === undefined) return undefined;
  const { shifts, labour, uncertain, ...rest } = written;
  const defaults = staffingDefaults(desk);
  return {
    ...defaults,
    ...withoutUndefined(rest),
    shifts: shifts === "standard" ? Object.keys(STANDARD_SHIFTS) : (shifts ?? defaults.shifts),
    labour: labour === "none" ? labour : { ...DEFAULT_LABOUR, ...withoutUndefined(labour ?? {}) },
    uncertain: mapEntries(uncertain ?? {}, (range): readonly [number, number] => ("from" in range ? [range.from, range.to] : range)),
  };
}
