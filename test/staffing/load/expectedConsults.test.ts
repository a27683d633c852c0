import { describe, expect, it } from "vitest";
import { busiestDay, consultsOfAll } from "../../../src/staffing/load/consultsOfDays.ts";
import { expectedConsults } from "../../../src/staffing/load/expectedConsults.ts";
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
    const expected = consultsOfAll(scenario).reduce((sum, each) => sum + each, 0);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError);
  });

  it("are told of judged days by quarter-hour, and which day has most", () => {
    const scenario = smallDesk(SETTINGS);
    const ofStream = expectedConsults(scenario).get("pre-sale") ?? new Float64Array();
    expect(ofStream.length).toBe(3 * 96);
    expect(busiestDay(scenario)).toBe(1);
    expect(ofStream.slice(96, 192).reduce((sum, each) => sum + each, 0)).toBeCloseTo(300, 9);
  });

  it("are those of replayed streams, too, and of streams that follow others, so that the busiest day is the one that is", () => {
    const replayed = smallDesk(["days=3"]);
    const times = [50, 60, 900].flatMap((count, day) => Array.from({ length: count }, (_, each) => day * 86_400_000 + each));
    const scenario = { ...replayed, arrivals: { "pre-sale": { ...replayed.arrivals["pre-sale"], replayTimes: times } } };
    expect([consultsOfAll(scenario), busiestDay(scenario)]).toEqual([[50, 60, 900], 2]);
    const following = smallDesk(["days=3", "arrivals.pre-sale.consultsPerDay=[1000, 200, 200]", "arrivals.care={consultsPerDay: 0, follows: {stream: pre-sale, share: 80%, lag: {constant: 86400}}}", "teams.desk.streams=[pre-sale, care]"]);
    // on the first day as many follow as if the day before had been like it
    expect(consultsOfAll(following).map(Math.round)).toEqual([1800, 1000, 360]);
  });
});
