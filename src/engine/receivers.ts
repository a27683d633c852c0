/** Who receives while everybody else is off duty: on the phone, few at a time. */
import type { Model } from "../model/model.ts";
import { setActivity } from "./agents.ts";
import { isDown } from "./deskDown.ts";

let first = 0;
let count = 0;
/** Agents on duty who are not receivers. */
let onDuty = 0;

export function clearReceivers(model: Model): void {
  const { receiver } = model.routing;
  first = receiver?.firstAgent ?? 0;
  count = receiver?.agents ?? 0;
  onDuty = 0;
  receiveAgain();
}

/** Others come on duty (1) or go off (-1). */
export function changeOnDuty(more: number): void {
  onDuty += more;
  if (onDuty === 0 || onDuty === more) receiveAgain();
}

/** They take new conversations or not; what they have they always finish. */
export function receiveAgain(): void {
  for (let by = first; by < first + count; by++) setActivity(by, false, !isDown, !isDown && onDuty === 0);
}
