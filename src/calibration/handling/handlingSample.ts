import { MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../log/messageLog.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";

/** The handlings of one kind of one team from which numbers are taken. */
export interface HandlingSample {
  readonly count: number;
  /** [s] */
  readonly seconds: Float64Array;
  readonly agent: Int32Array;
  readonly stream: Int32Array;
  /** Conversations the agent had open; 0 unknown. */
  readonly open: Int32Array;
}

/** The handlings that began in such a way (`start`), of agents of a team, in conversations that begin on the days learned from and are no spam. Cost: linear. */
export function handlingSample(desk: ObservedDesk, ofAgent: Int32Array, team: number, start: number): HandlingSample {
  const { handlings, read: { log: { conversations, messages } }, fromMs, toMs } = desk;
  const rows = new Int32Array(handlings.count);
  let count = 0;
  for (let row = 0; row < handlings.count; row++) {
    if (handlings.start[row] !== start || ofAgent[handlings.agent[row]] !== team) continue;
    const { [handlings.conversation[row]]: openedAt } = conversations.openedAt;
    if (openedAt < fromMs || openedAt >= toMs) continue;
    const message = handlings.message[row];
    if (message >= 0 && (messages.flags[message] & (MESSAGE_SUSPECTED_SPAM | MESSAGE_CONFIRMED_SPAM)) !== 0) continue;
    rows[count++] = row;
  }
  const sample = { count, seconds: new Float64Array(count), agent: new Int32Array(count), stream: new Int32Array(count), open: new Int32Array(count) };
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    sample.seconds[place] = (handlings.workedUntil[row] - handlings.startedAt[row]) / 1000;
    sample.agent[place] = handlings.agent[row];
    sample.stream[place] = conversations.stream[handlings.conversation[row]];
    sample.open[place] = handlings.open[row];
  }
  return sample;
}
