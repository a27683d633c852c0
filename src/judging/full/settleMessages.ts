import type { CompiledRule } from "../compiledRule.ts";
import { STANDING } from "../verdicts.ts";
import { asIfSentAt } from "./asIfSentAt.ts";
import { baseOf, basesOf } from "./judging.ts";
import type { Judging } from "./judging.ts";
import { JUDGED, takenOutBy } from "./takenOutBy.ts";
import { UnitClocks } from "./unitClocks.ts";

const NOBODY = -1;
/** The agents whom a message is charged to. One thread judges one log at a time. */
const senders: number[] = [];

/** Settles the looked-at messages in order of sending: what takes them out, their units, their clocks, whether they are late. */
export function settleMessages(judging: Judging): void {
  const { log: { messages }, rule, span, buffers: { standing, clockAt }, units, stays } = judging;
  const isAlone = eachAlone(rule);
  units.begin(isAlone ? 0 : basesOf(judging), isAlone ? span.end - span.first : 0);
  const clocks = new UnitClocks(judging);
  for (let row = span.first; row < span.end; row++) {
    standing[row] = takenOutBy(judging, row);
    if (standing[row] !== JUDGED) continue;
    const isListed = messages.listedAt[row] >= 0;
    const answer = answerOf(judging, row);
    if (isListed) stays?.find(row, answer);
    clockAt[row] = clockStart(judging, row);
    if (rule.afterWindow === "excluded" && clockAt[row] + rule.deadlineMs > windowEndAt(judging, row)) standing[row] = STANDING["deadline-beyond-window"];
    else if (stays !== undefined && !isListed) standing[row] = STANDING["not-listed"];
    else settleJudged(judging, row, answer, clocks);
  }
}

function settleJudged(judging: Judging, row: number, answer: number, clocks: UnitClocks): void {
  const { buffers: { standing, unit }, rule, units, stays } = judging;
  const its = unitOf(judging, row, stays?.agent ?? NOBODY);
  unit[row] = its;
  standing[row] = STANDING["no-clock"];
  if (clocks.has(row, its)) {
    standing[row] = verdictOf(judging, row, answer);
    if (standing[row] === STANDING["in-time"]) units.addInTime(its);
    else units.addLate(its, row);
  }
  if (rule.transfer === "charged-to-sender" && stays !== undefined) chargeSenders(judging, row, answer, clocks);
}

/** Whether each message makes a unit that no other message, nor a charge, is asked for. */
function eachAlone({ unit, transfer }: CompiledRule): boolean {
  return unit === "message" && transfer === "clock-runs";
}

/** The agent's unit of which the message is a part. */
function unitOf(judging: Judging, row: number, agent: number): number {
  const { buffers: { pieceOf, pieces, settledBy }, rule, units, frame } = judging;
  const day = pieces.day[pieceOf[row]] - frame.firstDay;
  const unit = eachAlone(rule) ? units.addAlone(day, agent, row) : units.unitOf(baseOf(judging, row), day, agent, row);
  if (rule.excludesBotOnlyUnits && settledBy[row] < 0) units.addUnsettled(unit);
  return unit;
}

/** The reply that counts, -1 for none, also where it comes after a truncating window's end. */
function answerOf(judging: Judging, row: number): number {
  const { log: { replies }, rule, buffers: { reply } } = judging;
  const answer = reply[row];
  if (answer < 0 || rule.afterWindow !== "window-truncates") return answer;
  return replies.at[answer] >= windowEndAt(judging, row) + (rule.windowClosed ? 1 : 0) ? -1 : answer;
}

/** When the message's clock starts; on the agent's, for the agent that `stays` last found. */
function clockStart(judging: Judging, row: number): number {
  const { log: { messages: { listedAt } }, rule, stays } = judging;
  const sentAt = asIfSentAt(judging, row);
  if (rule.clock !== "agent-list" || listedAt[row] < 0) return sentAt;
  return Math.max(sentAt, stays === undefined ? listedAt[row] : stays.enteredAt);
}

/** Whether a message with a clock is in time, and if not, why. */
function verdictOf(judging: Judging, row: number, answer: number): number {
  const { log: { replies }, rule, buffers: { reply, clockAt }, offline } = judging;
  if (rule.allOffline === "fails" && rule.measure === undefined && offline?.isAllOffline(asIfSentAt(judging, row)) === true) return STANDING["all-offline-fails"];
  if (answer < 0) return reply[row] < 0 ? STANDING.unanswered : STANDING.truncated;
  const waitMs = replies.at[answer] - clockAt[row];
  return waitMs < rule.deadlineMs || (rule.deadlineInclusive && waitMs === rule.deadlineMs) ? STANDING["in-time"] : STANDING.late;
}

function windowEndAt({ buffers: { pieceOf, pieces } }: Judging, row: number): number {
  return pieces.windowEndAt[pieceOf[row]];
}

/** Charges every agent out of whose list the message went unanswered, each once. */
function chargeSenders(judging: Judging, row: number, answer: number, clocks: UnitClocks): void {
  const { buffers: { charges }, units, stays } = judging;
  stays?.sendersOf(row, answer, senders);
  for (const agent of senders) {
    const unit = unitOf(judging, row, agent);
    if (!clocks.has(row, unit)) continue;
    units.addLate(unit, row);
    charges.row.push(row);
    charges.agent.push(agent);
    charges.unit.push(unit);
  }
}
