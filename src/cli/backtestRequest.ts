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
import { type FoundNumbers, fitsOption } from "./fitsOption.ts";
import { languageOption } from "./languageOption.ts";
import { optionFault } from "./optionFault.ts";
import { packsOption } from "./packsOption.ts";
import { textOption, textsOption, wordOption } from "./readOption.ts";
import { runOptions } from "./runOptions.ts";
import type { RunOptions } from "./runOptions.ts";
import { folderOption } from "./simulateRequest.ts";

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
  /** Absent: the scenario's numbers stand as they are. */
  readonly found?: FoundNumbers;
  readonly replications: number;
  readonly map?: LogMap;
  /** Absent: the scenario's. */
  readonly timeZone?: string;
  readonly language: Language;
  /** Absent: no page is written. */
  readonly pageFolder?: string;
  /** Absent: the page opens in the browser's language. */
  readonly pageLanguage?: Language;
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
  read(() => checkOrder(given, words));
  const arrivals = read(() => arrivalsOption(textOption(given.arrivals), words)) ?? "drawn";
  const found = read(() => fitsOption(wordOption("--fits", given.fits, words, words.write("--fits", "fits.json")), words));
  const mapName = read(() => wordOption("--map", given.map, words, words.write("--map", "map.yaml")));
  const map = mapName === undefined ? undefined : read(() => loadLogMap(mapName));
  const timeZone = read(() => wordOption("--time-zone", given.timeZone, words, words.write("--time-zone", "Asia/Shanghai")));
  const pageFolder = read(() => folderOption(textOption(given.out), words));
  const run = runOptions(given, DEFAULT_REPLICATIONS, words, read);
  if (faults.length > 0) throw new InputFaults(faults);
  return {
    file: given.log, scenarioFile: given.scenario, settings: textsOption(given.set), arrivals, language,
    ...run, replications: run.replications ?? DEFAULT_REPLICATIONS,
    json: given.json === true, quiet: given.quiet === true, yes: given.yes === true,
    ...(pageFolder === undefined ? {} : { pageFolder }),
    ...(given.lang === undefined ? {} : { pageLanguage: language }),
    ...(packs === undefined ? {} : { packs }),
    ...(days === undefined ? {} : { days }),
    ...(found === undefined ? {} : { found }),
    ...(map === undefined ? {} : { map }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

/** A scenario in the log's place is told as such, and not as a log that cannot be read. */
function checkOrder({ log, scenario }: BacktestArguments, words: FaultWords): void {
  const isYaml = (file: string): boolean => /\.ya?ml$/iu.test(file);
  if (isYaml(log) && !isYaml(scenario)) throw new InputFaults([{ where: log, ...words.logFirst(scenario, log) }]);
}

function arrivalsOption(text: string | undefined, words: FaultWords): ArrivalsPlayed | undefined {
  if (text === undefined) return undefined;
  const arrivals = ARRIVALS_PLAYED.find((known) => known === text.trim());
  if (arrivals === undefined) throw optionFault("--arrivals", words.notArrivals(text.trim()));
  return arrivals;
}
