import { mapEntries } from "./mapEntries.ts";
import type { Shift } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import { STANDARD_SHIFTS } from "./standardShifts.ts";

/** Standard shifts and the file's own. What the file says of a standard shift changes that; new times also take its meals away. */
export function completeShifts(file: ScenarioFile): Readonly<Record<string, Shift>> {
  const own = mapEntries(file.shifts ?? {}, (written, name): Shift => {
    const standard = STANDARD_SHIFTS[name];
    const keepsTimes = written.from === undefined && written.to === undefined;
    const breaks = written.breaks?.map((pause) => ({ from: pause.from, length: pause.length, waves: pause.waves ?? 1 }));
    return {
      from: written.from ?? standard?.from ?? "00:00",
      to: written.to ?? standard?.to ?? "24:00",
      breaks: breaks ?? (keepsTimes ? (standard?.breaks ?? []) : []),
      atEnd: written.atEnd ?? standard?.atEnd ?? "finish",
      stopNewBefore: written.stopNewBefore ?? standard?.stopNewBefore ?? 0,
    };
  });
  return { ...STANDARD_SHIFTS, ...own };
}
