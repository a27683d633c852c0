import { useState } from "preact/hooks";
import type { CalibrationResult } from "../../../calibration/calibrationResult.ts";
import type { AnyReport } from "../../../report/renderHtml.ts";
import { effectiveForm } from "../../../scenario/effectiveForm.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { StaffingResult } from "../../../staffing/staffingResult.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { goTo } from "../desk/goTo.ts";
import { choose } from "../runs/runChoice.ts";
import type { RunCommand } from "../runs/runsWords.ts";
import { resultsWordsOf } from "./resultsWordsOf.ts";
import { rosterChanges } from "./rosterChanges.ts";
import { plainText, scenarioText } from "./scenarioText.ts";

/** What a result leads to: its roster into the scenario that is open, its scenario into the editor, its log on to the next step. */
export function ResultOffers({ desk, report, path }: { readonly desk: Desk; readonly report: AnyReport; readonly path: string }) {
  switch (report.kind) {
    case "staffing-report": return <StaffingOffers desk={desk} result={report.result} />;
    case "report": return <ScenarioOffer desk={desk} scenario={report.result.scenario} />;
    case "calibration-report": return <LearnedOffer desk={desk} path={path} result={report.result} />;
    case "score-report": return <ScoreOffer desk={desk} path={path} />;
    case "comparison-report":
    case "backtest-report":
    case "counters-report": return null;
  }
}

function StaffingOffers({ desk, result }: { readonly desk: Desk; readonly result: StaffingResult }) {
  const words = resultsWordsOf(language.value);
  const [applied, setApplied] = useState("");
  const edited = desk.shell.edited();
  const found = result.scenario.name;
  const open = edited?.reading?.scenario?.name;
  return (
    <div class="offers">
      {edited === undefined ? null : (
        <>
          <button
            type="button" class="primary" title={words.applyTo(edited.name)}
            onClick={() => {
              desk.shell.changeScenario(rosterChanges(result, edited.reading?.scenario?.shifts));
              setApplied(edited.name);
            }}
          >
            {words.applyRoster}
          </button>
          {open === undefined || open === found ? null : <p class="hint">{words.applyOther(found, open)}</p>}
        </>
      )}
      <OpenButton desk={desk} scenario={result.scenario} label={words.openWithRoster} />
      <p class="faint" role="status">{applied === "" ? "" : words.applied(applied)}</p>
    </div>
  );
}

function ScenarioOffer({ desk, scenario }: { readonly desk: Desk; readonly scenario: Scenario }) {
  const words = resultsWordsOf(language.value);
  const ask = (command: RunCommand) => {
    choose({ command, keptBase: { text: plainText(scenario), name: scenario.name }, beside: [{ kind: "variant", key: "", value: "" }] });
    goTo({ view: "runs" });
  };
  return (
    <div class="offers">
      <OpenButton desk={desk} scenario={scenario} label={words.openScenario} />
      <button type="button" class="quiet" onClick={() => ask("compare")}>{words.compareIt}</button>
      <button type="button" class="quiet" onClick={() => ask("staff")}>{words.staffIt}</button>
    </div>
  );
}

function OpenButton({ desk, scenario, label }: { readonly desk: Desk; readonly scenario: Scenario; readonly label: string }) {
  const open = async () => desk.shell.openText(await scenarioText(effectiveForm(scenario), desk.server), scenario.name);
  return <button type="button" class="quiet" onClick={() => void open()}>{label}</button>;
}

/** The scenario's own file where it lies beside, for its comments tell where each number is from; else its text from the result. */
function LearnedOffer({ desk, path, result }: { readonly desk: Desk; readonly path: string; readonly result: Pick<CalibrationResult, "scenario"> }) {
  const beside = scenarioBeside(path).find((file) => desk.entries.value?.some((entry) => entry.path === file) === true);
  const { name } = result.scenario;
  const open = async () => {
    if (beside !== undefined) desk.shell.openScenario(beside);
    else desk.shell.openText(await scenarioText(result.scenario, desk.server), typeof name === "string" ? name : path);
  };
  return <div class="offers"><button type="button" class="primary" onClick={() => void open()}>{resultsWordsOf(language.value).openLearned}</button></div>;
}

/** How a scenario may be called whose calibration is kept at a path. */
function scenarioBeside(path: string): string[] {
  const stem = path.replace(/\.json$/u, "").replace(/--calibration$/u, "");
  return [`${stem}.yaml`, `${stem}.yml`];
}

/** Of a log that is still in hand the next step. */
function ScoreOffer({ desk, path }: { readonly desk: Desk; readonly path: string }) {
  if (desk.log.value?.made.score?.path !== path) return null;
  return <div class="offers"><button type="button" class="primary" onClick={() => goTo({ view: "logs" })}>{resultsWordsOf(language.value).calibrate}</button></div>;
}
