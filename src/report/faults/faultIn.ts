import type { InputFault } from "../../errors/inputFault.ts";
import type { Language } from "../words/language.ts";
import { ZH_INPUT_FAULTS } from "./zhInputFaults.ts";

/** A fault in the reader's language where its kind is known in it, else as it stands. */
export function faultIn(language: Language, fault: InputFault): InputFault {
  const inWords = language === "en" || fault.kind === undefined ? undefined : ZH_INPUT_FAULTS[fault.kind.of];
  return inWords === undefined || fault.kind === undefined ? fault : { ...inWords(fault.kind.values), where: fault.where };
}
