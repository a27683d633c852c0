import { describe, expect, it } from "vitest";
import { freshLog, logDays } from "../../../src/page/workbench/logs/logInHand.ts";
import { backtestJob, calibrateJob, scoreJob } from "../../../src/page/workbench/logs/logJobs.ts";

const LOG = { ...freshLog({ name: "six.csv", bytes: 1, files: 1, source: { upload: "u1" } }), span: { startDate: "2026-09-07", days: 6 }, heldBack: 1 };

describe("what is asked of a log", () => {
  it("is scored by the platform's current rules, or by those ticked", () => {
    expect(scoreJob(LOG, "en")).toEqual({ command: "score", language: "en", log: { upload: "u1" }, platform: "pinduoduo", timeZone: "Asia/Shanghai" });
    expect(scoreJob({ ...LOG, settings: { ...LOG.settings, rules: ["pinduoduo/reply-5min"] } }, "zh")).toMatchObject({ rules: ["pinduoduo/reply-5min"] });
  });

  it("is learned from without the days held back, on which it is tested with the fits", () => {
    const days = logDays(LOG);
    expect(days).toEqual({ learned: { from: "2026-09-07", to: "2026-09-11" }, heldBack: { from: "2026-09-12", to: "2026-09-12" } });
    expect(calibrateJob(LOG, "shop", "en")).toMatchObject({ command: "calibrate", name: "shop", days: "2026-09-07..2026-09-11" });
    expect(backtestJob(LOG, days?.heldBack, { scenario: "shop.yaml", fits: "r.json", replications: 40 }, "en"))
      .toMatchObject({ command: "backtest", days: "2026-09-12..2026-09-12", scenario: { path: "shop.yaml" }, fits: "r.json", replications: 40 });
  });

  it("is learned from whole where nothing is held back", () => {
    expect(calibrateJob({ ...LOG, heldBack: 0 }, "shop", "en")).not.toHaveProperty("days");
    expect(logDays({ ...LOG, heldBack: 0 })).toEqual({ learned: { from: "2026-09-07", to: "2026-09-12" } });
  });
});
