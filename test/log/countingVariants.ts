import type { MeasureScore, RateScore } from "../../src/scoring/scoreResult.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";

/** The shipped packs and one of each further way of counting. */
export function countingVariants(): readonly RulePack[] {
  const base = shippedRulePacks()[0];
  const window = { from: "00:00", to: "24:00", closed: false, by: "message" } as const;
  return [
    ...shippedRulePacks(),
    { ...base, id: "v/agent-list", clock: "agent-list" },
    { ...base, id: "v/agent", scope: "agent", clock: "agent-list", window },
    { ...base, id: "v/truncates", afterWindow: "window-truncates", anyMissFails: false, unit: "consumer-day", window: { ...window, from: "09:00", to: "12:00", closed: true } },
    { ...base, id: "v/excluded", afterWindow: "excluded", window: { ...window, to: "18:00" } },
    { ...base, id: "v/filters", unit: "consumer-day", excludes: ["suspected-spam", "blacklisted", "auto-triggered-messages"], closingWords: "exempt", deadlineInclusive: false, window },
  ];
}

/** Numerator and denominator; of a measure the milliseconds and the count. */
export function totals(found: RateScore | MeasureScore): readonly number[] {
  return "count" in found ? [Math.round((found.value ?? 0) * found.count * 1000), found.count] : [found.numerator, found.denominator];
}
