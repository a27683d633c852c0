import type { PlacedFault } from "../document/issueFaults.ts";
import { formatTimeOfDay, timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { breaksMeet } from "./breaksMeet.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import type { Shift } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STANDARD_SHIFTS } from "./standardShifts.ts";

/** Faults of the shifts that the file writes: missing times, ends before beginnings, breaks outside or on top of each other. */
export function checkShifts(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return Object.entries(check.file.shifts ?? {}).flatMap(([name, written]) => {
    const missing = STANDARD_SHIFTS[name] === undefined ? (["from", "to"] as const).filter((key) => written[key] === undefined) : [];
    if (missing.length > 0) {
      return missing.map((key) => faultAt(check, ["shifts", name, key], CHECK_WORDS.shiftTimeMissing(key)));
    }
    const shift = check.scenario.shifts[name];
    const times = checkTimes(check, name, shift);
    return times.length > 0 ? times : [...checkBreaks(check, name, shift), ...checkStopNew(check, name, shift)];
  });
}

function checkTimes(check: ScenarioUnderCheck, name: string, shift: Shift): readonly PlacedFault[] {
  const from = timeOfDayMs(shift.from);
  const to = timeOfDayMs(shift.to);
  const path = ["shifts", name];
  if (from >= DAY_MS) {
    return [faultAt(check, [...path, "from"], CHECK_WORDS.shiftFromTomorrow(shift.from, formatTimeOfDay(from - DAY_MS)))];
  }
  if (to <= from) {
    return [faultAt(check, [...path, "to"], CHECK_WORDS.shiftEndsBefore(shift.to, shift.from, formatTimeOfDay(to + DAY_MS)))];
  }
  if (to - from <= DAY_MS) return [];
  return [faultAt(check, [...path, "to"], CHECK_WORDS.shiftTooLong(shift.to))];
}

function checkStopNew(check: ScenarioUnderCheck, name: string, shift: Shift): readonly PlacedFault[] {
  if (shift.stopNewBefore * SECOND_MS <= timeOfDayMs(shift.to) - timeOfDayMs(shift.from)) return [];
  return [faultAt(check, ["shifts", name, "stopNewBefore"], CHECK_WORDS.stopNewTooEarly)];
}

function checkBreaks(check: ScenarioUnderCheck, name: string, shift: Shift): readonly PlacedFault[] {
  return shift.breaks.flatMap((pause, index) => {
    const path = ["shifts", name, "breaks", index];
    const begin = timeOfDayMs(pause.from);
    const end = begin + pause.waves * pause.length * SECOND_MS;
    if (begin < timeOfDayMs(shift.from) || end > timeOfDayMs(shift.to)) {
      const isNextDay = begin + DAY_MS >= timeOfDayMs(shift.from) && end + DAY_MS <= timeOfDayMs(shift.to);
      const nextDay = isNextDay ? formatTimeOfDay(begin + DAY_MS) : undefined;
      return [faultAt(check, path, CHECK_WORDS.breakOutside(pause.from, formatTimeOfDay(end), shift, nextDay))];
    }
    const other = shift.breaks.slice(0, index).findIndex((earlier) => breaksMeet(earlier, pause));
    return other < 0 ? [] : [faultAt(check, path, CHECK_WORDS.breaksMeet(other))];
  });
}
