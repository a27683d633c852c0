/**
 * Agents: who is there, how many conversations each holds, and for each team who can take one more.
 * A team keeps, for every number of open conversations below its cap, a bit set of the agents that hold that many and may take
 * another; the least-loaded agent is the lowest bit of the lowest set that is not empty.
 */
import type { Model } from "../model/model.ts";
import { AGENT_CAPACITY, TEAM_CAPACITY, byteColumn, intColumn } from "./capacity.ts";
import { listHead, listTail } from "./conversations.ts";

export const team = intColumn(AGENT_CAPACITY);
/** Conversations assigned and not closed. */
export const open = intColumn(AGENT_CAPACITY);
/** Slot whose reply is being handled, -1 none, and since when. */
export const handling = intColumn(AGENT_CAPACITY);
export const handlingSince = intColumn(AGENT_CAPACITY);
/** 1 while the agent starts replies: on duty and not at table, or finishing what is open after the shift. */
export const startsReplies = byteColumn(AGENT_CAPACITY);
/** 1 while the agent may be given conversations, if there is room below the cap. */
const acceptsNew = byteColumn(AGENT_CAPACITY);

const cap = intColumn(TEAM_CAPACITY);
const firstAgent = intColumn(TEAM_CAPACITY);
/** Per team: where its sets start, and how many words each has. */
const setsStart = intColumn(TEAM_CAPACITY);
const setWords = intColumn(TEAM_CAPACITY);
/** Per team: agents that may take another conversation. */
export const available = intColumn(TEAM_CAPACITY);
const isAvailable = byteColumn(AGENT_CAPACITY);
let sets = new Int32Array(1 << 12);
/** Whether since the last assignments somebody gained room, or somebody came back to the pool. */
let due = false;
let agentCount = 0;
let teamCount = 0;

export function loadAgents(model: Model): void {
  agentCount = model.agentTeam.length;
  teamCount = model.teams.length;
  if (agentCount > AGENT_CAPACITY) throw new RangeError(`more than ${AGENT_CAPACITY} agents`);
  if (teamCount > TEAM_CAPACITY) throw new RangeError(`more than ${TEAM_CAPACITY} teams`);
  team.set(model.agentTeam);
  let words = 0;
  model.teams.forEach((each, index) => {
    const first = model.agentTeam.indexOf(index);
    const members = model.agentTeam.filter((of) => of === index).length;
    cap[index] = each.cap;
    firstAgent[index] = Math.max(first, 0);
    setsStart[index] = words;
    setWords[index] = (members + 31) >> 5;
    words += setWords[index] * each.cap;
  });
  if (words > sets.length) sets = new Int32Array(words);
}

export function clearAgents(): void {
  sets.fill(0);
  available.fill(0, 0, teamCount);
  for (const column of [open, startsReplies, acceptsNew, isAvailable]) column.fill(0, 0, agentCount);
  due = false;
  for (const column of [handling, listHead, listTail]) column.fill(-1, 0, agentCount);
}

/** What the agent does from now on, after a shift or meal has begun or ended. */
export function setActivity(agent: number, starts: boolean, accepts: boolean): void {
  startsReplies[agent] = starts ? 1 : 0;
  acceptsNew[agent] = accepts ? 1 : 0;
  if (isAvailable[agent] === 1) leave(agent);
  enterIfRoom(agent);
  due = true;
}

export function gainConversation(agent: number): void {
  if (isAvailable[agent] === 1) leave(agent);
  open[agent]++;
  enterIfRoom(agent);
}

export function loseConversation(agent: number): void {
  if (isAvailable[agent] === 1) leave(agent);
  open[agent]--;
  enterIfRoom(agent);
  due = true;
}

export function assignmentsAreDue(): boolean {
  return due;
}

export function setAssignmentsDue(areDue: boolean): void {
  due = areDue;
}

/** The available agent of the team with the fewest open conversations, lowest number first; -1 for none. */
export function leastLoaded(ofTeam: number): number {
  if (available[ofTeam] === 0) return -1;
  let at = setsStart[ofTeam];
  while (sets[at] === 0) at++;
  const bits = sets[at];
  const place = (at - setsStart[ofTeam]) % setWords[ofTeam];
  return firstAgent[ofTeam] + (place << 5) + (31 - Math.clz32(bits & -bits));
}

function enterIfRoom(agent: number): void {
  const of = team[agent];
  if (acceptsNew[agent] === 0 || open[agent] >= cap[of]) return;
  const place = agent - firstAgent[of];
  sets[setsStart[of] + open[agent] * setWords[of] + (place >> 5)] |= 1 << (place & 31);
  isAvailable[agent] = 1;
  available[of]++;
}

function leave(agent: number): void {
  const of = team[agent];
  const place = agent - firstAgent[of];
  sets[setsStart[of] + open[agent] * setWords[of] + (place >> 5)] &= ~(1 << (place & 31));
  isAvailable[agent] = 0;
  available[of]--;
}
