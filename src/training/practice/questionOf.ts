import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { SECOND_MS } from "../../time/units.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { consumerRows } from "../../scoring/explain/consumerRows.ts";
import { ruleExplanation } from "../../scoring/explain/explain.ts";
import { judgedLog } from "../../scoring/judgedLog.ts";
import type { JudgedLog } from "../../scoring/judgedLog.ts";
import { dayNumber } from "../../time/calendar.ts";
import { formatLogTime } from "../../log/logTime.ts";
import type { Chat, ChatTurn } from "./chat.ts";
import { turnStart } from "./chat.ts";
import type { Answer, PracticeFact, PracticeQuestion } from "./question.ts";
import type { QuestionKind } from "./questionKinds.ts";
import { readOfChat } from "./readOfChat.ts";
import type { Twisted, TwistFrame } from "./twists.ts";
import { TWISTS } from "./twists.ts";

/** Part of the time allowed that the waits of a chat take at most before something is changed in it. */
const IN_TIME = 0.75;
const BURST_WITHIN = 0.3;

/** A question of a kind under a rule, made of a chat; its answer is what the judging says. Undefined where the chat does not lend itself to it. */
export function questionOf(chat: Chat, kind: QuestionKind, pack: RulePack, { startDate, other, pick }: Pick<TwistFrame, "other" | "pick"> & { readonly startDate: string }): PracticeQuestion | undefined {
  const deadlineMs = pack.deadline * SECOND_MS;
  const frame: TwistFrame = { deadlineMs, windowFromMs: timeOfDayMs(pack.window.from), windowToMs: timeOfDayMs(pack.window.to), other, pick };
  const twisted = TWISTS[kind](inTime(chat, deadlineMs), frame);
  if (twisted === undefined) return undefined;
  const { read, firstRows } = readOfChat(twisted.chat, startDate);
  const judged = judgedLog(read, pack);
  const rows = consumerRows(read, [0]).get(0) ?? { messages: [], replies: [], assignments: [] };
  return {
    kind, pack, consumer: chat.consumer, asks: pack.unit, ...(marks(pack, twisted) ? { markedAt: formatLogTime(turnStart(twisted.chat, twisted.turn), dayNumber(startDate) ?? 0) } : {}),
    facts: factsOf(kind, twisted), explanation: ruleExplanation(read, judged, rows), answer: answerOf(judged, firstRows[twisted.turn]),
  };
}

/** Of a consumer nothing, of a conversation nothing where it is the only one. */
function marks({ unit }: RulePack, { chat }: Twisted): boolean {
  if (unit === "consumer-day") return false;
  return unit !== "session" || new Set(chat.turns.map(({ conversation }) => conversation)).size > 1;
}

function factsOf(kind: QuestionKind, { chat }: Twisted): PracticeFact[] {
  return [
    ...(kind === "spam" ? [{ of: "suspected-spam" } as const] : []), ...(kind === "blacklisted" ? [{ of: "blacklisted" } as const] : []),
    ...(kind === "handed-over" ? [{ of: "handed-over" } as const] : []),
    ...(chat.nobody === undefined ? [] : [{ of: "nobody-online", from: chat.nobody[0], to: chat.nobody[1] } as const]),
  ];
}

/** A consumer counts by the day; else what counts is the unit in which the message lies. */
function answerOf({ pack, verdicts: { unit, units } }: JudgedLog, row: number): Answer {
  const asked = pack.unit === "consumer-day" ? units.count - 1 : unit[row];
  if (asked < 0) return "not-counted";
  return units.missRow[asked] < 0 ? "answered" : "missed";
}

/** The chat with waits that are in time under the rule. */
function inTime(chat: Chat, deadlineMs: number): Chat {
  return { ...chat, turns: chat.turns.map((turn) => answeredInTime(turn, deadlineMs)) };
}

function answeredInTime(turn: ChatTurn, deadlineMs: number): ChatTurn {
  const spread = turn.messages.reduce((latest, { at }) => Math.max(latest, at), 0);
  const squeeze = spread > BURST_WITHIN * deadlineMs ? (BURST_WITHIN * deadlineMs) / spread : 1;
  const whole = (ms: number): number => Math.round(ms / SECOND_MS) * SECOND_MS;
  const messages = turn.messages.map((message) => ({ ...message, at: whole(message.at * squeeze) }));
  const last = messages.reduce((latest, { at }) => Math.max(latest, at), 0);
  return { ...turn, messages, replies: turn.replies.map((reply) => ({ ...reply, at: Math.max(last + SECOND_MS, Math.min(reply.at, whole(IN_TIME * deadlineMs))) })) };
}
