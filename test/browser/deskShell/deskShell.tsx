/// <reference types="vite/client" />
import "@picocss/pico/css/pico.classless.min.css";
import "../../../src/page/page.css";
import "../../../src/page/score/score.css";
import "../../../src/page/calibration/calibration.css";
import "../../../src/page/backtest/backtest.css";
import "../../../src/page/staffing/staffing.css";
import "../../../src/page/comparison/comparison.css";
import "../../../src/page/workbench/desk/desk.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { LanguageSwitch } from "../../../src/page/frame/LanguageSwitch.tsx";
import { ViewNav, viewOf } from "../../../src/page/frame/ViewNav.tsx";
import { createDesk } from "../../../src/page/workbench/desk/desk.ts";
import type { EditedScenario } from "../../../src/page/workbench/desk/desk.ts";
import { fetchDesk } from "../../../src/page/workbench/desk/fetchDesk.ts";
import { JobVoice } from "../../../src/page/workbench/desk/JobVoice.tsx";
import { LeavingGuard } from "../../../src/page/workbench/desk/LeavingGuard.tsx";
import { RunningNote } from "../../../src/page/workbench/desk/RunningNote.tsx";
import { LogsView } from "../../../src/page/workbench/logs/LogsView.tsx";
import { ResultsView } from "../../../src/page/workbench/results/ResultsView.tsx";
import { RunsView } from "../../../src/page/workbench/runs/RunsView.tsx";
import { knownPlatforms, rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";

const VIEWS = [{ id: "runs", label: "runs" }, { id: "logs", label: "logs" }, { id: "results", label: "results" }];

/** As little of a workbench as runs, logs and results need: an editor that only holds a text. */
const edited = signal<EditedScenario | undefined>(undefined);
const server = fetchDesk("test");

async function hold(text: string, name: string, path?: string): Promise<void> {
  const at = path === undefined ? {} : { path };
  edited.value = { text, name, ...at, reading: await server.read({ text, ...at }) };
}

const desk = createDesk({
  edited: () => edited.value,
  openScenario: (path) => void server.text(path).then((text) => hold(text, path, path)),
  openText: (text, name) => void hold(text, name),
  changeScenario: (changes) => void server.change({ text: edited.value?.text ?? "", changes }).then(({ text }) => hold(text, edited.value?.name ?? "", edited.value?.path)),
}, server, Object.fromEntries(knownPlatforms().map((platform) => [platform, rulePacksOfPlatform(platform)])));

function Shell() {
  const view = viewOf(VIEWS);
  return (
    <div class="sheet">
      <header class="masthead"><ViewNav views={VIEWS} label="views" /><RunningNote desk={desk} /><LanguageSwitch /></header>
      <JobVoice queue={desk.queue} />
      <LeavingGuard queue={desk.queue} />
      <p id="edited" class="faint">{edited.value?.name ?? ""}</p>
      {view === "runs" ? <RunsView desk={desk} /> : null}
      {view === "logs" ? <LogsView desk={desk} /> : null}
      {view === "results" ? <ResultsView desk={desk} /> : null}
    </div>
  );
}

const place = document.getElementById("page");
if (place) render(<Shell />, place);
