import { describe, expect, it } from "vitest";
import { busiestDay, expectedConsults, expectedConsultsOfAll } from "../../../src/staffing/load/expectedConsults.ts";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import { playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

const SETTINGS = ["days=3", "warmUp=1", "arrivals.pre-sale.weekday=[1, 1, 2, 1, 1, 1, 1]", "events=[{name: sale, from: '2026-01-06T10:00', to: '2026-01-06T12:00', shape: {step: 5}, upliftCv: 0.4}]"];

describe("conversations to be expected", () => {
  it("are as many as come in a long simulation, uncertain events included", async () => {
    const scenario = smallDesk(SETTINGS);
    const replications = 400;
    const [{ table }] = (await playedDesks([scenario], { first: 0, replications }, { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) })) ?? [];
    const counts = table.measure("conversations");
    const mean = counts.reduce((sum, count) => sum + count, 0) / replications;
    const standardError = Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (replications - 1) / replications);
    const expected = expectedConsultsOfAll(scenario).reduce((sum, each) => sum + each, 0);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError);
  });

  it("are told of judged days by quarter-hour, and which day has most", () => {
    const scenario = smallDesk(SETTINGS);
    const ofStream = expectedConsults(scenario).get("pre-sale") ?? new Float64Array();
    expect(ofStream.length).toBe(3 * 96);
    expect(busiestDay(scenario)).toBe(1);
    expect(ofStream.slice(96, 192).reduce((sum, each) => sum + each, 0)).toBeCloseTo(300, 9);
  });
});
