/** Writes what the log says of the staff: when agents came and went, and their work beside the chats. */
import { AGENT_STATES } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { doubled } from "./doubled.ts";

export const STATE_ONLINE = AGENT_STATES.indexOf("online");
export const STATE_AWAY = AGENT_STATES.indexOf("away");
export const STATE_OFFLINE = AGENT_STATES.indexOf("offline");

let presenceCount = 0;
let presenceAt = new Int32Array(1 << 10);
let presenceAgent = new Int32Array(1 << 10);
let presenceState = new Uint8Array(1 << 10);

let workCount = 0;
let workStartedAt = new Int32Array(1 << 10);
let workEndedAt = new Int32Array(1 << 10);
let workAgent = new Int32Array(1 << 10);

export function clearStaffRecord(): void {
  presenceCount = 0;
  workCount = 0;
}

export function recordPresence(by: number, time: number, state: number): void {
  if (presenceCount === presenceAt.length) growPresence();
  presenceAt[presenceCount] = time;
  presenceAgent[presenceCount] = by;
  presenceState[presenceCount++] = state;
}

export function recordWork(by: number, start: number, time: number): void {
  if (workCount === workStartedAt.length) growWork();
  workStartedAt[workCount] = start;
  workEndedAt[workCount] = time;
  workAgent[workCount++] = by;
}

/** That part of the log; its columns are the engine's own. */
export function recordedStaff(): Pick<MessageLog, "presence" | "work"> {
  return {
    presence: { count: presenceCount, at: presenceAt, agent: presenceAgent, state: presenceState },
    work: { count: workCount, startedAt: workStartedAt, endedAt: workEndedAt, agent: workAgent },
  };
}

function growPresence(): void {
  presenceAt = doubled(presenceAt);
  presenceAgent = doubled(presenceAgent);
  presenceState = doubled(presenceState);
}

function growWork(): void {
  workStartedAt = doubled(workStartedAt);
  workEndedAt = doubled(workEndedAt);
  workAgent = doubled(workAgent);
}
