import { Fragment } from "preact";
import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import { timeText } from "../../report/explain/explainedTimes.ts";
import { explanationWordsOf } from "../../report/explain/explanationWordsOf.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import type { ExplainedLine, RuleExplanation } from "../../scoring/explain/explanation.ts";
import { language } from "../frame/language.ts";

/** A chat as it was written, without what a rule makes of it. */
export function PlainChat({ explanation, label }: { readonly explanation: RuleExplanation; readonly label: string }) {
  const words = explanationWordsOf(language.value);
  const lines = explanation.days.flatMap(({ lines: own }) => own);
  const first = lines.at(0)?.at.slice(0, 10) ?? "";
  const hasSeveral = new Set(lines.map(({ conversation }) => conversation)).size > 1;
  return (
    <ol class="talk" aria-label={label}>
      {lines.map((line, place) => (
        <Fragment key={place}>
          {hasSeveral && line.conversation !== lines[place - 1]?.conversation ? <li class="divider">{words.conversation(line.conversation)}</li> : null}
          {line.what === "listing" ? null : <PlainLine line={line} date={first} />}
        </Fragment>
      ))}
    </ol>
  );
}

function PlainLine({ line, date }: { readonly line: Exclude<ExplainedLine, { readonly what: "listing" }>; readonly date: string }) {
  const words = explanationWordsOf(language.value);
  const isBuyer = line.what === "message";
  const isBot = !isBuyer && BOT_REPLY_KINDS.includes(line.kind);
  const who = isBuyer ? capitalized(words.buyer) : isBot ? capitalized(words.bot) : line.agent ?? capitalized(words.unnamedAgent);
  const kind = isBuyer ? words.buyerKinds[line.kind] : words.replyKinds[line.kind];
  return (
    <li class={`line ${isBuyer ? "buyer" : isBot ? "desk bot" : "desk"}`}>
      <div class="who"><strong>{who}</strong> <time>{timeText(line.at, date, language.value)}</time></div>
      {line.text === undefined ? <div class="bubble kind">{kind}</div> : <div class="bubble">{line.text}</div>}
    </li>
  );
}
