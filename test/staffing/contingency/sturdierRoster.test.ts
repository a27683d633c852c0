import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import { bindingCases } from "../../../src/staffing/contingency/plannedDays.ts";
import { type PricedRoster, sturdierRoster } from "../../../src/staffing/contingency/sturdierRoster.ts";
import { playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { standingOf } from "../../../src/staffing/sensitivity/standing.ts";
import { stressedDesks } from "../../../src/staffing/sensitivity/stressedDesks.ts";
import { withRoster } from "../../../src/staffing/sensitivity/withRoster.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

const TRIAL = { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) };
const SETTINGS = ["shifts={day: {from: '08:00', to: '16:00'}, evening: {from: '16:00', to: '24:00'}}", "roster.desk={day: 1, evening: 1}"];
const DESK = smallDesk(SETTINGS);
const STRESSED = stressedDesks({ scenario: DESK, packs: SMALL_DESK_PACKS }, { ...TRIAL, replications: 80 });
const priced = (day: number, evening: number): PricedRoster => ({ cost: 200 * (day + evening), hours: 8 * (day + evening), roster: { desk: { day, evening } } });

describe("a dearer roster that stands more", () => {
  it("is the cheapest of those that surely stand the most of what the roster does not stand, as playing each tells", async () => {
    const stressed = (await STRESSED)!;
    const binding = bindingCases(stressed);
    expect(binding.length).toBeGreaterThan(1);
    const dearer = [priced(2, 1), priced(2, 2), priced(3, 3), priced(6, 6)];
    const stands: number[] = [];
    for (const { roster } of dearer) stands.push((await playedDesks(binding.map((each) => withRoster(each, { ...DESK, roster })?.scenario ?? DESK), { first: 900, replications: 300 }, TRIAL))!.filter((desk) => standingOf(desk, 0.95) === "passes").length);
    const found = await sturdierRoster(DESK, dearer, stressed, binding, 5000, TRIAL);
    expect(found).toMatchObject(dearer[stands.indexOf(Math.max(...stands))]);
    expect(found?.tried).toBe(4);
    expect(found?.cases.map(({ standing }) => standing).filter((standing) => standing === "passes").length).toBe(Math.max(...stands));
    // Each gain is that from the same day with the roster as it stands.
    for (const { targets: [target] } of found!.cases) expect(target.passChange.value).toBeGreaterThanOrEqual(0);
  });

  it("is none where nothing dearer stands any of it, nothing is dearer, or nothing goes wrong", async () => {
    const stressed = (await STRESSED)!;
    const binding = bindingCases(stressed);
    expect(await sturdierRoster(DESK, [priced(0, 1)], stressed, binding, 5000, TRIAL)).toBeUndefined();
    expect(await sturdierRoster(DESK, [], stressed, binding, 5000, TRIAL)).toBeUndefined();
    expect(await sturdierRoster(DESK, [priced(6, 6)], stressed, [], 5000, TRIAL)).toBeUndefined();
  });
});
