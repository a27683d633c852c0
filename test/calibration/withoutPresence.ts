import type { MessageLog } from "../../src/log/messageLog.ts";

/** The log without rows of agents' states. */
export function withoutPresence(log: MessageLog): MessageLog {
  return { ...log, presence: { count: 0, at: new Float64Array(0), agent: new Int32Array(0), state: new Uint8Array(0) } };
}
