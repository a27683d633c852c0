/** Shifts and meals: agents come, go to table, come back, stop taking new conversations, go. */
import {
  DUTY_BREAK, DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, DUTY_RESUME, DUTY_START, DUTY_STOP_NEW,
} from "../model/model.ts";
import { atTable, finishing, onDuty, setAssignmentsDue, takesNew, updateAvailability } from "./agents.ts";
import { agent, handled, handsOver, isLive, usedSlots } from "./conversations.ts";
import { detach } from "./closing.ts";
import { recordPresence, STATE_AWAY, STATE_OFFLINE, STATE_ONLINE } from "./record.ts";
import { takeNext } from "./replying.ts";

export function changeDuty(by: number, change: number, now: number): void {
  switch (change) {
    case DUTY_START:
      onDuty[by] = 1;
      atTable[by] = 0;
      finishing[by] = 0;
      takesNew[by] = 1;
      recordPresence(by, now, STATE_ONLINE);
      break;
    case DUTY_BREAK:
      atTable[by] = 1;
      recordPresence(by, now, STATE_AWAY);
      break;
    case DUTY_RESUME:
      atTable[by] = 0;
      recordPresence(by, now, STATE_ONLINE);
      break;
    case DUTY_STOP_NEW:
      takesNew[by] = 0;
      break;
    case DUTY_END_FINISH:
    case DUTY_END_HAND_OVER:
    case DUTY_END_LEAVE:
      onDuty[by] = 0;
      atTable[by] = 0;
      finishing[by] = change === DUTY_END_FINISH ? 1 : 0;
      recordPresence(by, now, STATE_OFFLINE);
      break;
    default:
      throw new RangeError(`duty change ${change} is unknown`);
  }
  updateAvailability(by);
  if (change === DUTY_END_HAND_OVER) handOver(by);
  setAssignmentsDue(true);
  takeNext(by, now);
}

/** All conversations of the agent leave it, one under handling as soon as that reply is out. */
function handOver(by: number): void {
  for (let slot = 0; slot < usedSlots(); slot++) {
    if (!isLive(slot) || agent[slot] !== by) continue;
    if (handled[slot] === 1) handsOver[slot] = 1;
    else detach(slot);
  }
}
