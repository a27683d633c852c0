import { BOT_REPLY_KINDS } from "../log/kinds.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { isLatest } from "../rules/rulePackCatalogue.ts";
import { durationText } from "./durationText.ts";
import { ruleConsequenceLines } from "./ruleConsequenceLines.ts";
import type { Language } from "./words/language.ts";
import type { RuleWords } from "./words/ruleWords.ts";
import { ruleWordsOf } from "./words/ruleWordsOf.ts";
import { wordsOf } from "./words/wordsOf.ts";

/**
 * What a rule counts, in plain sentences: unit, hours, time limit, replies, what is left out, what follows, since when.
 * A paragraph each; what follows is a line for each consequence.
 */
export function ruleSentences(pack: RulePack, language: Language): readonly string[] {
  const words = ruleWordsOf(language);
  const length = (seconds: number): string => durationText(seconds, wordsOf(language));
  const paragraphs = [
    unitSentences(pack, words, length),
    windowSentences(pack, words),
    timeSentences(pack, words, length),
    replySentences(pack, words),
    exclusionSentences(pack, words, length),
  ];
  return [
    ...paragraphs.map((sentences) => joined(sentences, language)),
    ...ruleConsequenceLines(pack, language),
    joined(standingSentences(pack, words), language),
  ];
}

type LengthText = (seconds: number) => string;

/** Sentences side by side: Chinese ones need no blank between them. */
function joined(sentences: readonly (string | false)[], language: Language): string {
  return sentences.filter((sentence) => sentence !== false).join(language === "zh" ? "" : " ");
}

function unitSentences({ unit, measure, anyMissFails, clock, scope, transfer, burstGap, sessionResume }: RulePack, words: RuleWords, length: LengthText): (string | false)[] {
  const hasSeveral = measure === undefined && (unit === "consumer-day" || unit === "session") && clock !== "first-of-session";
  return [
    measure === undefined ? words.counted[unit] : words.mean[unit],
    hasSeveral && words.missed(unit, anyMissFails),
    burstGap !== undefined && words.burstGap(length(burstGap)),
    sessionResume > 0 && words.sessionResume(length(sessionResume)),
    scope === "agent" && words.agents,
    scope === "agent" && words.charged(transfer === "charged-to-sender"),
  ];
}

function windowSentences({ window, beforeWindow, afterWindow, consumerMessages, measure }: RulePack, words: RuleWords): (string | false)[] {
  const wholeDay = window.from === "00:00" && window.to === "24:00";
  return [
    words.window({ from: window.from, to: window.to, closed: window.closed, bySession: window.by === "session-start", wholeDay }),
    !wholeDay && words.beforeWindow[beforeWindow],
    !wholeDay && words.afterWindow(window.to, afterWindow, measure !== undefined),
    consumerMessages === "all-day" && words.allDay,
  ];
}

function timeSentences({ clock, deadline, deadlineInclusive, measure, capPerUnit }: RulePack, words: RuleWords, length: LengthText): (string | false)[] {
  return [
    words.clock[clock],
    measure === undefined ? words.deadline(length(deadline), deadlineInclusive) : capPerUnit === undefined ? words.uncapped : words.cap(length(capPerUnit)),
  ];
}

function replySentences({ repliesCount }: RulePack, words: RuleWords): string[] {
  const bots = BOT_REPLY_KINDS.filter((kind) => repliesCount.includes(kind));
  const persons = repliesCount.includes("manual") ? words.manual : words.noManual;
  return [persons, words.bots(bots.map((kind) => words.botKinds[kind]), bots.length === BOT_REPLY_KINDS.length)];
}

function exclusionSentences(pack: RulePack, words: RuleWords, length: LengthText): (string | false)[] {
  const { closingWords } = pack;
  const out = [
    ...pack.excludes.map((what) => words.excludes[what]),
    ...(pack.denominator === "needing-manual" ? [words.needingManual] : []),
    ...(pack.botOnlyUnits === "exclude" ? [words.botOnlyExcluded] : []),
    ...(pack.allOffline === "excluded" ? [words.offlineExcluded] : []),
    ...(closingWords === "exempt" ? [words.closingExempt] : typeof closingWords === "object" ? [words.closingExemptWithin(length(closingWords.afterReplyWithin))] : []),
  ];
  return [
    out.length > 0 && words.excluded(out),
    pack.allOffline === "fails" && words.offlineFails,
    closingWords === "need-reply" && words.closingNeedsReply,
  ];
}

function standingSentences(pack: RulePack, words: RuleWords): (string | false)[] {
  const { effective, reliability, onRequest } = pack;
  return [
    words.effective(effective.from, effective.to),
    !isLatest(pack) && words.superseded,
    reliability !== undefined && words.reliability[reliability],
    onRequest === true && words.onRequest,
  ];
}
