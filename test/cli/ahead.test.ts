import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const FEW = ["--replications", "20"];
const TODAY = ["日期,时段,咨询人数", ...Array.from({ length: 14 }, (_, hour) => `2026-06-24,${String(hour).padStart(2, "0")}:00-${String(hour + 1).padStart(2, "0")}:00,${hour < 8 ? 1 : 12}`)].join("\n");
const HISTORY = ["date,rule,numerator,denominator", ...Array.from({ length: 16 }, (_, day) => `2026-06-${String(day + 1).padStart(2, "0")},pinduoduo/manual-reply-3min,140,200`)].join("\n");

describe("simulate --today", () => {
  it("tells the rest of the day instead of the day as it was to be expected", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "today.csv": TODAY });
    const { status, stdout, stderr } = await replycast(["simulate", "shop.yaml", "--today", "today.csv", "--now", "14:00", "--out", "pages", ...FEW], { cwd });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^Wed 24 June at 14:00: 80 conversations so far, \d+ were to be expected$/u);
    expect(stdout).toContain("The scenario has no such date; its Wed 17 June stands for it.");
    expect(stdout).toMatch(/call in an agent of pre-sale, 14:30–24:00|Nothing has to be moved/u);
    expect(lines.at(-1)).toContain(join("pages", "corner-shop.html"));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("takes the end of the last hour told as now, and puts all of it under `today`", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "today.csv": TODAY });
    const { stdout } = await replycast(["simulate", "shop.yaml", "--today", "today.csv", "--json", ...FEW], { cwd });
    const result = JSON.parse(stdout) as { kind: string; today: { date: string; now: string; standsFor: string; hours: unknown[]; rules: unknown[] } };
    expect(result.kind).toBe("simulation");
    expect(result.today).toMatchObject({ date: "2026-06-24", now: "14:00", standsFor: "2026-06-17" });
    expect(result.today.hours).toHaveLength(10);
    writeFileSync(join(cwd, "result.json"), stdout);
    const report = await replycast(["report", "result.json", "--out", "pages"], { cwd });
    expect(report.stderr).toBe("");
    expect(readFileSync(join(cwd, "pages", "corner-shop.html"), "utf8")).toContain('"now":"14:00"');
  });

  it("goes from a log until now to the rest of its day", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    await replycast(["simulate", "shop.yaml", "--seed", "real", "--log", "day.csv", ...FEW], { cwd });
    const { stdout } = await replycast(["simulate", "shop.yaml", "--today", "day.csv", "--now", "11:00", "--json", ...FEW], { cwd });
    const { today } = JSON.parse(stdout) as { today: { date: string; rules: { soFar?: { denominator: number } }[] } };
    expect(today.date).toBe("2026-06-17");
    expect(today.rules[0].soFar?.denominator).toBeGreaterThan(0);
  });
});

describe("simulate --history", () => {
  it("tells what the next days must reach, when to register and whether the shop is assessed, in both languages", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "history.csv": HISTORY });
    const english = await replycast(["simulate", "shop.yaml", "--history", "history.csv", ...FEW], { cwd });
    expect(english.stderr).toBe("");
    expect(english.stdout).toContain("now 70.0%, limit ≥ 80%; 14 days without counts");
    expect(english.stdout).toContain("Days to register, the best first");
    const chinese = await replycast(["simulate", "shop.yaml", "--history", "history.csv", "--lang", "zh", ...FEW], { cwd });
    expect(chinese.stdout).toContain("目前 70.0%，要求 ≥ 80%；14 天没有计数");
  });

  it("plays days right after a history that reaches beyond the scenario's", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    writeFileSync(join(cwd, "history.csv"), "date,rate,volume\n2026-09-30,75%,200\n");
    const { stdout } = await replycast(["simulate", "shop.yaml", "--history", "history.csv", "--json", ...FEW], { cwd });
    const { outlook, scenario } = JSON.parse(stdout) as { scenario: { start: string }; outlook: { history: unknown; calendar: unknown[] } };
    expect(scenario.start).toBe("2026-10-01");
    expect(outlook.history).toEqual({ from: "2026-09-30", to: "2026-09-30", days: 1 });
  });

  it("leaves events of other dates behind and says so", async () => {
    const event = 'events: [{ name: fair, from: "2026-06-17T10:00", to: "2026-06-17T14:00", shape: { step: 2 } }]';
    const cwd = scratchFolder({ "shop.yaml": `${SMALL_SCENARIO.trimEnd()}\n${event}\n` });
    writeFileSync(join(cwd, "history.csv"), "date,rate,volume\n2026-09-30,75%,200\n");
    const { status, stderr } = await replycast(["simulate", "shop.yaml", "--history", "history.csv", ...FEW], { cwd });
    expect(stderr).toBe("the scenario's days follow the history, which ends on 2026-09-30; on none of them lies: fair\n");
    expect(status).toBe(0);
  });
});

describe("what cannot be asked of the hours ahead", () => {
  it("is told where today's file ends before now", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "today.csv": TODAY });
    for (const [language, text] of [["en", "it tells nothing from 14:00 on, and now is 15:30"], ["zh", "从 14:00 起没有数据，而现在是 15:30"]]) {
      const { status, stderr } = await replycast(["simulate", "shop.yaml", "--today", "today.csv", "--now", "15:30", "--lang", language, ...FEW], { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain(text);
    }
  });

  it("is told with all that is wrong, and nothing is written", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const alone = await replycast(["simulate", "shop.yaml", "--now", "14:00", "--precision", "7"], { cwd });
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain("--now is given without --today");
    expect(alone.stderr).toContain("--precision");
    const wrong = await replycast(["simulate", "shop.yaml", "--today", "none.csv", "--now", "25:00", "--lang", "zh"], { cwd });
    expect(wrong.stderr).toContain("--now 是 25:00");
  });
});
