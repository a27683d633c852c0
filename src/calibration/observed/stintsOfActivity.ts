import type { ReadLog } from "../../import/readLog.ts";
import { isManualReply } from "../../log/kinds.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import type { Absence, Stint } from "./stint.ts";

/** Who does nothing for so long has gone home. */
const REST_MS = 4 * HOUR_MS;
export const SILENCE_MS = 10 * MINUTE_MS;

/** A first reply that came sooner is to a conversation that was taken as it came. */
const SOON_MS = 5 * MINUTE_MS;

/** Stints from what agents did: messages, and conversations they took (their assignment; of one that was not assigned before the first reply, as none is in most logs, that reply, or the coming where that was shortly before). Who is at a call (`areCalls`) does something until its close. Cost: linear. */
export function stintsOfActivity(read: ReadLog, areCalls: boolean): Stint[] {
  const { replies, assignments, conversations } = read.log;
  const under = new Map<number, StintUnderWay>();
  const stints: Stint[] = [];
  const isTaken = new Uint8Array(conversations.count);
  let assignment = 0;
  const assignUntil = (time: number): void => {
    for (; assignment < assignments.count && assignments.at[assignment] <= time; assignment++) {
      const agent = assignments.agent[assignment];
      const at = assignments.at[assignment];
      if (agent < 0) continue;
      take(underWay(under, stints, agent, at), at);
      isTaken[assignments.conversation[assignment]] = 1;
    }
  };
  for (let reply = 0; reply < replies.count; reply++) {
    const agent = replies.agent[reply];
    if (agent < 0 || !isManualReply(replies.kind[reply])) continue;
    const at = replies.at[reply];
    assignUntil(at);
    const its = read.conversationOfReply[reply];
    const stint = underWay(under, stints, agent, at);
    if (its >= 0 && isTaken[its] === 0) {
      isTaken[its] = 1;
      take(stint, at - conversations.openedAt[its] < SOON_MS ? conversations.openedAt[its] : at);
    }
    if (areCalls && its >= 0) stint.last = Math.max(stint.last, conversations.closedAt[its]);
    stint.lastMessage = stint.last;
  }
  assignUntil(Infinity);
  for (const [agent, last] of under) end(stints, agent, last);
  return stints;
}

interface StintUnderWay {
  readonly from: number;
  /** When what was last done began, and until when it went on. */
  begun: number;
  last: number;
  lastTaken: number;
  lastMessage: number;
  readonly away: Absence[];
}

/** The stint in which the agent does something at a time. */
function underWay(under: Map<number, StintUnderWay>, stints: Stint[], agent: number, time: number): StintUnderWay {
  const before = under.get(agent);
  if (before !== undefined && time - before.last < REST_MS) {
    // A call that was begun before a meal is still finished.
    if (time - before.last >= SILENCE_MS) before.away.push([before.begun, time]);
    before.begun = time;
    before.last = Math.max(before.last, time);
    return before;
  }
  if (before !== undefined) end(stints, agent, before);
  const stint = { from: time, begun: time, last: time, lastTaken: time, lastMessage: time, away: [] };
  under.set(agent, stint);
  return stint;
}

function take(stint: StintUnderWay, at: number): void {
  stint.lastTaken = Math.max(stint.from, at);
}

function end(stints: Stint[], agent: number, { from, lastTaken, lastMessage, away }: StintUnderWay): void {
  stints.push({ agent, day: Math.floor(from / DAY_MS), from, to: lastTaken, lastMessage, away, isTold: false, isCut: false });
}
