import { ConsumerDays } from "../../judging/consumerDays.ts";
import { type IndustryStandard, limitedConsequence } from "../../rules/limitedConsequence.ts";
import { countsConsumers, type DayCounts, judgesEachDay } from "../../rules/periodVerdict.ts";
import type { Comparison, Consequence, RulePack } from "../../rules/rulePack.ts";
import { addDays } from "../../time/calendar.ts";
import { abuseOccurrences } from "./abuseOccurrences.ts";
import { type ConsequenceGrounds, consequencePeriods } from "./consequencePeriods.ts";
import { type ScoredDay, ScoredDays } from "./scoredDays.ts";
import type { ScoredVerdicts } from "./scoredVerdicts.ts";
import type { ConsequenceScore } from "../scoreResult.ts";

export interface ConsequenceOptions {
  readonly industryStandard?: IndustryStandard;
  /** Dates of events and of registrations. */
  readonly events?: readonly string[];
  readonly registrations?: readonly string[];
}

/** A limit that everything passes: by it periods have their figures where no source gives one. */
const ANY: Comparison = { operator: ">=", value: 0 };

/**
 * Every consequence of a pack over the days of a log, in the pack's order. `days` are those with a buyer's message, in order, numerators of a
 * measure in seconds. Without `judged` (a log of counts alone) weights and volumes of consumers are told and not judged.
 */
export function consequenceScores(pack: RulePack, days: readonly ScoredDay[], judged?: ScoredVerdicts, options: ConsequenceOptions = {}): ConsequenceScore[] {
  const scored = new ScoredDays(days);
  const firstDay = judged === undefined ? 0 : scored.numberOf(addDays(judged.startDate, judged.verdicts.firstDay));
  const counts = { ...scored.counts, ...(judged !== undefined && pack.consequences.some(countsConsumers) ? consumerCounts(judged, firstDay) : {}) };
  const grounds = { scored, counts, judged, firstDay, events: options.events ?? [], registrations: options.registrations ?? [] };
  return pack.consequences.map((consequence) => {
    if (consequence.kind === "goods-down" && consequence.threshold === undefined) return { ...consequence, periods: [], ...abuseOccurrences(judged) };
    const limited = limitedConsequence(consequence, pack, options.industryStandard);
    if (limited === undefined) return { ...consequence, periods: [], ...figuresOf(consequence, grounds), unjudged: consequence.standard === undefined ? "threshold" : "standard" };
    if (judged === undefined && needsUnits(limited)) return { ...limited, periods: [], unjudged: "units" };
    return { ...limited, ...consequencePeriods(limited, grounds) };
  });
}

function consumerCounts({ verdicts, log }: ScoredVerdicts, firstDay: number): Pick<DayCounts, "consumers"> {
  const consumers = new ConsumerDays(verdicts, log);
  return { consumers: (from, to) => consumers.between(from - firstDay, to - firstDay) };
}

/** What the periods of a consequence without a limit come to, where days are counted together; days by themselves have their figures in the score. */
function figuresOf(consequence: Consequence, grounds: ConsequenceGrounds): Pick<ConsequenceScore, "figures"> {
  if (judgesEachDay(consequence) || (grounds.judged === undefined && needsUnits(consequence))) return {};
  return { figures: consequencePeriods({ ...consequence, threshold: ANY }, grounds).periods.map(({ verdict: _, daysTooFew: __, ...figure }) => figure) };
}

function needsUnits({ period, ...consequence }: Consequence): boolean {
  return countsConsumers(consequence) || (typeof period === "object" && "weights" in period);
}
