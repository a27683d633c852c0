import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** What jobs write beside a scenario that takes from other files there: `.replycast-PID-JOB.yaml`. */
const DRAFT = /^\.replycast-(\d+)-[\w-]+\.yaml$/u;
/** A job of another machine on a shared drive has a process number that tells nothing here; no job lasts so long. [ms] */
const LEAST_AGE_MS = 24 * 60 * 60_000;
const DEEPEST = 4;

/** Deletes the drafts that a killed workbench left in its folder: those whose process is gone and that are a day old. They hold nothing that the page does not keep. */
export function removeLeftDrafts(folder: string, nowMs: number, depth = 1): void {
  for (const entry of entriesOf(folder)) {
    const full = join(folder, entry.name);
    const pid = DRAFT.exec(entry.name)?.[1];
    if (entry.isFile() && pid !== undefined) {
      if (!isAlive(Number(pid)) && isOld(full, nowMs)) rmSync(full, { force: true });
    } else if (entry.isDirectory() && depth < DEEPEST && !entry.name.startsWith(".") && entry.name !== "node_modules") removeLeftDrafts(full, nowMs, depth + 1);
  }
}

/** None of a folder that may not be read. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isOld(full: string, nowMs: number): boolean {
  const stats = statSync(full, { throwIfNoEntry: false });
  return stats !== undefined && nowMs - stats.mtimeMs > LEAST_AGE_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // one of another user is alive, too
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
