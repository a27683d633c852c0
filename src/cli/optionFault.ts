import { InputFaults } from "../errors/inputFault.ts";

/** The fault of one option's value. */
export function optionFault(option: string, found: string, expected: string, mend: string): InputFaults {
  return new InputFaults([{ where: option, found, expected, mend }]);
}
