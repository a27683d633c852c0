import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CalibratedPart } from "../../../src/calibration/calibratedPart.ts";
import type { SurvivalShape } from "../../../src/calibration/fitShape.ts";
import { fitTimes } from "../../../src/calibration/laws/fitTimes.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { calibrateTable } from "../../../src/calibration/table/calibrateTable.ts";
import { tableSpans } from "../../../src/calibration/table/tableSpans.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import { findingExample } from "../../../src/report/words/findingExample.ts";
import { findingSentence } from "../../../src/report/words/findingSentence.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { readLogTable } from "../../import/readTable.ts";
import { coverageSlack, samplerOf, uniforms } from "../laws/samples.ts";

const CALLS = "../shared/data/bank-calls-feb1999.txt";
const MAP = "shape: conversations\ncolumns: { conversation: id, opened: opened, wait: wait, outcome: outcome, handled: handled, agent: agent }\n";

interface Row {
  readonly openedSeconds: number;
  readonly wait: number;
  readonly outcome: string;
  readonly handled?: number;
  readonly agent?: string;
}

function calibrated(rows: readonly Row[]): CalibratedPart {
  const lines = rows.map(({ openedSeconds, wait, outcome, handled, agent }, i) => {
    const opened = new Date(Date.UTC(2026, 5, 1) + openedSeconds * 1000).toISOString().slice(0, 19).replace("T", " ");
    return [i, opened, wait, outcome, handled ?? "", agent ?? ""].join(",");
  });
  return calibrateTable(observeDesk(readLogTable(`id,opened,wait,outcome,handled,agent\n${lines.join("\n")}\n`, { map: parseLogMap(MAP) })));
}

/** Calls to one agent after the other, in which buyers with a patience of Weibull's law (mean 120 s, cv 0.7) wait for an exponential time of 90 s. */
function calls(sample: number, size: number): Row[] {
  const patience = samplerOf({ weibull: { mean: 120, cv: 0.7 } }, 1)(sample, size);
  const handled = samplerOf({ lognormal: { mean: 60, cv: 0.8 } }, 1)(sample + 1000, size);
  const offers = uniforms(sample, size).map((u) => Math.round(-90 * Math.log(u)));
  return Array.from(patience, (most, i) => ({
    openedSeconds: i * 1800, wait: Math.min(most, offers[i]), agent: "Lin",
    ...(offers[i] < most ? { outcome: "answered", handled: Math.max(1, handled[i]) } : { outcome: "left" }),
  }));
}

describe("a table of calls", () => {
  const part = calibrated(calls(1, 1500));
  const { desk } = part.written["conversations"] as { desk: Record<string, unknown> };

  it("gives handling, patience and a conversation of one turn, as a scenario takes them", () => {
    expect(desk).toMatchObject({ turns: { constant: 1 }, burst: { constant: 1 }, closingWordShare: 0, idleTimeout: 0, silentShare: 0 });
    expect(part.written["teams"]).toEqual({ desk: { cap: 1 } });
    const handle = part.fits["conversations.desk.handle"];
    expect(handle.family).toBe("lognormal");
    expect(handle.lower).toBeLessThan(60);
    expect(handle.upper).toBeGreaterThan(60);
    expect(handle.cv?.lower).toBeLessThan(0.8);
    expect(handle.cv?.upper).toBeGreaterThan(0.8);
    const scenario = { replycast: 1, name: "calls", platform: "pinduoduo", arrivals: { desk: { consultsPerDay: 50 } }, roster: { desk: { early: 1 } }, teams: { desk: { streams: ["desk"] } }, conversations: { desk } };
    expect(() => parseScenario(JSON.stringify(scenario), "calls.json")).not.toThrow();
  });

  it("tells how many waits were cut short by an answer, and draws who still waits", () => {
    const patience = part.fits["conversations.desk.patience"];
    expect(patience.n).toBeGreaterThan(patience.censored ?? 0);
    expect(patience.censored).toBeGreaterThan(700);
    const shape = part.shapes["conversations.desk.patience"] as SurvivalShape;
    const held = shape.fitted.filter((share, i) => shape.lower[i] <= share && share <= shape.upper[i]).length;
    expect(held / shape.at.length).toBeGreaterThan(0.8);
  });

  it("holds the true patience in its intervals as often as it says, though two of three waits are censored", () => {
    const samples = 150;
    let [mean, cv] = [0, 0];
    for (let sample = 0; sample < samples; sample++) {
      const rows = calls(sample, 250);
      const pick = (outcome: string): Float64Array => Float64Array.from(rows.filter((row) => row.outcome === outcome && row.wait > 0), ({ wait }) => wait);
      const fit = fitTimes({ values: pick("left"), above: pick("answered"), resolution: 1 }, { of: "waits", families: ["weibull"] })?.fit;
      if ((fit?.lower ?? Infinity) <= 120 && 120 <= (fit?.upper ?? 0)) mean++;
      if ((fit?.cv?.lower ?? Infinity) <= 0.7 && 0.7 <= (fit?.cv?.upper ?? 0)) cv++;
    }
    expect(Math.abs(mean / samples - 0.9)).toBeLessThan(coverageSlack(samples));
    expect(Math.abs(cv / samples - 0.9)).toBeLessThan(coverageSlack(samples));
  });
});

