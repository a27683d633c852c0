import { nearestName } from "../document/nearestName.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { Language } from "../report/words/language.ts";
import { LATER_COMMANDS } from "./laterParts.ts";
import { takesValue } from "./sharedOptions.ts";
import { say, sayOf } from "./words.ts";

const COMMANDS: readonly string[] = ["simulate", "compare", "staff", "score", "calibrate", "backtest", "check", "rules", "report", "workbench"];

/** The command of a line: its first word that is neither an option nor an option's value; undefined where there is none. */
export function commandWord(args: readonly string[]): string | undefined {
  return args.find((arg, index) => !arg.startsWith("-") && !(index > 0 && takesValue(args[index - 1])));
}

/** Refuses a line whose command is unknown or not built yet, whatever else stands on it, and `-` in the place of a file. */
export function checkCommandWord(args: readonly string[], language: Language): void {
  const word = commandWord(args);
  if (word !== undefined && !COMMANDS.includes(word)) throw new InputFaults([LATER_COMMANDS.includes(word) ? notBuilt(word, language) : unknown(word, language)]);
  if (args.some((arg, index) => arg === "-" && !takesValue(args[index - 1] ?? ""))) throw new InputFaults([noFile(language)]);
}

function noFile(language: Language): InputFault {
  return { where: "-", found: say(language, "dashIsNoFile"), expected: say(language, "aFile"), mend: say(language, "nameFile") };
}

function notBuilt(word: string, language: Language): InputFault {
  return { where: say(language, "commandLine"), found: sayOf(language, "notBuilt", word), expected: sayOf(language, "aCommand", COMMANDS.join(", ")), mend: say(language, "listsCommands") };
}

function unknown(word: string, language: Language): InputFault {
  const near = nearestName(word, COMMANDS);
  return {
    where: say(language, "commandLine"),
    found: sayOf(language, "noCommand", word),
    expected: sayOf(language, "aCommand", COMMANDS.join(", ")),
    mend: near === undefined ? say(language, "listsCommands") : sayOf(language, "write", near),
  };
}
