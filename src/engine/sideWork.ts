/** Work beside the chats: when tasks arrive, what each team has still to do, and who begins it. */
import type { Model, ModelWork } from "../model/model.ts";
import { childA, childB, draw, unitInterval } from "../random/draw.ts";
import { poissonCount } from "../random/poissonCount.ts";
import { DAY_MS } from "../time/units.ts";
import { agentCount, atDesk, changeWaitingTasks, clearIdleDue, handleFactor, setIdleDue, team } from "./agents.ts";
import { NEVER } from "./eventList.ts";
import { handling, startWork } from "./handling.ts";
import { classCount, mayTake } from "./laws.ts";
import { pooled } from "./pools.ts";
import { wholeVariate } from "./variates.ts";

const DRAW_COUNT = -1;

interface Task {
  readonly at: number;
  readonly team: number;
  readonly table: number;
  /** The word that its handling is drawn from. */
  readonly word: number;
}

/** Of the replication, in order of time, then of the model's work; the first `arrived` of them have come, and of those each team has begun all before its waiting ones. */
let tasks: readonly Task[] = [];
let arrived = 0;
let waitingTasks: Task[][] = [];

export function clearSideWork(model: Model, replication: number): void {
  arrived = 0;
  waitingTasks = model.teams.map(() => []);
  tasks = model.work.flatMap((work) => tasksOf(work, model.days, replication)).sort((a, b) => a.at - b.at);
}

/** When the next task arrives [ms], or NEVER. */
export function nextTaskTime(): number {
  return arrived < tasks.length ? tasks[arrived].at : NEVER;
}

export function takeTask(): void {
  const task = tasks[arrived++];
  waitingTasks[task.team].push(task);
  changeWaitingTasks(1);
  setIdleDue();
}

/** Agents at the desk who do nothing begin what waits for their team, unless somebody waits in the pool whom the team may take. */
export function beginSideWork(now: number): void {
  clearIdleDue();
  waitingTasks.forEach((waiting, ofTeam) => {
    if (waiting.length === 0 || somebodyWaitsFor(ofTeam)) return;
    for (let by = 0; by < agentCount && waiting.length > 0; by++) {
      if (team[by] !== ofTeam || atDesk[by] === 0 || handling[by] >= 0) continue;
      const task = waiting.shift();
      if (task === undefined) return;
      changeWaitingTasks(-1);
      const workMs = wholeVariate(task.table, task.word, handleFactor[by]);
      startWork(by, now, workMs < 1 ? 1 : workMs);
    }
  });
}

function somebodyWaitsFor(ofTeam: number): boolean {
  for (let klass = 0; klass < classCount; klass++) if (pooled[klass] > 0 && mayTake(ofTeam, klass)) return true;
  return false;
}

function tasksOf(work: ModelWork, days: number, replication: number): Task[] {
  const { key } = work;
  const a = draw(key[0], key[1], replication);
  const b = draw(key[2], key[3], replication);
  return Array.from({ length: days }, (_, day) => tasksOfDay(work, day, childA(a, b, day), childB(a, b, day))).flat();
}

function tasksOfDay(work: ModelWork, day: number, a: number, b: number): Task[] {
  return Array.from({ length: poissonCount(a, b, DRAW_COUNT, work.perDay) }, (_, k) => ({
    at: day * DAY_MS + work.fromMs + Math.floor(unitInterval(draw(a, b, 2 * k)) * (work.toMs - work.fromMs)),
    team: work.team,
    table: work.handle,
    word: draw(a, b, 2 * k + 1),
  }));
}
