import type { ReadLog } from "../import/readLog.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { judgeInFull } from "../judging/judgeInFull.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { addDays } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";
import type { Cast } from "./cast.ts";
import { chatStretches } from "./chatStretches.ts";
import { counterOf } from "./counterOf.ts";
import type { Film, FilmMessages } from "./film.ts";
import type { FilmStage } from "./filmStage.ts";
import { lanesOf } from "./lanesOf.ts";
import { chatColumns, leaverColumns, poolColumns, presenceColumns, replyColumns, sortedBotReplies } from "./stageColumns.ts";
import { loadOf } from "./loadOf.ts";
import { messagesOf } from "./messagesOf.ts";
import { missCauses } from "./missCauses.ts";
import { poolStretches } from "./poolStretches.ts";
import { presenceStretches } from "./presenceStretches.ts";
import { inOrder } from "./rowColumns.ts";
import { settlementsOf } from "./settlements.ts";
import type { Settlement } from "./settlements.ts";
import { waitsOf } from "./waitsOf.ts";

/** By what a day is judged: the pack as it is told, the rule as it is applied, the days that are judged and the one that is shown. */
export interface FilmRule {
  readonly pack: RulePack;
  readonly rule: CompiledRule;
  readonly frame: JudgeFrame;
  /** Counted from the frame's first. */
  readonly day: number;
}

/** One judged day of a log as a film. The log must outlive it: its columns are read again for stories. Cost: n log n in the messages. */
export function filmOf(read: ReadLog, cast: Cast, { pack, rule, frame, day }: FilmRule): Film {
  const { log } = read;
  const verdicts = judgeInFull(log, rule, frame);
  const settlements = settlementsOf(log, rule, frame, verdicts, day);
  const fromMs = (frame.firstDay + day) * DAY_MS + rule.dayCutOffMs;
  const toMs = settlements.reduce((last, { settledAt }) => Math.max(last, Math.ceil(settledAt)), fromMs + DAY_MS);
  const stage: FilmStage = { read, log, cast, fromMs, toMs };
  const presence = presenceStretches(stage);
  const chats = inOrder(chatStretches(stage), ({ from }) => from);
  const dealt = lanesOf(stage, chats, presence);
  const placed = chats.map((chat, row) => ({ ...chat, lane: dealt.laneOf[chat.agent], slot: dealt.slots[row] }));
  const pool = poolColumns(poolStretches(stage));
  const causeOf = cast.desk === undefined || rule.measure !== undefined ? undefined : missCauses(log, rule, frame, verdicts, cast.desk, settlements);
  const isRate = rule.measure === undefined;
  const messages = messagesOf({ stage, rule, verdicts, day, settlements: isRate ? settlements : withoutMisses(settlements), laneOf: dealt.laneOf, causeOf });
  const poolPlaced = Array.from({ length: pool.count }, (_, row) => ({ conversation: pool.conversation[row], from: pool.from[row], to: pool.to[row], lane: -1, slot: pool.slot[row] }));
  return {
    read, pack, rule, frame, verdicts, day, date: addDays(read.startDate, frame.firstDay + day), fromMs, toMs,
    lanes: dealt.lanes, presence: presenceColumns(presence, dealt.laneOf), chats: chatColumns(placed), pool, messages,
    waits: waitsOf(messages, log.messages.conversation, [...placed, ...poolPlaced]),
    replies: replyColumns(stage, placed), botReplies: sortedBotReplies(stage), leavers: leaverColumns(stage),
    counter: counterOf(log, rule, verdicts, settlements), misses: missesInOrder(messages), load: loadOf(fromMs, toMs, [...placed, ...poolPlaced]),
    tells: { lists: log.assignments.count > 0, presence: log.presence.count > 0, causes: causeOf !== undefined },
  };
}

/** A mean has its deadline for colour, but nothing is missed by it. */
function withoutMisses(settlements: readonly Settlement[]): Settlement[] {
  return settlements.map((each) => ({ ...each, isMiss: false }));
}

function missesInOrder({ count, missAt }: FilmMessages): Int32Array {
  return Int32Array.from(inOrder(Array.from({ length: count }, (_, message) => message).filter((message) => missAt[message] >= 0), (message) => missAt[message]));
}
