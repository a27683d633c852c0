import { childRun, cpuBetween } from "./childRun.mjs";
import { engineBundles } from "./engineBundles.mjs";
import { command, program } from "./paths.mjs";

/** What is typed to simulate a scenario: result as JSON, no page. */
export function simulateWords(scenario, replications, { settings = [], threads = 1, node = [] } = {}) {
  return [process.execPath, ...node, command, "simulate", scenario, "--json", "--quiet", "--yes", "--threads", String(threads),
    "--replications", String(replications), ...settings.flatMap((setting) => ["--set", setting])];
}

/**
 * The public path on one thread, scenario file → log → rules judged: CPU seconds and buyer messages of the replications from `from` to `to`,
 * warm-up days included, and the result of the longer run.
 */
export async function publicCost({ scenario, settings = [], from, to }) {
  const { cpuSeconds, stdout } = cpuBetween(from, to, (replications) => simulateWords(scenario, replications, { settings }));
  return { cpuSeconds, messages: await messagesBetween(scenario, settings, from, to), replications: to - from, stdout };
}

/** The engine alone on the same replications, by the path it chooses itself or (`general`) always step by step. */
export async function engineCost({ scenario, settings = [], from, to, path = "auto" }) {
  const { engine } = await engineBundles();
  const { cpuSeconds } = cpuBetween(from, to, (end) => [process.execPath, program("play.mjs"), engine, scenario, "0", String(end), path, ...settings]);
  return { cpuSeconds, messages: await messagesBetween(scenario, settings, from, to), replications: to - from };
}

const counted = new Map();

/** Buyer messages in the logs of those replications: the same in every run, so they are counted once. */
async function messagesBetween(scenario, settings, from, to) {
  const { engine } = await engineBundles();
  const words = [process.execPath, program("play.mjs"), engine, scenario, String(from), String(to), "auto", ...settings];
  const key = words.join(" ");
  if (!counted.has(key)) counted.set(key, Number(childRun(words).stdout));
  return counted.get(key);
}

/** Million buyer messages per CPU second. */
export function millionsPerSecond({ cpuSeconds, messages }) {
  return messages / cpuSeconds / 1e6;
}
