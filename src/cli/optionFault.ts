import { InputFaults } from "../errors/inputFault.ts";
import type { FaultText } from "../report/faults/faultText.ts";

/** The fault of one option's value. */
export function optionFault(option: string, text: FaultText): InputFaults {
  return new InputFaults([{ where: option, ...text }]);
}
