import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const LOG = `time,consumer,sender,agent
2026-06-17T09:00:00,b1,buyer,
2026-06-17T09:00:20,b1,agent,mei
2026-06-17T09:05:00,b2,buyer,
2026-06-17T09:05:40,b2,agent,mei
`;
const COUNTERS = "日期,咨询人数,30秒应答率,3分钟人工回复率,平均人工响应时长(秒)\n2026-08-24,307,47.64%,72.02%,96.7\n";

function folder(): string {
  return scratchFolder({ "chats.csv": LOG, "more.csv": LOG, "counters.csv": COUNTERS, "shop.yaml": SMALL_SCENARIO, "chats--calibration.json": "{}" });
}

describe("calibrate on the command line", () => {
  it.each([
    ["days that the log does not have", ["chats.csv", "--days", "2026-07-01"], "2026-07-01 to 2026-07-01 is not all in chats.csv, whose days are 2026-06-17 to 2026-06-17"],
    ["a name for the scenario that is another file's", ["chats.csv", "--out", "shop.csv"], "write --out shop.yaml"],
    ["a name for the scenario that is a file to be read", ["counters.csv", "--base", "shop.yaml", "--out", "./shop.yaml"], "--out is shop.yaml, which is read as well"],
    ["a base beside a log", ["chats.csv", "--base", "shop.yaml"], "a base beside chats.csv"],
    ["two logs", ["chats.csv", "more.csv"], "more.csv beside another history"],
    ["counters without a base", ["counters.csv"], "--base my-shop.yaml"],
    ["a name below a file", ["chats.csv", "--out", "more.csv/shop.yaml"], "more.csv is a file"],
    ["a dash for a file", ["-"], "standard input is not read"],
  ])("ends with status 2, what to do and nothing written for %s", async (_what, args, found) => {
    const cwd = folder();
    const { status, stdout, stderr } = await replycast(["calibrate", ...args, "--platform", "pinduoduo"], { cwd });
    expect(stderr).toContain(found);
    expect(stderr).toMatch(/\n {2}mend {6}\S/u);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(readdirSync(cwd)).not.toContain("reports");
    expect(readdirSync(cwd)).not.toContain("shop.csv");
  });

  it.each([["counters.csv", "--base my-shop.yaml", "no rule is named"], ["chats.csv", "no rule is named", "--base"]])("without any option tells what %s lacks: %s", async (file, found, other) => {
    const { status, stderr } = await replycast(["calibrate", file], { cwd: folder() });
    expect([status, stderr.includes(found), stderr.includes(other)]).toEqual([2, true, false]);
  });

  it("tells its faults in Chinese", async () => {
    const { status, stderr } = await replycast(["calibrate", "chats.csv", "--platform", "pinduoduo", "--days", "2026-07-01", "--lang", "zh"], { cwd: folder() });
    expect(stderr).toContain("2026-07-01 至 2026-07-01 不全在 chats.csv");
    expect(status).toBe(2);
  });

  it("writes what it learned of two conversations, and how to test it", async () => {
    const cwd = folder();
    const { status, stdout } = await replycast(["calibrate", "chats.csv", "--platform", "pinduoduo", "--out", "learned.yaml"], { cwd });
    expect(stdout).toContain("backtest OTHER-DAYS.csv learned.yaml --fits learned--calibration.json");
    expect(existsSync(join(cwd, "learned--calibration.html"))).toBe(true);
    expect((await replycast(["check", "learned.yaml"], { cwd })).stdout).toContain("ok");
    const { stderr } = await replycast(["backtest", "chats.csv", "learned.yaml", "--replications", "20"], { cwd });
    expect(stderr).toContain("--fits learned--calibration.json");
    expect(status).toBe(0);
  });
});

describe("calibrate --forecast", () => {
  it("says in the scenario what it was learned from and made for, and tells the event first on the page", async () => {
    const cwd = scratchFolder({ "chats.csv": LOG, "event.yaml": "name: sale\nfrom: 2026-06-20\nto: 2026-06-21\norders: 100\n" });
    const { status, stdout } = await replycast(["calibrate", "chats.csv", "--platform", "pinduoduo", "--forecast", "event.yaml", "--out", "sale.yaml"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/\nsale, 2026-06-20 to 2026-06-21: \d+.* conversations expected\n/u);
    expect(readFileSync(join(cwd, "sale.yaml"), "utf8")).toMatch(/^# Learned from chats\.csv, 2026-06-17, and made for the days of event\.yaml, 2026-06-19 … 2026-06-2\d\./u);
    const page = readFileSync(join(cwd, "sale--calibration.html"), "utf8");
    expect(page).toContain('"eventDays":{');
    await replycast(["report", "sale--calibration.json", "--out", "again"], { cwd });
    expect(readdirSync(join(cwd, "again"))).toHaveLength(1);
  });
});

describe("the days learned from", () => {
  it("are told and written where they are some of the log's", async () => {
    const cwd = scratchFolder({ "chats.csv": `${LOG}2026-06-18T09:00:00,b3,buyer,\n2026-06-18T09:00:30,b3,agent,mei\n` });
    const { stdout } = await replycast(["calibrate", "chats.csv", "--platform", "pinduoduo", "--days", "2026-06-18", "--out", "learned.yaml"], { cwd });
    expect(stdout).toContain("chats.csv: 2026-06-17 … 2026-06-18");
    expect(stdout).toContain("learned from 2026-06-18 alone");
    expect(readFileSync(join(cwd, "learned.yaml"), "utf8")).toContain("# Learned from chats.csv, 2026-06-18.");
  });
});

describe("backtest beside what calibrate wrote", () => {
  it.each([
    ["log and scenario in the wrong order", ["shop.yaml", "chats.csv"], "replycast backtest chats.csv shop.yaml"],
    ["fits that are none", ["chats.csv", "shop.yaml", "--fits", "chats--calibration.json"], "chats--calibration.json is no result of a calibration"],
  ])("ends with status 2 and what to do for %s", async (_what, args, found) => {
    const { status, stderr } = await replycast(["backtest", ...args], { cwd: folder() });
    expect(stderr).toContain(found);
    expect(status).toBe(2);
  });
});
