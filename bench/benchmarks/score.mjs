import { readFileSync } from "node:fs";
import { join } from "node:path";
import { childRun } from "../measure/childRun.mjs";
import { command, program, scratch } from "../measure/paths.mjs";
import { writtenLog } from "../measure/writtenLog.mjs";

const ROWS = 10_000_000;
const RULES = ["pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min", "pinduoduo/answer-30s"];
const GIGABYTE = 1e9;

/** A long log from the start of the process to the result as JSON, and one so short that little but the start is left. */
export const score = {
  name: "score",
  figures: [
    { key: "cpu", title: "score, ten million rows under three rules, CPU s", digits: 1, atMost: 20 },
    { key: "wall", title: "score, ten million rows under three rules, s", digits: 1, atMost: 20 },
    { key: "rate", title: "score, million rows per CPU second", digits: 2 },
    { key: "memory", title: "score, ten million rows, memory, GB", digits: 2, atMost: 1.5 },
    { key: "short", title: "score, a thousand rows, s", digits: 2, atMost: 0.4 },
    { key: "shortCpu", title: "score, a thousand rows, CPU s", digits: 2 },
  ],
  measure() {
    const { file, rows } = writtenLog("long.csv", ROWS);
    const told = join(scratch, "peak");
    const long = childRun(scoreWords(file, ["--require", program("tellPeakMemory.cjs")]), { REPLYCAST_BENCH_PEAK: told });
    const short = childRun(scoreWords(writtenLog("short.csv", 1000).file, []));
    return {
      cpu: long.cpuSeconds, wall: long.wallSeconds, rate: rows / long.cpuSeconds / 1e6, memory: Number(readFileSync(told, "utf8")) / GIGABYTE,
      short: short.wallSeconds, shortCpu: short.cpuSeconds,
    };
  },
};

function scoreWords(file, node) {
  return [process.execPath, ...node, command, "score", file, ...RULES.flatMap((rule) => ["--rule", rule]), "--json", "--quiet"];
}
