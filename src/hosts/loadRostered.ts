import { InputFaults } from "../errors/inputFault.ts";
import type { RosterReading } from "../staffing/rosterFile/rosterOfEntries.ts";
import { type LoadedScenario, loadScenario } from "./loadScenario.ts";
import { readRosterFile } from "./readRosterFile.ts";

/** A scenario with the roster of a file in it. */
export interface RosteredScenario extends LoadedScenario {
  readonly reading: RosterReading;
}

/**
 * Reads a scenario file with the settings over it, and in the place of its roster that of a roster file, with the shifts which that brings. All is checked as if the scenario's file said so;
 * what does not fit is a fault of the roster file.
 */
export async function loadRostered(path: string, settings: readonly string[], rosterFile: string): Promise<RosteredScenario> {
  const { scenario } = loadScenario(path, settings);
  const reading = await readRosterFile(rosterFile, scenario);
  const isMore = Object.keys(reading.shifts).length > Object.keys(scenario.shifts).length;
  const rostered = [...(isMore ? [`shifts=${JSON.stringify(reading.shifts)}`] : []), `roster=${JSON.stringify(reading.roster)}`];
  try {
    return { ...loadScenario(path, [...settings, ...rostered]), reading };
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    throw new InputFaults(error.faults.map((fault) => (/^--set (?:roster|shifts)\b/u.test(fault.where) ? { ...fault, where: rosterFile } : fault)));
  }
}
