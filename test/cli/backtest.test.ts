import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BacktestResult } from "../../src/backtest/backtestResult.ts";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const FEW = ["--replications", "40", "--threads", "1"];

/** Two days of a small shop, 24 messages. */
const LOG = join(ROOT, "scenarios", "chat-log.csv");

/** Back-tests of that log by a small scenario. */
function backtestOf(args: readonly string[], options: { interruptAfterMs?: number } = {}): ReturnType<typeof replycast> {
  return replycast(["backtest", LOG, "shop.yaml", ...args], { cwd: scratchFolder({ "shop.yaml": SMALL_SCENARIO }), ...options });
}

describe("backtest", () => {
  it("prints what its page of the documentation shows", async () => {
    const cwd = scratchFolder();
    cpSync(join(ROOT, "scenarios"), join(cwd, "scenarios"), { recursive: true });
    for (const [, command, output] of readFileSync(join(ROOT, "docs", "backtest.md"), "utf8").matchAll(/^```console\n\$ npx replycast (.+)\n([\s\S]*?)```$/gmu)) {
      const { status, stdout } = await replycast(command.split(" "), { cwd });
      expect(status).toBe(0);
      let rest = stdout;
      for (const part of output.split(/^…$/mu).map((text) => text.replaceAll(/^\n|\n$/gu, "")).filter((text) => text !== "")) {
        expect(rest).toContain(part);
        rest = rest.slice(rest.indexOf(part) + part.length);
      }
    }
  });

  it("with --json prints the result and nothing else", async () => {
    const { status, stdout, stderr } = await backtestOf(["--json", "--set", "teams.pre-sale.cap=9", ...FEW]);
    const result = JSON.parse(stdout) as BacktestResult;
    expect(result).toMatchObject({ replycast: 1, kind: "backtest", replications: 40, seed: "corner", arrivals: "drawn", settings: ["teams.pre-sale.cap=9"] });
    expect(result.days.map(({ date }) => date)).toEqual(["2026-06-16", "2026-06-17"]);
    expect(Object.keys(result.rules)).toContain("pinduoduo/manual-reply-3min");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("draws numbers from the intervals of a calibration", async () => {
    const fits = { "arrivals.pre-sale.consultsPerDay": { value: 200, lower: 150, upper: 250, level: 0.9, n: 4, of: "days", source: "fitted" } };
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "fits.json": JSON.stringify({ replycast: 1, kind: "calibration", fits }), "other.json": "{}" });
    const { stdout, status } = await replycast(["backtest", LOG, "shop.yaml", "--fits", "fits.json", ...FEW], { cwd });
    expect(stdout.replaceAll("\n", " ")).toContain("one of its numbers is drawn from its interval");
    expect(status).toBe(0);
    const refused = await replycast(["backtest", LOG, "shop.yaml", "--fits", "other.json", "--lang", "zh"], { cwd });
    expect(refused.stderr).toContain("other.json 不是学习结果");
    expect(refused.status).toBe(2);
  });

  it("gives the same bytes on one and on three threads", async () => {
    const [one, three] = await Promise.all(["1", "3"].map((threads) => backtestOf(["--json", "--replications", "60", "--threads", threads])));
    expect(three.stdout === one.stdout).toBe(true);
    expect(one.status).toBe(0);
  });

  it("speaks Chinese", async () => {
    const { stdout } = await backtestOf(["--lang", "zh", "--rule", "pinduoduo/manual-reply-3min", "--arrivals", "replay", ...FEW]);
    expect(stdout).toContain("3分钟人工回复率");
    expect(stdout).toContain("结论：");
    expect(stdout.replaceAll("\n", "")).toContain("照记录原样到达");
    expect(stdout).not.toMatch(/\b(?:verdict|replications|played|days)\b/u);
  });

  it("judges by other rules and on some of the days", async () => {
    const { stdout } = await backtestOf(["--json", "--days", "2026-06-17", "--rule", "kuaishou/reply-3min", "--seed", "other", ...FEW]);
    const { days, rules, seed } = JSON.parse(stdout) as BacktestResult;
    expect(days.map(({ date }) => date)).toEqual(["2026-06-17"]);
    expect(Object.keys(rules)).toEqual(["kuaishou/reply-3min"]);
    expect(seed).toBe("other");
  });

  it.each([
    ["days that the log does not have", ["--days", "2026-07-01..2026-07-02"], "2026-07-01 to 2026-07-02 is not all in"],
    ["a way of arriving that there is not", ["--arrivals", "again"], "--arrivals is again"],
    ["a rule that there is not", ["--rule", "pinduoduo/manual-reply-3mins"], "manual-reply-3mins"],
    ["replications that are none", ["--replications", "0"], "--replications is 0"],
  ])("ends with status 2 and what to do for %s", async (_what, args, found) => {
    const { status, stdout, stderr } = await backtestOf(args);
    expect(stderr).toContain(found);
    expect(stderr).toMatch(/\n {2}mend {6}\S/);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("tells the faults of its options in Chinese", async () => {
    const { status, stderr } = await backtestOf(["--lang", "zh", "--days", "2026-07-01"]);
    expect(stderr).toContain("2026-07-01 至 2026-07-01 不全在");
    expect(stderr).not.toMatch(/[a-z]{4,} [a-z]{4,}/u);
    expect(status).toBe(2);
  });

  it("refuses a table of counters", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "counters.csv": "date,consultations,replied within 3min\n2026-06-17,200,180\n" });
    const { status, stderr } = await replycast(["backtest", "counters.csv", "shop.yaml"], { cwd });
    expect(stderr).toMatch(/counts|header/u);
    expect(status).toBe(2);
  });

  it("after Ctrl-C tells what is finished and ends with 130", async () => {
    const { status, stdout } = await backtestOf(["--set", "arrivals.pre-sale.consultsPerDay=5000", "--json", "--replications", "20000", "--threads", "1", "--yes"], { interruptAfterMs: 4000 });
    expect(status).toBe(130);
    if (stdout !== "") expect(JSON.parse(stdout) as BacktestResult).toMatchObject({ interrupted: true });
  });
});
