import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { profileWeights } from "../../src/hosts/profileWeights.ts";
import { replayTimes } from "../../src/hosts/replayTimes.ts";
import { writeReplicationLog } from "../../src/hosts/writeReplicationLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { DAY_MS, HOUR_MS } from "../../src/time/units.ts";
import { arrivalsOf, timesOf } from "../engine/arrivalsOf.ts";

const folder = mkdtempSync(join(tmpdir(), "replycast-replay-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LOG = readMessageLog(
  ["time,consumer,sender", "2026-03-02T09:00:00,a,buyer", "2026-03-03T10:00:00,b,buyer", "2026-03-03T08:00:00,c,buyer", "2026-03-05T11:00:00,d,buyer"].join("\n"),
  { fileName: "log.csv", timeZone: "UTC" },
);

describe("replayTimes", () => {
  it("keeps the dates where the scenario starts within the log", () => {
    expect(replayTimes(LOG, "chat", "2026-03-03", 2)).toEqual({ times: [8 * HOUR_MS, 10 * HOUR_MS], leftOut: 2, datesKept: true });
  });

  it("puts the log's first day on the scenario's first day otherwise", () => {
    expect(replayTimes(LOG, "chat", "2026-06-18", 2)).toEqual({ times: [9 * HOUR_MS, DAY_MS + 8 * HOUR_MS, DAY_MS + 10 * HOUR_MS], leftOut: 1, datesKept: false });
  });

  it("leaves out what begins at the end of the horizon or later", () => {
    expect(replayTimes(LOG, "chat", "2026-03-05", 1)).toEqual({ times: [11 * HOUR_MS], leftOut: 3, datesKept: true });
  });

  it("takes the conversations of the stream of that name alone, where the log tells streams apart, else all", () => {
    const log = readMessageLog(
      ["time,consumer,sender,stream", "2026-03-02T09:00:00,a,buyer,chat", "2026-03-02T10:00:00,b,buyer,call", "2026-03-02T11:00:00,c,buyer,chat", "2026-03-02T12:00:00,d,buyer,"].join("\n"),
      { fileName: "log.csv", timeZone: "UTC" },
    );
    const hours = (stream: string): number[] => replayTimes(log, stream, "2026-03-02", 1).times.map((at) => at / HOUR_MS);
    expect([hours("chat"), hours("call"), hours("desk"), hours("mail")]).toEqual([[9, 11], [10], [12], [9, 10, 11, 12]]);
    expect(profileWeights(log, "call").map((weight, quarter) => weight * quarter).filter((quarter) => quarter > 0)).toEqual([40]);
  });
});

it("a written log of several streams is replayed stream by stream, and a note says whose conversations a stream takes", async () => {
  const text = (streams: string): string => `
replycast: 1
platform: pinduoduo
start: 2026-06-18
arrivals:
${streams}
teams: { desk: { streams: [pre-sale, after-sale] } }
roster: { desk: { early: 2 } }
`;
  writeFileSync(at("drawn.yaml"), text("  pre-sale: { consultsPerDay: 300 }\n  after-sale: { consultsPerDay: 100, profile: flat }"));
  const drawn = loadScenario(at("drawn.yaml"), []);
  await writeReplicationLog({ ...drawn, replication: 3, path: at("log.csv") });
  writeFileSync(at("again.yaml"), text("  pre-sale: { replay: log.csv }\n  after-sale: { consultsPerDay: 50, profile: { from: log.csv } }"));
  const again = loadScenario(at("again.yaml"), []);
  const begun = ({ scenario }: typeof again, stream: string, replication: number): number[] => timesOf(arrivalsOf(compileModel(scenario, 0), replication + 1)[replication], stream);
  expect(again.scenario.arrivals["pre-sale"].replayTimes).toEqual(begun(drawn, "pre-sale", 3));
  expect(again.scenario.arrivals["after-sale"].profileWeights?.reduce((sum, weight) => sum + weight, 0)).toBe(begun(drawn, "after-sale", 3).length);
  expect(again.notes).toEqual([
    `arrivals.pre-sale.replay: ${begun(drawn, "pre-sale", 3).length} conversations of pre-sale in log.csv arrive, on its own dates`,
    `arrivals.after-sale.profile: spread over the day as the ${begun(drawn, "after-sale", 3).length} conversations of after-sale in log.csv`,
  ]);
});
