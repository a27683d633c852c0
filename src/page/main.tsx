import "@picocss/pico/css/pico.classless.min.css";
import "./page.css";
import "./score/score.css";
import "./calibration/calibration.css";
import "./backtest/backtest.css";
import "./counters/counters.css";
import "./forecast/forecast.css";
import "./staffing/staffing.css";
import "./comparison/comparison.css";
import "./share/share.css";
import "./staffing/rota.css";
import "./staffing/plan.css";
import "./staffing/levers.css";
import "./film/film.css";
import "./workbench/desk/desk.css";
import "./lessons/lessons.css";
import "./practice/practice.css";
import "./whatIf/whatIf.css";
import "./workbench/workbench.css";
import "./workbench/form/form.css";
import "./workbench/grid/grid.css";
import "./workbench/scenario/editor.css";
import { render } from "preact";
import { ReportApp, chooseFirstOf } from "./ReportApp.tsx";
import { startIn } from "./frame/language.ts";
import { readStart } from "./readStart.ts";
import { takeToken } from "./workbench/token.ts";
import { WorkbenchApp } from "./workbench/WorkbenchApp.tsx";

const start = readStart();
const place = document.getElementById("page");
if (place && start) {
  if (start.kind === "workbench") {
    render(<WorkbenchApp start={start} token={takeToken()} />, place);
  } else {
    startIn(start.language);
    chooseFirstOf(start);
    render(<ReportApp report={start} />, place);
  }
}
