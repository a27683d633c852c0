/** The course of one replication: takes what is next, by time and at equal times by phase, until the end. */
import type { DutyChanges, Model } from "../model/model.ts";
import { assignmentsAreDue, idleAgentsAreDue, somethingIsDue } from "./agents.ts";
import { takeFirst } from "./arrivalQueue.ts";
import { nextArrivalTime } from "./arrivals.ts";
import { arrive, comeBack, leaveOpenly, reachPeople, sendNext } from "./buying.ts";
import { intColumn } from "./capacity.ts";
import { closeNow, passOn } from "./closing.ts";
import { AT_BOT, traits } from "./conversations.ts";
import { changeDesk, changeDuty } from "./duty.ts";
import {
  advanceTo, eventPhase, eventTime, NEVER, peekEvent, PHASE_CLOSE, PHASE_DUTY, PHASE_REPLY, PHASE_SEND, PHASE_WORK, popEvent,
} from "./eventList.ts";
import { endReply, endWork } from "./handling.ts";
import { agentOfNode, classOfNode, DESK_NODE, isAgentNode, isClassNode, kindOfNode, NODE_OF_BOT, NODE_OF_BUYER, RESERVE_NODE, RESERVE_WAIT_NODE, slotOfNode } from "./nodes.ts";
import { overflow } from "./pools.ts";
import { changeReserve, lookAtPool, poolNeedsWatching, sendReserveAway, watchPool } from "./reserve.ts";
import { assignFromPool } from "./routing.ts";
import { foretells } from "./serving.ts";
import { beginSideWork, nextTaskTime, takeTask } from "./sideWork.ts";

/** When the next change of duty, conversation and task come, and the earliest of them: what comes from outside the event list. */
const dutyTime = intColumn(1);
const arrivalTime = intColumn(1);
const taskTime = intColumn(1);
const outside = intColumn(1);
/** Row of the next change of duty. */
const nextChange = intColumn(1);
const present = intColumn(1);

/** Plays the desk, which stands as it is at the first midnight. */
export function play({ endMs }: Model, duty: DutyChanges): void {
  lookOutside(duty);
  for (;;) {
    const node = peekEvent();
    const nodeTime = node < 0 ? NEVER : eventTime(node);
    const isPlain = !somethingIsDue() && !poolNeedsWatching();
    if (isPlain && nodeTime < outside[0]) {
      goOnTo(nodeTime);
      happen(node, eventPhase(node), nodeTime);
    } else if (isPlain && arrivalTime[0] < nodeTime && arrivalTime[0] < dutyTime[0] && arrivalTime[0] < taskTime[0]) {
      goOnTo(arrivalTime[0]);
      takeArrival();
    } else if (!goOnInOrder(node, nodeTime, duty, endMs)) return;
  }
}

/** Where several things come together, or something is to be looked at before time goes on. False at the end. */
function goOnInOrder(node: number, nodeTime: number, duty: DutyChanges, endMs: number): boolean {
  const now = present[0];
  const time = nodeTime < outside[0] ? nodeTime : outside[0];
  const phase = nodeTime === time ? eventPhase(node) : PHASE_SEND;
  const isEarly = phase <= PHASE_DUTY || dutyTime[0] === time;
  if (assignmentsAreDue() && (time > now || !isEarly) && assignFromPool(now)) return true;
  const hasAllMessages = time > now || (phase > PHASE_WORK && arrivalTime[0] > now && taskTime[0] > now);
  if (hasAllMessages && idleAgentsAreDue()) {
    beginSideWork(now);
    return true;
  }
  if (time > now && watchPool(now)) return true;
  if (time >= endMs) return false;
  goOnTo(time);
  if (nodeTime === time && phase < PHASE_DUTY) happen(node, phase, time);
  else if (dutyTime[0] === time) takeChange(duty);
  else if (nodeTime === time && phase <= PHASE_SEND) happen(node, phase, time);
  else if (arrivalTime[0] === time) takeArrival();
  else if (taskTime[0] === time) takeNextTask();
  else happen(node, phase, time);
  return true;
}

function goOnTo(time: number): void {
  present[0] = time;
  advanceTo(time);
}

function lookOutside(duty: DutyChanges): void {
  present[0] = 0;
  nextChange[0] = 0;
  dutyTime[0] = duty.at.length > 0 ? duty.at[0] : NEVER;
  arrivalTime[0] = nextArrivalTime();
  taskTime[0] = nextTaskTime();
  findEarliest();
}

function takeChange(duty: DutyChanges): void {
  const row = nextChange[0]++;
  changeDuty(duty.agent[row], duty.change[row], duty.value[row], present[0]);
  dutyTime[0] = row + 1 < duty.at.length ? duty.at[row + 1] : NEVER;
  findEarliest();
}

function takeArrival(): void {
  arrive(present[0], takeFirst());
  arrivalTime[0] = nextArrivalTime();
  findEarliest();
}

function takeNextTask(): void {
  takeTask();
  taskTime[0] = nextTaskTime();
  findEarliest();
}

function findEarliest(): void {
  const early = dutyTime[0] < arrivalTime[0] ? dutyTime[0] : arrivalTime[0];
  outside[0] = early < taskTime[0] ? early : taskTime[0];
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
  else if (node === RESERVE_WAIT_NODE) lookAtPool();
  else if (node === DESK_NODE) {
    changeDesk(now);
    sendReserveAway(now);
  }
}
