import { clearArrivals, loadArrivals } from "../../../src/engine/arrivals.ts";
import { dutyOfReplication } from "../../../src/engine/dutyOfReplication.ts";
import type { DutyChanges, Model } from "../../../src/model/model.ts";
import type { Happening } from "./agenda.ts";
import { arrive, awaitArrival, comeBack } from "./arriving.ts";
import { close, leave } from "./closing.ts";
import { type Desk, emptyDesk } from "./desk.ts";
import { goDown, goUp } from "./outage.ts";
import { endReply } from "./replying.ts";
import { awaitCallHours, lookAtPool, reserveComes, reserveGoes } from "./reserve.ts";
import { assignFromPool, overflow } from "./routing.ts";
import { type Rows, sortedRows } from "./rows.ts";
import { beginTasks, endTask, tasksOf } from "./sideWork.ts";
import { changeDuty } from "./staff.ts";
import { reachPeople, sendNext } from "./talking.ts";

/** One replication played slowly and plainly, straight from docs/engine.md; shares nothing with the engine but arrivals and attendance. */
export function playReference(model: Model, replication: number): Rows {
  loadArrivals(model);
  clearArrivals(replication);
  const desk = emptyDesk(model, replication);
  const duty = dutyOfReplication(model, replication);
  duty.at.forEach((at, row) => desk.agenda.add(at, "duty", row, row));
  for (const task of tasksOf(desk)) desk.agenda.add(task.at, "task", task.work, task);
  for (const [from, to] of model.attendance.deskDown) {
    desk.agenda.add(from, "desk down", 0, undefined);
    desk.agenda.add(to, "desk up", 0, undefined);
  }
  awaitCallHours(desk);
  awaitArrival(desk);
  for (let next = desk.agenda.next(); next !== undefined; next = desk.agenda.next()) {
    desk.now = next.at;
    happen(desk, duty, next);
    if (next.phase === "begin tasks" || next.phase === "pool look") continue;
    if (desk.waitingTasks.length > 0) desk.agenda.addOnce(desk.now, "begin tasks");
    desk.agenda.addOnce(desk.now, "pool look");
  }
  return sortedRows(desk.rows);
}

function happen(desk: Desk, duty: DutyChanges, { phase, subject }: Happening): void {
  switch (phase) {
    case "reply": return endReply(desk, subject);
    case "task end": return endTask(desk, subject);
    case "closing": return close(desk, subject);
    case "duty": return changeDuty(desk, duty, subject);
    case "desk down": return goDown(desk);
    case "desk up": return goUp(desk);
    case "pool look": return lookAtPool(desk);
    case "reserve comes": return reserveComes(desk);
    case "reserve goes": return reserveGoes(desk);
    case "overflow": return overflow(desk, subject.chat, subject.stay, subject.fromClass);
    case "assignment": return assignFromPool(desk);
    case "reach": return reachPeople(desk, subject);
    case "message": return sendNext(desk, subject.chat, subject.turn, subject.message);
    case "return": return comeBack(desk, subject.after, subject.address);
    case "arrival": return arrive(desk);
    case "task": return void desk.waitingTasks.push(subject);
    case "begin tasks": return beginTasks(desk);
    case "leaving": return leave(desk, subject.chat, subject.turn);
  }
}
