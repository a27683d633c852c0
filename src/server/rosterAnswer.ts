import { rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { InputFaults } from "../errors/inputFault.ts";
import { loadScenario } from "../hosts/loadScenario.ts";
import { readRosterFile } from "../hosts/readRosterFile.ts";
import { faultIn } from "../report/faults/faultIn.ts";
import { rosterReadingLines } from "../report/roster/rosterNoteText.ts";
import type { Language } from "../report/words/language.ts";
import type { OwnFolder } from "./ownFolder.ts";
import type { RosterAnswer, RosterText } from "./protocol.ts";
import { fullPath, refuseOutside } from "./scenarioReading.ts";

/** A pasted or dropped roster as the scenario in the editor would take it, or what is wrong with it. */
export async function rosterAnswer(folder: OwnFolder, temporary: string, { text, path, roster }: RosterText, language: Language): Promise<RosterAnswer> {
  const name = "name" in roster ? basename(roster.name) : "roster.csv";
  const draft = join(temporary, `${process.hrtime.bigint()}-${name}`);
  try {
    const full = fullPath(folder, path);
    refuseOutside(folder, full, text);
    const { scenario } = loadScenario(full, [], text);
    writeFileSync(draft, "text" in roster ? roster.text : Buffer.from(roster.base64, "base64"));
    const reading = await readRosterFile(draft, scenario);
    const added = Object.entries(reading.shifts).filter(([shift]) => !Object.hasOwn(scenario.shifts, shift));
    return {
      faults: [], roster: reading.roster, notes: rosterReadingLines(reading, name, language).map((line) => line.replaceAll(draft, name)),
      ...(added.length === 0 ? {} : { shifts: Object.fromEntries(added) }),
    };
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    return { faults: error.faults.map((fault) => ({ ...faultIn(language, fault), where: fault.where.replace(draft, name) })), notes: [] };
  } finally {
    rmSync(draft, { force: true });
  }
}
