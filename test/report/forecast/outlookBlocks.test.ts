import { describe, expect, it } from "vitest";
import { outlookBlocks } from "../../../src/report/forecast/outlookBlocks.ts";
import { todayBlocks } from "../../../src/report/forecast/todayBlocks.ts";
import { sampleAhead } from "../sampleAhead.ts";

const { today, outlook } = sampleAhead();

describe("the days ahead in words", () => {
  it("say until which day their rates reach", () => {
    expect(outlookBlocks(outlook, "en")[0].table?.rows.map(([days]) => days)).toEqual(["next days", "1 day, until Wed 17 June", "7 days, until Tue 23 June"]);
    expect(outlookBlocks(outlook, "zh")[0].table?.rows.map(([days]) => days)).toEqual(["接下来几天", "1 天，至6月17日（周三）", "7 天，至6月23日（周二）"]);
  });

  it("say of a day that has begun that it counts as it was to be expected", () => {
    expect(outlookBlocks(outlook, "en", "2026-06-17")[0]).toEqual({ lines: ["Wed 17 June counts here as it was to be expected before it began, not as it has gone so far."] });
    expect(outlookBlocks(outlook, "zh", "2026-06-17")[0].lines?.[0]).toContain("6月17日（周三）在这里按当天开始之前的预计");
    expect(outlookBlocks({ ...outlook, recoveries: [], calendar: [], volumes: [] }, "en", "2026-06-17")).toEqual([{ lines: ["No rule of the scenario looks beyond single days."] }]);
  });
});

describe("a rest of a day that was stopped", () => {
  it("says what of the moves was tried, and of none nothing", () => {
    const linesOf = (moves: typeof today.moves): readonly string[] => todayBlocks({ ...today, moves, interrupted: true }, "en").flatMap(({ lines = [] }) => lines);
    expect(linesOf(today.moves)).toContain("Stopped early: this rests on 400 replications; of what can be done only what is told below was tried.");
    expect(linesOf([])).toEqual(expect.arrayContaining(["Stopped early: this rests on 400 replications.", "Stopped before anything that could be done was tried."]));
  });
});
