/** Shifts and meals: agents come, go to table, come back, stop taking new conversations, go; and their caps change. */
import {
  DUTY_BREAK, DUTY_CAP, DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, DUTY_RESUME, DUTY_START, DUTY_STOP_NEW,
} from "../model/model.ts";
import { agentCount, cameAt, setActivity, setCap } from "./agents.ts";
import { AGENT_CAPACITY, byteColumn } from "./capacity.ts";
import { detach } from "./closing.ts";
import { handled, handsOver } from "./conversations.ts";
import { isDown, turnDesk } from "./deskDown.ts";
import { takeNext } from "./handling.ts";
import { clearHeld, eachHeld } from "./heldAtOnce.ts";
import { changeOnDuty, receiveAgain } from "./receivers.ts";
import { foretells } from "./serving.ts";
import { recordPresence, STATE_AWAY, STATE_OFFLINE, STATE_ONLINE } from "./staffRecord.ts";

const onDuty = byteColumn(AGENT_CAPACITY);
const atTable = byteColumn(AGENT_CAPACITY);
/** Off duty, but still to finish the open conversations. */
const finishing = byteColumn(AGENT_CAPACITY);
/** From `stopNewBefore` on no new conversations. */
const stopsNew = byteColumn(AGENT_CAPACITY);

export function clearDuty(): void {
  for (const column of [onDuty, atTable, finishing, stopsNew]) column.fill(0);
  clearHeld();
}

/** One of DUTY_* befalls the agent; `value` is the cap of DUTY_CAP. */
export function changeDuty(by: number, change: number, value: number, now: number): void {
  if (change === DUTY_CAP) {
    setCap(by, value);
    return;
  }
  const was = onDuty[by];
  setFlags(by, change);
  if (onDuty[by] !== was) changeOnDuty(onDuty[by] - was);
  if (change === DUTY_START || change === DUTY_RESUME) cameAt[by] = now;
  settleActivity(by);
  if (change !== DUTY_STOP_NEW) recordPresence(by, now, onDuty[by] === 0 ? STATE_OFFLINE : atTable[by] === 0 ? STATE_ONLINE : STATE_AWAY);
  if (change === DUTY_END_HAND_OVER) eachHeld(by, now, handOver);
  if (!foretells()) takeNext(by, now);
}

/** The desk goes down or comes up, for those too whose shifts do not know of it. */
export function changeDesk(now: number): void {
  turnDesk();
  for (let by = 0; by < agentCount; by++) settleActivity(by);
  receiveAgain();
  if (isDown || foretells()) return;
  for (let by = 0; by < agentCount; by++) takeNext(by, now);
}

function settleActivity(by: number): void {
  const isThere = onDuty[by] === 1 && atTable[by] === 0 && !isDown;
  const finishes = finishing[by] === 1 && !isDown;
  setActivity(by, isThere, isThere || finishes, isThere && stopsNew[by] === 0);
}

function setFlags(by: number, change: number): void {
  switch (change) {
    case DUTY_START:
      onDuty[by] = 1;
      atTable[by] = 0;
      finishing[by] = 0;
      stopsNew[by] = 0;
      break;
    case DUTY_BREAK:
      atTable[by] = 1;
      break;
    case DUTY_RESUME:
      atTable[by] = 0;
      break;
    case DUTY_STOP_NEW:
      stopsNew[by] = 1;
      break;
    case DUTY_END_FINISH:
    case DUTY_END_HAND_OVER:
    case DUTY_END_LEAVE:
      onDuty[by] = 0;
      atTable[by] = 0;
      finishing[by] = change === DUTY_END_FINISH ? 1 : 0;
      break;
    default:
      throw new RangeError(`duty change ${change} is unknown`);
  }
}

/** The conversation leaves its agent, one under handling as soon as that reply is out. */
function handOver(slot: number, now: number): void {
  if (handled[slot] === 1) handsOver[slot] = 1;
  else detach(slot, now);
}
