/** When agents start no replies though they have conversations: at meals and other breaks, and after a shift that ends by `leave`. */
import {
  DUTY_BREAK, DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, DUTY_RESUME, DUTY_START, type DutyChanges,
} from "../model/model.ts";
import { AGENT_CAPACITY, byteColumn, intColumn } from "./capacity.ts";
import { NEVER } from "./eventList.ts";

/** The pause of each agent that begins next, or is under way, as seen by its work; NEVER where there is none any more. */
export const pauseFrom = intColumn(AGENT_CAPACITY);
const pauseTo = intColumn(AGENT_CAPACITY);
const cursor = intColumn(AGENT_CAPACITY);

const first = intColumn(AGENT_CAPACITY + 1);
let froms = new Int32Array(0);
let tos = new Int32Array(0);

/** Begins a replication of so many agents; `areNew` says that the changes are not those of the one before. */
export function clearPauses(duty: DutyChanges, deskDown: readonly (readonly [number, number])[], agents: number, areNew: boolean): void {
  if (areNew) gather(duty, deskDown, agents);
  for (let by = 0; by < agents; by++) {
    cursor[by] = first[by];
    showNext(by, first[by + 1]);
  }
}

/**
 * When the agent starts what could start at `start` if it were not for pauses, and reached its list at `now`. At a pause's very first
 * millisecond a busy agent still starts the next, an idle one does not. `start` never decreases for one agent, so that a cursor
 * suffices: it passes what is over by then, not what is ahead, for the buyer may leave and the next one start before.
 */
export function afterPauses(by: number, start: number, now: number): number {
  if (start === NEVER) return NEVER;
  const end = first[by + 1];
  while (pauseTo[by] <= start) {
    cursor[by]++;
    showNext(by, end);
  }
  let begin = start;
  for (let at = cursor[by]; at < end && (begin > froms[at] || (begin === froms[at] && now === begin)); at++) {
    if (begin < tos[at]) begin = tos[at];
  }
  return begin;
}

function showNext(by: number, end: number): void {
  const at = cursor[by];
  pauseFrom[by] = at < end ? froms[at] : NEVER;
  pauseTo[by] = at < end ? tos[at] : NEVER;
}

const rests = byteColumn(AGENT_CAPACITY);
/** By agent: where its next pause is written. */
const place = intColumn(AGENT_CAPACITY);

function gather(duty: DutyChanges, deskDown: readonly (readonly [number, number])[], agents: number): void {
  makeRoom(duty, deskDown.length, agents);
  for (let row = 0; row < duty.at.length; row++) note(duty.agent[row], duty.change[row], duty.at[row]);
  for (let by = 0; by < agents; by++) {
    if (rests[by] === 1) place[by]++;
    for (const [from, to] of deskDown) addPause(by, from, to);
    froms.fill(NEVER, place[by], first[by + 1]);
    tos.fill(NEVER, place[by], first[by + 1]);
  }
}

/** Each pause is begun by a change of its agent, or by the desk that is down: room for as many. */
function makeRoom(duty: DutyChanges, timesDown: number, agents: number): void {
  first.fill(0, 0, agents + 1);
  for (let row = 0; row < duty.at.length; row++) first[duty.agent[row] + 1]++;
  for (let by = 0; by < agents; by++) {
    first[by + 1] += first[by] + timesDown;
    place[by] = first[by];
    rests[by] = 0;
  }
  if (froms.length >= first[agents]) return;
  froms = new Int32Array(first[agents]);
  tos = new Int32Array(first[agents]);
}

function note(by: number, change: number, at: number): void {
  if (change === DUTY_BREAK || change === DUTY_END_LEAVE || change === DUTY_END_HAND_OVER) {
    if (rests[by] === 1) return;
    rests[by] = 1;
    froms[place[by]] = at;
    tos[place[by]] = NEVER;
  } else if ((change === DUTY_START || change === DUTY_RESUME || change === DUTY_END_FINISH) && rests[by] === 1) {
    rests[by] = 0;
    tos[place[by]] = at;
    place[by]++;
  }
}

/** One more pause of the agent; those that it overlaps or touches become one with it. */
function addPause(by: number, from: number, to: number): void {
  let begin = from;
  let end = to;
  let kept = first[by];
  let at = first[by];
  const last = place[by];
  for (; at < last && tos[at] < begin; at++) kept++;
  // what only touches a pause that is taken in stays one of its own: between the two a reply may start
  for (; at < last && froms[at] <= to; at++) {
    if (froms[at] < begin) begin = froms[at];
    if (tos[at] > end) end = tos[at];
  }
  froms.copyWithin(kept + 1, at, last);
  tos.copyWithin(kept + 1, at, last);
  froms[kept] = begin;
  tos[kept] = end;
  place[by] = kept + 1 + (last - at);
}
