import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import type { SimulationResult } from "../../src/experiment/result.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";

const TWEETS = join(import.meta.dirname, "..", "..", "..", "shared", "data", "support-tweets.csv");
const isThere = existsSync(TWEETS);
const WHY = isThere ? "" : " (skipped: ../shared/data/support-tweets.csv is not there)";

/** First buyer messages of the file's conversations by quarter-hour of the days from `start` on. */
function beginnings(start: string, days: number): Float64Array {
  const first = new Map<string, number>();
  for (const line of readFileSync(TWEETS, "utf8").trim().split("\n").slice(1)) {
    const [time, , conversation, sender] = line.split(",");
    if (sender !== "buyer") continue;
    first.set(conversation, Math.min(first.get(conversation) ?? Infinity, Date.parse(time)));
  }
  const counts = new Float64Array(days * 96);
  for (const at of first.values()) {
    const quarter = Math.floor((at - Date.parse(`${start}T00:00:00Z`)) / 900_000);
    if (quarter >= 0 && quarter < counts.length) counts[quarter]++;
  }
  return counts;
}

async function replay(start: string, days: number): Promise<{ result: SimulationResult; notes: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "replycast-replay-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "tweets.yaml");
  writeFileSync(file, `replycast: 1
platform: pinduoduo
timeZone: UTC
start: ${start}
days: ${days}
arrivals: { tweets: { replay: ${JSON.stringify(TWEETS)} } }
roster: { tweets: { early: 6, late: 6 } }
`);
  const { scenario, packs, notes } = loadScenario(file);
  return { result: await simulate(scenario, { packs, replications: 5, executor: inlineExecutor }), notes };
}

describe("a replay of real conversations", () => {
  it.skipIf(!isThere)(`meets every conversation of its days in its quarter-hour, in every replication${WHY}`, async () => {
    const expected = beginnings("2017-10-31", 2);
    const { result, notes } = await replay("2017-10-31", 2);
    expect(result.intervals.map(({ arrivals }) => arrivals)).toEqual([...expected]);
    const total = expected.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(400);
    expect(notes[0]).toContain(`${total} conversations`);
  });

  it.skipIf(!isThere)(`of one day leaves the others out${WHY}`, async () => {
    const expected = beginnings("2017-11-25", 1);
    const { result } = await replay("2017-11-25", 1);
    expect(result.intervals.map(({ arrivals }) => arrivals)).toEqual([...expected]);
    expect(expected.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10);
  });
});
