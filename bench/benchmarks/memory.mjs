import { readFileSync } from "node:fs";
import { join } from "node:path";
import { childRun } from "../measure/childRun.mjs";
import { chatDay, program, scratch, smallShop } from "../measure/paths.mjs";
import { simulateWords } from "../measure/simulateRun.mjs";

const MILLION = ["arrivals.all.consultsPerDay=1000000", "roster.all.day=2600"];
const GIGABYTE = 1e9;

/** The most memory the command ever holds: whether it grows with the replications, and on a day of a million conversations. */
export const memory = {
  name: "memory",
  figures: [
    { key: "replications", title: "memory, 10,000 replications of 1,000", digits: 2, atMost: 1.1 },
    { key: "million", title: "memory, a day of a million conversations, GB", digits: 2, below: 1 },
  ],
  measure() {
    const few = peakBytes(smallShop, 1000, { threads: 2 });
    const many = peakBytes(smallShop, 10_000, { threads: 2 });
    return { replications: many / few, million: peakBytes(chatDay, 1, { settings: MILLION }) / GIGABYTE };
  },
};

function peakBytes(scenario, replications, options) {
  const told = join(scratch, "peak");
  childRun(simulateWords(scenario, replications, { ...options, node: ["--require", program("tellPeakMemory.cjs")] }), { REPLYCAST_BENCH_PEAK: told });
  return Number(readFileSync(told, "utf8"));
}
