import { ARRIVALS_PLAYED } from "../backtest/backtestResult.ts";
import type { ArrivalsPlayed } from "../backtest/backtestResult.ts";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { loadLogMap } from "../hosts/loadLogMap.ts";
import type { LogMap } from "../import/map/logMap.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { answerOptions } from "./answerOptions.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import type { BacktestArguments } from "./backtestArguments.ts";
import { daysOption } from "./daysOption.ts";
import type { Days } from "./daysOption.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import type { FaultWords } from "./faultWords.ts";
import { type FoundNumbers, fitsOption } from "./fitsOption.ts";
import { folderOption } from "./folderOption.ts";
import { optionFault } from "./optionFault.ts";
import { packsOption } from "./packsOption.ts";
import type { PageOptions } from "./pageOption.ts";
import { textOption, wordOption } from "./readOption.ts";
import { runOptions } from "./runOptions.ts";
import type { RunOptions } from "./runOptions.ts";

const DEFAULT_REPLICATIONS = 200;

/** What one `backtest` was asked to do, every option read. */
export interface BacktestRequest extends RunOptions, AnswerOptions, PageOptions {
  /** The log. */
  readonly file: string;
  readonly scenarioFile: string;
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
}

/** Reads the options of `backtest`; throws the faults of all of them at once. */
export function backtestRequest(given: BacktestArguments): BacktestRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const answer = answerOptions(given);
  const words = faultWordsOf(answer.language);
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
    file: given.log, scenarioFile: given.scenario, arrivals, ...answer, ...run, replications: run.replications ?? DEFAULT_REPLICATIONS,
    ...(pageFolder === undefined ? {} : { pageFolder }),
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
