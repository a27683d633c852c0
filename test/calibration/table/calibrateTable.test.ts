import { describe, expect, it } from "vitest";
import type { CalibratedPart } from "../../../src/calibration/calibratedPart.ts";
import type { SurvivalShape } from "../../../src/calibration/fitShape.ts";
import { fitTimes } from "../../../src/calibration/laws/fitTimes.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { calibrateTable } from "../../../src/calibration/table/calibrateTable.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import { findingExample } from "../../../src/report/words/findingExample.ts";
import { findingSentence } from "../../../src/report/words/findingSentence.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { readLogTable } from "../../import/readTable.ts";
import { coverageSlack, samplerOf, uniforms } from "../laws/samples.ts";

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
    expect(fits["conversations.desk.handle"]).toMatchObject({ source: "default", n: 60, reason: { code: "several-at-a-time" } });
    // 60 times 300 s within 59 times 30 s and the last 300.
    expect(findings.map(({ code, facts }) => [code, facts?.["open"]])).toContainEqual(["conversations-side-by-side", 8.7]);
  });

  it("handling where nobody is named or nothing closes", () => {
    const rows = Array.from({ length: 60 }, (_, i): Row => ({ openedSeconds: i * 30, wait: 10, outcome: "answered" }));
    expect(calibrated(rows).fits["conversations.desk.handle"]).toMatchObject({ source: "default", reason: { code: "replier-or-close-untold" } });
  });

  it("patience where fewer than 30 left, and who left silently where some were neither answered nor left", () => {
    const few = calls(3, 40);
    expect(calibrated(few).fits["conversations.desk.patience"]).toMatchObject({ source: "default", of: "waits" });
    const rows = [...calls(3, 300), { openedSeconds: 9e5, wait: 0, outcome: "unanswered" }];
    expect(calibrated(rows).fits["conversations.desk.silentShare"]).toMatchObject({ source: "default", reason: { code: "end-untold", conversations: 1 } });
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
