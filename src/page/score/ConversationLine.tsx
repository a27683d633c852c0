import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import type { Sentence } from "../../report/explain/explanationSentences.ts";
import { timeText } from "../../report/explain/explainedTimes.ts";
import { explanationWordsOf } from "../../report/explain/explanationWordsOf.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ExplainedDay, ExplainedLine } from "../../scoring/explain/explanation.ts";
import { language } from "../frame/language.ts";
import { ClockBarView } from "./ClockBarView.tsx";

interface ConversationLineProps {
  readonly line: ExplainedLine;
  readonly day: ExplainedDay;
  readonly sentence: Sentence;
}

/** What stands before a sentence. */
export const MARKS: Readonly<Record<Sentence["tone"], string>> = { good: "✓", bad: "✗", none: "·" };

/** What was written at the buyer's side or the desk's, and below it what becomes of it. */
export function ConversationLine({ line, day, sentence }: ConversationLineProps) {
  const words = explanationWordsOf(language.value);
  const time = timeText(line.at, day.date, language.value);
  if (line.what === "listing") return <li class="divider">{`${time} ${sentence.text}`}</li>;
  const isBuyer = line.what === "message";
  const isBot = !isBuyer && BOT_REPLY_KINDS.includes(line.kind);
  // A name stands as the log has it.
  const who = isBuyer ? capitalized(words.buyer) : isBot ? capitalized(words.bot) : line.agent ?? capitalized(words.unnamedAgent);
  return (
    <li class={`line ${isBuyer ? "buyer" : isBot ? "desk bot" : "desk"}`}>
      <div class="who"><strong>{who}</strong> <time>{time}</time> <span class="place">{words.line(line.line)}</span></div>
      <Bubble line={line} />
      {isBuyer ? <ClockBarView message={line} date={day.date} tone={sentence.tone} /> : null}
      <p class={`why ${sentence.tone}`}>
        <span class="tone" aria-hidden="true">{MARKS[sentence.tone]}</span> {capitalized(sentence.text)}
        {sentence.keys.length === 0 ? null : <code>{scorePageWordsOf(language.value).keys(sentence.keys.join(", "))}</code>}
      </p>
    </li>
  );
}

/** What was written where the log has it, and of what kind it is where that is not plain text. */
function Bubble({ line }: { readonly line: Exclude<ExplainedLine, { readonly what: "listing" }> }) {
  const words = explanationWordsOf(language.value);
  const kind = line.what === "message" ? words.buyerKinds[line.kind] : words.replyKinds[line.kind];
  const text = line.text?.trim() ?? "";
  if (text === "") return <div class="bubble kind">{kind}</div>;
  return <div class="bubble">{line.kind === "text" ? null : <span class="kind">{kind} </span>}{text}</div>;
}
