import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command, everything, fiveThousand, scratch } from "../measure/paths.mjs";

const REPLICATIONS = 400;
/** Of the CPU times in /proc. Source: proc(5), USER_HZ. */
const TICKS_PER_SECOND = 100;
const STEP_BY_STEP = ["--set", "routing.reply=newest-first"];

/**
 * Wall time from the start of the process to the answer on the terminal, which stands there before the page is made. All threads that the
 * machine has, as the command takes them by itself.
 */
export const firstAnswer = {
  name: "answer",
  figures: [
    { key: "fast", title: "first answer, 5,000 a day × 400, s", digits: 2, atMost: 1 },
    { key: "general", title: "first answer, newest first, s", digits: 2, atMost: 2 },
    { key: "everything", title: "first answer, everything on, s", digits: 2, atMost: 2 },
    { key: "fastCpu", title: "first answer, 5,000 a day × 400, CPU s until then", digits: 2 },
    { key: "generalCpu", title: "first answer, newest first, CPU s until then", digits: 2 },
    { key: "everythingCpu", title: "first answer, everything on, CPU s until then", digits: 2 },
  ],
  async measure() {
    const fast = await answer(fiveThousand);
    const general = await answer(fiveThousand, STEP_BY_STEP);
    const everythingOn = await answer(everything);
    return {
      fast: fast.seconds, general: general.seconds, everything: everythingOn.seconds,
      fastCpu: fast.cpuSeconds, generalCpu: general.cpuSeconds, everythingCpu: everythingOn.cpuSeconds,
    };
  },
};

/** When the answer comes: in one piece, and nothing is printed before it. */
function answer(scenario, settings = []) {
  const words = [command, "simulate", scenario, "--replications", String(REPLICATIONS), "--out", join(scratch, "reports"), ...settings];
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let told;
    let errors = "";
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", () => (told ??= { seconds: (performance.now() - start) / 1000, cpuSeconds: cpuSecondsOf(child.pid) }));
    child.stderr.on("data", (text) => (errors += text));
    child.on("error", reject);
    child.on("close", (status) => (status === 0 ? resolve(told) : reject(new Error(`${words.join(" ")} failed: ${errors}`))));
  });
}

/** CPU seconds that a running process has taken so far; undefined where the system does not tell. */
function cpuSecondsOf(pid) {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  const fields = readFileSync(path, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
