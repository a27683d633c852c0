import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PLAIN_REASONS } from "../../../src/calibration/fitReason.ts";
import type { FitReason } from "../../../src/calibration/fitReason.ts";
import { placeOf } from "../../../src/report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../../src/report/calibration/calibrationWordsOf.ts";
import { daysLearned } from "../../../src/report/calibration/daysLearned.ts";
import { fitText } from "../../../src/report/calibration/fitText.ts";
import { keyFigures } from "../../../src/report/calibration/keyFigures.ts";
import { learnedSentences } from "../../../src/report/calibration/learnedSentences.ts";
import { noEventsText } from "../../../src/report/calibration/noEventsText.ts";
import { reasonText } from "../../../src/report/calibration/reasonText.ts";
import { shiftPicture } from "../../../src/report/calibration/shiftPicture.ts";
import { buildReport } from "../../../src/report/buildReport.ts";
import { sampleCalibration } from "../sampleCalibration.ts";

const HOUR = 3_600_000;
const result = sampleCalibration();
const en = calibrationWordsOf("en");
const zh = calibrationWordsOf("zh");
const textOf = (path: string, words = en) => fitText(path, result.fits[path], words, result.scenario);

describe("a number in words", () => {
  it("has no more digits than its interval bears", () => {
    expect(textOf("arrivals.desk.consultsPerDay")).toEqual({ value: "840", interval: "759–921", rests: "7 days" });
    expect(textOf("conversations.desk.turns").value).toBe("3.95 cv 0.86 (0.86–0.87)");
    expect(textOf("conversations.desk.handle", zh).interval).toBe("21.2–22.3 秒");
  });

  it("that is there is never written as 0, however little is known of it", () => {
    const rare = { ...result.fits["arrivals.desk.consultsPerDay"], value: 0.24, lower: 0, upper: 12 };
    expect(fitText("arrivals.desk.consultsPerDay", rare, en)).toMatchObject({ value: "0.2", interval: "0.0–12.0" });
    expect(fitText("arrivals.desk.consultsPerDay", { ...rare, value: 0.03 }, en).value).toBe("0.03");
    expect(fitText("arrivals.desk.consultsPerDay", { ...rare, value: 0 }, en).value).toBe("0");
  });

  it("is told once where both ends of its interval are written alike, and without a cv that its family says", () => {
    expect(textOf("teams.desk.cap").interval).toBe("8");
    expect(textOf("conversations.desk.burst")).toEqual({ value: "1.00", interval: "1.00", rests: "23,190 turns, constant" });
    expect(textOf("conversations.desk.think").value).toBe("60.2 s");
  });

  it("of a long time is in minutes or hours", () => {
    expect(textOf("shifts.early.breaks.0.length")).toMatchObject({ value: "60 min", interval: "58–63 min" });
    expect(textOf("conversations.desk.patience").value).toBe("never; somebody stayed for 7.9 h");
    expect(textOf("shifts.early.from").value).toBe("08:00");
  });

  it("of a shift's end is what becomes of those who are open", () => {
    expect(textOf("shifts.night.atEnd").value).toBe("what is open is handed over");
    expect(textOf("shifts.night.atEnd", zh).value).toBe("交给在岗同事");
  });

  it("bears the name of its meal or its agent", () => {
    expect(placeOf("shifts.early.breaks.0.length", en)).toEqual({ group: "shift early", name: "meals 1, lasts" });
    expect(placeOf("teams.desk.agents.0.handleFactor", zh, result.scenario).name).toBe("Li，处理时长系数");
    expect(placeOf("roster", en).group).toBe("roster");
  });
});

describe("where no event was found", () => {
  const ofDays = (n: number): Parameters<typeof noEventsText>[0] => ({ ...result, fits: { "arrivals.desk.consultsPerDay": { ...result.fits["arrivals.desk.consultsPerDay"], n } } });

  it("stands what so few days cannot tell: of two anything, of six a whole day", () => {
    expect(noEventsText(ofDays(2), en)).toBe("whether something was out of the ordinary cannot be told from fewer than 3 full days");
    expect(noEventsText(ofDays(6), en)).toBe("no hours out of the ordinary were found in the arrivals; whether a whole day was cannot be told from fewer than 7 full days");
    expect(noEventsText(ofDays(6), zh)).toBe("咨询量未见不同寻常的时段；整天是否不同寻常，完整日少于 7 天时无从判断");
    expect(noEventsText(ofDays(7), en)).toBe("nothing out of the ordinary was found in the arrivals");
  });
});

