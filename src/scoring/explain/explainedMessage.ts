import { firstCountingReply } from "../../log/firstCountingReply.ts";
import { BUYER_KINDS, REPLY_KINDS } from "../../log/kinds.ts";
import { FIRST_CLOCKED, FIRST_LATE, STANDING, STANDINGS } from "../../judging/verdicts.ts";
import { SECOND_MS } from "../../time/units.ts";
import type { ConsumerView } from "./consumerView.ts";
import type { ExplainedAnswer, ExplainedClock, ExplainedMessage } from "./explanation.ts";
import { messageTime } from "../../judging/parts/messageTime.ts";

/** What a rule makes of a buyer's message. `unit` is its unit's place within the day. */
export function explainedMessage(view: ConsumerView, row: number, unit: number | undefined): ExplainedMessage {
  const { read, judged, timeOf } = view;
  const { messages } = read.log;
  const { standing } = judged.verdicts;
  const code = standing[row];
  const text = read.texts?.ofMessage.get(row);
  return {
    what: "message", at: timeOf(messages.sentAt[row]), line: read.lines.ofMessage[row], conversation: view.numberOf(messages.conversation[row]),
    kind: BUYER_KINDS[messages.kind[row]], ...(text === undefined ? {} : { text }), standing: STANDINGS[code],
    ...(unit === undefined ? {} : { unit }),
    ...(code >= FIRST_CLOCKED ? clocked(view, row) : unclocked(view, row)),
  };
}

/** The first reply that counts after a message, -1 for none: also of messages that are not judged, and where the window cuts it off. */
export function replyOf({ read: { log }, judged: { rule } }: ConsumerView, row: number): number {
  return firstCountingReply(log.replies, log.messages.reply[row], rule.countsReply);
}

function clocked(view: ConsumerView, row: number): Partial<ExplainedMessage> {
  const { read, judged: { pack, rule, verdicts }, timeOf } = view;
  const { log } = read;
  const from = verdicts.clockAt[row];
  const reply = answer(view, row, from);
  const late = replyOf(view, row) < 0 ? -1 : log.replies.at[replyOf(view, row)] - from - rule.deadlineMs;
  const adds = pack.measure === undefined ? -1 : messageTime(log, rule, verdicts, row);
  const clock: ExplainedClock = { from: timeOf(from), start: startOf(view, row), deadline: timeOf(from + rule.deadlineMs) };
  return {
    clock, ...(reply === undefined ? {} : { reply }),
    ...(verdicts.standing[row] === STANDING.unanswered && from + rule.deadlineMs > read.lastAt ? { isOpenAtEnd: true } : {}),
    ...(verdicts.standing[row] >= FIRST_LATE && late >= 0 ? { lateSeconds: late / SECOND_MS } : {}),
    ...(adds < 0 ? {} : { addsSeconds: adds / SECOND_MS }),
  };
}

function unclocked(view: ConsumerView, row: number): Partial<ExplainedMessage> {
  const { read: { log }, judged: { pack, rule, verdicts }, timeOf } = view;
  const { sentAt, conversation } = log.messages;
  const reply = answer(view, row, sentAt[row]);
  const clockRow = verdicts.standing[row] === STANDING["no-clock"] ? view.clockedBefore.get(row) : undefined;
  const isByStart = verdicts.standing[row] === STANDING["outside-window"] && pack.window.by === "session-start" && pack.sessionResume === 0;
  const start = isByStart ? view.rowsOfConversation.get(conversation[row])?.[0] : undefined;
  return {
    ...(reply === undefined ? {} : { reply }),
    ...(verdicts.standing[row] === STANDING["deadline-beyond-window"] ? { deadline: timeOf(verdicts.clockAt[row] + rule.deadlineMs) } : {}),
    ...(clockRow === undefined ? {} : { clockOf: timeOf(sentAt[clockRow]) }),
    ...(start === undefined ? {} : { sessionStart: timeOf(sentAt[start]) }),
  };
}

function answer(view: ConsumerView, row: number, from: number): ExplainedAnswer | undefined {
  const { read: { log: { replies }, lines }, timeOf } = view;
  const reply = replyOf(view, row);
  if (reply < 0) return undefined;
  const agent = view.agentOf(replies.agent[reply]);
  return {
    at: timeOf(replies.at[reply]), line: lines.ofReply[reply], kind: REPLY_KINDS[replies.kind[reply]],
    ...(agent === undefined ? {} : { agent }), waitedSeconds: Math.max(0, replies.at[reply] - from) / SECOND_MS,
  };
}

function startOf({ read: { log: { messages } }, judged: { pack, verdicts } }: ConsumerView, row: number): ExplainedClock["start"] {
  if (verdicts.clockAt[row] === messages.sentAt[row]) return "sending";
  return pack.clock === "agent-list" || pack.scope === "agent" ? "list" : "opening";
}
