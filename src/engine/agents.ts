/**
 * Agents: who is there, how many conversations each holds, and for each team who can take one more.
 * A team keeps, for every number of open conversations below its largest cap, a bit set of the agents that hold that many and may take
 * another; the least-loaded agent is the lowest bit of the lowest set that is not empty.
 */
import type { Model } from "../model/model.ts";
import { AGENT_CAPACITY, SET_CAPACITY, TEAM_CAPACITY, byteColumn, intColumn } from "./capacity.ts";

export const team = intColumn(AGENT_CAPACITY);
export const handleFactor = new Float64Array(AGENT_CAPACITY);
export const mayRefund = byteColumn(AGENT_CAPACITY);
/** Conversations assigned and not closed. */
export const open = intColumn(AGENT_CAPACITY);
/** 1 while the agent is on duty and not at table. */
export const atDesk = byteColumn(AGENT_CAPACITY);
/** 1 while the agent starts replies: on duty and not at table, or finishing what is open after the shift. */
export const startsReplies = byteColumn(AGENT_CAPACITY);
/** 1 while the agent may be given conversations, if there is room below the cap; else 0. */
export const isAvailable = byteColumn(AGENT_CAPACITY);
/** When its last reply was out (foretelling: will be), and when it last came to the desk. */
export const freeAt = intColumn(AGENT_CAPACITY);
export const cameAt = intColumn(AGENT_CAPACITY);
/** Per team: agents that may take another conversation. */
export const available = intColumn(TEAM_CAPACITY);
export let agentCount = 0;

const acceptsNew = byteColumn(AGENT_CAPACITY);
const cap = intColumn(AGENT_CAPACITY);
/** Per team: where its sets begin and end, how many words each has, a place before which all are empty, and a number of open conversations above which all are. */
const setsStart = intColumn(TEAM_CAPACITY);
const setsEnd = intColumn(TEAM_CAPACITY);
const setWords = intColumn(TEAM_CAPACITY);
const emptyBefore = intColumn(TEAM_CAPACITY);
const emptyAbove = intColumn(TEAM_CAPACITY);
/** Words of all sets, the first agent of each, and how many are in use. */
const sets = intColumn(SET_CAPACITY);
const firstOfWord = intColumn(SET_CAPACITY);
const usedWords = intColumn(1);
/** Per agent: its word in its team's set of those without open conversations, and its bit in every one. */
const firstWord = intColumn(AGENT_CAPACITY);
const bit = intColumn(AGENT_CAPACITY);
/** What is to be looked at before time goes on: ASSIGNMENTS_DUE, IDLE_DUE. */
const due = intColumn(1);
/** Somebody gained room, or somebody came back to the pool. */
const ASSIGNMENTS_DUE = 1;
/** Somebody came to be idle, or the pool to be empty. */
const IDLE_DUE = 2;
/** Tasks beside the chats that wait; only then idle agents matter. */
let waitingTasks = 0;
let initialCap: Int32Array = new Int32Array(0);
let teamCount = 0;

export function loadAgents(model: Model): void {
  const { agents } = model;
  agentCount = agents.team.length;
  teamCount = model.teams.length;
  if (agentCount > AGENT_CAPACITY) throw new RangeError(`more than ${AGENT_CAPACITY} agents`);
  team.set(agents.team);
  handleFactor.set(agents.handleFactor);
  mayRefund.set(agents.mayRefund);
  initialCap = agents.cap;
  layOutSets(agents.largestCap);
}

/** Agents of a team have consecutive numbers. */
function layOutSets(largestCap: Int32Array): void {
  let words = 0;
  let agent = 0;
  for (let of = 0; of < teamCount; of++) {
    const first = agent;
    let levels = 0;
    setsStart[of] = words;
    for (; agent < agentCount && team[agent] === of; agent++) {
      if (largestCap[agent] > levels) levels = largestCap[agent];
      firstWord[agent] = words + ((agent - first) >> 5);
      bit[agent] = 1 << ((agent - first) & 31);
    }
    setWords[of] = (agent - first + 31) >> 5;
    for (let level = 0; level < levels; level++) for (let word = 0; word < setWords[of]; word++) firstOfWord[words++] = first + (word << 5);
    setsEnd[of] = words;
  }
  usedWords[0] = words;
}

export function clearAgents(): void {
  sets.fill(0, 0, usedWords[0]);
  available.fill(0, 0, teamCount);
  emptyBefore.set(setsEnd.subarray(0, teamCount));
  emptyAbove.fill(0, 0, teamCount);
  for (const column of [open, atDesk, startsReplies, acceptsNew, isAvailable, freeAt, cameAt]) column.fill(0, 0, agentCount);
  cap.set(initialCap);
  due[0] = 0;
  waitingTasks = 0;
}

