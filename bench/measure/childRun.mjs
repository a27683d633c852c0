import { spawnSync } from "node:child_process";

const TIMED = 'TIMEFORMAT="%3R %3U %3S"; time "$@"';

/**
 * One run of a command to its end: wall seconds, CPU seconds of all its threads (user and system, as the shell's process accounting has
 * them) and what it printed.
 */
export function childRun(words, env = {}) {
  const { status, signal, stdout, stderr, error } = spawnSync("bash", ["-c", TIMED, "bash", ...words],
    { encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, ...env } });
  if (signal === "SIGINT" || status === 130) process.exit(130);
  if (status !== 0) throw new Error(`${words.join(" ")} failed: ${error?.message ?? stderr}`);
  // The shell writes the decimal sign of the user's language.
  const [wallSeconds, user, system] = stderr.trim().split("\n").at(-1).replaceAll(",", ".").split(" ").map(Number);
  return { wallSeconds, cpuSeconds: user + system, stdout };
}

/** The CPU seconds that a program takes from its `from`-th day to its `to`-th: a long run less a short one, so without its start-up. */
export function cpuBetween(from, to, wordsOf) {
  const short = childRun(wordsOf(from));
  const long = childRun(wordsOf(to));
  return { cpuSeconds: long.cpuSeconds - short.cpuSeconds, stdout: long.stdout };
}
