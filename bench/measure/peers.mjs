import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cpuBetween } from "./childRun.mjs";
import { root, scratch } from "./paths.mjs";

const folder = process.env.REPLYCAST_BENCH ?? join(root, "..", "shared", "bench");

/**
 * The programs that play the same chat day. A peer that cannot run here has `absent`, the reason; any other has
 * `cost()`: CPU seconds and messages of some days, start-up taken out, and the text in which it tells what it found.
 */
export const cProgram = prepared("C, one event a message", prepareC);
export const simpy = prepared("SimPy", prepareSimpy);

function prepared(name, prepare) {
  let peer;
  return () => (peer ??= { name, ...prepare() });
}

function prepareC() {
  const source = join(folder, "chat-day.c");
  if (!existsSync(source)) return missing(source);
  const binary = join(scratch, "chat-day");
  const { status, error, stderr } = spawnSync("gcc", ["-O3", "-march=native", "-DHEAPV=0", "-DLIND=1", source, "-o", binary, "-lm"], { encoding: "utf8" });
  if (status !== 0) return { absent: `gcc: ${error?.message ?? stderr}` };
  return { cost: () => peerCost(20, 820, (days) => [binary, String(days)]) };
}

function prepareSimpy() {
  const source = join(folder, "chat-day-simpy.py");
  if (!existsSync(source)) return missing(source);
  const python = ["python3", "/usr/bin/python3"].find((path) => spawnSync(path, ["-c", "import simpy"]).status === 0);
  if (python === undefined) return { absent: "no Python with SimPy (Debian: python3-simpy3, on later releases python3-simpy)" };
  return { cost: () => peerCost(2, 8, (days) => [python, source, String(days)]) };
}

function missing(source) {
  return { absent: `${source} is not there; REPLYCAST_BENCH=FOLDER names its folder` };
}

function peerCost(from, to, wordsOf) {
  const { cpuSeconds, stdout } = cpuBetween(from, to, wordsOf);
  const figures = peerFigures(stdout);
  return { cpuSeconds, messages: figures.messages.value * (to - from), figures };
}

/** Lines `name value +- half-width` of the peers' output. */
function peerFigures(text) {
  const figure = (name) => {
    const [, value, half] = text.match(new RegExp(`^${name} ([\\d.]+) \\+- ([\\d.]+)`, "m")).map(Number);
    return { value, half };
  };
  return { messages: figure("msgs"), messageShare: figure("share_msg180"), consumerShare: figure("share_cons180"), replySeconds: figure("mean_resp") };
}
