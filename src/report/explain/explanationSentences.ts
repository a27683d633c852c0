import { isClosingWord } from "../../log/closingWords.ts";
import { AUTO_TRIGGERED_KINDS, BOT_REPLY_KINDS } from "../../log/kinds.ts";
import type { ExplainedAnswer, ExplainedDay, ExplainedLine, ExplainedMessage, ExplainedReply, ExplainedUnit, RuleExplanation, RuleTerms } from "../../scoring/explain/explanation.ts";
import { SECOND_MS } from "../../time/units.ts";
import type { Language } from "../words/language.ts";
import { decidingKeys, repliesKey, windowText } from "./decidingKeys.ts";
import type { MessageFacts } from "./explanationWords.ts";
import { explanationWordsOf } from "./explanationWordsOf.ts";
import { lengthText, timeText } from "./explainedTimes.ts";

/** What a sentence is about: good where something was in time or met, bad where late or missed. */
export type Tone = "good" | "bad" | "none";

/** A sentence, and the keys of the pack (as a pack file writes them) that decide what it says. */
export interface Sentence {
  readonly text: string;
  readonly keys: readonly string[];
  readonly tone: Tone;
}

/** What the rule asks. */
export function ruleSentence({ terms }: RuleExplanation, language: Language): string {
  return explanationWordsOf(language).rule({ terms, window: windowText(terms), allowed: lengthText(terms.deadline, language) });
}

/** What becomes of a line and why. */
export function lineSentence(line: ExplainedLine, { terms }: RuleExplanation, { date }: ExplainedDay, language: Language): Sentence {
  switch (line.what) {
    case "message": return messageSentence(line, terms, date, language);
    case "reply": return replySentence(line, terms, date, language);
    case "listing": {
      const until = line.until === undefined ? undefined : timeText(line.until, date, language);
      return { text: explanationWordsOf(language).listing(line.agent, until), keys: [], tone: "none" };
    }
  }
}

/** Units of a day that are told one by one. */
const FEW_UNITS = 3;

/**
 * The verdicts of a day: one sentence for each unit, of many a sentence for all and one for each that is missed; where every message is a unit, or a measure
 * averages them, one for all.
 */
export function verdictSentences(rule: RuleExplanation, day: ExplainedDay, language: Language): Sentence[] {
  const words = explanationWordsOf(language);
  const { terms } = rule;
  if (terms.measure !== undefined) return [{ text: averageText(day, language), keys: [`measure: ${terms.measure}`], tone: "none" }];
  if (day.units.length === 0) return [{ text: words.nothingJudged, keys: [], tone: "none" }];
  const late = day.units.filter(({ isMet }) => !isMet).length;
  if (terms.unit === "message") return [{ text: words.messages(day.units.length, late), keys: ["unit: message"], tone: late === 0 ? "good" : "bad" },
    ...day.units.filter(({ miss }) => miss?.isCharged === true).map((unit) => unitSentence(unit, terms, day, language))];
  if (day.units.length <= FEW_UNITS) return day.units.map((unit) => unitSentence(unit, terms, day, language));
  return [
    { text: words.allUnits(words.units[terms.unit], day.units.length, late), keys: [], tone: late === 0 ? "good" : "bad" },
    ...day.units.filter(({ isMet }) => !isMet).map((unit) => unitSentence(unit, terms, day, language)),
  ];
}

function unitSentence(unit: ExplainedUnit, terms: RuleTerms, { date }: ExplainedDay, language: Language): Sentence {
  const words = explanationWordsOf(language);
  const { miss, meanSeconds: _mean, from, ...counts } = unit;
  const text = words.unit({
    ...counts, terms, unit: words.units[terms.unit], from: timeText(from, date, language), allowed: lengthText(terms.deadline, language), windowEnd: terms.window.to,
    ...(miss === undefined ? {} : { miss: {
      at: timeText(miss.at, date, language), standing: miss.standing, isCharged: miss.isCharged,
      ...(miss.waitedSeconds === undefined ? {} : { waited: lengthText(miss.waitedSeconds, language, terms.deadline) }),
    } }),
  });
  const isSpoilt = terms.unit !== "round" && unit.clocked > 1;
  return { text, keys: miss?.isCharged === true ? [`transfer: ${terms.transfer}`] : isSpoilt ? [`anyMissFails: ${terms.anyMissFails}`] : [], tone: unit.isMet ? "good" : "bad" };
}

