import { childA, childB, draw, unitInterval } from "../../../src/random/draw.ts";
import { poissonQuantile } from "../../../src/random/poissonQuantile.ts";
import { DAY_MS } from "../../../src/time/units.ts";
import { type Address, variate } from "./bringing.ts";
import type { Desk } from "./desk.ts";
import type { Clerk, Task } from "./parties.ts";
import { isOnDuty } from "./routing.ts";
import { beginNext, hasChatWork } from "./serving.ts";

/** All tasks of the replication, in order of time, work and number. */
export function tasksOf({ model, replication }: Desk): Task[] {
  const tasks: Task[] = [];
  model.work.forEach((work, number) => {
    const replicationA = draw(work.key[0], work.key[1], replication);
    const replicationB = draw(work.key[2], work.key[3], replication);
    for (let day = 0; day < model.days; day++) {
      const address: Address = { a: childA(replicationA, replicationB, day), b: childB(replicationA, replicationB, day) };
      const tasksOfDay = poissonQuantile(unitInterval(draw(address.a, address.b, -1)), work.perDay);
      for (let k = 0; k < tasksOfDay; k++) {
        const place = Math.floor(unitInterval(draw(address.a, address.b, 2 * k)) * (work.toMs - work.fromMs));
        tasks.push({ at: day * DAY_MS + work.fromMs + place, work: number, number: k, team: work.team, handle: work.handle, address });
      }
    }
  });
  return tasks.toSorted((a, b) => a.at - b.at || a.work - b.work || a.number - b.number);
}

/** Idle agents, by number, take the oldest task of their team. */
export function beginTasks(desk: Desk): void {
  for (const clerk of desk.clerks) {
    const task = desk.waitingTasks.find((waiting) => waiting.team === clerk.team);
    if (task === undefined || !isIdle(desk, clerk)) continue;
    desk.waitingTasks.splice(desk.waitingTasks.indexOf(task), 1);
    clerk.task = { startedAt: desk.now };
    const handling = variate(desk.model, task.handle, task.address, 2 * task.number + 1, desk.model.agents.handleFactor[clerk.number]);
    desk.agenda.add(desk.now + Math.max(1, handling), "task end", clerk.number, clerk);
  }
}

export function endTask(desk: Desk, clerk: Clerk): void {
  if (clerk.task === undefined) return;
  desk.rows.work.push({ at: desk.now, startedAt: clerk.task.startedAt, agent: clerk.number });
  clerk.task = undefined;
  clerk.dutySince = desk.now;
  beginNext(desk, clerk);
}

function isIdle(desk: Desk, clerk: Clerk): boolean {
  if (desk.isDown || clerk.isReceiver || !isOnDuty(desk, clerk) || clerk.isAway || hasChatWork(clerk) || clerk.task !== undefined) return false;
  return ![...desk.pool].some((chat) => desk.model.classes.teams[chat.waitingClass].includes(clerk.team));
}
