import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ComparisonResult } from "../../src/experiment/comparison/comparisonResult.ts";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const FEW = ["--replications", "20", "--threads", "1"];
const OTHER = SMALL_SCENARIO.replace("name: Corner shop", "name: Three by night").replace("late: 2", "late: 3");

function folder() {
  return scratchFolder({ "a.yaml": SMALL_SCENARIO, "b.yaml": OTHER });
}

describe("compare", () => {
  it("prints what its page of the documentation shows", async () => {
    const cwd = scratchFolder();
    cpSync(join(ROOT, "scenarios"), join(cwd, "scenarios"), { recursive: true });
    const examples = [...readFileSync(join(ROOT, "docs", "comparison.md"), "utf8").matchAll(/^```console\n\$ npx replycast (.+)\n([\s\S]*?)```$/gmu)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, command, output] of examples) {
      const { status, stdout } = await replycast(command.split(" "), { cwd });
      expect(status).toBe(0);
      expect(stdout).toContain(output);
    }
  });

  it("tells which of two files is better, writes its page and makes it again from the result", async () => {
    const cwd = folder();
    const { status, stdout, stderr } = await replycast(["compare", "a.yaml", "b.yaml", ...FEW], { cwd });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("A  Corner shop\nB  Three by night\n");
    expect(stdout).toContain("each played 20 times, on the same buyers · seed corner");
    expect(stdout).toContain("roster.pre-sale.late=3");
    expect(stdout.endsWith("\npage: reports/corner-shop--threebynight-comparison.html\n")).toBe(true);
    expect(readFileSync(join(cwd, "reports", "corner-shop--threebynight-comparison.html"), "utf8")).toContain("<title>Corner shop · Three by night · replycast</title>");
    const json = await replycast(["compare", "a.yaml", "b.yaml", "--json", ...FEW], { cwd });
    writeFileSync(join(cwd, "result.json"), json.stdout);
    const made = await replycast(["report", "result.json", "--out", "again"], { cwd });
    expect(made).toEqual({ status: 0, stderr: "", stdout: "again/corner-shop--threebynight-comparison.html\n" });
    expect(readFileSync(join(cwd, "again", "corner-shop--threebynight-comparison.html"), "utf8")).toBe(readFileSync(join(cwd, "reports", "corner-shop--threebynight-comparison.html"), "utf8"));
  });

  it("compares one file with itself as it is set, and gives the same bytes on any number of threads", async () => {
    const cwd = folder();
    const run = (threads: string) => replycast(["compare", "a.yaml", "--set", "roster.pre-sale.late=3", "--json", "--replications", "45", "--threads", threads], { cwd });
    const [one, two] = await Promise.all([run("1"), run("2")]);
    expect(two.stdout === one.stdout).toBe(true);
    const result = JSON.parse(one.stdout) as ComparisonResult;
    expect(result).toMatchObject({ replycast: 1, kind: "comparison", seed: "corner", replications: 45, changes: [{ settings: ["roster.pre-sale.late=3"] }] });
    expect(result.scenarios.map(({ name, settings }) => [name, settings])).toEqual([["Corner shop", undefined], ["Corner shop · roster.pre-sale.late=3", ["roster.pre-sale.late=3"]]]);
    expect(existsSync(join(cwd, "reports"))).toBe(false);
  });

  it("says exactly 0 of a file beside itself", async () => {
    const { stdout } = await replycast(["compare", "a.yaml", "a.yaml", "--json", ...FEW], { cwd: folder() });
    const { scenarios, differences, measures, notes } = JSON.parse(stdout) as ComparisonResult;
    expect(scenarios.map(({ name }) => name)).toEqual(["Corner shop (1)", "Corner shop (2)"]);
    for (const { difference } of [...differences, ...measures]) expect(difference).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(notes).toEqual([{ code: "same-play", a: "Corner shop (1)", b: "Corner shop (2)" }]);
  });

  it("sets settings over each of several files, and plays all from the seed that is asked for", async () => {
    const { stdout } = await replycast(["compare", "a.yaml", "b.yaml", "--set", "teams.pre-sale.costPerHour=40", "--seed", "asked", "--json", ...FEW], { cwd: folder() });
    const { scenarios, seed } = JSON.parse(stdout) as ComparisonResult;
    expect(seed).toBe("asked");
    expect(scenarios.map(({ scenario }) => scenario.teams["pre-sale"].costPerHour)).toEqual([40, 40]);
  });

  it("compares a file with itself with the roster of another file", async () => {
    const cwd = scratchFolder({ "a.yaml": SMALL_SCENARIO, "july.csv": "team,shift,agents\npre-sale,early,2\npre-sale,late,2\n" });
    const { stdout, stderr, status } = await replycast(["compare", "a.yaml", "--roster", "july.csv", "--json", ...FEW], { cwd });
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    const { scenarios, changes } = JSON.parse(stdout) as ComparisonResult;
    expect(scenarios.map(({ name }) => name)).toEqual(["Corner shop", "Corner shop · july.csv"]);
    expect(changes[0].settings).toEqual(["roster.pre-sale.early=2"]);
  });

  it("speaks Chinese", async () => {
    const { stdout } = await replycast(["compare", "a.yaml", "b.yaml", "--lang", "zh", "--out", "pages", ...FEW], { cwd: folder() });
    expect(stdout).toContain("各模拟 20 次，买家相同");
    expect(stdout).toContain("A 改成 B 的设置：");
    expect(stdout).not.toMatch(/\b(?:better|rule|measure|interval|buyers)\b/u);
  });

  it.each([
    ["one file alone", ["a.yaml"], "a.yaml stands alone", "只有 a.yaml 一个场景"],
    ["rosters beside several files", ["a.yaml", "b.yaml", "--roster", "july.csv"], "rosters stand beside several scenarios", "给了多个场景"],
  ])("refuses %s in both languages, and writes nothing", async (_what, args, english, chinese) => {
    const cwd = folder();
    const [en, zh] = await Promise.all([replycast(["compare", ...args], { cwd }), replycast(["compare", ...args, "--lang", "zh"], { cwd })]);
    expect(en).toMatchObject({ status: 2, stdout: "" });
    expect(en.stderr).toContain(english);
    expect(zh.stderr).toContain(chinese);
    expect(readdirSync(cwd).toSorted()).toEqual(["a.yaml", "b.yaml"]);
  });

  it("refuses files of other days, and tells all faults of all files at once", async () => {
    const cwd = scratchFolder({ "a.yaml": SMALL_SCENARIO, "later.yaml": OTHER.replace("2026-06-17", "2026-06-18"), "bad.yaml": OTHER.replace("late: 3", "late: -1"), "worse.yaml": OTHER.replace("200", "many") });
    const days = await replycast(["compare", "a.yaml", "later.yaml", ...FEW], { cwd });
    expect(days.status).toBe(2);
    expect(days.stderr).toMatch(/^later\.yaml:\d+:\d+ {2}start is 2026-06-18\n {2}expected {2}start as in Corner shop, 2026-06-17/u);
    const inChinese = await replycast(["compare", "a.yaml", "later.yaml", ...FEW, "--lang", "zh"], { cwd });
    expect(inChinese.stderr).toContain("start 是 2026-06-18\n  应为  与“Corner shop”的 start 相同，即 2026-06-17");
    const faults = await replycast(["compare", "bad.yaml", "worse.yaml", ...FEW], { cwd });
    expect(faults.status).toBe(2);
    expect(faults.stderr).toContain("bad.yaml:");
    expect(faults.stderr).toContain("worse.yaml:");
    const long = await replycast(["compare", "a.yaml", "a.yaml", "--replications", "900000000"], { cwd });
    expect(long.stderr).toContain("--yes");
    expect(long.status).toBe(2);
  });

  it("keeps what is finished of all when interrupted, marks it and ends with 130", async () => {
    const { status, stdout } = await replycast(["compare", "a.yaml", "b.yaml", "--yes", "--json", "--replications", "1000000"], { cwd: folder(), interruptAfterMs: 6000 });
    expect(status).toBe(130);
    const { interrupted, replications, scenarios } = JSON.parse(stdout) as ComparisonResult;
    expect(interrupted).toBe(true);
    expect(replications).toBeGreaterThan(0);
    expect(replications).toBeLessThan(1_000_000);
    expect(scenarios.map(({ rules }) => Object.values(rules)[0].rate.replications)).toEqual([replications, replications]);
  });
});
