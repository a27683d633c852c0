import { backtest } from "../../src/backtest/backtest.ts";
import type { BacktestResult } from "../../src/backtest/backtestResult.ts";
import type { Dates } from "../../src/import/askedDays.ts";
import type { CalibrationResult } from "../../src/calibration/calibrationResult.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";

/** Rules (the three-minute one) of a log's days beside what was learned, its numbers drawn from their intervals, played in this thread. */
export async function backtestOnce(read: ReadLog, { scenario, fits }: CalibrationResult, days: Dates | undefined, replications: number, rules: readonly string[] = ["pinduoduo/manual-reply-3min"]): Promise<BacktestResult> {
  const packs = rules.map((id) => rulePackById(id, "rule"));
  return backtest(read, parseScenario(JSON.stringify(scenario), "learned.json"), packs, { replications, fits, executor: inlineExecutor, ...(days === undefined ? {} : { days }) });
}

/** A day's rate beside its interval, in words. */
export function dayText(day: BacktestResult["days"][number]): { readonly real: string; readonly range: string; readonly inside: boolean } {
  const [{ real = Number.NaN, p05 = Number.NaN, p95 = Number.NaN, inside = false }] = Object.values(day.rules);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return { real: percent(real), range: `[${percent(p05)}, ${percent(p95)}]`, inside };
}
