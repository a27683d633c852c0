import type { ExplainedDay, ExplainedMessage, RuleExplanation } from "../../scoring/explain/explanation.ts";
import { verdictSentences } from "../explain/explanationSentences.ts";
import type { Sentence } from "../explain/explanationSentences.ts";
import { timeText } from "../explain/explainedTimes.ts";
import type { Language } from "../words/language.ts";
import { capitalized } from "./ruleVerdict.ts";
import { scorePageWordsOf } from "./scorePageWordsOf.ts";

/** A day's verdicts, each as a whole sentence. */
export function dayVerdicts(rule: RuleExplanation, day: ExplainedDay, language: Language): Sentence[] {
  return verdictSentences(rule, day, language).map((sentence) => ({ ...sentence, text: capitalized(sentence.text) }));
}

/** What would have met the rule: told where one unit of the day is missed and replies alone decide. */
export function savingSentence({ terms }: RuleExplanation, { lines, units }: ExplainedDay, language: Language): string | undefined {
  const words = scorePageWordsOf(language);
  const missed = units.flatMap((unit, place) => (unit.isMet || unit.miss?.isCharged === true ? [] : [place]));
  if (missed.length !== 1 || terms.measure !== undefined) return undefined;
  const late = lines.filter((line): line is ExplainedMessage => line.what === "message" && line.unit === missed[0] && isLate(line));
  if (late.length === 0 || late.length !== units[missed[0]].late) return undefined;
  if (late.length === 1) return late[0].clock === undefined ? undefined : words.savedBy(timeText(late[0].clock.deadline, late[0].at.slice(0, 10), language));
  if (!terms.anyMissFails && terms.unit !== "round") return words.savedByOne;
  const span = spanForAll(late);
  const time = (at: string): string => timeText(at, late[0].at.slice(0, 10), language);
  return span === undefined ? words.savedByAll(late.length) : words.savedBetween(time(span.from), time(span.to));
}

/** When one reply would have answered all of them in time, as it answers all that was sent before it. */
function spanForAll(late: readonly ExplainedMessage[]): { readonly from: string; readonly to: string } | undefined {
  const from = late.reduce((last, { at }) => (at > last ? at : last), "");
  const to = late.reduce<string | undefined>((first, { clock }) => (clock === undefined ? first : first === undefined || clock.deadline < first ? clock.deadline : first), undefined);
  const isOneTalk = late.every(({ conversation, clock }) => conversation === late[0].conversation && clock !== undefined);
  return isOneTalk && to !== undefined && from < to ? { from, to } : undefined;
}

function isLate({ standing }: ExplainedMessage): boolean {
  return standing === "late" || standing === "unanswered";
}
