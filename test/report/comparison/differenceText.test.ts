import { describe, expect, it } from "vitest";
import { comparisonWordsOf } from "../../../src/report/comparison/comparisonWordsOf.ts";
import { amountText, differenceText, excessText, signedNumber } from "../../../src/report/comparison/differenceText.ts";

const en = comparisonWordsOf("en");
const estimate = (value: number, lower?: number, upper?: number) => ({ value, ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }), level: 0.95, replications: 400, method: "paired" as const });

describe("a difference in words", () => {
  it("has its sign, its unit and its interval, with the decimals that the interval bears", () => {
    expect(differenceText(estimate(-0.058, -0.064, -0.052), "share", en)).toBe("−5.8 points (−6.4 … −5.2)");
    expect(differenceText(estimate(0.32, 0.27, 0.37), "share", comparisonWordsOf("zh"))).toBe("+32 个百分点 (+27 … +37)");
    expect(differenceText(estimate(24.8, 24.2, 25.4), "seconds", en)).toBe("+24.8 s (+24.2 … +25.4)");
    expect(differenceText(estimate(-1380, -1400, -1360), "count", en)).toBe("−1,380 (−1,400 … −1,360)");
  });

  it("is plain 0 where it is exactly that, and has no interval where it has none", () => {
    expect(differenceText(estimate(0, 0, 0), "share", en)).toBe("exactly 0");
    expect(differenceText(estimate(0.1), "share", en)).toBe("+10.0 points");
    expect(differenceText({ level: 0.95, replications: 0, method: "paired" }, "share", en)).toBe("");
    expect(signedNumber(-0.04, 1)).toBe("0.0");
  });

  it("tells an excess without sign, the smaller limit first", () => {
    expect(excessText(estimate(-0.058, -0.064, -0.052), "share", en)).toBe("5.8 points (5.2–6.4)");
    expect(excessText(estimate(0.058, 0.052, 0.064), "share", comparisonWordsOf("zh"))).toBe("5.8 个百分点（5.2–6.4）");
    expect(excessText(estimate(137.5, 137.5, 137.5), "count", en)).toBe("138");
  });

  it("tells money in whole yuan, without an interval that the rounding hides", () => {
    expect(excessText(estimate(-80.9, -81.3, -80.5), "yuan", en)).toBe("81 yuan");
    expect(excessText(estimate(2699.87, 2690.1, 2709.6), "yuan", comparisonWordsOf("zh"))).toBe("2,700 元（2,690–2,710）");
    expect(differenceText(estimate(-80.9, -82.3, -79.5), "yuan", en)).toBe("−81 (−82 … −80)");
    expect(differenceText(estimate(-80.9, -81.3, -80.5), "yuan", en)).toBe("−81");
    expect(amountText(estimate(-80.9, -82.3, -79.5), "yuan", en)).toBe("81 yuan");
  });

  it("keeps a difference of shares within the whole", () => {
    expect(differenceText(estimate(0.4, -0.2, 1.3), "share", en)).toBe("+40 points (−20 … +100)");
  });
});
