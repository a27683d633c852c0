/** Times at which the desk itself is down: nobody starts a reply or takes a conversation. */
import type { Model } from "../model/model.ts";
import { LAST_IN_PHASE, PHASE_CLOSE, PHASE_DUTY, schedule } from "./eventList.ts";
import { DESK_NODE } from "./nodes.ts";

export let isDown = false;

/** Its changes, down and up in turn. */
let changes: readonly number[] = [];
let next = 0;

export function clearDeskDown({ attendance, endMs }: Model): void {
  isDown = false;
  changes = attendance.deskDown.flat().filter((at) => at < endMs);
  next = 0;
  awaitNext();
}

/** The desk goes down, or comes up again. */
export function turnDesk(): void {
  isDown = !isDown;
  next++;
  awaitNext();
}

function awaitNext(): void {
  // down before anybody comes in that millisecond, up after all have come and gone
  if (next < changes.length) schedule(DESK_NODE, changes[next], isDown ? PHASE_DUTY : PHASE_CLOSE, LAST_IN_PHASE - 3);
}
