import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BacktestResult } from "../../src/backtest/backtestResult.ts";
import { replycast, scratchFolder } from "../cli/commandLine.ts";
import { isLongForm } from "./truthForm.ts";
import { failing } from "./truthRow.ts";
import type { TruthRow } from "./truthRow.ts";

const ROOT = join(import.meta.dirname, "../..");
const SCENARIOS = join(ROOT, "scenarios");
const EXPORTS = ["export-six-days.csv", "export-seventh-day.csv"];
const RULE = "pinduoduo/manual-reply-3min";

it("two commands lead from another program's export of six days to a scenario whose 90 % interval holds the seventh", async ({ task }) => {
  const cwd = scratchFolder();
  for (const file of EXPORTS) copyFileSync(join(SCENARIOS, file), join(cwd, file));
  const learned = await replycast(["calibrate", "export-six-days.csv", "--platform", "pinduoduo", "--out", "shop.yaml"], { cwd });
  expect(learned, learned.stderr).toMatchObject({ status: 0, stderr: "" });
  expect(learned.stdout).toContain("--fits shop--calibration.json");
  const [checked, tested] = await Promise.all([
    replycast(["check", "shop.yaml"], { cwd }),
    replycast(["backtest", "export-seventh-day.csv", "shop.yaml", "--fits", "shop--calibration.json", "--json"], { cwd }),
  ]);
  expect(checked).toMatchObject({ status: 0, stdout: "shop.yaml: ok\n" });
  expect(tested, tested.stderr).toMatchObject({ status: 0 });
  const { days, uncertain = [] } = JSON.parse(tested.stdout) as BacktestResult;
  expect(days.map(({ date }) => date)).toEqual(["2026-09-13"]);
  expect(uncertain).toContain("arrivals.desk.consultsPerDay");
  const { real = Number.NaN, p05 = Number.NaN, p95 = Number.NaN, inside = false } = days[0].rules[RULE];
  const rows: TruthRow[] = [
    { of: "export of six days", what: "3-minute rate of the seventh day in its interval", truth: percent(real), found: `${percent(p05)} – ${percent(p95)}`, holds: inside },
  ];
  task.meta.truths = rows;
  expect(failing(rows)).toEqual([]);
}, 60_000);

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

describe.runIf(isLongForm).each(["README.md", "README.zh.md"])("%s", (page) => {
  it("shows what both commands print", async () => {
    const cwd = scratchFolder();
    mkdirSync(join(cwd, "scenarios"));
    for (const file of EXPORTS) copyFileSync(join(SCENARIOS, file), join(cwd, "scenarios", file));
    const [, block] = /```console\n(\$ npx replycast calibrate[\s\S]*?)\n```/u.exec(readFileSync(join(ROOT, page), "utf8")) ?? ["", ""];
    const shown = block.split(/^\$ npx replycast /mu).slice(1).map((part) => part.split("\n"));
    expect(shown).toHaveLength(2);
    for (const [command, ...lines] of shown) {
      const printed = (await replycast(command.split(" "), { cwd })).stdout.split("\n").map((line) => line.trimEnd());
      expect(lines.filter((line) => line !== "…" && !printed.includes(line))).toEqual([]);
    }
  }, 120_000);
});
