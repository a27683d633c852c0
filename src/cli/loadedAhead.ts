import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { InputFaults } from "../errors/inputFault.ts";
import { afterHistory } from "../forecast/period/afterHistory.ts";
import { isDayTable, readDayTable } from "../forecast/period/readDayTable.ts";
import { type RuleHistory, ruleHistory } from "../forecast/period/ruleHistory.ts";
import { dayScenario } from "../forecast/today/dayScenario.ts";
import { lastDate } from "../forecast/today/todaySoFar.ts";
import { checkHours, passedOver, toldUntil, untoldUntilNow } from "../forecast/today/untoldUntilNow.ts";
import type { LoadedScenario } from "../hosts/loadScenario.ts";
import { readLogFile } from "../hosts/readLogFile.ts";
import { readTextFile } from "../hosts/readTextFile.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { DeskCounters } from "../import/tables/deskCounters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { formatTimeOfDay } from "../time/timeOfDay.ts";
import type { AheadRequest } from "./aheadRequest.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import type { Interruption } from "./interruption.ts";
import { optionFault } from "./optionFault.ts";
import type { SimulateRequest } from "./simulateRequest.ts";

/** What the files of today and of the days before tell, and the scenario on the days that they ask for. */
export interface LoadedAhead {
  readonly loaded: LoadedScenario;
  /** With the scenario as it was before it became that of the day. */
  readonly today?: { readonly read: ReadLog | DeskCounters; readonly date: string; readonly nowMs: number; readonly scenario: Scenario };
  readonly history?: RuleHistory;
}

/** Reads the files that the options name. With `--today` the scenario is that of its day; where its days lie before the end of the history, or long after, they follow it. */
export async function loadedAhead(request: SimulateRequest, loaded: LoadedScenario, interruption: Interruption): Promise<LoadedAhead> {
  const { todayFile, historyFile } = request;
  if (todayFile === undefined && historyFile === undefined) return { loaded };
  const words = faultWordsOf(request.language);
  if (historyFile !== undefined && loaded.scenario.shops !== undefined) throw optionFault("--history", words.historyOfShops);
  const history = historyFile === undefined ? undefined : await historyOf(historyFile, loaded, interruption);
  const after = history === undefined || todayFile !== undefined ? loaded : followingHistory(request, loaded, history);
  if (todayFile === undefined) return { loaded: after, ...(history === undefined ? {} : { history }) };
  const today = await todayOf(todayFile, request, loaded, interruption);
  return { loaded: { ...loaded, scenario: dayScenario(loaded.scenario, today.date).scenario, notes: [...loaded.notes, ...today.notes] }, today, ...(history === undefined ? {} : { history }) };
}

async function todayOf(file: string, { nowMs, language }: AheadRequest & Pick<SimulateRequest, "language">, { scenario }: LoadedScenario, interruption: Interruption): Promise<NonNullable<LoadedAhead["today"]> & { readonly notes: readonly string[] }> {
  const read = await readLogFile(file, { timeZone: scenario.timeZone, ...interruption });
  const date = lastDate(read);
  if (date === undefined) throw new InputFaults([{ where: file, ...faultWordsOf(language).noToday(file) }]);
  if (read.shape === "counters") checkHours(read, date);
  const until = nowMs ?? toldUntil(read, date);
  const untold = untoldUntilNow(scenario, read, date, until);
  if (untold !== undefined) {
    throw new InputFaults([{ where: file, ...faultWordsOf(language).untoldUntilNow(formatTimeOfDay(untold.endMs), formatTimeOfDay(until), Math.round(untold.expected)) }]);
  }
  return { read, date, nowMs: until, scenario, notes: notesOf(read, file, date, until, language) };
}

/** What of a table is not looked at. */
function notesOf(read: ReadLog | DeskCounters, file: string, date: string, nowMs: number, language: SimulateRequest["language"]): string[] {
  if (read.shape !== "counters") return [];
  const { otherDates, later } = passedOver(read, date, nowMs);
  return otherDates + later === 0 ? [] : [faultWordsOf(language).passedOver(file, date, formatTimeOfDay(nowMs), otherDates, later)];
}

async function historyOf(file: string, { scenario, packs }: LoadedScenario, interruption: Interruption): Promise<RuleHistory> {
  if (isText(file)) {
    const text = readTextFile(file, "a log, desk counters or a table of days");
    if (isDayTable(text)) return readDayTable(text, file, packs);
  }
  const read = await readLogFile(file, { timeZone: scenario.timeZone, ...interruption });
  return interruption.breakable(() => ruleHistory(read, packs));
}

/** A table of days is a small text; only its beginning is looked at. */
function isText(file: string): boolean {
  return [".csv", ".tsv", ".txt"].includes(extname(file).toLowerCase()) && isDayTable(readFileSync(file, "latin1").slice(0, 1000));
}

/** The scenario on days after the history's last one; what does not go along is a note. */
function followingHistory({ settings, language }: SimulateRequest, loaded: LoadedScenario, history: RuleHistory): LoadedScenario {
  const last = Object.values(history).flat().reduce((latest, { date }) => (date > latest ? date : latest), "");
  if (last === "" || settings.some((setting) => setting.startsWith("start="))) return loaded;
  const { scenario, leftOut } = afterHistory(loaded.scenario, last);
  return { ...loaded, scenario, notes: [...loaded.notes, ...(leftOut.length === 0 ? [] : [faultWordsOf(language).leftBehind(last, leftOut.join(", "))])] };
}
