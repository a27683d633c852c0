import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import { poolAids } from "../../../src/staffing/contingency/poolAids.ts";
import { passesOfAll } from "../../../src/staffing/target/targetFigures.ts";
import { playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

const TRIAL = { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) };
const SPAN = { first: 0, replications: 80 };

describe("what else helps at once on a bad day", () => {
  it("is what surely raises the chance there, by as much as playing both tells", async () => {
    // Caps of one leave agents waiting for their buyers' next messages.
    const bad = smallDesk(["roster.desk.all=3", "teams.desk.cap=1", "conversations.pre-sale.think={constant: 120}"]);
    const aids = await poolAids(bad, SPAN, TRIAL);
    const [best] = aids?.helping ?? [];
    expect(best?.move).toMatchObject({ kind: "cap", team: "desk" });
    const change = best?.move.kind === "cap" ? best.move.change : 0;
    const [before, after] = (await playedDesks([bad, { ...bad, teams: { ...bad.teams, desk: { ...bad.teams.desk, cap: 1 + change } } }], SPAN, TRIAL) ?? []).map(({ columns }) => passesOfAll(columns));
    const sum = (passes: Int8Array): number => passes.reduce((total, pass) => total + pass, 0);
    expect(best?.pass.value).toBeCloseTo((sum(after) - sum(before)) / SPAN.replications, 12);
    expect(best?.pass.level).toBeCloseTo(1 - 0.05 / (aids?.tried ?? 1), 12);
    expect(aids?.helping.every(({ pass: { lower } }) => (lower ?? 0) > 0)).toBe(true);
  });

  it("is nothing where nothing is to be gained", async () => {
    const easy = smallDesk(["roster.desk.all=6", "conversations.pre-sale.handle={constant: 2}"]);
    expect((await poolAids(easy, SPAN, TRIAL))?.helping).toEqual([]);
  });
});
