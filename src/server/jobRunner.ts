import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import type { InputFault } from "../errors/inputFault.ts";
import { builtFile } from "../hosts/builtFile.ts";
import type { JobEvent } from "./protocol.ts";

/** One command to run as a process of its own. */
export interface RunningJob {
  readonly args: readonly string[];
  /** Where its standard output is put. */
  readonly output: string;
  readonly onEvent: (event: JobEvent) => void;
}

/** What a process ended with. */
export interface JobEnd {
  readonly status: number;
  /** What it said to people, where it failed. */
  readonly complaint: string;
  readonly faults: readonly InputFault[] | undefined;
}

/** Runs commands, a few at a time, the others in the order in which they came. */
export interface JobRunner {
  /** Resolves when the job has ended; a signal that is raised ends it like Ctrl-C. */
  readonly run: (job: RunningJob, signal: AbortSignal) => Promise<JobEnd>;
  /** Ends all of them. */
  readonly close: () => Promise<void>;
}

/** Two browsers do not wait for each other; more at once would only slow each other down. */
const AT_ONCE = 2;
/** Who has not ended by then after Ctrl-C is killed. [ms] */
const GRACE_MS = 10_000;
const STATUS_INTERRUPTED = 130;
/** Of a job that was left before it began. */
const LEFT: JobEnd = { status: STATUS_INTERRUPTED, complaint: "", faults: undefined };
/** Of what a command says beside JSON so much is kept. */
const MOST_COMPLAINT = 4000;

export function jobRunner(folder: string): JobRunner {
  const children = new Set<ChildProcess>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let isClosed = false;
  /** Resolves to whether the job may begin: not where it was left while it waited. */
  const turn = (signal: AbortSignal): Promise<boolean> => {
    if (running < AT_ONCE) {
      running += 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const begin = (): void => {
        signal.removeEventListener("abort", leave);
        running += 1;
        resolve(true);
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(begin), 1);
        resolve(false);
      };
      waiting.push(begin);
      signal.addEventListener("abort", leave, { once: true });
    });
  };
  return {
    run: async (job, signal) => {
      if (running >= AT_ONCE) job.onEvent({ progress: { done: 0, total: 0, phase: "waiting" } });
      if (!await turn(signal)) return LEFT;
      try {
        return signal.aborted || isClosed ? LEFT : await runChild(job, folder, signal, children);
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...children].map((child) => new Promise<void>((resolve) => {
        child.once("close", () => resolve());
        child.kill("SIGKILL");
      })));
    },
  };
}

async function runChild({ args, output, onEvent }: RunningJob, folder: string, signal: AbortSignal, children: Set<ChildProcess>): Promise<JobEnd> {
  const child = spawn(process.execPath, [builtFile("../bin/replycast.js"), ...args], {
    cwd: folder, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, REPLYCAST_PROGRESS: "json", NO_COLOR: "1" },
  });
  children.add(child);
  let killing: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    child.kill("SIGINT");
    killing ??= setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  };
  signal.addEventListener("abort", stop, { once: true });
  let complaint = "";
  let faults: readonly InputFault[] | undefined;
  createInterface({ input: child.stderr }).on("line", (line) => {
    const told = toldBy(line);
    if (told === undefined) complaint = `${complaint}${line}\n`.slice(-MOST_COMPLAINT);
    else if ("faults" in told) faults = told.faults;
    else onEvent(told);
  });
  // a disk that is full ends this job and nothing else
  const kept = pipeline(child.stdout, createWriteStream(output));
  kept.catch(() => child.kill("SIGKILL"));
  const status = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? STATUS_INTERRUPTED));
  }).finally(() => {
    children.delete(child);
    clearTimeout(killing);
    signal.removeEventListener("abort", stop);
  });
  await kept;
  return { status, complaint: complaint.trim(), faults };
}

type Told = Extract<JobEvent, { progress: unknown }> | { readonly faults: readonly InputFault[] };

/** A line that the command wrote for programs. */
function toldBy(line: string): Told | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line) as Told;
  } catch {
    return undefined;
  }
}

/** Path of a new file for a job within the start's temporary folder. */
export function jobFile(temporary: string, job: string, name: string): string {
  return join(temporary, `${job}-${name}`);
}
