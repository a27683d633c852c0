/** One replication: the desk played from the first midnight to the end, message by message, into a message log. */
import type { MessageLog } from "../log/messageLog.ts";
import { fastPathApplies } from "../model/fastPathApplies.ts";
import type { DutyChanges, Model } from "../model/model.ts";
import { agentCount, assignmentsAreDue, clearAgents, idleAgentsAreDue, loadAgents, somethingIsDue } from "./agents.ts";
import {
  arrivingA, arrivingB, arrivingPlace, arrivingStream, clearArrivals, loadArrivals, nextArrivalTime, takeArrival,
} from "./arrivals.ts";
import { clearAssigning } from "./assigning.ts";
import { dutyOfReplication } from "./dutyOfReplication.ts";
import { clearBots } from "./bots.ts";
import { arrive, clearBuying, comeBack, leaveOpenly, reachPeople, sendNext } from "./buying.ts";
import { closeNow, passOn } from "./closing.ts";
import { AT_BOT, clearConversations, isLive, leavesAt, traits, usedSlots } from "./conversations.ts";
import { clearDeskDown } from "./deskDown.ts";
import { changeDesk, changeDuty, clearDuty } from "./duty.ts";
import {
  advanceTo, clearEvents, eventPhase, eventTime, NEVER, peekEvent, PHASE_CLOSE, PHASE_DUTY, PHASE_REPLY, PHASE_SEND, PHASE_WORK, popEvent,
} from "./eventList.ts";
import { clearHandling, endReply, endWork } from "./handling.ts";
import { loadLaws } from "./laws.ts";
import { clearLists } from "./lists.ts";
import { agentOfNode, classOfNode, DESK_NODE, isAgentNode, isClassNode, kindOfNode, NODE_OF_BOT, NODE_OF_BUYER, RESERVE_NODE, slotOfNode } from "./nodes.ts";
import { clearPauses } from "./pauses.ts";
import { clearPools, overflow } from "./pools.ts";
import { clearReceivers } from "./receivers.ts";
import { clearRecord, recordedLog, recordLeaving, settle } from "./record.ts";
import { changeReserve, classesOfReserve, clearReserve, poolNeedsWatching, sendReserveAway, watchPool } from "./reserve.ts";
import { assignFromPool, clearRouting } from "./routing.ts";
import { foretells, setForetelling } from "./serving.ts";
import { beginSideWork, clearSideWork, nextTaskTime, takeTask } from "./sideWork.ts";
import { leavesSilently } from "./turns.ts";
import { loadTables } from "./variates.ts";

let loaded: Model | undefined;

/**
 * Plays replication number `replication` of the model. The log's columns are reused by the next call.
 * `mayForetell` false plays step by step also where foretelling would do (see fastPathApplies); the log is the same.
 */
export function playReplication(model: Model, replication: number, mayForetell = true): MessageLog {
  const isFresh = model !== loaded;
  if (isFresh) load(model);
  setForetelling(mayForetell && fastPathApplies(model));
  const duty = dutyOfReplication(model, replication);
  clearDesk(model, replication);
  clearPauses(duty, model.attendance.deskDown, agentCount, isFresh || duty !== model.attendance.duty);
  play(model, duty);
  settleOpen();
  return recordedLog();
}

function load(model: Model): void {
  // a model that cannot be held leaves nothing loaded
  loaded = undefined;
  loadTables(model.tables);
  loadLaws(model);
  loadAgents(model);
  loadArrivals(model);
  loaded = model;
}

function clearDesk(model: Model, replication: number): void {
  const { routing } = model;
  clearEvents(model.endMs);
  clearConversations();
  clearAgents();
  clearLists(agentCount);
  clearHandling(agentCount, routing.reply);
  clearDeskDown(model);
  clearDuty();
  clearPools(classesOfReserve(model));
  clearRecord();
  clearReceivers(model);
  clearReserve(model);
  clearBots(model);
  clearSideWork(model, replication);
  clearAssigning(routing.assign);
  clearRouting(routing.pool, routing.sticky);
  clearBuying();
  clearArrivals(replication);
}

