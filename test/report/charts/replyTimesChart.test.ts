import { expect, it } from "vitest";
import { replyTimesChart } from "../../../src/report/charts/replyTimesChart.ts";
import { sampleResult } from "../sampleResult.ts";

it("the chart of reply times has each share with its interval in words, and the rules' deadlines once each", () => {
  const spec = JSON.stringify(replyTimesChart(sampleResult(), "zh"));
  expect(spec).toContain("\"time\":\"3 分\"");
  expect(spec.match(/"told":"[^"]+% \(/gu)?.length ?? spec.match(/"told":/gu)?.length).toBe(20);
  expect(spec).toContain("\"values\":[{\"seconds\":180}]");
});

it("a result that does not tell reply times has no such chart", () => {
  const { replyTimes: _, ...older } = sampleResult();
  expect(replyTimesChart(older, "en")).toBeUndefined();
});
