import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { REPORT_SLOT, renderHtml } from "../../src/report/renderHtml.ts";
import { sampleResult } from "./sampleResult.ts";

const TEMPLATE = `<head><title>replycast</title></head><body>${REPORT_SLOT}<script>1</script></body>`;

function embedded(html: string): unknown {
  return JSON.parse(/<script type="application\/json" id="report">(.*?)<\/script>/su.exec(html)?.[1] ?? "");
}

describe("the rendered page", () => {
  it("holds the report as JSON that reads back the same", () => {
    const report = buildReport(sampleResult());
    expect(embedded(renderHtml(report, TEMPLATE))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it("cannot be broken out of by a scenario's name", () => {
    const name = "</script><script>alert(1)</script><!-- $& $1";
    const html = renderHtml(buildReport(sampleResult({ name })), TEMPLATE);
    expect(html.match(/<script/gu)).toHaveLength(2);
    expect(html.includes("<!--")).toBe(false);
    expect(html.slice(0, html.indexOf("</head>"))).toBe("<head><title>&lt;/script>&lt;script>alert(1)&lt;/script>&lt;!-- $&amp; $1 · replycast</title>");
    expect(embedded(html)).toMatchObject({ result: { scenario: { name } } });
  });

  it("refuses a template without the slot, or with two", () => {
    const report = buildReport(sampleResult());
    expect(() => renderHtml(report, "<title>replycast</title>")).toThrow("exactly once");
    expect(() => renderHtml(report, TEMPLATE + REPORT_SLOT)).toThrow("exactly once");
  });

  it("carries the language in which it opens, where one was asked for", () => {
    expect(embedded(renderHtml(buildReport(sampleResult(), "zh"), TEMPLATE))).toMatchObject({ language: "zh" });
    expect(embedded(renderHtml(buildReport(sampleResult()), TEMPLATE))).not.toHaveProperty("language");
  });

  it("leaves replayed arrival times out of the report", () => {
    const result = sampleResult();
    const replayed = { ...result, scenario: { ...result.scenario, arrivals: { real: { ...result.scenario.arrivals["pre-sale"], replay: "log.csv", replayTimes: [1, 2, 3] } } } };
    expect(JSON.stringify(buildReport(replayed))).not.toContain("replayTimes");
  });

  it("is the same for the same result", () => {
    expect(renderHtml(buildReport(sampleResult()), TEMPLATE)).toBe(renderHtml(buildReport(sampleResult()), TEMPLATE));
  });
});
