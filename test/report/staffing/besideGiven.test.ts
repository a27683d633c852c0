import { describe, expect, it } from "vitest";
import type { Measures } from "../../../src/experiment/result.ts";
import { besideGiven } from "../../../src/report/staffing/besideGiven.ts";
import { givenFooter, givenRows } from "../../../src/report/staffing/givenRows.ts";
import { staffingText } from "../../../src/report/staffing/staffingText.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import type { GivenRoster } from "../../../src/staffing/staffingResult.ts";
import { estimate, sampleStaffing } from "./sampleStaffing.ts";

const RULE = "pinduoduo/manual-reply-3min";

function measures(leave: number, lost: number, more: Measures = {}): Measures {
  return { abandonedShare: estimate(leave, leave - 0.001, leave + 0.001), lostOrders: estimate(lost, lost - 1, lost + 1), poolSeconds: estimate(300, 290, 310), ...more };
}

const NOW = measures(0.187, 218);

function given(changes: Partial<GivenRoster> = {}): GivenRoster {
  return { cost: 3081, hours: 105, roster: { desk: { early: 6, late: 7 } }, replications: 2000, passAll: { [RULE]: estimate(0.991, 0.986, 0.995) }, measures: measures(0.096, 159), ...changes };
}

describe("the roster beside the scenario's own", () => {
  it("is told with the cost and the chance of both, who leaves and what is lost, and a plain caution where buyers are worse off", () => {
    const { sentences, caution } = besideGiven(sampleStaffing({ measures: NOW, given: given() }), "en");
    expect(sentences).toEqual([
      "Beside your present roster it costs 506 yuan less (2,575 instead of 3,081), and meets the target of 3-minute manual reply rate with 97.0% (96.4–97.5%) instead of 99.1% (98.6–99.5%).",
      "18.7% of the buyers leave instead of 9.6%, 218 orders are lost by slow first replies instead of 159 and the mean time in the pool, nights included, is 5 min instead of 5 min.",
    ]);
    expect(caution).toBe("Caution: buyers are worse off than with your present roster, which no target here looks at. Weigh that against the 506 yuan saved: they are gone as soon as a lost order would have earned 8.6 yuan.");
    const zh = besideGiven(sampleStaffing({ measures: NOW, given: given() }), "zh");
    expect(zh.sentences[0]).toBe("与现有排班相比，成本少 506 元（2,575 元，现有 3,081 元）；3分钟人工回复率的达标概率为 97.0%（96.4–97.5%），现有 99.1%（98.6–99.5%）。");
    expect(zh.sentences[1]).toContain("买家离开的会话占 18.7%（现有 9.6%）；首次回复慢而流失的订单为 218 单（现有 159）");
    expect(zh.caution).toContain("请与节省的 506 元权衡：每流失一单只要少赚 8.6 元，节省就抵消了。");
  });

  it("tells the chance of the target that either of the two meets least surely", () => {
    const [RATE, TIME] = [RULE, "pinduoduo/mean-manual-reply-time"];
    const failing = given({ passAll: { [RATE]: estimate(0.97, 0.96, 0.98), [TIME]: estimate(0.2, 0.19, 0.21) } });
    expect(besideGiven(sampleStaffing({ measures: NOW, given: failing }), "en").sentences[0]).toContain("and meets the target of mean manual reply time with 100% (99.8–100%) instead of 20.0% (19.0–21.0%).");
  });

  it("sets the worth of the orders lost beside what is saved where an order has a worth", () => {
    const worth = (yuan: number) => ({ lostValue: estimate(yuan, yuan, yuan) });
    const result = sampleStaffing({ measures: measures(0.187, 218, worth(17_440)), given: given({ measures: measures(0.096, 159, worth(12_720)) }) });
    expect(besideGiven(result, "en").caution).toContain("The orders lost beside it are worth 4,720 yuan; the roster saves 506.");
  });

  it("warns of nothing where the intervals touch or buyers are better off, and tells a dearer roster as dearer", () => {
    expect(besideGiven(sampleStaffing({ measures: NOW, given: given({ measures: NOW }) }), "en").caution).toBeUndefined();
    const better = besideGiven(sampleStaffing({ measures: measures(0.05, 90), given: given({ cost: 2000 }) }), "en");
    expect(better.caution).toBeUndefined();
    expect(better.sentences[0]).toContain("it costs 575 yuan more (2,575 instead of 2,000)");
    expect(besideGiven(sampleStaffing({ measures: NOW, given: given({ cost: 2575 }) }), "en").sentences[0]).toContain("it costs the same (2,575 yuan)");
  });

  it("tells what the roster does to buyers also where there is no other, and nothing where it was not measured", () => {
    expect(besideGiven(sampleStaffing({ measures: NOW }), "en")).toEqual({ sentences: ["18.7% of the buyers leave, 218 orders are lost by slow first replies and the mean time in the pool, nights included, is 5 min."] });
    expect(besideGiven(sampleStaffing(), "en")).toEqual({ sentences: [] });
    expect(givenRows(sampleStaffing({ measures: NOW }), "en")).toBeUndefined();
  });

  it("has long waits in its table in the unit of the sentence", () => {
    const rows = givenRows(sampleStaffing({ measures: measures(0.1, 20, { poolSeconds: estimate(466, 460, 472), firstReplySeconds: estimate(40, 39, 41) }), given: given() }), "zh") ?? [];
    expect(rows.at(-2)?.slice(1)).toEqual(["7.77 分钟 (7.67–7.87)", "5.00 分钟 (4.83–5.17)"]);
    expect(rows.at(-1)?.[1]).toMatch(/ s/u);
  });

  it("stands as a table of both with intervals, in the terminal as on the page", () => {
    const result = sampleStaffing({ measures: NOW, given: given() });
    expect(givenRows(result, "en")).toEqual([
      ["cost [yuan]", "2,575", "3,081"], ["agent-hours", "88", "105"],
      ["passes: 3-minute manual reply rate", "97.0% (96.4–97.5)", "99.1% (98.6–99.5)"], ["passes: Mean manual reply time", "100% (99.8–100)", ""],
      ["buyers who leave", "18.7% (18.6–18.8)", "9.6% (9.5–9.7)"], ["orders lost by slow first replies", "218.0 (217.0–219.0)", "159.0 (158.0–160.0)"], ["mean time in the pool, nights included", "5.00 min (4.83–5.17)", "5.00 min (4.83–5.17)"],
    ]);
    expect(givenFooter(result, "zh")).toContain("分别模拟 4,000 次和 2,000 次");
    const text = staffingText(result, { language: "en", columns: 100, colors: PLAIN });
    expect(text).toMatch(/^Beside your present roster +recommended +present roster$/mu);
    expect(text.indexOf("Caution:")).toBeLessThan(text.indexOf("early  "));
  });
});
