import { BOT_REPLY_KINDS, NOT_MANUAL_KINDS, REPLY_KINDS } from "../../log/kinds.ts";
import type { TimeColumn } from "../../log/messageLog.ts";
import { addDays } from "../../time/calendar.ts";
import type { ConsumerView } from "./consumerView.ts";
import { explainedMessage, replyOf } from "./explainedMessage.ts";
import { explainedUnit, unitsOf } from "./explainedUnit.ts";
import type { ExplainedDay, ExplainedLine, ExplainedListing, ExplainedReply, ReplyEffect } from "./explanation.ts";
import { dayOf } from "../logFrame.ts";
import { rowsBy } from "./rowsBy.ts";

/** A line with what puts it in its place: its time, and at equal times listings before messages before replies. */
interface PlacedLine {
  readonly day: number;
  readonly at: number;
  readonly order: number;
  readonly line: ExplainedLine;
}

/**
 * The days of a consumer under a rule. A message stands on the day on which it is judged, else on that of its sending; a reply or an entry into a list
 * with the last message of its conversation before it.
 */
export function explainedDays(view: ConsumerView): ExplainedDay[] {
  const { judged: { frame }, read: { startDate } } = view;
  const units = unitsOf(view);
  const lines = [...messageLines(view, units), ...replyLines(view), ...listingLines(view)].toSorted((a, b) => a.day - b.day || a.at - b.at || a.order - b.order);
  const days = [...new Set([...lines.map(({ day }) => day), ...units.keys()])].toSorted((a, b) => a - b);
  const places = rowsBy(lines.map((_, index) => index), (index) => lines[index].day);
  return days.map((day) => ({
    date: addDays(startDate, frame.firstDay + day),
    lines: (places.get(day) ?? []).map((index) => lines[index].line),
    units: (units.get(day) ?? []).map((unit) => explainedUnit(view, unit)),
  }));
}

function messageLines(view: ConsumerView, units: ReadonlyMap<number, readonly number[]>): PlacedLine[] {
  const { read: { log: { messages } }, judged: { verdicts } } = view;
  const placeOf = new Map([...units.values()].flatMap((ofDay) => ofDay.map((unit, place) => [unit, place] as const)));
  return view.rows.messages.map((row) => (
    { day: dayOfMessage(view, row), at: messages.sentAt[row], order: 1, line: explainedMessage(view, row, placeOf.get(verdicts.unit[row])) }
  ));
}

/** Counted from the first judged day. */
function dayOfMessage({ read: { log: { messages } }, judged: { rule, frame, verdicts } }: ConsumerView, row: number): number {
  const unit = verdicts.unit[row];
  return unit < 0 ? dayOf(messages.sentAt[row], rule) - frame.firstDay : verdicts.units.day[unit];
}

function replyLines(view: ConsumerView): PlacedLine[] {
  const { read: { log: { messages, replies }, conversationOfReply } } = view;
  const answered = rowsBy(view.rows.messages, (row) => replyOf(view, row));
  return view.rows.replies.map((row) => ({
    day: dayOfLast(view, conversationOfReply[row], replies.at[row]), at: replies.at[row], order: 2,
    line: explainedReply(view, row, (answered.get(row) ?? []).map((message) => view.timeOf(messages.sentAt[message]))),
  }));
}

function explainedReply(view: ConsumerView, row: number, answers: readonly string[]): ExplainedReply {
  const { read: { log: { replies }, conversationOfReply, lines, texts }, judged: { rule } } = view;
  const kind = REPLY_KINDS[replies.kind[row]];
  const agent = view.agentOf(replies.agent[row]);
  const text = texts?.ofReply.get(row);
  const counts = rule.countsReply[replies.kind[row]] === 1;
  return {
    what: "reply", at: view.timeOf(replies.at[row]), line: lines.ofReply[row], conversation: view.numberOf(conversationOfReply[row]), kind,
    ...(text === undefined ? {} : { text }), ...(agent === undefined ? {} : { agent }),
    effect: counts ? (answers.length > 0 ? "answers" : "nothing-owed") : uncounted(kind), answers,
  };
}

function uncounted(kind: (typeof REPLY_KINDS)[number]): ReplyEffect {
  if (BOT_REPLY_KINDS.includes(kind)) return "bot";
  return NOT_MANUAL_KINDS.includes(kind) ? "no-reply" : "kind";
}

/** Entries into lists, where the rule asks for them. */
function listingLines(view: ConsumerView): PlacedLine[] {
  const { read: { log: { assignments } }, judged: { pack } } = view;
  if (pack.scope !== "agent" && pack.clock !== "agent-list") return [];
  return view.rows.assignments.map((entry) => {
    const until = assignments.until[entry];
    const conversation = assignments.conversation[entry];
    const line: ExplainedListing = {
      what: "listing", at: view.timeOf(assignments.at[entry]), conversation: view.numberOf(conversation), agent: view.agentOf(assignments.agent[entry]) ?? "",
      ...(until < 0 ? {} : { until: view.timeOf(until) }),
    };
    return { day: dayOfLast(view, conversation, assignments.at[entry]), at: assignments.at[entry], order: 0, line };
  });
}

/** The day of the last message of a conversation up to a time, else that of the time itself. */
function dayOfLast(view: ConsumerView, conversation: number, at: number): number {
  const { read: { log: { messages } }, judged: { rule, frame } } = view;
  const rows = view.rowsOfConversation.get(conversation) ?? [];
  const last = rows[rowsUpTo(rows, messages.sentAt, at) - 1] as number | undefined;
  return last === undefined ? dayOf(at, rule) - frame.firstDay : dayOfMessage(view, last);
}

/** How many of the rows, in order of time, were sent by then. */
function rowsUpTo(rows: readonly number[], sentAt: TimeColumn, at: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentAt[rows[middle]] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