describe("what a table does not tell", () => {
  it("handling where agents have several conversations open at a time", () => {
    const rows = Array.from({ length: 60 }, (_, i): Row => ({ openedSeconds: i * 30, wait: 10, outcome: "answered", handled: 300, agent: "Wu" }));
    const { written, fits, findings } = calibrated(rows);
    expect(written).toEqual({});
    expect(fits["conversations.desk.handle"]).toMatchObject({ source: "default", n: 60, reason: "agents had several conversations open at a time" });
    // 60 times 300 s within 59 times 30 s and the last 300.
    expect(findings.map(({ code, facts }) => [code, facts?.["open"]])).toContainEqual(["conversations-side-by-side", 8.7]);
  });

  it("handling where nobody is named or nothing closes", () => {
    const rows = Array.from({ length: 60 }, (_, i): Row => ({ openedSeconds: i * 30, wait: 10, outcome: "answered" }));
    expect(calibrated(rows).fits["conversations.desk.handle"]).toMatchObject({ source: "default", reason: "the table does not tell who answered and when a conversation was closed" });
  });

  it("patience where fewer than 30 left, and who left silently where some were neither answered nor left", () => {
    const few = calls(3, 40);
    expect(calibrated(few).fits["conversations.desk.patience"]).toMatchObject({ source: "default", of: "waits" });
    const rows = [...calls(3, 300), { openedSeconds: 9e5, wait: 0, outcome: "unanswered" }];
    expect(calibrated(rows).fits["conversations.desk.silentShare"]).toMatchObject({ source: "default", reason: "1 conversations were neither answered nor told to be left" });
  });

  it("and counts what it leaves out", () => {
    const lines = (found: CalibratedPart) => found.findings.flatMap((finding) => [findingSentence(finding.code, "zh"), findingExample(finding, "zh"), findingSentence(finding.code, "en")]);
    const rows = [...calls(3, 200), ...Array.from({ length: 7 }, (_, i): Row => ({ openedSeconds: 1e6 + i * 100, wait: 0, outcome: "answered", handled: 0, agent: "Lin" }))];
    const withoutWait = rows.filter(({ wait }) => wait === 0).length;
    expect(calibrated(rows).findings.map(({ code, count }) => [code, count])).toEqual([["closed-with-reply", 7], ["waits-of-nothing", withoutWait]]);
    expect(lines(calibrated(rows))).toEqual([
      "首次回复的同时即结束的会话，不计入处理时长", "“desk”有 7 个会话", "conversations that were closed at the moment of their first reply are left out of the time of handling",
      "没有等待就得到回复或离开的会话，不能说明买家的耐心", `“desk”有 ${withoutWait} 个会话`, "conversations that were answered or left without any wait tell nothing of patience",
    ]);
  });
});

describe.skipIf(!existsSync(CALLS))(`a bank's calls of a month (needs ${CALLS})`, () => {
  const there = existsSync(CALLS);
  const text = there ? readFileSync(CALLS, "utf8") : "";
  const expected = there ? JSON.parse(readFileSync("../shared/data/bank-calls-feb1999.expected.json", "utf8")) : {};
  const map = /```yaml\n(shape: conversations[^`]*)```/u.exec(readFileSync("docs/log-maps.md", "utf8"))?.[1] ?? "";
  const desk = there ? observeDesk(readLogTable(text, { map: parseLogMap(map), delimiter: "\t" })) : undefined;
  const part = desk === undefined ? undefined : calibrateTable(desk);
  /** The file by itself: outcome, wait in the queue and time of service. */
  const rows = text.split("\r\n").slice(1).filter((line) => line !== "").map((line) => line.split("\t")).map((cells) => ({ outcome: cells[12], wait: Number(cells[11]), service: Number(cells[15]) }));

  it("have the service times of the file, their lognormal law within 1 %", () => {
    const { handled, unhandled } = tableSpans(desk as NonNullable<typeof desk>)[0];
    expect([...handled].sort((a, b) => a - b)).toEqual(rows.filter(({ outcome, service }) => outcome === "AGENT" && service > 0).map(({ service }) => service).sort((a, b) => a - b));
    expect(unhandled).toBe(expected.service_zero_for_agent);
    const law = fitTimes({ values: handled, resolution: 1 }, { of: "conversations", families: ["lognormal"] })?.law as { lognormal: { mean: number; cv: number } };
    const variance = Math.log1p(law.lognormal.cv ** 2);
    expect((Math.log(law.lognormal.mean) - variance / 2) / expected.service_log_mean).toBeCloseTo(1, 2);
    expect(Math.sqrt(variance) / expected.service_log_sd).toBeCloseTo(1, 2);
  });

  it("have a handling whose mean is that of the services, which no lognormal law gives", () => {
    const fit = part?.fits["conversations.desk.handle"];
    const mean = (expected.service_mean_s * rows.filter(({ outcome }) => outcome === "AGENT").length) / (fit?.n ?? 1);
    expect(fit?.family).toBe("mixture");
    expect(fit?.n).toBe(expected.outcome.AGENT - expected.service_zero_for_agent);
    expect(Math.abs((fit?.value ?? 0) / mean - 1)).toBeLessThan(0.01);
  });

  it("have the patience that Kaplan and Meier's estimate tells, reckoned apart", () => {
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
    // Until few are left to tell.
    shape.at.forEach((time, i) => {
      if (time < 400) expect(Math.abs(shape.fitted[i] - shape.observed[i])).toBeLessThan(0.03);
    });
    expect(part?.fits["conversations.desk.patience"]).toMatchObject({ n: waits.length, censored: waits.filter(({ outcome }) => outcome === "AGENT").length });
  });
});
