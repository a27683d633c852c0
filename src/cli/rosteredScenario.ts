import { type LoadedScenario, loadScenario } from "../hosts/loadScenario.ts";
import type { Language } from "../report/words/language.ts";
import type { Interruption } from "./interruption.ts";

/** A scenario as a command asks for it. */
interface ScenarioRequest {
  readonly file: string;
  readonly settings: readonly string[];
  /** A file with the roster that takes the place of the scenario's. */
  readonly rosterFile?: string;
  readonly language: Language;
}

/** Reads the scenario, and its roster from a file where one is named; what is to be known of that file is among the notes. */
export async function rosteredScenario({ file, settings, rosterFile, language }: ScenarioRequest, { breakable }: Interruption): Promise<LoadedScenario> {
  if (rosterFile === undefined) return breakable(() => loadScenario(file, settings));
  const [{ loadRostered }, { rosterReadingLines }] = await Promise.all([import("../hosts/loadRostered.ts"), import("../report/roster/rosterNoteText.ts")]);
  const { reading, ...loaded } = await breakable(() => loadRostered(file, settings, rosterFile));
  return { ...loaded, notes: [...loaded.notes, ...rosterReadingLines(reading, rosterFile, language)] };
}

/** What was changed of the scenario's file, as the result keeps it: the settings, and the roster's file by its name. */
export function toldSettings({ settings, rosterFile }: Pick<ScenarioRequest, "settings" | "rosterFile">): readonly string[] {
  return rosterFile === undefined ? settings : [...settings, `roster=${rosterFile.split(/[\\/]/u).at(-1) ?? ""}`];
}
