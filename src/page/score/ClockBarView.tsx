import { timeText } from "../../report/explain/explainedTimes.ts";
import { clockBar } from "../../report/score/clockBar.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ExplainedMessage } from "../../scoring/explain/explanation.ts";
import { language } from "../frame/language.ts";

interface ClockBarProps {
  readonly message: ExplainedMessage;
  readonly date: string;
  readonly tone: "good" | "bad" | "none";
}

/** Room that the label of the deadline needs beside those at the ends, as a part of the bar. */
const LABEL_ROOM = 0.3;

/** A message's clock: a band up to its deadline, a line for the wait, a mark where the reply came. Says nothing that the sentence below does not. */
export function ClockBarView({ message, date, tone }: ClockBarProps) {
  const bar = clockBar(message);
  const page = scorePageWordsOf(language.value);
  if (bar === undefined || message.clock === undefined || tone === "none") return null;
  const time = (at: string) => timeText(at, date, language.value);
  const percent = (part: number) => `${part * 100}%`;
  const isReplyLabelled = tone === "bad" && bar.replyAt - bar.deadlineAt > LABEL_ROOM;
  return (
    <div class={`clock ${tone}`} aria-hidden="true">
      <div class="track">
        <span class="allowed" style={{ width: percent(bar.deadlineAt) }} />
        <span class={bar.isAnswered ? "wait" : "wait open"} style={{ width: percent(bar.replyAt) }} />
        {bar.isBroken ? <span class="break" style={{ left: percent((bar.deadlineAt + bar.replyAt) / 2) }} /> : null}
        {bar.isAnswered ? <span class="mark" style={{ left: percent(bar.replyAt) }} /> : null}
      </div>
      <div class="labels">
        <span>{time(message.clock.from)}</span>
        <span class={bar.deadlineAt > 1 - LABEL_ROOM ? "at-end" : "at"} style={bar.deadlineAt > 1 - LABEL_ROOM ? {} : { left: percent(bar.deadlineAt) }}>{page.deadline(time(message.clock.deadline))}</span>
        {isReplyLabelled ? <span class="at-end">{message.reply !== undefined && bar.isAnswered ? time(message.reply.at) : page.noReply}</span> : null}
      </div>
    </div>
  );
}