/** Takes what is next, by time and at equal times by phase (see eventList), until the end. */
function play(model: Model, duty: DutyChanges): void {
  const { endMs } = model;
  const changes = duty.at.length;
  let nextDuty = 0;
  let now = 0;
  let dutyTime = changes > 0 ? duty.at[0] : NEVER;
  let arrivalTime = nextArrivalTime();
  let taskTime = nextTaskTime();
  let outside = earliest(dutyTime, arrivalTime, taskTime);
  for (;;) {
    const node = peekEvent();
    const nodeTime = node < 0 ? NEVER : eventTime(node);
    if (nodeTime < outside && !somethingIsDue() && !poolNeedsWatching()) {
      now = nodeTime;
      advanceTo(now);
      happen(node, eventPhase(node), now);
      continue;
    }
    const time = nodeTime < outside ? nodeTime : outside;
    const phase = nodeTime === time ? eventPhase(node) : PHASE_SEND;
    const isEarly = phase <= PHASE_DUTY || dutyTime === time;
    if (assignmentsAreDue() && (time > now || !isEarly) && assignFromPool(now)) continue;
    const hasAllMessages = time > now || (phase > PHASE_WORK && arrivalTime > now && taskTime > now);
    if (hasAllMessages && idleAgentsAreDue()) {
      beginSideWork(now);
      continue;
    }
    if (time > now && watchPool(now)) continue;
    if (time >= endMs) return;
    now = time;
    advanceTo(now);
    if (nodeTime === time && phase < PHASE_DUTY) happen(node, phase, now);
    else if (dutyTime === time) {
      changeDuty(duty.agent[nextDuty], duty.change[nextDuty], duty.value[nextDuty], now);
      nextDuty++;
      dutyTime = nextDuty < changes ? duty.at[nextDuty] : NEVER;
      outside = earliest(dutyTime, arrivalTime, taskTime);
    } else if (nodeTime === time && phase <= PHASE_SEND) happen(node, phase, now);
    else if (arrivalTime === time) {
      takeArrival();
      arrive(now, arrivingStream, arrivingA, arrivingB, arrivingPlace);
      arrivalTime = nextArrivalTime();
      outside = earliest(dutyTime, arrivalTime, taskTime);
    } else if (taskTime === time) {
      takeTask();
      taskTime = nextTaskTime();
      outside = earliest(dutyTime, arrivalTime, taskTime);
    } else happen(node, phase, now);
  }
}

function earliest(a: number, b: number, c: number): number {
  const least = a < b ? a : b;
  return least < c ? least : c;
}

function happen(node: number, phase: number, now: number): void {
  popEvent(node);
  const slot = slotOfNode(node);
  const kind = kindOfNode(node);
  if (kind === NODE_OF_BUYER) {
    if (phase === PHASE_SEND) sendNext(slot, now);
    else if (phase === PHASE_CLOSE) closeNow(slot, now);
  } else if (kind > NODE_OF_BOT) happenBeside(node, now);
  else if (kind === NODE_OF_BOT) {
    if ((traits[slot] & AT_BOT) === 0) comeBack(slot, now);
    else reachPeople(slot, now);
  } else if (phase !== PHASE_REPLY) leaveOpenly(slot, now);
  else if (foretells()) passOn(slot, now);
  else endReply(slot, now);
}

/** Events of agents, classes and the reserve. */
function happenBeside(node: number, now: number): void {
  if (isAgentNode(node)) endWork(agentOfNode(node), now);
  else if (isClassNode(node)) overflow(classOfNode(node), now);
  else if (node === RESERVE_NODE) changeReserve(now);
  else if (node === DESK_NODE) {
    changeDesk(now);
    sendReserveAway(now);
  }
}

/** What is open at the end stays so. Who waited in vain and went without a word is noticed by no agent, but stands in the log. */
function settleOpen(): void {
  for (let slot = 0; slot < usedSlots(); slot++) {
    if (!isLive(slot)) continue;
    if (leavesAt[slot] !== NEVER && leavesSilently(slot)) recordLeaving(slot, leavesAt[slot]);
    settle(slot);
  }
}
