import type { Desk } from "./desk.ts";
import type { Clerk } from "./parties.ts";
import { reserveOf } from "./reserve.ts";
import { beginNext } from "./serving.ts";
import { comeBack, goToTable } from "./staff.ts";

/** The desk goes down before anybody comes in that millisecond. The roster's agents have it among their times away. */
export function goDown(desk: Desk): void {
  desk.isDown = true;
  for (const clerk of reserveThere(desk)) goToTable(desk, clerk);
}

/** It is up again after all who go in that millisecond have gone; whoever has something to serve goes on. */
export function goUp(desk: Desk): void {
  desk.isDown = false;
  for (const clerk of reserveThere(desk)) comeBack(desk, clerk);
  for (const clerk of desk.clerks) beginNext(desk, clerk);
  desk.agenda.addOnce(desk.now, "assignment");
}

function reserveThere(desk: Desk): readonly Clerk[] {
  return desk.reserve.isThere ? reserveOf(desk) : [];
}
