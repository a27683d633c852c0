import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SurvivalShape } from "../../src/calibration/fitShape.ts";
import { fitTimes } from "../../src/calibration/laws/fitTimes.ts";
import { observeDesk } from "../../src/calibration/observed/observeDesk.ts";
import { calibrateTable } from "../../src/calibration/table/calibrateTable.ts";
import { tableSpans } from "../../src/calibration/table/tableSpans.ts";
import { parseLogMap } from "../../src/import/map/readLogMap.ts";
import { readLogTable } from "../import/readTable.ts";

const CALLS = "../shared/data/bank-calls-feb1999.txt";
const OF = "bank calls";

describe.skipIf(!existsSync(CALLS))(`a bank's calls of a month (needs ${CALLS})`, () => {
  const there = existsSync(CALLS);
  const text = there ? readFileSync(CALLS, "utf8") : "";
  const expected = there ? JSON.parse(readFileSync("../shared/data/bank-calls-feb1999.expected.json", "utf8")) : {};
  const map = /```yaml\n(shape: conversations[^`]*)```/u.exec(readFileSync("docs/log-maps.md", "utf8"))?.[1] ?? "";
  const desk = there ? observeDesk(readLogTable(text, { map: parseLogMap(map), delimiter: "\t" })) : undefined;
  const part = desk === undefined ? undefined : calibrateTable(desk);
  /** The file by itself: outcome, wait in the queue and time of service. */
  const rows = text.split("\r\n").slice(1).filter((line) => line !== "").map((line) => line.split("\t")).map((cells) => ({ outcome: cells[12], wait: Number(cells[11]), service: Number(cells[15]) }));

  it("have the service times of the file, their lognormal law within 1 %", ({ task }) => {
    const { handled, unhandled } = tableSpans(desk as NonNullable<typeof desk>)[0];
    expect([...handled].sort((a, b) => a - b)).toEqual(rows.filter(({ outcome, service }) => outcome === "AGENT" && service > 0).map(({ service }) => service).sort((a, b) => a - b));
    expect(unhandled).toBe(expected.service_zero_for_agent);
    const law = fitTimes({ values: handled, resolution: 1 }, { of: "conversations", families: ["lognormal"] })?.law as { lognormal: { mean: number; cv: number } };
    const variance = Math.log1p(law.lognormal.cv ** 2);
    const [logMean, logDeviation] = [Math.log(law.lognormal.mean) - variance / 2, Math.sqrt(variance)];
    task.meta.truths = [
      { of: OF, what: "log-mean of the service times' lognormal law", truth: `${expected.service_log_mean} ± 1 %`, found: logMean.toFixed(5), holds: Math.abs(logMean / expected.service_log_mean - 1) < 0.01 },
      { of: OF, what: "log-sd of it", truth: `${expected.service_log_sd} ± 1 %`, found: logDeviation.toFixed(5), holds: Math.abs(logDeviation / expected.service_log_sd - 1) < 0.01 },
    ];
    expect(Math.abs(logMean / expected.service_log_mean - 1)).toBeLessThan(0.01);
    expect(Math.abs(logDeviation / expected.service_log_sd - 1)).toBeLessThan(0.01);
  });

  it("have a handling whose mean is that of the services, which no lognormal law gives", () => {
    const fit = part?.fits["conversations.desk.handle"];
    const mean = (expected.service_mean_s * rows.filter(({ outcome }) => outcome === "AGENT").length) / (fit?.n ?? 1);
    expect(fit?.family).toBe("mixture");
    expect(fit?.n).toBe(expected.outcome.AGENT - expected.service_zero_for_agent);
    expect(Math.abs((fit?.value ?? 0) / mean - 1)).toBeLessThan(0.01);
  });

  it("have the patience that Kaplan and Meier's estimate tells, reckoned apart", ({ task }) => {
    const shape = part?.shapes["conversations.desk.patience"] as SurvivalShape;
    const waits = rows.filter(({ outcome, wait }) => outcome !== "PHANTOM" && wait > 0);
    let survival = 1;
    const curve = new Map<number, number>();
    for (const time of [...new Set(waits.filter(({ outcome }) => outcome === "HANG").map(({ wait }) => wait))].sort((a, b) => a - b)) {
      const atRisk = waits.filter(({ wait }) => wait >= time).length;
      survival *= 1 - waits.filter(({ outcome, wait }) => outcome === "HANG" && wait === time).length / atRisk;
      curve.set(time, survival);
    }
    expect(shape.at.length).toBeGreaterThan(60);
    shape.at.forEach((time, i) => expect(shape.observed[i]).toBeCloseTo(curve.get(time) ?? NaN, 9));
    const off = Math.max(...shape.at.map((time, i) => (time < 400 ? Math.abs(shape.fitted[i] - shape.observed[i]) : 0)));
    task.meta.truths = [{ of: OF, what: "fitted patience off Kaplan and Meier, until 400 s", truth: "<= 0.03", found: off.toFixed(3), holds: off < 0.03 }];
    // Until few are left to tell.
    shape.at.forEach((time, i) => {
      if (time < 400) expect(Math.abs(shape.fitted[i] - shape.observed[i])).toBeLessThan(0.03);
    });
    expect(part?.fits["conversations.desk.patience"]).toMatchObject({ n: waits.length, censored: waits.filter(({ outcome }) => outcome === "AGENT").length });
  });
});
