import type { PlacedFault } from "../document/issueFaults.ts";
import { formatTimeOfDay, parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import type { Shift } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STANDARD_SHIFTS } from "./standardShifts.ts";

/** Faults of the shifts that the file writes: missing times, ends before beginnings, breaks outside or on top of each other. */
export function checkShifts(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return Object.entries(check.file.shifts ?? {}).flatMap(([name, written]) => {
    const missing = STANDARD_SHIFTS[name] === undefined ? (["from", "to"] as const).filter((key) => written[key] === undefined) : [];
    if (missing.length > 0) {
      return missing.map((key) => faultAt(check, ["shifts", name, key], { statement: "is missing", expected: "a time of day", mend: `add ${key}: "08:00"` }));
    }
    const shift = check.scenario.shifts[name];
    const times = checkTimes(check, name, shift);
    return times.length > 0 ? times : [...checkBreaks(check, name, shift), ...checkStopNew(check, name, shift)];
  });
}

function checkTimes(check: ScenarioUnderCheck, name: string, shift: Shift): readonly PlacedFault[] {
  const from = ms(shift.from);
  const to = ms(shift.to);
  const path = ["shifts", name];
  if (from >= DAY_MS) {
    return [faultAt(check, [...path, "from"], { statement: `is ${shift.from}`, expected: 'a time before "24:00"', mend: `write "${formatTimeOfDay(from - DAY_MS)}"` })];
  }
  if (to <= from) {
    const mend = `write "${formatTimeOfDay(to + DAY_MS)}" if it ends the next day`;
    return [faultAt(check, [...path, "to"], { statement: `is ${shift.to}, not after from (${shift.from})`, expected: "a later time", mend })];
  }
  if (to - from <= DAY_MS) return [];
  return [faultAt(check, [...path, "to"], { statement: `is ${shift.to}, more than a day after from`, expected: "a shift of at most 24 hours", mend: "make two shifts of it" })];
}

function checkStopNew(check: ScenarioUnderCheck, name: string, shift: Shift): readonly PlacedFault[] {
  if (shift.stopNewBefore * SECOND_MS <= ms(shift.to) - ms(shift.from)) return [];
  return [faultAt(check, ["shifts", name, "stopNewBefore"], { statement: "is longer than the shift", expected: "at most the length of the shift", mend: "write for example 30m" })];
}

function checkBreaks(check: ScenarioUnderCheck, name: string, shift: Shift): readonly PlacedFault[] {
  return shift.breaks.flatMap((pause, index) => {
    const path = ["shifts", name, "breaks", index];
    const begin = ms(pause.from);
    const end = begin + pause.waves * pause.length * SECOND_MS;
    if (begin < ms(shift.from) || end > ms(shift.to)) {
      const isNextDay = begin + DAY_MS >= ms(shift.from) && end + DAY_MS <= ms(shift.to);
      const lasts = `lasts from ${pause.from} to ${formatTimeOfDay(end)} with its waves, outside ${shift.from}–${shift.to}`;
      const mend = isNextDay ? `write from: "${formatTimeOfDay(begin + DAY_MS)}"` : "move it, shorten it, or let more eat at a time (fewer waves)";
      return [faultAt(check, path, { statement: lasts, expected: "a break within its shift", mend })];
    }
    const other = shift.breaks.slice(0, index).findIndex((earlier) => meet(earlier, pause));
    if (other < 0) return [];
    const words = { statement: `falls together with break ${other} for some agent`, expected: "breaks one after the other", mend: "move one of them" };
    return [faultAt(check, path, words)];
  });
}

/** Whether some agent would have both at once: agent i is in wave i mod `waves` of each. */
function meet(a: Shift["breaks"][number], b: Shift["breaks"][number]): boolean {
  for (let agent = 0; agent < a.waves * b.waves; agent++) {
    const aBegin = ms(a.from) + (agent % a.waves) * a.length * SECOND_MS;
    const bBegin = ms(b.from) + (agent % b.waves) * b.length * SECOND_MS;
    if (aBegin < bBegin + b.length * SECOND_MS && bBegin < aBegin + a.length * SECOND_MS) return true;
  }
  return false;
}

/** The schema has let nothing but times of day pass. */
function ms(timeOfDay: string): number {
  return parseTimeOfDay(timeOfDay) ?? 0;
}
