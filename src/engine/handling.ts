/**
 * Serving step by step: each agent has a list of what is owed, takes one from it, handles it, and its reply goes out at an event of its
 * own. Two events a message; every order of replies, handing over and work beside the chats.
 */
import { freeAt, open, setIdleDue, startsReplies } from "./agents.ts";
import { AGENT_CAPACITY, SLOT_CAPACITY, intColumn } from "./capacity.ts";
import { decidePassing, detach, passOn } from "./closing.ts";
import {
  agent, handled, handsOver, hasLeft, leavesAt, messagesLeft, number, openAtEntry, owed, PASSES_ON, traits, waiting, WAITING_IN_LIST,
} from "./conversations.ts";
import { cancel, LAST_IN_PHASE, NEVER, PHASE_REPLY, schedule, timeAfter } from "./eventList.ts";
import { handlingMs, pickupMs } from "./handlingTime.ts";
import { enterList, leaveList, listHead, listTail } from "./lists.ts";
import { agentNode, buyerNode, waitingNode } from "./nodes.ts";
import { recordLeaving, recordReply, TEXT_OF_AGENT } from "./record.ts";
import { recordWork } from "./staffRecord.ts";
import { followUp } from "./turns.ts";
import { REPLY_POLICIES } from "../scenario/scenario.ts";

/** Slot whose reply is being handled, WORK_BESIDE, or -1 for an agent who does nothing; and since when. */
export const handling = intColumn(AGENT_CAPACITY);
const handlingSince = intColumn(AGENT_CAPACITY);
const WORK_BESIDE = SLOT_CAPACITY;

const NEWEST_FIRST = REPLY_POLICIES.indexOf("newest-first");
const STAY_WITH_CHAT = REPLY_POLICIES.indexOf("stay-with-chat");
let policy = 0;

export function clearHandling(agents: number, replyPolicy: number): void {
  handling.fill(-1, 0, agents);
  policy = replyPolicy;
}

/** A conversation with something owed reaches its agent's list; an idle agent starts on it at once. */
export function reachList(slot: number, now: number): void {
  const by = agent[slot];
  openAtEntry[slot] = open[by];
  if (handling[by] < 0 && startsReplies[by] === 1) startReply(slot, now, pickupMs(slot, by));
  else enterList(slot);
}

/** The agent, if idle and at work, takes the next from its list. */
export function takeNext(by: number, now: number): void {
  if (handling[by] >= 0 || startsReplies[by] === 0) return;
  const slot = policy === NEWEST_FIRST ? listTail[by] : listHead[by];
  if (slot >= 0) take(slot, now);
  else setIdleDue();
}

/** The reply under handling reaches the buyer, who thinks and writes again, or is done; the agent goes on. */
export function endReply(slot: number, now: number): void {
  const by = agent[slot];
  recordReply(slot, handlingSince[by], now, by, TEXT_OF_AGENT);
  handled[slot] = 0;
  handling[by] = -1;
  freeAt[by] = now;
  if ((traits[slot] & PASSES_ON) !== 0) passOn(slot, now);
  else {
    if (owed[slot] === 0 && messagesLeft[slot] === 0) followUp(slot, now);
    if (handsOver[slot] === 1) detach(slot, now);
  }
  const stays = policy === STAY_WITH_CHAT && waiting[slot] === WAITING_IN_LIST && startsReplies[by] === 1;
  if (stays) take(slot, now);
  else takeNext(by, now);
}

/** The idle agent begins a task beside the chats. */
export function startWork(by: number, now: number, workMs: number): void {
  handling[by] = WORK_BESIDE;
  handlingSince[by] = now;
  schedule(agentNode(by), timeAfter(now, workMs), PHASE_REPLY, LAST_IN_PHASE - AGENT_CAPACITY + by);
}

export function endWork(by: number, now: number): void {
  recordWork(by, handlingSince[by], now);
  handling[by] = -1;
  freeAt[by] = now;
  takeNext(by, now);
}

function take(slot: number, now: number): void {
  leaveList(slot);
  startReply(slot, now, 0);
}

function startReply(slot: number, now: number, delayMs: number): void {
  const by = agent[slot];
  if (leavesAt[slot] !== NEVER) endPatience(slot, now);
  const workMs = delayMs + handlingMs(slot, by, openAtEntry[slot]);
  decidePassing(slot, by);
  owed[slot] = 0;
  handled[slot] = 1;
  handling[by] = slot;
  handlingSince[by] = now;
  schedule(waitingNode(slot), timeAfter(now, workMs), PHASE_REPLY, number[slot]);
}

/** The turn's handling starts: the buyer stays, or has already gone without a word. */
function endPatience(slot: number, now: number): void {
  const goneAt = leavesAt[slot];
  leavesAt[slot] = NEVER;
  if (goneAt >= now) {
    cancel(waitingNode(slot));
    return;
  }
  hasLeft[slot] = 1;
  recordLeaving(slot, goneAt);
  if (messagesLeft[slot] > 0) {
    messagesLeft[slot] = 0;
    cancel(buyerNode(slot));
  }
}
