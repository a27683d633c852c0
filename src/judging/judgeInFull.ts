import type { MessageLog } from "../log/messageLog.ts";
import type { CompiledRule } from "./compiledRule.ts";
import { consultingGroups } from "./full/consultingGroups.ts";
import { findCountingReplies } from "./full/findCountingReplies.ts";
import { findLookedAt } from "./full/findLookedAt.ts";
import { findRounds } from "./full/findRounds.ts";
import { findSessions } from "./full/findSessions.ts";
import { findSettlingReplies } from "./full/findSettlingReplies.ts";
import type { Judging } from "./full/judging.ts";
import { ListStays } from "./full/listStays.ts";
import { markClosingWords } from "./full/markClosingWords.ts";
import { OfflineTimes } from "./full/offlineTimes.ts";
import { spanOfFrame } from "./full/rowSpan.ts";
import { settleMessages } from "./full/settleMessages.ts";
import { VerdictBuffers } from "./full/verdictBuffers.ts";
import type { JudgeFrame } from "./judgeFrame.ts";
import { STANDING } from "./verdicts.ts";
import type { Verdicts } from "./verdicts.ts";

/**
 * What a rule says of every message of a log and of every unit, by all its keys. With `buffers` the verdicts lie in them and hold until they are used again.
 * Cost: linear in messages, replies and assignments, about 40 bytes a message. Source: docs/rules.md.
 */
export function judgeInFull(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, buffers: VerdictBuffers = new VerdictBuffers()): Verdicts {
  const judging = prepare(log, rule, frame, buffers);
  const { count } = log.messages;
  buffers.standing.fill(STANDING["outside-window"], 0, count);
  buffers.unit.fill(-1, 0, count);
  settleMessages(judging);
  if (!rule.anyMissFails) judging.units.forgiveAnswered();
  if (rule.excludesBotOnlyUnits) takeBotOnlyUnitsOut(judging);
  const { row, agent, unit } = buffers.charges;
  return {
    firstDay: frame.firstDay, days: frame.days,
    standing: buffers.standing.subarray(0, count), clockAt: buffers.clockAt.subarray(0, count),
    reply: buffers.reply.subarray(0, count), unit: buffers.unit.subarray(0, count),
    units: judging.units.judged(),
    charges: { count: row.length, row: Int32Array.from(row), agent: Int32Array.from(agent), unit: Int32Array.from(unit) },
  };
}

/** Works out all that the verdict on a message asks of others. */
function prepare(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, buffers: VerdictBuffers): Judging {
  const span = spanOfFrame(log, rule, frame);
  begin(log, rule, frame, buffers);
  const scratch = new Int32Array(log.conversations.count);
  buffers.reply.fill(-1, 0, log.messages.count);
  findCountingReplies(log, rule.countsReply, span, buffers.reply, scratch);
  if (needsSettled(rule)) findSettlingReplies(log, span, buffers.settledBy, scratch);
  const sessions = needsSessions(rule) ? findSessions(log, span, rule.sessionResumeMs, rule.streams) : undefined;
  findLookedAt(log, rule, frame, span, sessions, buffers);
  const rounds = needsRounds(rule) ? findRounds(log, rule, span, buffers, buffers.roundOf) : 0;
  if (rule.closingWithinMs !== undefined) markClosingWords(log, span, rule.closingWithinMs, buffers.isExempt);
  const units = rule.unit === "consumer-day" ? buffers.dailyUnits : buffers.lastingUnits;
  const judging: Judging = {
    log, rule, frame, span, buffers, units, sessions, rounds,
    offline: rule.allOffline === "counts" ? undefined : new OfflineTimes(log.presence),
    stays: rule.scope === "agent" ? new ListStays(log) : undefined,
    consulting: undefined,
  };
  return rule.excludesAutoOnly ? { ...judging, consulting: consultingGroups(judging) } : judging;
}

function begin(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, buffers: VerdictBuffers): void {
  buffers.begin(log.messages.count, { settledBy: needsSettled(rule), rounds: needsRounds(rule), exempt: rule.closingWithinMs !== undefined });
  buffers.pieces.fill(log.messages, rule, frame.firstDay, frame.days);
}

function needsRounds({ unit, clock }: CompiledRule): boolean {
  return unit === "round" || (clock === "first-of-burst" && unit !== "message");
}

function needsSettled(rule: CompiledRule): boolean {
  return needsRounds(rule) || rule.judgesNeedingManual || rule.excludesBotOnlyUnits;
}

function needsSessions({ unit, clock, windowBy }: CompiledRule): boolean {
  return unit === "session" || windowBy === "session-start" || clock === "first-of-session";
}

/** Units of nothing but what bots settled are none. */
function takeBotOnlyUnitsOut({ span, buffers: { unit, standing, charges }, units }: Judging): void {
  const numbers = units.withoutBotOnly();
  for (let row = span.first; row < span.end; row++) {
    if (unit[row] < 0) continue;
    unit[row] = numbers[unit[row]];
    if (unit[row] < 0) standing[row] = STANDING["bot-only-unit"];
  }
  let kept = 0;
  for (let charge = 0; charge < charges.row.length; charge++) {
    const number = numbers[charges.unit[charge]];
    if (number < 0) continue;
    charges.row[kept] = charges.row[charge];
    charges.agent[kept] = charges.agent[charge];
    charges.unit[kept++] = number;
  }
  charges.row.length = charges.agent.length = charges.unit.length = kept;
}
