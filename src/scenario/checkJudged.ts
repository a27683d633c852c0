import { isBlock } from "../document/isBlock.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { valueAt, whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { LONGEST_PLAY_MS, MOST_SIMULATED_DAYS } from "./frameDefaults.ts";
import { knownRule } from "./knownRules.ts";
import type { JudgedRule, KnownRule } from "./knownRules.ts";
import type { Scenario } from "./scenario.ts";
import { faultAt } from "./scenarioChecks.ts";

interface Judging {
  readonly document: ParsedDocument;
  readonly scenario: Scenario;
  readonly rules: readonly KnownRule[];
  /** In the order of `scenario.rules`; undefined where a rule is not known (yet): what could only be told with it is not looked for. */
  readonly judged: readonly (JudgedRule | undefined)[];
}

/** Faults of what is judged: one rule twice, targets that fit no rule or not its kind, days that begin at another hour, deadlines beyond what can be played. */
export function checkJudged(judging: Judging): readonly PlacedFault[] {
  return [...checkTwice(judging), ...checkTargets(judging), ...checkCutOffs(judging), ...checkDeadlines(judging)];
}

function checkTwice({ document, judged }: Judging): readonly PlacedFault[] {
  return judged.flatMap((rule, index) => {
    const first = rule === undefined ? -1 : judged.findIndex((other) => other?.id === rule.id);
    if (rule === undefined || first === index) return [];
    return [faultAt({ document }, ["rules", index], CHECK_WORDS.ruleTwice(rule.id, `rules.${first}`, whereOf(document, ["rules", first])))];
  });
}

function checkTargets(judging: Judging): readonly PlacedFault[] {
  const { document, rules } = judging;
  const written = valueAt(document.value, ["targets"]);
  const names = isBlock(written) ? Object.keys(written) : [];
  const ids = names.map((name) => knownRule(rules, name)?.id ?? name);
  return names.flatMap((name, index) => {
    const first = ids.indexOf(ids[index]);
    if (first < index) {
      return [faultAt({ document }, ["targets", name], CHECK_WORDS.targetTwice(ids[index], names[first], whereOf(document, ["targets", names[first]], "key")), "key")];
    }
    return checkTarget(judging, name, ids[index]);
  });
}

function checkTarget({ document, scenario, rules, judged }: Judging, name: string, id: string): readonly PlacedFault[] {
  const rule = judged.find((candidate) => candidate?.id === id);
  if (rule === undefined) {
    const isKnown = knownRule(rules, name) !== undefined;
    if (judged.includes(undefined) && !isKnown) return [];
    return [faultAt({ document }, ["targets", name], CHECK_WORDS.targetNotJudged(name, idsOf(judged), isKnown ? id : undefined), "key")];
  }
  const target = scenario.targets[id];
  const wrong = rule.isMeasure ? "rate" : "value";
  if (target?.[wrong] === undefined) return [];
  return [faultAt({ document }, ["targets", name, wrong], rule.isMeasure ? CHECK_WORDS.rateOfMeasure(id) : CHECK_WORDS.valueOfShare(id), "key")];
}

function idsOf(judged: Judging["judged"]): readonly string[] {
  return judged.flatMap((rule) => rule?.id ?? []);
}

/** Days that begin at another hour would need conversations from beyond the last simulated day. */
function checkCutOffs({ document, judged }: Judging): readonly PlacedFault[] {
  return judged.flatMap((rule, index) =>
    rule === undefined || parseTimeOfDay(rule.dayCutOff) === 0 ? [] : [faultAt({ document }, ["rules", index], CHECK_WORDS.cutOff(rule.id, rule.dayCutOff))]);
}

/** Too many days are a fault of their own already. */
function checkDeadlines({ document, scenario, judged }: Judging): readonly PlacedFault[] {
  const days = scenario.days + scenario.warmUp;
  if (days > MOST_SIMULATED_DAYS) return [];
  const longest = judged.reduce((most, rule) => Math.max(most, rule?.deadline ?? 0), 0);
  if (days * DAY_MS + longest * SECOND_MS <= LONGEST_PLAY_MS) return [];
  const index = judged.findIndex((rule) => rule?.deadline === longest);
  const words = CHECK_WORDS.deadlineTooLong(judged[index]?.id ?? "", longest, days, Math.floor((LONGEST_PLAY_MS - longest * SECOND_MS) / DAY_MS));
  const path = valueAt(document.value, ["days"]) === undefined ? ["rules", index] : ["days"];
  return [faultAt({ document }, path, words)];
}
