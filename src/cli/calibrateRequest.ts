import { basename, dirname, extname, join, resolve } from "node:path";
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { loadLogMap } from "../hosts/loadLogMap.ts";
import type { LogMap } from "../import/map/logMap.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { writtenRulePack } from "../rules/writtenRulePack.ts";
import { DEFAULT_TIME_ZONE } from "../scenario/frameDefaults.ts";
import { isRuleFile } from "../scenario/knownRules.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { answerOptions } from "./answerOptions.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import type { CalibrateArguments } from "./calibrateArguments.ts";
import type { Days } from "./daysOption.ts";
import { daysOption } from "./daysOption.ts";
import type { FaultWords } from "./faultWords.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { folderOption } from "./folderOption.ts";
import { optionFault } from "./optionFault.ts";
import { packsOption } from "./packsOption.ts";
import { REPORTS } from "./pageOption.ts";
import { textOption, textsOption, wholeOption, wordOption } from "./readOption.ts";

const LARGEST_COUNTERS_BYTES = 1 << 22;
const SCENARIO_FILES: readonly string[] = [".yaml", ".yml"];
/** Endings of what people have at hand, which no folder is called by. */
const OTHER_FILES: readonly string[] = [".json", ".csv", ".tsv", ".jsonl", ".xlsx", ".parquet", ".html", ".txt"];

/** What one `calibrate` was asked to do, every option read. */
export interface CalibrateRequest extends AnswerOptions {
  readonly files: readonly string[];
  /** Whether rules are named, or a base that has some: a log needs one of the two. */
  readonly isRuled: boolean;
  /** What the scenario says of its rules: a platform alone, or a list of them. */
  readonly judged: { readonly platform?: string; readonly rules?: readonly unknown[] };
  readonly days?: Days;
  readonly map?: LogMap;
  readonly timeZone: string;
  /** What the scenario is called: its file's name. */
  readonly name: string;
  /** Where the scenario is written; absent: nowhere. */
  readonly scenarioFile?: string;
  /** A scenario that says what counters cannot. */
  readonly baseFile?: string;
  /** An event to come. */
  readonly forecastFile?: string;
  readonly threads: number;
}

/** Reads the options of `calibrate`; throws the faults of all of them at once. */
export function calibrateRequest(given: CalibrateArguments): CalibrateRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const answer = answerOptions(given);
  const words = faultWordsOf(answer.language);
  const baseFile = read(() => wordOption("--base", given.base, words, words.write("--base", "my-shop.yaml")));
  const namesRules = given.platform !== undefined || given.rule !== undefined;
  // A base has rules of its own, and what counters lack is a base.
  const isRuled = namesRules || given.base !== undefined;
  const packs = namesRules || !(isRuled || mayBeCounters(given.log)) ? read(() => packsOption(given, words)) ?? [] : [];
  const forecastFile = read(() => wordOption("--forecast", given.forecast, words, words.write("--forecast", "event.yaml")));
  const threads = read(() => wholeOption("--threads", given.threads, 1, words, words.threads)) ?? availableParallelism();
  const days = read(() => daysOption(given.days, words));
  const mapName = read(() => wordOption("--map", given.map, words, words.write("--map", "map.yaml")));
  const map = mapName === undefined ? undefined : read(() => loadLogMap(mapName));
  const timeZone = read(() => wordOption("--time-zone", given.timeZone, words, words.write("--time-zone", DEFAULT_TIME_ZONE))) ?? DEFAULT_TIME_ZONE;
  const learned = basename(given.log[0], extname(given.log[0]));
  const scenarioFile = read(() => scenarioFileOption(textOption(given.out), learned, answer.json, words));
  read(() => checkKept(scenarioFile, [baseFile, forecastFile, ...given.log], words));
  if (faults.length > 0) throw new InputFaults(faults);
  return {
    files: given.log, isRuled, judged: judgedBy(given, packs), timeZone, threads, ...answer,
    name: scenarioFile === undefined ? learned : basename(scenarioFile, extname(scenarioFile)),
    ...(days === undefined ? {} : { days }),
    ...(map === undefined ? {} : { map }),
    ...(scenarioFile === undefined ? {} : { scenarioFile }),
    ...(baseFile === undefined ? {} : { baseFile }),
    ...(forecastFile === undefined ? {} : { forecastFile }),
  };
}

/** Tables of counters are small; of larger files it need not be known what they hold before rules are asked for. */
function mayBeCounters(files: readonly string[]): boolean {
  return files.every((file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= LARGEST_COUNTERS_BYTES);
}

/** What is read is never written over. */
function checkKept(scenarioFile: string | undefined, read: readonly (string | undefined)[], words: FaultWords): void {
  const lost = scenarioFile === undefined ? undefined : read.find((file) => file !== undefined && resolve(file) === resolve(scenarioFile));
  if (lost !== undefined) throw optionFault("--out", words.overwrites(lost));
}

/** A file with the ending of one, else a folder in which the scenario gets the log's name. */
function scenarioFileOption(out: string | undefined, learned: string, asksJson: boolean, words: FaultWords): string | undefined {
  if (out === undefined) return asksJson ? undefined : join(REPORTS, `${learned}.yaml`);
  const ending = extname(out).toLowerCase();
  if (OTHER_FILES.includes(ending)) throw optionFault("--out", words.notScenarioFile(out, `${out.slice(0, -ending.length)}.yaml`));
  if (!SCENARIO_FILES.includes(ending)) return join(folderOption(out, words) ?? REPORTS, `${learned}.yaml`);
  folderOption(dirname(out), words);
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === true) throw optionFault("--out", words.noScenarioFile(out));
  return out;
}

/** A single platform stands for its current rules; else each rule by its id, or whole where it comes from a file. */
function judgedBy(given: CalibrateArguments, packs: readonly RulePack[]): CalibrateRequest["judged"] {
  const platforms = textsOption(given.platform);
  const rules = textsOption(given.rule);
  const [platform] = platforms;
  if (platforms.length === 1 && rules.length === 0) return { platform };
  const asFiles = rules.some((rule) => isRuleFile(shippedRules(), rule));
  const versions = new Map(rules.map((rule) => [rule.split("@")[0], rule]));
  return { rules: packs.map((pack) => (asFiles && !versions.has(pack.id) ? writtenRulePack(pack) : (versions.get(pack.id) ?? pack.id))) };
}
