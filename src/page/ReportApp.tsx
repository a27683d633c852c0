import type { AnyReport } from "../report/renderHtml.ts";
import { BacktestApp } from "./backtest/BacktestApp.tsx";
import { chooseFirstBacktestRule } from "./backtest/backtestChoice.ts";
import { CalibrationApp } from "./calibration/CalibrationApp.tsx";
import { CountersApp } from "./counters/CountersApp.tsx";
import { ComparisonApp } from "./comparison/ComparisonApp.tsx";
import { chooseFirstPair } from "./comparison/comparisonChoice.ts";
import { ScoreApp } from "./score/ScoreApp.tsx";
import { chooseFirstRule } from "./score/scoreChoice.ts";
import { ShareMenu } from "./share/ShareMenu.tsx";
import { SimulationApp } from "./simulation/SimulationApp.tsx";
import { chooseFirst } from "./simulation/simulationChoice.ts";
import { StaffingApp } from "./staffing/StaffingApp.tsx";
import { chooseFirstTarget } from "./staffing/staffingChoice.ts";

/** The page of a result, whatever its kind, below the menu that passes it on. */
export function ReportApp({ report }: { readonly report: AnyReport }) {
  return (
    <>
      <ShareMenu report={report} />
      <ResultApp report={report} />
    </>
  );
}

function ResultApp({ report }: { readonly report: AnyReport }) {
  switch (report.kind) {
    case "score-report": return <ScoreApp report={report} />;
    case "calibration-report": return <CalibrationApp report={report} />;
    case "counters-report": return <CountersApp report={report} />;
    case "backtest-report": return <BacktestApp report={report} />;
    case "staffing-report": return <StaffingApp report={report} />;
    case "comparison-report": return <ComparisonApp report={report} />;
    case "report": return <SimulationApp report={report} />;
  }
}

/** Starts each choice of a report's page where its answer is decided; to be called before it is shown. */
export function chooseFirstOf(report: AnyReport): void {
  switch (report.kind) {
    case "score-report": return chooseFirstRule(report.result);
    case "backtest-report": return chooseFirstBacktestRule(report.result);
    case "staffing-report": return chooseFirstTarget(report.result);
    case "comparison-report": return chooseFirstPair(report.result);
    case "report": return chooseFirst(report.result);
    case "calibration-report":
    case "counters-report":
  }
}
