import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { loadLogMap } from "../hosts/loadLogMap.ts";
import { pseudonymKey } from "../hosts/pseudonymKey.ts";
import type { LogMap } from "../import/map/logMap.ts";
import { BREAKDOWNS } from "../report/explain/breakdownWords.ts";
import type { BreakdownKind } from "../report/explain/breakdownWords.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { DEFAULT_TIME_ZONE } from "../scenario/frameDefaults.ts";
import type { Claim } from "../scoring/reconcile/claim.ts";
import { parseClaim } from "../scoring/reconcile/parseClaim.ts";
import type { WhatIfOptions } from "../scoring/whatIf/whatIfResult.ts";
import { dayNumber } from "../time/calendar.ts";
import { answerOptions } from "./answerOptions.ts";
import type { AnswerOptions } from "./answerOptions.ts";
import type { FaultWords } from "./faultWords.ts";
import { faultWordsOf } from "./faultWordsOf.ts";
import { folderOption } from "./folderOption.ts";
import { optionFault } from "./optionFault.ts";
import { packsOption } from "./packsOption.ts";
import type { PageOptions } from "./pageOption.ts";
import { shareOption, textOption, textsOption, wordOption, wholeOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";
import type { ScoreArguments } from "./scoreArguments.ts";
import { shopOptions } from "./shopOptions.ts";
import type { ShopRequest } from "./shopOptions.ts";
import { whatIfOption } from "./whatIfOption.ts";

/** What one `score` was asked to do, every option read. */
export interface ScoreRequest extends AnswerOptions, PageOptions {
  readonly file: string;
  readonly packs: readonly RulePack[];
  readonly timeZone: string;
  readonly map?: LogMap;
  readonly by: readonly BreakdownKind[];
  readonly explain: readonly string[];
  /** Explanations tell every message. */
  readonly inFull: boolean;
  /** Whether what the page shows besides the score is told without a page, too. */
  readonly misses: boolean;
  /** Lessons of each rule at most; absent: none are asked for. */
  readonly lessons?: number;
  readonly whatIf?: WhatIfOptions;
  readonly claims: readonly Claim[];
  readonly industryStandard?: number;
  readonly events: readonly string[];
  readonly registrations: readonly string[];
  readonly pseudonymKey?: string;
  /** Absent: nothing is asked of the shop beside its rules. */
  readonly shop?: ShopRequest;
}

/** Reads the options of `score`; throws the faults of all of them at once. */
export function scoreRequest(given: ScoreArguments): ScoreRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const answer = answerOptions(given);
  const words = faultWordsOf(answer.language);
  const packs = read(() => packsOption(given, words)) ?? [];
  const mapName = read(() => wordOption("--map", given.map, words, words.write("--map", "map.yaml")));
  const map = mapName === undefined ? undefined : read(() => loadLogMap(mapName));
  const by = read(() => textsOption(given.by).map((text) => partOption(text, words))) ?? [];
  const whatIf = read(() => whatIfOption(textsOption(given.whatIf), words));
  const lessons = read(() => wholeOption("--lessons", given.lessons, 1, words, words.write("--lessons", "5")));
  const claims = read(() => claimsOption(textsOption(given.reconcile), packs, words)) ?? [];
  const industryStandard = read(() => shareOption("--industry-standard", given.industryStandard, words, words.notStandard("").mend));
  const events = read(() => datesOption("--event", given.event, words)) ?? [];
  const registrations = read(() => datesOption("--registration", given.registration, words)) ?? [];
  const key = given.pseudonyms === undefined ? undefined : read(() => pseudonymKey(textOption(given.pseudonyms) ?? ""));
  const shop = read(() => shopOptions(given, packs, words));
  const pageFolder = read(() => folderOption(textOption(given.out), words));
  const timeZone = read(() => wordOption("--time-zone", given.timeZone, words, words.write("--time-zone", DEFAULT_TIME_ZONE))) ?? DEFAULT_TIME_ZONE;
  if (faults.length > 0) throw new InputFaults(faults);
  return {
    file: given.log, packs, timeZone, by, explain: textsOption(given.explain), inFull: given.inFull === true, misses: given.misses === true, claims, events, registrations, ...answer,
    ...(map === undefined ? {} : { map }),
    ...(lessons === undefined ? {} : { lessons }),
    ...(whatIf === undefined ? {} : { whatIf }),
    ...(industryStandard === undefined ? {} : { industryStandard }),
    ...(key === undefined ? {} : { pseudonymKey: key }),
    ...(shop === undefined ? {} : { shop }),
    ...(pageFolder === undefined ? {} : { pageFolder }),
  };
}

function partOption(text: string, words: FaultWords): BreakdownKind {
  const part = BREAKDOWNS.find((known) => known === text.trim());
  if (part === undefined) throw optionFault("--by", words.notPart(text.trim()));
  return part;
}

function claimsOption(texts: readonly string[], packs: readonly RulePack[], words: FaultWords): Claim[] {
  const claims = texts.map((text) => {
    const claim = parseClaim(text);
    if (claim === undefined) throw optionFault("--reconcile", words.notClaim(text.trim()));
    return claim;
  });
  if (claims.length > 0 && packs.length > 1) throw optionFault("--reconcile", words.severalToReconcile(packs.map(({ id }) => id)));
  return claims;
}

function datesOption(option: string, given: Given, words: FaultWords): readonly string[] {
  const dates = textsOption(given);
  const wrong = dates.find((date) => dayNumber(date) === undefined);
  if (wrong !== undefined) throw optionFault(option, words.notDate(option, wrong.trim()));
  return dates;
}
