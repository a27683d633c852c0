import "@picocss/pico/css/pico.classless.min.css";
import "./page.css";
import "./score/score.css";
import "./calibration/calibration.css";
import "./backtest/backtest.css";
import "./counters/counters.css";
import "./forecast/forecast.css";
import "./staffing/staffing.css";
import "./comparison/comparison.css";
import "./staffing/rota.css";
import "./staffing/plan.css";
import "./staffing/levers.css";
import { render } from "preact";
import { App } from "./App.tsx";
import { BacktestApp } from "./backtest/BacktestApp.tsx";
import { chooseFirstBacktestRule } from "./backtest/backtestChoice.ts";
import { CalibrationApp } from "./calibration/CalibrationApp.tsx";
import { CountersApp } from "./counters/CountersApp.tsx";
import { ComparisonApp } from "./comparison/ComparisonApp.tsx";
import { chooseFirstPair } from "./comparison/comparisonChoice.ts";
import { chooseFirst } from "./choice.ts";
import { startIn } from "./language.ts";
import { readReport } from "./readReport.ts";
import { ScoreApp } from "./score/ScoreApp.tsx";
import { chooseFirstRule } from "./score/scoreChoice.ts";
import { StaffingApp } from "./staffing/StaffingApp.tsx";
import { chooseFirstTarget } from "./staffing/staffingChoice.ts";

const report = readReport();
const place = document.getElementById("page");
if (place && report) {
  startIn(report.language);
  if (report.kind === "score-report") {
    chooseFirstRule(report.result);
    render(<ScoreApp report={report} />, place);
  } else if (report.kind === "calibration-report") {
    render(<CalibrationApp report={report} />, place);
  } else if (report.kind === "counters-report") {
    render(<CountersApp report={report} />, place);
  } else if (report.kind === "backtest-report") {
    chooseFirstBacktestRule(report.result);
    render(<BacktestApp report={report} />, place);
  } else if (report.kind === "staffing-report") {
    chooseFirstTarget(report.result);
    render(<StaffingApp report={report} />, place);
  } else if (report.kind === "comparison-report") {
    chooseFirstPair(report.result);
    render(<ComparisonApp report={report} />, place);
  } else {
    chooseFirst(report.result);
    render(<App report={report} />, place);
  }
}
