import { addDays } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";
import type { ScoredVerdicts } from "./scoredVerdicts.ts";
import type { ConsequenceScore } from "../scoreResult.ts";

/** Each message of an agent with abusive words in order of time: when, in which line, by whom; not judged where the log has no text. */
export function abuseOccurrences(judged: ScoredVerdicts | undefined): Pick<ConsequenceScore, "occurrences" | "unjudged"> {
  if (judged?.abuse === undefined) return { unjudged: "text" };
  const { abuse, agents, startDate } = judged;
  return {
    occurrences: abuse.toSorted((a, b) => a.at - b.at || a.line - b.line).map(({ at, line, agent, word }) => ({
      date: addDays(startDate, Math.floor(at / DAY_MS)), line, ...(agent < 0 || agents === undefined ? {} : { agent: agents.nameOf(agent) }), word,
    })),
  };
}
