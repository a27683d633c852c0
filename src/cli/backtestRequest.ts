import { ARRIVALS_PLAYED } from "../backtest/backtestResult.ts";
import type { ArrivalsPlayed } from "../backtest/backtestResult.ts";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { loadLogMap } from "../hosts/loadLogMap.ts";
import type { LogMap } from "../import/map/logMap.ts";
import type { Language } from "../report/words/language.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { BacktestArguments } from "./backtestArguments.ts";
import { daysOption } from "./daysOption.ts";
import type { Days } from "./daysOption.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import type { FaultWords } from "./faultWords.ts";
import { languageOption } from "./languageOption.ts";
import { optionFault } from "./optionFault.ts";
import { packsOption } from "./packsOption.ts";
import { textOption, textsOption, wordOption } from "./readOption.ts";
import { runOptions } from "./runOptions.ts";
import type { RunOptions } from "./runOptions.ts";

const DEFAULT_REPLICATIONS = 200;

/** What one `backtest` was asked to do, every option read. */
export interface BacktestRequest extends RunOptions {
  /** The log. */
  readonly file: string;
  readonly scenarioFile: string;
  readonly settings: readonly string[];
  /** Absent: the scenario's rules. */
  readonly packs?: readonly RulePack[];
  readonly days?: Days;
  readonly arrivals: ArrivalsPlayed;
  readonly replications: number;
  readonly map?: LogMap;
  /** Absent: the scenario's. */
  readonly timeZone?: string;
  readonly language: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly yes: boolean;
}

/** Reads the options of `backtest`; throws the faults of all of them at once. */
export function backtestRequest(given: BacktestArguments): BacktestRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const language = languageOption(given.lang);
  const words = faultWordsOf(language);
  const namesRules = given.platform !== undefined || given.rule !== undefined;
  const packs = namesRules ? read(() => packsOption(given, words)) : undefined;
  const days = read(() => daysOption(given.days, words));
  const arrivals = read(() => arrivalsOption(textOption(given.arrivals), words)) ?? "drawn";
  const mapName = read(() => wordOption("--map", given.map, words, words.write("--map", "map.yaml")));
  const map = mapName === undefined ? undefined : read(() => loadLogMap(mapName));
  const timeZone = read(() => wordOption("--time-zone", given.timeZone, words, words.write("--time-zone", "Asia/Shanghai")));
  const run = runOptions(given, DEFAULT_REPLICATIONS, words, read);
  if (faults.length > 0) throw new InputFaults(faults);
  return {
    file: given.log, scenarioFile: given.scenario, settings: textsOption(given.set), arrivals, language,
    ...run, replications: run.replications ?? DEFAULT_REPLICATIONS,
    json: given.json === true, quiet: given.quiet === true, yes: given.yes === true,
    ...(packs === undefined ? {} : { packs }),
    ...(days === undefined ? {} : { days }),
    ...(map === undefined ? {} : { map }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function arrivalsOption(text: string | undefined, words: FaultWords): ArrivalsPlayed | undefined {
  if (text === undefined) return undefined;
  const arrivals = ARRIVALS_PLAYED.find((known) => known === text.trim());
  if (arrivals === undefined) throw optionFault("--arrivals", words.notArrivals(text.trim()));
  return arrivals;
}
