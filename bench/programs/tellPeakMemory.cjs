// Loaded before a program (node --require): when it ends it writes the most memory it ever held, in bytes, into the file REPLYCAST_BENCH_PEAK.
const { readFileSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => writeFileSync(process.env.REPLYCAST_BENCH_PEAK, String(peakBytes())));

/** Linux tells it for this program alone; what the others tell may be that of the program that started it, where that is more. */
function peakBytes() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS * 1024;
  return Number(readFileSync("/proc/self/status", "utf8").match(/^VmHWM:\s+(\d+) kB/m)[1]) * 1024;
}
