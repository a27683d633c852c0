/** One replication: the desk played from the first midnight to the end, message by message, into a message log. */
import type { MessageLog } from "../log/messageLog.ts";
import type { Model } from "../model/model.ts";
import { assignmentsAreDue, clearAgents, loadAgents } from "./agents.ts";
import {
  arrivingA, arrivingB, arrivingPlace, arrivingStream, clearArrivals, loadArrivals, nextArrivalTime, takeArrival,
} from "./arrivals.ts";
import { arrive, leaveOpenly, sendNext } from "./buying.ts";
import { closeNow } from "./closing.ts";
import { agent, clearConversations, isLive, leavesAt, leavesSilently, number, usedSlots } from "./conversations.ts";
import { changeDuty, clearDuty } from "./duty.ts";
import {
  advanceTo, clearEvents, eventPhase, eventTime, NEVER, peekEvent, popEvent, PHASE_CLOSE, PHASE_DUTY, PHASE_REPLY, PHASE_SEND,
} from "./eventList.ts";
import { loadLaws } from "./laws.ts";
import { clearPools } from "./queues.ts";
import { clearRecord, recordedLog, recordLeaving } from "./record.ts";
import { endReply, takeNext } from "./replying.ts";
import { assignFromPool } from "./routing.ts";
import { loadTables } from "./variates.ts";

let loaded: Model | undefined;

/** Plays replication number `replication` of the model. The log's columns are reused by the next call. */
export function playReplication(model: Model, replication: number): MessageLog {
  if (model !== loaded) load(model);
  clearEvents(model.endMs);
  clearConversations();
  clearAgents();
  clearDuty();
  clearPools();
  clearRecord();
  clearArrivals(replication);
  play(model);
  recordSilentLeavers();
  return recordedLog();
}

function load(model: Model): void {
  loadTables(model.tables);
  loadLaws(model);
  loadAgents(model);
  loadArrivals(model);
  loaded = model;
}

/** Takes what is next, by time and at equal times by phase (see eventList), until the end. */
function play(model: Model): void {
  const { duty, endMs } = model;
  let nextDuty = 0;
  let now = 0;
  let arrivalTime = nextArrivalTime();
  for (;;) {
    const node = peekEvent();
    const nodeTime = node < 0 ? NEVER : eventTime(node);
    const dutyTime = nextDuty < duty.at.length ? duty.at[nextDuty] : NEVER;
    const staffTime = dutyTime < arrivalTime ? dutyTime : arrivalTime;
    const time = nodeTime < staffTime ? nodeTime : staffTime;
    const phase = nodeTime === time ? eventPhase(node) : PHASE_SEND;
    const early = phase < PHASE_DUTY || dutyTime === time;
    if (assignmentsAreDue() && (time > now || !early) && assignFromPool(now)) continue;
    if (time >= endMs) return;
    now = time;
    advanceTo(now);
    if (nodeTime === time && phase < PHASE_DUTY) happen(node, phase, now);
    else if (dutyTime === time) {
      changeDuty(duty.agent[nextDuty], duty.change[nextDuty], now);
      nextDuty++;
    } else if (nodeTime === time && phase === PHASE_SEND) happen(node, phase, now);
    else if (arrivalTime === time) {
      takeArrival();
      arrive(now, arrivingStream, arrivingA, arrivingB, arrivingPlace);
      arrivalTime = nextArrivalTime();
    } else happen(node, phase, now);
  }
}

function happen(node: number, phase: number, now: number): void {
  const slot = node >> 1;
  popEvent(node);
  if (phase === PHASE_REPLY) {
    const by = agent[slot];
    endReply(slot, now);
    takeNext(by, now);
  } else if (phase === PHASE_SEND) sendNext(slot, now);
  else if (phase === PHASE_CLOSE) closeNow(slot, now);
  else leaveOpenly(slot, now);
}

/** Who waited in vain and went without a word is noticed by no agent, but stands in the log. */
function recordSilentLeavers(): void {
  for (let slot = 0; slot < usedSlots(); slot++) {
    if (isLive(slot) && leavesAt[slot] !== NEVER && leavesSilently[slot] === 1) recordLeaving(number[slot], leavesAt[slot]);
  }
}
