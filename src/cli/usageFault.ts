import { InputFaults } from "../errors/inputFault.ts";
import { LANGUAGES, type Language } from "../report/words/language.ts";
import { commandWord } from "./commandWord.ts";
import { LATER_OPTIONS } from "./laterParts.ts";
import { say, sayOf } from "./words.ts";

/** The fault of a command line that the parser refused, in the form of all other input faults. */
export function usageFault(message: string, args: readonly string[], language: Language): InputFaults {
  const command = commandWord(args);
  const help = sayOf(language, command === undefined ? "listsCommands" : "listsOptions", command ?? "");
  const later = args.map((arg) => arg.split("=", 1)[0]).filter((arg) => LATER_OPTIONS.includes(arg));
  if (later.length > 0) {
    return new InputFaults(later.map((option) => ({
      where: option, found: sayOf(language, "notBuilt", option), expected: say(language, "anOption"), mend: sayOf(language, "leaveOut", help),
    })));
  }
  return new InputFaults([{ where: say(language, "commandLine"), found: message.trim().replaceAll(/\s+/gu, " "), expected: say(language, "usageExpected"), mend: isOtherLanguage(args) ? say(language, "writeLanguage") : help }]);
}

function isOtherLanguage(args: readonly string[]): boolean {
  const asked = args.flatMap((arg, place) => (arg === "--lang" ? [args.at(place + 1) ?? ""] : arg.startsWith("--lang=") ? [arg.slice("--lang=".length)] : []));
  return asked.some((name) => !(LANGUAGES as readonly string[]).includes(name) && name !== "" && !name.startsWith("-"));
}
