/** Who receives while everybody else is off duty: on the phone, few at a time. */
import type { Model } from "../model/model.ts";
import { setActivity } from "./agents.ts";

let first = 0;
let count = 0;
/** Agents on duty who are not receivers. */
let onDuty = 0;

export function clearReceivers(model: Model): void {
  const { receiver } = model.routing;
  first = receiver?.firstAgent ?? 0;
  count = receiver?.agents ?? 0;
  onDuty = 0;
  letReceive(count > 0);
}

/** Others come on duty (1) or go off (-1). */
export function changeOnDuty(more: number): void {
  onDuty += more;
  if (count > 0 && (onDuty === 0 || onDuty === more)) letReceive(onDuty === 0);
}

/** They take new conversations or not; what they have they always finish. */
function letReceive(receives: boolean): void {
  for (let by = first; by < first + count; by++) setActivity(by, false, true, receives);
}
