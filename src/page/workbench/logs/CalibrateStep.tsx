import { useState } from "preact/hooks";
import { dayName } from "../../../report/verdictSentences.ts";
import { language, words as pageWords } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { placeAddress } from "../desk/goTo.ts";
import { type LogInHand, logDays } from "./logInHand.ts";
import { calibrateJob } from "./logJobs.ts";
import { isStepUnderWay, runStep } from "./logStep.ts";
import { logsWordsOf } from "./logsWordsOf.ts";
import { StepFrame } from "./StepFrame.tsx";

const LEAST_LEARNED_DAYS = 2;
const MOST_HELD_BACK = 7;

/** Learns a scenario from all days of the log but those that are held back, and leads to it. */
export function CalibrateStep({ desk, log }: { readonly desk: Desk; readonly log: LogInHand }) {
  const words = logsWordsOf(language.value);
  const [name, setName] = useState(nameOfLog(log.name));
  const { calibrate } = log.made;
  const most = Math.min(MOST_HELD_BACK, (log.span?.days ?? 0) - LEAST_LEARNED_DAYS);
  const learned = logDays(log)?.learned;
  const day = (date: string) => dayName(date, pageWords());
  const next = calibrate === undefined ? null : (
    <>
      <CalibratedScenario desk={desk} path={calibrate.scenario} />
      <a class="as-button quiet" href={placeAddress({ view: "results", result: calibrate.path })}>{words.openResult}</a>
    </>
  );
  return (
    <StepFrame desk={desk} log={log} command="calibrate" next={next}>
      <div class="step-fields">
        <label class="field">{words.name}<input type="text" value={name} onInput={({ currentTarget: { value } }) => setName(value)} /></label>
        {most < 1 ? null : (
          <label class="field">{words.holdBack}
            <select value={String(log.heldBack)} onChange={({ currentTarget: { value } }) => { desk.log.value = { ...log, heldBack: Number(value) }; }}>
              <option value="0">{words.holdBackNone}</option>
              {Array.from({ length: most }, (_, index) => index + 1).map((days) => <option key={days} value={String(days)}>{words.holdBackDays(days)}</option>)}
            </select>
          </label>
        )}
      </div>
      {learned === undefined ? null : <p class="hint">{words.learns(day(learned.from), day(learned.to))}</p>}
      <button type="button" class={log.made.score !== undefined && calibrate === undefined ? "primary" : "quiet"} disabled={name.trim() === "" || isStepUnderWay(desk, log, "calibrate")} onClick={() => runStep(desk, log, calibrateJob(log, name.trim(), language.value), log.name)}>
        {calibrate === undefined ? words.steps.calibrate.run : words.steps.calibrate.again}
      </button>
    </StepFrame>
  );
}

function CalibratedScenario({ desk, path }: { readonly desk: Desk; readonly path: string | undefined }) {
  if (path === undefined) return null;
  return <button type="button" onClick={() => desk.shell.openScenario(path)}>{logsWordsOf(language.value).openScenario}</button>;
}

/** The file's name without folders and ending. */
function nameOfLog(name: string): string {
  return (name.split("/").at(-1) ?? name).replace(/\.[^.]+$/u, "");
}
