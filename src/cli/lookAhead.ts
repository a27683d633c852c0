import { setImmediate as immediate } from "node:timers/promises";
import type { SimulationResult } from "../experiment/result.ts";
import type { Executor } from "../experiment/executor.ts";
import type { AheadResult } from "../forecast/aheadResult.ts";
import type { Language } from "../report/words/language.ts";
import type { LoadedAhead } from "./loadedAhead.ts";
import { ProgressLine } from "./progressLine.ts";
import { reportColors } from "./reportColors.ts";
import type { SimulateRequest } from "./simulateRequest.ts";
import { terminalColumns } from "./terminalColumns.ts";

/** Whether less was played than was asked for. */
export function isCutShort({ today, outlook }: AheadResult, asked: LoadedAhead, { outlook: isOutlookAsked }: SimulateRequest, { replications }: SimulationResult): boolean {
  if (asked.today !== undefined && (today === undefined || today.interrupted === true)) return true;
  return isOutlookAsked && (outlook === undefined || outlook.replications < replications);
}

/** Plays the rest of the day and the days ahead, where they were asked for: as many replications as the result has. */
export async function lookAhead(request: SimulateRequest, { loaded: { scenario, packs }, today, history }: LoadedAhead, { replications, seed }: SimulationResult, executor: Executor, signal: AbortSignal): Promise<AheadResult> {
  if ((today === undefined && !request.outlook) || signal.aborted) return {};
  const [{ todayOutlook }, { periodOutlook }] = await Promise.all([import("../forecast/today/todayOutlook.ts"), import("../forecast/period/periodOutlook.ts")]);
  const progress = new ProgressLine(request.quiet, request.language, "foretelling");
  try {
    const ofToday = today === undefined ? undefined : await todayOutlook({ ...today.scenario, seed }, today.read, { packs, date: today.date, nowMs: today.nowMs, replications, executor, signal, pause: immediate, onProgress: (share) => progress.update(share) });
    const ofPeriod = request.outlook && !signal.aborted ? await periodOutlook({ ...scenario, seed }, { packs, history: history ?? {}, replications, executor, signal }) : undefined;
    return { ...(ofToday === undefined ? {} : { today: ofToday }), ...(ofPeriod === undefined ? {} : { outlook: ofPeriod }) };
  } finally {
    progress.clear();
  }
}

/** Both for the terminal. */
export async function aheadText({ today, outlook }: AheadResult, language: Language): Promise<string> {
  const [{ todayText }, { outlookText }] = await Promise.all([import("../report/forecast/todayText.ts"), import("../report/forecast/outlookText.ts")]);
  const options = { language, colors: reportColors(), columns: terminalColumns() };
  return [...(today === undefined ? [] : [todayText(today, options)]), ...(outlook === undefined ? [] : [outlookText(outlook, options, today?.date)])].join("\n");
}
