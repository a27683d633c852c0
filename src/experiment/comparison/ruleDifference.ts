import { certaintyAbove } from "../../statistics/certaintyAbove.ts";
import { discordantEstimate } from "../../statistics/discordantEstimate.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { pairedDifference, type RatioColumns } from "../../statistics/pairedDifference.ts";
import { LEVEL } from "../level.ts";
import { passDifference } from "../passDifference.ts";
import { passesOfDays } from "../passesOfDays.ts";
import type { RuleDifference } from "./comparisonResult.ts";
import { exactlyNone } from "./exactlyNone.ts";
import { type JudgedColumns, judgedColumns, rateDifference } from "./judgedColumns.ts";
import { lateDifference } from "./lateDifference.ts";
import type { PlayedPair, RulePair } from "./playedPairs.ts";
import { ruleBetter } from "./ruleBetter.ts";
import { sameContent } from "./sameContent.ts";

/** What a rule makes of a pair of scenarios. `starts` of all quarter-hours of the judged days; `isSamePlay`: both play the same, message by message. */
export function ruleDifference(pair: PlayedPair, rule: RulePair, starts: readonly string[], isSamePlay: boolean): RuleDifference {
  const [a, b] = [judgedColumns(pair.a, rule.a), judgedColumns(pair.b, rule.b)];
  const { pack, criterion, shop } = pair.a.simulation.rules[rule.a];
  const isMeasure = pack.measure !== undefined;
  const better = ruleBetter(pack, criterion);
  const isSame = isSamePlay && sameContent(pair.a.simulation.plan.rules[rule.a], pair.b.simulation.plan.rules[rule.b]);
  const difference = rateDifference(pair, rule);
  const paired = pairedDifference(a.pooled, b.pooled);
  const certainty = paired === undefined ? undefined : certaintyAbove(better === "more" ? paired : { ...paired, value: -paired.value });
  const late = isMeasure ? undefined : lateDifference({ rule: rule.a, batches: pair.a.batches }, { rule: rule.b, batches: pair.b.batches }, starts, isSame);
  return {
    a: pair.a.name, b: pair.b.name, rule: pack.id, ...(shop === undefined ? {} : { shop }), name: pack.name,
    quantity: isMeasure ? "seconds" : "share", better,
    difference: isSame ? exactlyNone(difference) : difference,
    ...(certainty === undefined ? {} : { certainty }),
    probabilityBetter: probabilityBetter(better === "more" ? a.pooled : b.pooled, better === "more" ? b.pooled : a.pooled, isSame),
    ...passesDifference(pair, rule, a, b, isSame),
    ...(late === undefined ? {} : { late }),
  };
}

/** ½ and half of the difference between the shares of replications in which the one and the other has the higher rate; of those in which both have one. */
function probabilityBetter(better: RatioColumns, other: RatioColumns, isSame: boolean): Estimate {
  let [wins, losses, n] = [0, 0, 0];
  for (let row = 0; row < better.denominators.length; row++) {
    const [units, otherUnits] = [better.denominators[row], other.denominators[row]];
    if (units === 0 || otherUnits === 0) continue;
    n++;
    const [one, two] = [better.numerators[row] * otherUnits, other.numerators[row] * units];
    if (one > two) wins++;
    if (one < two) losses++;
  }
  const estimate = discordantEstimate(wins, losses, n, LEVEL);
  const { value, lower, upper, ...basis } = isSame ? exactlyNone(estimate) : estimate;
  return value === undefined || lower === undefined || upper === undefined ? basis : { value: 0.5 + value / 2, lower: 0.5 + lower / 2, upper: 0.5 + upper / 2, ...basis };
}

function passesDifference({ a, b }: PlayedPair, rule: RulePair, ofA: JudgedColumns, ofB: JudgedColumns, isSame: boolean): Pick<RuleDifference, "pass"> {
  const [one, other] = [a.simulation.rules[rule.a].criterion, b.simulation.rules[rule.b].criterion];
  if (one.limit === undefined || other.limit === undefined) return {};
  const estimate = passDifference(passesOfDays(ofA.days, one), passesOfDays(ofB.days, other), LEVEL);
  return { pass: isSame && sameContent(one, other) ? exactlyNone(estimate) : estimate };
}
