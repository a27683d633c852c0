import type { PlacedFault } from "../document/issueFaults.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { SHOP_CHECK_WORDS } from "./shopCheckWords.ts";

/** Faults of `value`: conversion by durations that do not rise, or with `later` before the end. */
export function checkValue(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const limits = (check.file.value?.conversionByFirstReply ?? []).map(([limit]) => limit);
  return limits.flatMap((limit, index) => {
    if (index === 0) return [];
    const before = limits[index - 1];
    if (inSeconds(limit) > inSeconds(before)) return [];
    return [faultAt(check, ["value", "conversionByFirstReply", index, 0], SHOP_CHECK_WORDS.conversionDescends(inWords(limit), inWords(before)))];
  });
}

function inSeconds(limit: number | "later"): number {
  return limit === "later" ? Infinity : limit;
}

function inWords(limit: number | "later"): string {
  return limit === "later" ? limit : `${limit} s`;
}
