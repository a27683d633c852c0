import { baseOf, basesOf } from "./judging.ts";
import type { Judging } from "./judging.ts";
import { asIfSentAt, JUDGED, takenOutBy } from "./takenOut.ts";
import { STANDING } from "./verdicts.ts";

const NOBODY = -1;

/** Settles the looked-at messages in order of sending: what takes them out, their units, their clocks, whether they are late. */
export function settleMessages(judging: Judging): void {
  const { log: { messages }, rule, span, buffers: { standing, clockAt, reply }, units, stays } = judging;
  units.begin(basesOf(judging));
  const hasClock = clocksOf(judging);
  for (let row = span.first; row < span.end; row++) {
    standing[row] = takenOutBy(judging, row);
    if (standing[row] !== JUDGED) continue;
    const isListed = stays !== undefined && messages.listedAt[row] >= 0;
    const stay = isListed ? stays.lastOf(row, reply[row]) : -1;
    const agent = isListed ? stays.agentOf(reply[row], stay) : NOBODY;
    clockAt[row] = clockStart(judging, row, agent, stay);
    if (rule.afterWindow === "excluded" && clockAt[row] + rule.deadlineMs > windowEndAt(judging, row)) standing[row] = STANDING["deadline-beyond-window"];
    else if (stays !== undefined && !isListed) standing[row] = STANDING["not-listed"];
    else settleJudged(judging, row, agent, stay, hasClock);
  }
}

function settleJudged(judging: Judging, row: number, agent: number, stay: number, hasClock: (row: number, unit: number) => boolean): void {
  const { buffers: { standing, unit }, rule, units } = judging;
  const its = unitOf(judging, row, agent, row);
  unit[row] = its;
  standing[row] = STANDING["no-clock"];
  if (!hasClock(row, its)) return;
  const verdict = verdictOf(judging, row);
  standing[row] = verdict;
  units.addClock(its, row, verdict !== STANDING["in-time"]);
  if (rule.transfer === "charged-to-sender" && stay >= 0) chargeSenders(judging, row, stay);
}

/** The agent's unit of which the message is a part. */
function unitOf(judging: Judging, row: number, agent: number, firstRow: number): number {
  const { buffers: { pieceOf, pieces, settledBy }, rule, units, frame } = judging;
  const unit = units.unitOf(baseOf(judging, row), pieces.day[pieceOf[row]] - frame.firstDay, agent, firstRow);
  if (rule.excludesBotOnlyUnits && settledBy[row] < 0) units.addUnsettled(unit);
  return unit;
}

/** Tells, message by message in order, which of a unit's messages have a clock. First is meant within the unit. */
function clocksOf(judging: Judging): (row: number, unit: number) => boolean {
  const { log, rule, sessions, rounds, units, buffers: { roundOf } } = judging;
  if (rule.unit === "round" || (rule.unit === "session" && rule.clock === "first-of-session")) return (_, unit) => !units.hasClock(unit);
  if (rule.unit === "message" || (rule.clock !== "first-of-burst" && rule.clock !== "first-of-session")) return () => true;
  const { conversation } = log.messages;
  const isByRound = rule.clock === "first-of-burst";
  /** By round or session: the last unit in which it has a clock. */
  const clockedFor = new Int32Array(isByRound ? rounds : log.conversations.count).fill(-1);
  return (row, unit) => {
    const whose = conversation[row];
    const group = isByRound ? roundOf[row] : (sessions?.of[whose] ?? whose);
    if (clockedFor[group] === unit) return false;
    clockedFor[group] = unit;
    return true;
  };
}

/** When the message's clock starts. */
function clockStart(judging: Judging, row: number, agent: number, stay: number): number {
  const { log: { messages: { listedAt } }, rule, stays } = judging;
  const sentAt = asIfSentAt(judging, row);
  if (rule.clock !== "agent-list" || listedAt[row] < 0) return sentAt;
  return Math.max(sentAt, stays === undefined ? listedAt[row] : stays.enteredAt(row, agent, stay));
}

/** Whether a message with a clock is in time, and if not, why. */
function verdictOf(judging: Judging, row: number): number {
  const { log: { replies }, rule, buffers: { reply, clockAt }, offline } = judging;
  if (rule.allOffline === "fails" && rule.measure === undefined && offline?.isAllOffline(asIfSentAt(judging, row)) === true) return STANDING["all-offline-fails"];
  const answer = reply[row];
  if (answer < 0) return STANDING.unanswered;
  const at = replies.at[answer];
  if (rule.afterWindow === "window-truncates" && at >= windowEndAt(judging, row) + (rule.windowClosed ? 1 : 0)) return STANDING.truncated;
  const waitMs = at - clockAt[row];
  return waitMs < rule.deadlineMs || (rule.deadlineInclusive && waitMs === rule.deadlineMs) ? STANDING["in-time"] : STANDING.late;
}

function windowEndAt({ buffers: { pieceOf, pieces } }: Judging, row: number): number {
  return pieces.windowEndAt[pieceOf[row]];
}

/** Charges every agent out of whose list the message went unanswered, each once. */
function chargeSenders(judging: Judging, row: number, lastStay: number): void {
  const { log: { messages, replies, assignments }, buffers: { reply, charges }, units, stays } = judging;
  if (stays === undefined) return;
  const answeredAt = reply[row] < 0 ? Infinity : replies.at[reply[row]];
  const firstCharge = charges.row.length;
  for (let stay = lastStay; stay >= 0; stay = stays.previous[stay]) {
    const goneAt = Math.max(assignments.until[stay], assignments.backAt[stay]);
    if (goneAt >= 0 && goneAt <= messages.sentAt[row]) return;
    const passedOnAt = stays.passedOnAt(stay);
    if (passedOnAt < 0 || passedOnAt >= answeredAt || charges.agent.includes(assignments.agent[stay], firstCharge)) continue;
    const unit = unitOf(judging, row, assignments.agent[stay], row);
    units.addLate(unit, row);
    charges.row.push(row);
    charges.agent.push(assignments.agent[stay]);
    charges.unit.push(unit);
  }
}
