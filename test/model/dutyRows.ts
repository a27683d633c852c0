import {
  DUTY_BREAK, DUTY_CAP, DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, DUTY_RESUME, DUTY_START, DUTY_STOP_NEW, type DutyChanges,
} from "../../src/model/model.ts";
import { HOUR_MS } from "../../src/time/units.ts";

const WORDS = new Map([
  [DUTY_START, "start"], [DUTY_BREAK, "to table"], [DUTY_RESUME, "back"], [DUTY_STOP_NEW, "stop new"],
  [DUTY_END_FINISH, "finish"], [DUTY_END_HAND_OVER, "hand over"], [DUTY_END_LEAVE, "leave"], [DUTY_CAP, "cap"],
]);

/** `agent at hour: what`, in order, of the times that are asked for. */
export function dutyRows({ at, agent, change }: DutyChanges, isAsked: (atMs: number) => boolean = () => true): string[] {
  return Array.from(at, (time, row) => (isAsked(time) ? [`${agent[row]} at ${time / HOUR_MS}: ${WORDS.get(change[row])}`] : [])).flat();
}
