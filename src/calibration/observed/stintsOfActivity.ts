import type { ReadLog } from "../../import/readLog.ts";
import { isManualReply } from "../../log/kinds.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import type { Absence, Stint } from "./stint.ts";

/** Who does nothing for so long has gone home. */
const REST_MS = 4 * HOUR_MS;
export const SILENCE_MS = 10 * MINUTE_MS;

/** A first reply that came sooner is to a conversation that was taken as it came. */
const SOON_MS = 5 * MINUTE_MS;

/** Stints from what agents did: messages, and conversations they took (their assignment; of a log without assignments the first reply, or the coming where that was shortly before). Cost: linear. */
export function stintsOfActivity(read: ReadLog): Stint[] {
  const { replies, assignments } = read.log;
  const under = new Map<number, StintUnderWay>();
  const stints: Stint[] = [];
  const isReplied = new Uint8Array(assignments.count > 0 ? 0 : read.log.conversations.count);
  let assignment = 0;
  const assignUntil = (time: number): void => {
    for (; assignment < assignments.count && assignments.at[assignment] <= time; assignment++) {
      note(under, stints, assignments.agent[assignment], assignments.at[assignment], assignments.at[assignment], false);
    }
  };
  for (let reply = 0; reply < replies.count; reply++) {
    const agent = replies.agent[reply];
    if (agent < 0 || !isManualReply(replies.kind[reply])) continue;
    assignUntil(replies.at[reply]);
    const its = read.conversationOfReply[reply];
    const isTaken = assignments.count === 0 && its >= 0 && isReplied[its] === 0;
    if (isTaken) isReplied[its] = 1;
    const openedAt = isTaken ? read.log.conversations.openedAt[its] : -1;
    note(under, stints, agent, replies.at[reply], isTaken ? (replies.at[reply] - openedAt < SOON_MS ? openedAt : replies.at[reply]) : -1, true);
  }
  assignUntil(Infinity);
  for (const [agent, last] of under) end(stints, agent, last);
  return stints;
}

interface StintUnderWay {
  from: number;
  last: number;
  lastTaken: number;
  lastMessage: number;
  away: Absence[];
}

/** `takenAt`: when a conversation was taken, -1 none was. */
function note(under: Map<number, StintUnderWay>, stints: Stint[], agent: number, time: number, takenAt: number, isMessage: boolean): void {
  if (agent < 0) return;
  let stint = under.get(agent);
  if (stint !== undefined && time - stint.last >= REST_MS) {
    end(stints, agent, stint);
    stint = undefined;
  }
  if (stint === undefined) {
    stint = { from: time, last: time, lastTaken: time, lastMessage: time, away: [] };
    under.set(agent, stint);
  }
  if (time - stint.last >= SILENCE_MS) stint.away.push([stint.last, time]);
  stint.last = time;
  if (takenAt >= 0) stint.lastTaken = Math.max(stint.from, takenAt);
  if (isMessage) stint.lastMessage = time;
}

function end(stints: Stint[], agent: number, { from, lastTaken, lastMessage, away }: StintUnderWay): void {
  stints.push({ agent, day: Math.floor(from / DAY_MS), from, to: lastTaken, lastMessage, away, isTold: false, isCut: false });
}
