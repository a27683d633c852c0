import type { RulePack } from "../../rules/rulePack.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";

/** By quarter-hour of the judged days: 1 where it lies in the window of a rule, with at least a part of it. */
export function countedQuarters(packs: readonly Pick<RulePack, "window">[], days: number): Uint8Array {
  return Uint8Array.from({ length: days * QUARTERS_PER_DAY }, (_, quarter) => {
    const fromMs = (quarter % QUARTERS_PER_DAY) * QUARTER_HOUR_MS;
    const isIn = packs.some(({ window }) => timeOfDayMs(window.from) < fromMs + QUARTER_HOUR_MS && fromMs < timeOfDayMs(window.to));
    return isIn ? 1 : 0;
  });
}
