import { describe, expect, it } from "vitest";
import { movesBlock } from "../../../src/report/forecast/movesBlock.ts";
import { CALL_IN, LATER_MEAL, NEWEST, sampleAhead, sampleDeciding, sampleGain } from "../sampleAhead.ts";

describe("what could be done now", () => {
  const { today } = sampleAhead();

  it("lists what helps beyond chance with gain and cost, and tells the rest in a sentence each", () => {
    expect(movesBlock(today.moves, sampleDeciding(0.46), false, "en")).toEqual({
      title: "What can be done now, by the gain for 3-minute manual reply rate",
      table: { hasHead: true, rows: [["", "chance to pass", "rate", "costs"], ["call in an agent of desk, 14:30–22:00", "+54.0 points (47.0–61.0)", "+8.0 points", "7.5 h"]] },
      after: ["No gain that can be told from chance: give out the newest in the pool first.", "Would do harm: shift the 18:00 meal of late to 19:00."],
    });
    expect(movesBlock(today.moves, sampleDeciding(0.46), false, "zh").after).toEqual(["看不出好处：排队先接最新的。", "反而有害：班次 late 的用餐从 18:00 改到 19:00。"]);
  });

  it("says that nothing has to be moved where the rule passes anyway", () => {
    expect(movesBlock(today.moves, sampleDeciding(1), false, "en")).toEqual({ lines: ["Nothing has to be moved: 3-minute manual reply rate passes as it stands, 100% (95–100)."] });
  });

  it("goes by the rate where no move raises the chance, as on a day that is lost", () => {
    const lost = [sampleGain(CALL_IN, [0, -0.009, 0.009], [0.08, 0.07, 0.09], 7.5), sampleGain(NEWEST, [0, -0.009, 0.009], [0, -0.01, 0.01]), sampleGain(LATER_MEAL, [0, -0.009, 0.009], [-0.02, -0.03, -0.01])];
    const { table, after } = movesBlock(lost, sampleDeciding(0), false, "en");
    expect(table?.rows.slice(1)).toEqual([["call in an agent of desk, 14:30–22:00", "±0.0 points (−0.9 … +0.9)", "+8.0 points", "7.5 h"]]);
    expect(after).toHaveLength(2);
  });

  it("of a measure counts fewer seconds as a gain", () => {
    const seconds = { ...sampleDeciding(0), quantity: "seconds" as const };
    const { table } = movesBlock([sampleGain(CALL_IN, [0, -0.009, 0.009], [-12, -14, -10], 7.5), sampleGain(LATER_MEAL, [0, -0.009, 0.009], [3, 1, 5])], seconds, false, "en");
    expect(table?.rows.slice(1).map(([, , rate]) => rate)).toEqual(["−12.0 s"]);
  });

  it("tells that nobody is there, nothing helps, or nothing was tried", () => {
    expect(movesBlock([], sampleDeciding(0.5), false, "en").lines).toEqual(["Nothing can be moved any more: nobody is on duty later."]);
    expect(movesBlock([], sampleDeciding(0.5), true, "zh").lines).toEqual(["在试任何调整之前已中断。"]);
    expect(movesBlock([sampleGain(NEWEST, [0, -0.01, 0.02], [0, -0.01, 0.01])], sampleDeciding(0.5), false, "en").lines).toEqual(["Nothing that was tried helps 3-minute manual reply rate beyond chance."]);
  });
});