/** What the agent does from now on, after a shift or meal has begun or ended. */
export function setActivity(agent: number, isThere: boolean, starts: boolean, accepts: boolean): void {
  atDesk[agent] = isThere ? 1 : 0;
  startsReplies[agent] = starts ? 1 : 0;
  acceptsNew[agent] = accepts ? 1 : 0;
  if (isAvailable[agent] === 1) leave(agent);
  enterIfRoom(agent);
  due[0] |= ASSIGNMENTS_DUE;
}

export function setCap(agent: number, conversations: number): void {
  if (isAvailable[agent] === 1) leave(agent);
  cap[agent] = conversations;
  enterIfRoom(agent);
  due[0] |= ASSIGNMENTS_DUE;
}

export function gainConversation(agent: number): void {
  const held = open[agent]++;
  if (isAvailable[agent] === 0) return;
  const of = team[agent];
  const words = setWords[of];
  const at = firstWord[agent] + held * words;
  sets[at] &= ~bit[agent];
  if (held + 1 < cap[agent]) {
    sets[at + words] |= bit[agent];
    if (held >= emptyAbove[of]) emptyAbove[of] = held + 1;
    return;
  }
  isAvailable[agent] = 0;
  available[of]--;
}

export function loseConversation(agent: number): void {
  const held = --open[agent];
  if (isAvailable[agent] === 0) {
    enterIfRoom(agent);
    return;
  }
  const of = team[agent];
  const words = setWords[of];
  const at = firstWord[agent] + held * words;
  sets[at + words] &= ~bit[agent];
  sets[at] |= bit[agent];
  if (at < emptyBefore[of]) emptyBefore[of] = at;
}

/** Whether anything is to be looked at before time goes on. */
export function somethingIsDue(): boolean {
  return due[0] !== 0;
}

export function assignmentsAreDue(): boolean {
  return (due[0] & ASSIGNMENTS_DUE) !== 0;
}

export function setAssignmentsDue(areDue: boolean): void {
  due[0] = areDue ? due[0] | ASSIGNMENTS_DUE : due[0] & ~ASSIGNMENTS_DUE;
}

export function idleAgentsAreDue(): boolean {
  return (due[0] & IDLE_DUE) !== 0;
}

/** Idle agents are to be looked for, if there is anything for them. */
export function setIdleDue(): void {
  if (waitingTasks > 0) due[0] |= IDLE_DUE;
}

/** Idle agents have been looked for. */
export function clearIdleDue(): void {
  due[0] &= ~IDLE_DUE;
}

/** One more task waits (1), or one less (-1). */
export function changeWaitingTasks(more: number): void {
  waitingTasks += more;
}

/** The available agent of the team with the fewest open conversations, lowest number first; -1 for none. */
export function leastLoaded(ofTeam: number): number {
  if (available[ofTeam] === 0) return -1;
  let at = emptyBefore[ofTeam];
  while (sets[at] === 0) at++;
  emptyBefore[ofTeam] = at;
  return agentAt(at);
}

/** The available agent of the team with the most open conversations, lowest number first; -1 for none. */
export function mostLoaded(ofTeam: number): number {
  if (available[ofTeam] === 0) return -1;
  const words = setWords[ofTeam];
  for (let held = emptyAbove[ofTeam]; ; held--) {
    const level = setsStart[ofTeam] + held * words;
    for (let at = level; at < level + words; at++) {
      if (sets[at] === 0) continue;
      emptyAbove[ofTeam] = held;
      return agentAt(at);
    }
  }
}

/** The lowest agent of the set's word at `at`. */
function agentAt(at: number): number {
  const bits = sets[at];
  return firstOfWord[at] + (31 - Math.clz32(bits & -bits));
}

function enterIfRoom(agent: number): void {
  if (acceptsNew[agent] === 0 || open[agent] >= cap[agent]) return;
  const of = team[agent];
  const at = firstWord[agent] + open[agent] * setWords[of];
  sets[at] |= bit[agent];
  if (at < emptyBefore[of]) emptyBefore[of] = at;
  if (open[agent] > emptyAbove[of]) emptyAbove[of] = open[agent];
  isAvailable[agent] = 1;
  available[of]++;
}

function leave(agent: number): void {
  const of = team[agent];
  sets[firstWord[agent] + open[agent] * setWords[of]] &= ~bit[agent];
  isAvailable[agent] = 0;
  available[of]--;
}
