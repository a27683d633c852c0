import { InputFaults } from "../errors/inputFault.ts";
import { LATER_OPTIONS } from "./laterParts.ts";

/** The fault of a command line that the parser refused, in the form of all other input faults. */
export function usageFault(message: string, args: readonly string[]): InputFaults {
  const command = args.find((arg) => !arg.startsWith("-")) ?? "";
  const later = args.map((arg) => arg.split("=", 1)[0]).filter((arg) => LATER_OPTIONS.includes(arg));
  if (later.length > 0) {
    return new InputFaults(later.map((option) => ({
      where: option,
      found: `${option} is not built yet`,
      expected: "an option of this version",
      mend: `leave it out; \`replycast ${command} --help\` lists what there is`,
    })));
  }
  return new InputFaults([{
    where: "command line",
    found: message.replaceAll("\n", " "),
    expected: "a command and options that replycast has",
    mend: `\`replycast ${command === "" ? "" : `${command} `}--help\` lists them with examples`,
  }]);
}

/** The fault of one option's value. */
export function optionFault(option: string, found: string, expected: string, mend: string): InputFaults {
  return new InputFaults([{ where: option, found, expected, mend }]);
}
