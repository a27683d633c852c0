import { AUTO_TRIGGERED_KINDS, BUYER_KINDS } from "../../src/log/kinds.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import type { JudgeFrame } from "../../src/judging/judgeFrame.ts";
import { DAY_MS } from "../../src/time/units.ts";

interface NaiveJudgement {
  readonly numerator: number[];
  readonly denominator: number[];
  readonly lateRows: number[];
  readonly missRows: number[];
}

/** Where a message stands: its judged day, and the end of its window; undefined outside the window. Tries every occurrence of the window. */
export function placeOf(rule: CompiledRule, sent: number): { day: number; windowEnd: number } | undefined {
  const day = Math.floor((sent - rule.dayCutOffMs) / DAY_MS);
  if (rule.windowToMs - rule.windowFromMs >= DAY_MS) return { day, windowEnd: (day + 1) * DAY_MS + rule.dayCutOffMs };
  for (let calendar = day - 2; calendar <= day + 2; calendar++) {
    const from = calendar * DAY_MS + rule.windowFromMs;
    const to = calendar * DAY_MS + rule.windowToMs;
    if (sent >= from && sent < to) return { day, windowEnd: to };
    // The last instant of a closed window is in it unless a new day begins with it.
    if (rule.windowClosed && sent === to && sent !== day * DAY_MS + rule.dayCutOffMs) return { day, windowEnd: to };
  }
  return undefined;
}

/** The rule by its words, message by message, with sets for units: slow, and written without a look at `judge`. */
export function naiveJudge(log: MessageLog, rule: CompiledRule, frame: JudgeFrame): NaiveJudgement {
  const rows = Array.from({ length: log.messages.count }, (_, row) => row);
  const sent = (row: number): number => log.messages.sentAt[row];
  const isOfStreams = (row: number): boolean => (rule.streams?.[log.conversations.stream[log.messages.conversation[row]]] ?? 1) === 1;
  const consumer = (row: number): number => log.conversations.consumer[log.messages.conversation[row]];
  const isAuto = (row: number): boolean => AUTO_TRIGGERED_KINDS.includes(BUYER_KINDS[log.messages.kind[row]]);
  const isExcluded = (row: number): boolean => (log.messages.flags[row] & rule.excludedFlags) !== 0;
  const inFrame = rows.filter((row) => {
    const place = placeOf(rule, sent(row));
    return place !== undefined && place.day >= frame.firstDay && place.day < frame.firstDay + frame.days && !isExcluded(row) && isOfStreams(row);
  });
  const dayOf = (row: number): number => placeOf(rule, sent(row))!.day - frame.firstDay;
  const unitOf = (row: number): string => `${dayOf(row)}/${consumer(row)}`;
  const consulting = new Set(inFrame.filter((row) => !isAuto(row)).map(unitOf));
  const startOf = (row: number): number =>
    rule.clock === "agent-list" && log.messages.listedAt[row] >= 0 ? log.messages.listedAt[row] : sent(row);
  const answerOf = (row: number): number | undefined => {
    let answer = log.messages.reply[row];
    while (answer >= 0 && rule.countsReply[log.replies.kind[answer]] === 0) answer = log.replies.next[answer];
    return answer < 0 ? undefined : log.replies.at[answer];
  };
  const isAnsweredInWindow = (row: number): boolean => {
    const answer = answerOf(row);
    if (answer === undefined || rule.afterWindow !== "window-truncates") return answer !== undefined;
    const { windowEnd } = placeOf(rule, sent(row))!;
    return rule.windowClosed ? answer <= windowEnd : answer < windowEnd;
  };
  const judged = inFrame.filter((row) => {
    if (rule.scope === "agent" && log.messages.listedAt[row] < 0) return false;
    if (isAuto(row) && rule.excludesAutoMessages) return false;
    if (isAuto(row) && rule.excludesAutoOnly && !consulting.has(unitOf(row))) return false;
    return rule.afterWindow !== "excluded" || startOf(row) + rule.deadlineMs <= placeOf(rule, sent(row))!.windowEnd;
  });
  const isInTime = (row: number): boolean => {
    const wait = (answerOf(row) ?? Infinity) - startOf(row);
    return isAnsweredInWindow(row) && (rule.deadlineInclusive ? wait <= rule.deadlineMs : wait < rule.deadlineMs);
  };
  const numerator = new Array<number>(frame.days).fill(0);
  const denominator = new Array<number>(frame.days).fill(0);
  if (rule.measure !== undefined) {
    for (const row of judged.filter(isAnsweredInWindow)) {
      numerator[dayOf(row)] += Math.max(0, answerOf(row)! - startOf(row));
      denominator[dayOf(row)]++;
    }
    return { numerator, denominator, lateRows: [], missRows: [] };
  }
  const units = new Map<string, number[]>();
  for (const row of judged) {
    const unit = rule.unit === "message" ? `message ${row}` : unitOf(row);
    units.set(unit, [...(units.get(unit) ?? []), row]);
  }
  const missRows: number[] = [];
  for (const ofUnit of units.values()) {
    const late = ofUnit.filter((row) => !isInTime(row));
    const isMissed = rule.unit === "consumer-day" && !rule.anyMissFails ? late.length === ofUnit.length : late.length > 0;
    denominator[dayOf(ofUnit[0])]++;
    if (isMissed) missRows.push(late[0]);
    else numerator[dayOf(ofUnit[0])]++;
  }
  return { numerator, denominator, lateRows: judged.filter((row) => !isInTime(row)), missRows: missRows.sort((a, b) => a - b) };
}
