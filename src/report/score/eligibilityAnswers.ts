import type { ConsequencePeriod, ConsequenceScore } from "../../scoring/scoreResult.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { dayNumber } from "../../time/calendar.ts";
import { scoredConsequenceText } from "../scoredConsequenceText.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { capitalized } from "./ruleVerdict.ts";
import { type RuleView, ruleViews } from "./ruleView.ts";

/** How a shop stands before an event or a registration: `unknown` where the log has none of the days that decide. */
export type EligibilityStanding = ConsequencePeriod["verdict"] | "unknown";

/** Whether the shop qualifies, first the answer and then why. */
export interface EligibilityAnswer {
  readonly standing: EligibilityStanding;
  readonly answer: string;
  readonly reason: string;
}

/** An answer for each rule and each date of an event or a registration that was asked for; none where no date was given or no rule looks at the days before it. */
export function eligibilityAnswers(result: ScoredResult, language: Language): readonly EligibilityAnswer[] {
  return ruleViews(result).flatMap((rule) => rule.consequences
    .filter(({ kind, possible }) => kind === "event-eligibility" && possible === undefined)
    .flatMap((score) => score.periods.filter(({ event }) => event !== undefined).map((period) => answerOf(rule, score, period, language))));
}

function answerOf(rule: RuleView, score: ConsequenceScore, period: ConsequencePeriod, language: Language): EligibilityAnswer {
  const words = wordsOf(language);
  const { event, ...span } = period;
  const standing = standingOf(period);
  const moment = typeof score.period === "object" && "before" in score.period && score.period.before === "registration" ? "registration" : "event";
  const { condition, standing: told } = scoredConsequenceText({ ...score, periods: [span] }, rule.quantity, language);
  return {
    standing,
    answer: words.consequences.eligibility({ day: dayName(event ?? "", words), moment, standing, isPartial: period.daysMissing > 0 }),
    reason: words.consequences.eligibilityReason({ rule: capitalized(rule.name[language]), told, condition }),
  };
}

function standingOf({ from, to, verdict, daysMissing }: ConsequencePeriod): EligibilityStanding {
  const days = (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
  return daysMissing >= days ? "unknown" : verdict;
}
