import { useState } from "preact/hooks";
import { settingOption } from "../../report/settingOption.ts";
import type { Adjustments } from "../../scenario/adjusted.ts";
import { adjustmentSettings } from "../../scenario/adjustmentSettings.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { copyText } from "../frame/copyText.ts";
import { language } from "../frame/language.ts";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

interface CopyCommandProps {
  readonly scenario: Scenario;
  readonly turned: Adjustments;
  /** Whether the roster was found for the scenario: its file has another one, or none. */
  readonly isFound: boolean;
  readonly isOff: boolean;
}

/** Puts the command that simulates what is turned on the clipboard, to be run on the scenario's file. */
export function CopyCommand({ scenario, turned, isFound, isOff }: CopyCommandProps) {
  const { copyCommand, copied, file } = whatIfWordsOf(language.value);
  const [done, setDone] = useState<Adjustments>();
  const copy = async (): Promise<void> => {
    await copyText(["replycast simulate", file, ...adjustmentSettings(scenario, turned, isFound).map(settingOption)].join(" "));
    setDone(turned);
  };
  return (
    <>
      <button type="button" class="copy" disabled={isOff} onClick={() => void copy()}>{copyCommand}</button>
      <p class="turn-note" role="status">{done === turned ? copied(file) : ""}</p>
    </>
  );
}
