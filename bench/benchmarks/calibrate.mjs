import { readFileSync } from "node:fs";
import { join } from "node:path";
import { childRun } from "../measure/childRun.mjs";
import { command, program, scratch } from "../measure/paths.mjs";
import { writtenLog } from "../measure/writtenLog.mjs";

/** Of these rows ten million are messages of buyers and agents. */
const ROWS = 13_200_000;
const GIGABYTE = 1e9;

/** A long log from the start of the process to the scenario it teaches. */
export const calibrate = {
  name: "calibrate",
  figures: [
    { key: "wall", title: "calibrate, ten million messages, s", digits: 1, atMost: 60 },
    { key: "cpu", title: "calibrate, ten million messages, CPU s", digits: 1 },
    { key: "memory", title: "calibrate, ten million messages, memory, GB", digits: 2, atMost: 2 },
  ],
  measure() {
    const { file } = writtenLog("history.csv", ROWS);
    const told = join(scratch, "peak-of-calibrate");
    const words = [process.execPath, "--require", program("tellPeakMemory.cjs"), command, "calibrate", file, "--platform", "pinduoduo", "--json", "--quiet"];
    const { wallSeconds, cpuSeconds } = childRun(words, { REPLYCAST_BENCH_PEAK: told });
    return { wall: wallSeconds, cpu: cpuSeconds, memory: Number(readFileSync(told, "utf8")) / GIGABYTE };
  },
};
