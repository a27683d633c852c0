import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { callGrid } from "../../../src/staffing/contingency/callGrid.ts";
import { playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

const poolsOf = (calls: ReturnType<typeof callGrid>): number[] => [...new Set(calls.flatMap(({ when: { pool } }) => (pool === undefined ? [] : [Number(pool.slice(2))])))];

describe("the calls that are tried", () => {
  it("have triggers beyond what the pool grows to in their hours, those after midnight among them", async () => {
    const desk = smallDesk(["reserve={team: desk, agents: 2, when: {pool: '> 5'}, between: ['20:00', '26:00']}"]);
    const [played] = (await playedDesks([desk], { first: 0, replications: 4 }, { packs: SMALL_DESK_PACKS, executor: inlineExecutor })) ?? [];
    const poolMs = played.table.intervals.poolMs.map((_, quarter) => (quarter % 96 === 5 ? 40 : 0) * 900_000 * 4);
    const night = { ...played, table: Object.create(played.table, { intervals: { value: { ...played.table.intervals, poolMs } }, replications: { value: 4 } }) as typeof played.table };
    expect(poolsOf(callGrid(desk, night))).toEqual([5, 20, 60, 120, 240]);
    const evening = { ...desk, reserve: { ...desk.reserve!, between: ["20:00", "24:00"] as const } };
    expect(poolsOf(callGrid(evening, night))).toEqual([5, 20]);
  });
});
