import type { DocumentPath } from "../document/documentPath.ts";
import { pathInWords } from "../document/documentPath.ts";
import { isBlock } from "../document/isBlock.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { placeKey, valueAt, whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { LONGEST_PLAY_MS, MOST_SIMULATED_DAYS } from "./frameDefaults.ts";
import { knownRule } from "./knownRules.ts";
import type { JudgedRule, KnownRule } from "./knownRules.ts";
import { faultAt } from "./scenarioChecks.ts";

/** A rule and where the file names it; undefined where it is not known (yet): what could only be told with it is not looked for. */
export interface PlacedRule {
  readonly rule: JudgedRule | undefined;
  readonly path: DocumentPath;
}

/** What judges the scenario, or one of its shops, which stands at `path`. */
export interface JudgedList {
  readonly path: DocumentPath;
  readonly rules: readonly PlacedRule[];
  /** Whether that there are none is a fault of its own (an unknown platform): no target is said to be of a rule that is not judged. */
  readonly isInDoubt?: boolean;
}

interface Judging {
  readonly document: ParsedDocument;
  readonly simulatedDays: number;
  readonly rules: readonly KnownRule[];
  /** One; or one for each shop. */
  readonly lists: readonly JudgedList[];
}

/** Faults of what is judged: one rule twice, targets that fit no rule or not its kind, days that begin at another hour, deadlines beyond what can be played. */
export function checkJudged(judging: Judging): readonly PlacedFault[] {
  const { lists, document } = judging;
  const all = lists.flatMap(({ rules }) => rules);
  // Rules of the scenario stand in the lists of several shops.
  const once = all.filter(({ path }, index) => all.findIndex((other) => placeKey(other.path) === placeKey(path)) === index);
  const twice = lists.flatMap(({ rules }) => checkTwice(document, rules));
  const isGeneral = lists.some(({ path }) => path.length === 0);
  return [
    ...twice.filter(({ path }, index) => twice.findIndex((other) => placeKey(other.path) === placeKey(path)) === index),
    ...(isGeneral ? [] : [...checkTargets(judging, { path: [], rules: all, isInDoubt: lists.some((list) => list.isInDoubt === true) }), ...checkOverridden(judging)]),
    ...lists.flatMap((list) => checkTargets(judging, list)),
    ...checkCutOffs(document, once),
    ...checkDeadlines(judging, once),
  ];
}

function checkTwice(document: ParsedDocument, rules: readonly PlacedRule[]): readonly PlacedFault[] {
  return rules.flatMap(({ rule, path }, index) => {
    const first = rule === undefined ? -1 : rules.findIndex((other) => other.rule?.id === rule.id);
    if (rule === undefined || first === index) return [];
    const firstPath = rules[first].path;
    return [faultAt({ document }, path, CHECK_WORDS.ruleTwice(rule.id, pathInWords(firstPath), whereOf(document, firstPath)))];
  });
}

function checkTargets(judging: Judging, list: JudgedList): readonly PlacedFault[] {
  const { document, rules } = judging;
  const path = [...list.path, "targets"];
  const targets = targetIds(document, rules, list.path);
  return targets.flatMap(({ name, id }, index) => {
    const first = targets.findIndex((other) => other.id === id);
    if (first < index) {
      return [faultAt({ document }, [...path, name], CHECK_WORDS.targetTwice(id, targets[first].name, whereOf(document, [...path, targets[first].name], "key")), "key")];
    }
    return checkTarget(judging, list, name, id);
  });
}

function checkTarget({ document, rules }: Judging, list: JudgedList, name: string, id: string): readonly PlacedFault[] {
  const path = [...list.path, "targets", name];
  const judged = list.rules.find((candidate) => candidate.rule?.id === id)?.rule;
  if (judged === undefined) {
    if (list.isInDoubt === true) return [];
    const isKnown = knownRule(rules, name) !== undefined;
    if (list.rules.some(({ rule }) => rule === undefined) && !isKnown) return [];
    return [faultAt({ document }, path, CHECK_WORDS.targetNotJudged(name, idsOf(list), isKnown ? id : undefined), "key")];
  }
  const wrong = judged.isMeasure ? "rate" : "value";
  if (valueAt(document.value, [...path, wrong]) === undefined) return [];
  return [faultAt({ document }, [...path, wrong], judged.isMeasure ? CHECK_WORDS.rateOfMeasure(id) : CHECK_WORDS.valueOfShare(id), "key")];
}

/** Targets of the scenario that no shop takes, as each that judges the rule has its own. */
function checkOverridden({ document, rules, lists }: Judging): readonly PlacedFault[] {
  return targetIds(document, rules, []).flatMap(({ name, id }) => {
    const judging = lists.filter((list) => list.rules.some(({ rule }) => rule?.id === id));
    const isTaken = judging.some(({ path }) => !targetIds(document, rules, path).some((own) => own.id === id));
    return judging.length === 0 || isTaken ? [] : [faultAt({ document }, ["targets", name], CHECK_WORDS.targetOverridden(judging.map(({ path }) => String(path.at(-1)))), "key")];
  });
}

/** The targets of the scenario or of a shop, by the ids of their rules. */
function targetIds(document: ParsedDocument, rules: readonly KnownRule[], path: DocumentPath): readonly { readonly name: string; readonly id: string }[] {
  const written = valueAt(document.value, [...path, "targets"]);
  return isBlock(written) ? Object.keys(written).map((name) => ({ name, id: knownRule(rules, name)?.id ?? name })) : [];
}

function idsOf({ rules }: JudgedList): readonly string[] {
  return [...new Set(rules.flatMap(({ rule }) => rule?.id ?? []))];
}

/** Days that begin at another hour would need conversations from beyond the last simulated day. */
function checkCutOffs(document: ParsedDocument, rules: readonly PlacedRule[]): readonly PlacedFault[] {
  return rules.flatMap(({ rule, path }) =>
    rule === undefined || parseTimeOfDay(rule.dayCutOff) === 0 ? [] : [faultAt({ document }, path, CHECK_WORDS.cutOff(rule.id, rule.dayCutOff))]);
}

/** Too many days are a fault of their own already. */
function checkDeadlines({ document, simulatedDays: days }: Judging, rules: readonly PlacedRule[]): readonly PlacedFault[] {
  if (days > MOST_SIMULATED_DAYS) return [];
  const longest = rules.reduce((most, { rule }) => Math.max(most, rule?.deadline ?? 0), 0);
  if (days * DAY_MS + longest * SECOND_MS <= LONGEST_PLAY_MS) return [];
  const blamed = rules.find(({ rule }) => rule?.deadline === longest);
  const words = CHECK_WORDS.deadlineTooLong(blamed?.rule?.id ?? "", longest, days, Math.floor((LONGEST_PLAY_MS - longest * SECOND_MS) / DAY_MS));
  const path = valueAt(document.value, ["days"]) === undefined ? (blamed?.path ?? ["rules"]) : ["days"];
  return [faultAt({ document }, path, words)];
}