function averageText({ lines }: ExplainedDay, language: Language): string {
  const words = explanationWordsOf(language);
  const added = lines.flatMap((line) => (line.what === "message" && line.addsSeconds !== undefined ? [line.addsSeconds] : []));
  return added.length === 0 ? words.nothingAveraged : words.averaged(added.length, lengthText(Math.round((added.reduce((sum, seconds) => sum + seconds, 0) / added.length) * 10) / 10, language));
}

function messageSentence(message: ExplainedMessage, terms: RuleTerms, date: string, language: Language): Sentence {
  const words = explanationWordsOf(language);
  const facts = messageFacts(message, terms, date, language);
  const isMeasured = terms.measure !== undefined && message.clock !== undefined;
  const isJudged = message.clock !== undefined && !isMeasured;
  return {
    text: isMeasured ? words.measured(facts) : words.standings[message.standing](facts),
    keys: decidingKeys(message, terms, facts.isExactlyAtDeadline),
    tone: isJudged ? (message.standing === "in-time" ? "good" : "bad") : "none",
  };
}

function messageFacts(message: ExplainedMessage, terms: RuleTerms, date: string, language: Language): MessageFacts {
  const words = explanationWordsOf(language);
  const { clock, reply } = message;
  const isNear = reply !== undefined && clock !== undefined && isWithinASecond(reply.at, clock.deadline);
  const time = (at: string): string => timeText(at, date, language, isNear);
  const optional = <K extends string>(key: K, value: string | undefined): { [name in K]?: string } => (value === undefined ? {} : { [key]: value }) as { [name in K]?: string };
  return {
    terms, sent: time(message.at), kind: words.buyerKinds[message.kind], isAutomatic: isAutomatic(message.kind),
    from: time(clock?.from ?? message.at), start: clock?.start ?? "sending", deadline: time(clock?.deadline ?? message.deadline ?? message.at),
    allowed: lengthText(terms.deadline, language),
    ...(reply === undefined ? {} : { answer: { who: whoAnswered(reply, language), at: time(reply.at), waited: lengthText(reply.waitedSeconds, language, terms.deadline) } }),
    ...optional("lateBy", message.lateSeconds === undefined ? undefined : lengthText(message.lateSeconds, language)),
    isOpenAtEnd: message.isOpenAtEnd === true,
    isNear,
    isThanks: message.text !== undefined && isClosingWord(message.text),
    isExactlyAtDeadline: reply !== undefined && clock !== undefined && reply.at === clock.deadline,
    beside: besideWindow(message.at.slice(11), terms), window: windowText(terms), windowEnd: terms.window.to,
    ...optional("clockOf", message.clockOf === undefined ? undefined : time(message.clockOf)),
    ...optional("sessionStart", message.sessionStart === undefined ? undefined : time(message.sessionStart)),
    ...optional("adds", message.addsSeconds === undefined ? undefined : lengthText(message.addsSeconds, language)),
    ...optional("cap", terms.capPerUnit === undefined ? undefined : lengthText(terms.capPerUnit, language)),
    unit: words.units[terms.unit],
  };
}

/** Two times so near that seconds do not tell which is first. */
function isWithinASecond(one: string, other: string): boolean {
  return Math.abs(Date.parse(`${one}Z`) - Date.parse(`${other}Z`)) < SECOND_MS;
}

/** An agent by name, a bot by what it sent. */
function whoAnswered({ kind, agent }: ExplainedAnswer, language: Language): string {
  const words = explanationWordsOf(language);
  return BOT_REPLY_KINDS.includes(kind) ? words.answererBot(words.replyKinds[kind]) : agent ?? words.unnamedAgent;
}

function isAutomatic(kind: ExplainedMessage["kind"]): boolean {
  return AUTO_TRIGGERED_KINDS.includes(kind);
}

/** Where a time of day `20:03:10.000` lies that is outside the window. */
function besideWindow(clock: string, { window: { from, to } }: RuleTerms): MessageFacts["beside"] {
  if (clock === `${to}:00.000`) return "at-end";
  return clock < from ? "before" : "after";
}

function replySentence(reply: ExplainedReply, terms: RuleTerms, date: string, language: Language): Sentence {
  const words = explanationWordsOf(language);
  const text = words.replies[reply.effect]({ kind: words.replyKinds[reply.kind], answers: reply.answers.map((at) => timeText(at, date, language)) });
  const isByKind = reply.effect === "bot" || reply.effect === "no-reply" || reply.effect === "kind";
  return { text, keys: isByKind ? [repliesKey(terms)] : [], tone: "none" };
}
