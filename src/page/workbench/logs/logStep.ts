import type { Desk } from "../desk/desk.ts";
import { type Job, isUnderWay } from "../desk/job.ts";
import type { LogCommand, LogInHand, LogRequest } from "./logInHand.ts";

/** The newest run of a step for this log, while it is on the list. */
export function jobOfStep({ queue }: Desk, { jobs }: LogInHand, command: LogCommand): Job | undefined {
  return queue.jobs.value.find(({ id }) => id === jobs[command]);
}

export function isStepUnderWay(desk: Desk, log: LogInHand, command: LogCommand): boolean {
  const job = jobOfStep(desk, log, command);
  return job !== undefined && isUnderWay(job);
}

/** Puts a step of the log in hand into the queue; what it keeps is noted there, if that is still the same log. */
export function runStep(desk: Desk, log: LogInHand, request: LogRequest, label: string): void {
  const id = desk.queue.add(request, label, (job) => void noteMade(desk, log, request.command, job));
  desk.log.value = { ...log, jobs: { ...log.jobs, [request.command]: id } };
}

async function noteMade(desk: Desk, { source }: LogInHand, command: LogCommand, { kept, scenario }: Job): Promise<void> {
  if (kept === undefined) return;
  await desk.renew().catch(() => undefined);
  const result = command === "score" ? await desk.kept.read(kept).catch(() => undefined) : undefined;
  const now = desk.log.value;
  if (now === undefined || !isOf(source, now)) return;
  const span = spanOf(result);
  desk.log.value = {
    ...now, made: { ...now.made, [command]: { path: kept, ...(scenario === undefined ? {} : { scenario }) } },
    ...(span === undefined ? {} : { span, ...(now.span === undefined ? { heldBack: heldBackAtFirst(span.days) } : {}) }),
  };
}

function spanOf(result: Awaited<ReturnType<Desk["kept"]["read"]>> | undefined): LogInHand["span"] {
  if (result?.kind !== "score") return undefined;
  const { startDate, days } = result.log;
  return startDate === undefined || days === undefined ? undefined : { startDate, days };
}

/** Of so many days one can be spared for the test. */
const ENOUGH_DAYS = 5;

function heldBackAtFirst(days: number): number {
  return days >= ENOUGH_DAYS ? 1 : 0;
}

function isOf(source: LogInHand["source"], log: LogInHand): boolean {
  return JSON.stringify(source) === JSON.stringify(log.source);
}
