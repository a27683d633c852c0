import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const BIN = join(import.meta.dirname, "..", "..", "bin", "replycast.js");

export interface CommandEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a child process; `interruptAfterMs` sends Ctrl-C that long after the start, `env` adds to the environment. */
export function replycast(args: readonly string[], options: { cwd?: string; interruptAfterMs?: number; env?: Readonly<Record<string, string>> } = {}): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    if (options.interruptAfterMs !== undefined) setTimeout(() => child.kill("SIGINT"), options.interruptAfterMs);
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

/** A folder that lasts as long as the test, with these files in it. */
export function scratchFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "replycast-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A day of a small shop with a target, quick to simulate. */
export const SMALL_SCENARIO = `replycast: 1
name: Corner shop
platform: pinduoduo
start: 2026-06-17
seed: corner
arrivals:
  pre-sale: { consultsPerDay: 200 }
roster: { pre-sale: { early: 1, late: 2 } }
targets:
  pinduoduo/manual-reply-3min: { rate: ">= 80%", assurance: 95%, over: each-day }
`;

/** A small desk of two shifts, for which a search may choose at most three people each. */
export const SEARCHED_SCENARIO = `replycast: 1
name: Corner shop
platform: pinduoduo
start: 2026-06-17
seed: corner
arrivals: { chats: { consultsPerDay: 250 } }
teams: { desk: { cap: 4 } }
roster: { desk: { early: 1, late: 2 } }
rules: [pinduoduo/manual-reply-3min]
targets: { pinduoduo/manual-reply-3min: { rate: ">= 90%", assurance: 90% } }
staffing: { shifts: [early, late], maximum: { desk: { early: 3, late: 3 } }, cover: none }
`;
