import { statSync } from "node:fs";
import { gathered } from "../errors/gathered.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { Language } from "../report/words/language.ts";
import { languageOption } from "./languageOption.ts";
import { textOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";
import { say, sayOf } from "./words.ts";

export interface WorkbenchArguments {
  readonly folder?: string;
  readonly port?: Given;
  readonly noOpen?: boolean;
  readonly lang?: Given;
  readonly quiet?: boolean;
}

export interface WorkbenchRequest {
  readonly folder: string;
  readonly port?: number;
  readonly opens: boolean;
  readonly language: Language;
  /** In which the page opens; absent: in the browser's. */
  readonly pageLanguage?: Language;
  readonly quiet: boolean;
}

const LAST_PORT = 65_535;

/** Reads the options of `workbench`. @throws InputFaults with those of all of them */
export function workbenchRequest(given: WorkbenchArguments): WorkbenchRequest {
  const language = languageOption(given.lang);
  const faults: InputFault[] = [];
  const folder = given.folder ?? ".";
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    faults.push({ where: say(language, "commandLine"), found: sayOf(language, "noSuchFolder", folder), expected: say(language, "aFolder"), mend: say(language, "nameFolder") });
  }
  const port = gathered(faults, () => portOption(textOption(given.port), language));
  if (faults.length > 0) throw new InputFaults(faults);
  const quiet = given.quiet === true;
  return {
    folder, language, quiet, opens: given.noOpen !== true && !quiet && process.stdout.isTTY === true,
    ...(port === undefined ? {} : { port }),
    ...(given.lang === undefined ? {} : { pageLanguage: language }),
  };
}

function portOption(text: string | undefined, language: Language): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= LAST_PORT) return port;
  throw new InputFaults([portFault(sayOf(language, "portIs", text), language)]);
}

/** A port that is none, or is taken. */
export function portFault(found: string, language: Language): InputFault {
  return { where: "--port", found, expected: say(language, "aPort"), mend: say(language, "anotherPort") };
}
