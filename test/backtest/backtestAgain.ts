import { BesideFigures } from "../../src/backtest/besideFigures.ts";
import { besideResult } from "../../src/backtest/besideResult.ts";
import type { BacktestResult } from "../../src/backtest/backtestResult.ts";
import { PlayedFigures } from "../../src/backtest/playedFigures.ts";
import { realFigures } from "../../src/backtest/realFigures.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { jobsOf } from "../../src/experiment/job.ts";
import { ReplicationTable } from "../../src/experiment/replicationTable.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import type { DetailPlan } from "../../src/metrics/logDetail.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { addDays, dayNumber } from "../../src/time/calendar.ts";
import { packsOf } from "./playedFile.ts";

/** Plays the scenario's own days once, for back-tests of many logs of those days: as `backtest` does, without playing them for each anew. */
export async function playedOnce(scenario: Scenario, replications: number): Promise<(read: ReadLog) => BacktestResult> {
  const packs = packsOf(scenario);
  const isMeasure = packs.map(({ measure }) => measure !== undefined);
  const simulation = compileSimulation(scenario, packs);
  const detail: DetailPlan = { replied: "every-message", shown: { resolutionMs: 1, lists: true, presence: true, closed: true, left: true, flags: 255 } };
  const plan = { ...simulation.plan, detail };
  const table = new ReplicationTable(plan);
  await inlineExecutor.run(jobsOf(simulation.model, plan, 0, replications), (result) => table.add(result));
  const played = new PlayedFigures([{ piece: { first: 0, days: scenario.days }, table, isMeasure }]);
  const first = addDays(scenario.start, scenario.warmUp);
  const dates = Array.from({ length: scenario.days }, (_, day) => addDays(first, day));
  return (read) => {
    const frame = { firstDay: (dayNumber(first) ?? 0) - (dayNumber(read.startDate) ?? 0), days: scenario.days };
    const beside = new BesideFigures(realFigures(read, plan.rules, frame, detail), played, scenario.days, isMeasure);
    return besideResult({ read, scenario, packs, beside, dates, seed: scenario.seed, arrivals: "drawn", detail, findings: [], file: "log", timeZone: scenario.timeZone, uncertain: [], learnedDays: undefined });
  };
}
