import { useState } from "preact/hooks";
import { dayName } from "../../../report/verdictSentences.ts";
import { language, words as pageWords } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { placeAddress } from "../desk/goTo.ts";
import { LogPicker } from "./LogPicker.tsx";
import { type LogInHand, logDays } from "./logInHand.ts";
import { backtestJob } from "./logJobs.ts";
import { isStepUnderWay, runStep } from "./logStep.ts";
import { logsWordsOf } from "./logsWordsOf.ts";
import { StepFrame } from "./StepFrame.tsx";

const HELD_BACK = "held-back";
const ANOTHER = "another";
const REPLICATIONS = "200";

/** Sets days that were not learned from beside what the scenario expects of them: those held back, or another log's. */
export function BacktestStep({ desk, log }: { readonly desk: Desk; readonly log: LogInHand }) {
  const words = logsWordsOf(language.value);
  const [asked, setAsked] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const [replications, setReplications] = useState(REPLICATIONS);
  const { calibrate, backtest } = log.made;
  const heldBack = logDays(log)?.heldBack;
  const testOn = asked ?? (heldBack === undefined ? ANOTHER : HELD_BACK);
  const isHeldBack = testOn === HELD_BACK && heldBack !== undefined;
  const scenarios = (desk.entries.value ?? []).filter(({ kind, path }) => kind === "scenario" && path !== calibrate?.scenario).map(({ path }) => path);
  const scenario = chosen ?? calibrate?.scenario ?? scenarios.at(0);
  const tested = isHeldBack ? log : desk.testLog.value;
  const times = Number(replications);
  const run = () => {
    if (tested === undefined || scenario === undefined) return;
    const fits = scenario === calibrate?.scenario ? { fits: calibrate.path } : {};
    runStep(desk, log, backtestJob(tested, isHeldBack ? heldBack : undefined, { scenario, replications: times, ...fits }, language.value), `${tested.name} · ${scenario.split("/").at(-1) ?? scenario}`);
  };
  return (
    <StepFrame desk={desk} log={log} command="backtest" next={backtest === undefined ? null : <a class="as-button" href={placeAddress({ view: "results", result: backtest.path })}>{words.openTest}</a>}>
      <div class="step-fields">
        <label class="field">{words.testScenario}
          <select value={scenario ?? ""} disabled={scenario === undefined} onChange={({ currentTarget: { value } }) => setChosen(value)}>
            {calibrate?.scenario === undefined ? null : <option value={calibrate.scenario}>{words.calibrated}</option>}
            {scenarios.map((path) => <option key={path} value={path}>{path}</option>)}
          </select>
        </label>
        <label class="field">{words.testOn}
          <select value={testOn} onChange={({ currentTarget: { value } }) => setAsked(value)}>
            {heldBack === undefined ? null : <option value={HELD_BACK}>{words.heldBack(heldBackText(heldBack))}</option>}
            <option value={ANOTHER}>{words.anotherLog}</option>
          </select>
        </label>
        <label class="field short">{words.replications}<input type="text" inputMode="numeric" value={replications} onInput={({ currentTarget: { value } }) => setReplications(value)} /></label>
      </div>
      {isHeldBack ? null : <TestLog desk={desk} />}
      {scenario === undefined ? <p class="hint">{words.calibrateFirst}</p> : null}
      <button
        type="button" class={calibrate !== undefined && backtest === undefined ? "primary" : "quiet"} onClick={run}
        disabled={tested === undefined || scenario === undefined || !Number.isInteger(times) || times < 1 || isStepUnderWay(desk, log, "backtest")}
      >
        {backtest === undefined ? words.steps.backtest.run : words.steps.backtest.again}
      </button>
    </StepFrame>
  );
}

/** The other log: dropped, chosen or of the folder; or its name and a way to take another. */
function TestLog({ desk }: { readonly desk: Desk }) {
  const words = logsWordsOf(language.value);
  const log = desk.testLog.value;
  if (log === undefined) return <LogPicker desk={desk} onPicked={(picked) => { desk.testLog.value = picked; }} />;
  return <p class="test-log"><strong>{log.name}</strong> <button type="button" class="quiet" onClick={() => { desk.testLog.value = undefined; }}>{words.another}</button></p>;
}

function heldBackText({ from, to }: { readonly from: string; readonly to: string }): string {
  const named = (date: string) => dayName(date, pageWords());
  return from === to ? named(from) : `${named(from)} – ${named(to)}`;
}