describe("why a default stands", () => {
  const all: readonly FitReason[] = [
    ...PLAIN_REASONS.map((code) => ({ code })), { code: "few-full-days", least: 14 }, { code: "few-neighbouring-days", least: 10 }, { code: "few-for-profile", least: 30 },
    { code: "cap-never-reached", open: 12 }, { code: "few-left", left: 3 }, { code: "end-untold", conversations: 7 },
  ];

  it("is said in both languages, with its number", () => {
    for (const reason of all) {
      const [, number = ""] = Object.values(reason);
      expect(reasonText(reason, "zh")).toMatch(/\p{Script=Han}/u);
      for (const language of ["en", "zh"] as const) expect(reasonText(reason, language)).toContain(String(number));
    }
    expect(reasonText({ code: "end-untold", conversations: 1 }, "en")).toContain("1 conversation was");
  });

  it("is a reason that the calibration gives", () => {
    const folder = fileURLToPath(new URL("../../../src/calibration/", import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && name !== "fitReason.ts");
    const sources = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    expect(all.map(({ code }) => code).filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
  });
});

describe("what a calibration says first", () => {
  it("is the figures by which a desk is known, and only learned ones", () => {
    expect(keyFigures(result, "en")).toEqual([
      { name: "conversations a day", value: "840", interval: "759–921" }, { name: "turns", value: "3.95", interval: "3.87–4.02" }, { name: "handling", value: "21.7 s", interval: "21.2–22.3 s" },
      { name: "thinking", value: "60.2 s", interval: "59.4–60.9 s" }, { name: "open at most", value: "8", interval: "" }, { name: "agents a day", value: "3.5", interval: "" },
    ]);
    const { "conversations.desk.think": think, ...fits } = result.fits;
    expect(keyFigures({ ...result, fits: { ...fits, "conversations.desk.think": { ...think, source: "default" } } }, "en").map(({ name }) => name)).not.toContain("thinking");
  });

  it("names the streams where there are several", () => {
    const two = { ...result, hours: { desk: [], after: [] }, fits: { ...result.fits, "arrivals.after.consultsPerDay": { ...result.fits["arrivals.desk.consultsPerDay"], value: 12 } } };
    expect(keyFigures(two, "zh").map(({ name }) => name)).toEqual(expect.arrayContaining(["日均会话数（desk）", "日均会话数（after）"]));
  });

  it("goes on with how well laws fit and what could not be told", () => {
    const [fits, defaults] = learnedSentences(result, "en");
    expect(fits).toBe("All 3 laws agree with what was observed: the one that fits least, handling, is off by 3.1 percentage points where it is off most.");
    expect(defaults).toBe("1 could not be told and stands at its documented default: weekdays.");
  });

  it("warns of a law that is off, of observed values in its place, and of few days", () => {
    const handle = { ...result.fits["conversations.desk.handle"], fitTest: { name: "ks", value: 0.083 } } as const;
    const few = { ...result.fits["arrivals.desk.consultsPerDay"], n: 2 };
    const doubted = { ...result, fits: { ...result.fits, "conversations.desk.handle": handle, "arrivals.desk.consultsPerDay": few, "conversations.desk.turns": { ...result.fits["conversations.desk.turns"], family: "empirical" } } } as const;
    const said = learnedSentences(doubted, "en");
    expect(said[0]).toContain("handling fits least: it is off by 8.3 percentage points");
    expect(said[1]).toContain("No law fits turns");
    expect(said[2]).toContain("2 days are few");
  });
});

it("a calibration of some of a log's days is told with theirs, not with the log's", () => {
  const few = { ...result.fits["arrivals.desk.consultsPerDay"], n: 4 };
  expect(daysLearned({ ...result, fits: { "arrivals.desk.consultsPerDay": few } })).toBe(4);
  expect(daysLearned({ ...result, fits: {} })).toBe(7);
});

describe("the picture of the shifts", () => {
  const picture = shiftPicture(result.scenario);

  it("has those that somebody works, with their people and meals, beyond midnight where they go on", () => {
    expect(picture?.bars.map(({ shift, people }) => [shift, ...people])).toEqual([["early", 2, 3], ["night", 1, 1]]);
    expect(picture?.bars[1]).toMatchObject({ fromMs: 18 * HOUR, toMs: 26 * HOUR, meals: [{ fromMs: 21.5 * HOUR, lengthMs: HOUR / 2, eating: [1] }] });
    expect(picture?.endMs).toBe(26 * HOUR);
  });

  it("counts who is at a desk in each quarter-hour: those of a wave at table are not, two of three in the first, one alone in none but that", () => {
    const at = (hour: number) => picture?.atDesks[hour * 4];
    expect(picture?.atDesks).toHaveLength(26 * 4);
    expect([at(3), at(9), at(11), at(12), at(13), at(17), at(19), at(21.5), at(25)]).toEqual([0, 2.5, 1, 1.5, 2.5, 0, 1, 0, 1]);
  });

  it("is absent where a scenario has no shifts of its own", () => {
    expect(shiftPicture({ roster: { desk: { early: 1 } } })).toBeUndefined();
    expect(shiftPicture({ shifts: {}, roster: { desk: { early: 1 } } })).toBeUndefined();
  });
});

it("the report of a calibration holds its charts in both languages as plain JSON", () => {
  const report = buildReport(result, "en");
  expect(report).toMatchObject({ kind: "calibration-report", language: "en" });
  expect(JSON.parse(JSON.stringify(report.charts))).toEqual(report.charts);
});
