import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StaffingResult } from "../../src/staffing/staffingResult.ts";
import { replycast, scratchFolder, SEARCHED_SCENARIO } from "./commandLine.ts";

const FEW = ["--brief", "--replications", "1000", "--threads", "1"];

const desk = (): string => scratchFolder({ "shop.yaml": SEARCHED_SCENARIO });

describe("staff", { timeout: 120_000 }, () => {
  it("prints the answer first, writes the page that it names and ends with 0", async () => {
    const cwd = desk();
    const { status, stdout, stderr } = await replycast(["staff", "shop.yaml", ...FEW], { cwd });
    expect(stderr).toBe("");
    expect(stdout.split("\n")[1]).toMatch(/^With \d early and \d late the shop passes with \d/u);
    const page = join("reports", "corner-shop--staffing-brief.html");
    expect(stdout).toContain(page);
    expect(readFileSync(join(cwd, page), "utf8")).toContain('"kind":"staffing-report"');
    expect(readdirSync(join(cwd, "reports"))).toEqual(["corner-shop--staffing-brief.html"]);
    expect(status).toBe(0);
  });

  it("with --json prints the result and nothing else, and writes nothing; `report` makes its page", async () => {
    const cwd = desk();
    const { status, stdout, stderr } = await replycast(["staff", "shop.yaml", "--json", "--set", "teams.desk.cap=5", ...FEW], { cwd });
    const result = JSON.parse(stdout) as StaffingResult;
    expect(result).toMatchObject({ replycast: 1, kind: "staffing", seed: "corner", feasible: true, settings: ["teams.desk.cap=5"] });
    expect(result.targets[0].pass.lower).toBeGreaterThan(0.9);
    expect(result.scenario.roster).toEqual(result.roster);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(readdirSync(cwd)).toEqual(["shop.yaml"]);
    const kept = scratchFolder({ "result.json": stdout });
    const told = await replycast(["report", "result.json", "--out", "pages"], { cwd: kept });
    expect([told.status, told.stderr, readdirSync(join(kept, "pages"))]).toEqual([0, "", ["corner-shop--staffing-brief-teams-desk-cap-5.html"]]);
  });

  it("tells beside the roster what else could be done, how far it holds and who comes when, the same on any number of threads", async () => {
    const cwd = desk();
    const [one, two] = await Promise.all(["1", "2"].map((threads) => replycast(["staff", "shop.yaml", "--json", "--replications", "1000", "--threads", threads], { cwd })));
    const result = JSON.parse(one.stdout) as StaffingResult;
    expect(result.levers?.some(({ gain }) => gain !== undefined)).toBe(true);
    expect(result.marginal?.stretches.length).toBeGreaterThan(0);
    expect(result.rota?.persons.length).toBeGreaterThan(0);
    expect(result.sensitivity?.bars.length).toBeGreaterThan(0);
    expect(result.contingency?.replications).toBeGreaterThan(0);
    expect(two.stdout === one.stdout).toBe(true);
    expect(one.status).toBe(0);
  }, 300_000);

  it("finds the same roster in the same bytes, on one thread or three", async () => {
    const cwd = desk();
    const [one, three] = await Promise.all(["1", "3"].map((threads) => replycast(["staff", "shop.yaml", "--json", "--brief", "--replications", "1000", "--threads", threads], { cwd })));
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(three.stdout === one.stdout).toBe(true);
  });

  it("prints the best roster and ends with 3 where none passes, with the interval that fails and why", async () => {
    const { status, stdout } = await replycast(["staff", "shop.yaml", "--set", "staffing.maximum.desk.early=1", "--set", "staffing.maximum.desk.late=1", ...FEW], { cwd: desk() });
    const text = stdout.replaceAll("\n", " ");
    expect(text).toContain("No roster within the limits passes as surely as it should.");
    expect(text).toMatch(/The best is 1 early and 1 late, at .* 90% was asked for, and the whole interval lies below it\./u);
    expect(text).toMatch(/of what is late is sent between/u);
    expect(status).toBe(3);
  });

  it("refuses a scenario of which nothing is asked, and shifts that nobody knows, before anything is written", async () => {
    const cwd = desk();
    const aimless = await replycast(["staff", "shop.yaml", "--set", "targets={}", "--set", "rules=[taobao/round-reply-3min]"], { cwd });
    expect(aimless.stderr).toMatch(/^--set targets {2}no rule has a target or a threshold/u);
    const inChinese = await replycast(["staff", "shop.yaml", "--set", "targets={}", "--set", "rules=[taobao/round-reply-3min]", "--lang", "zh"], { cwd });
    expect(inChinese.stderr).toContain("没有一条规则有目标或门槛");
    const few = await replycast(["staff", "shop.yaml", "--replications", "10", "--lang", "zh"], { cwd });
    expect([few.status, few.stderr.split("\n")[0]]).toEqual([2, "--replications  10 次：即使次次达标，最后一个候选排班的区间下限也低于所要求的 90% 把握"]);
    const unknown = await replycast(["staff", "shop.yaml", "--set", "staffing.shifts=[erly]"], { cwd });
    expect(unknown.stderr).toContain("erly");
    expect([aimless.status, unknown.status, aimless.stdout, readdirSync(cwd)]).toEqual([2, 2, "", ["shop.yaml"]]);
  });

  it("asks before a roster that takes long to judge", async () => {
    const { status, stderr } = await replycast(["staff", "shop.yaml", "--replications", "100000000", "--lang", "zh"], { cwd: desk() });
    expect(stderr).toContain("--yes");
    expect(stderr).toContain("评定");
    expect(status).toBe(2);
  });

  it("keeps the best roster so far when interrupted, marks it and ends with 130", async () => {
    const many = SEARCHED_SCENARIO.replace("consultsPerDay: 250", "consultsPerDay: 6000").replace(/staffing: .*/u, "staffing: { shifts: standard }");
    const { status, stdout, stderr } = await replycast(["staff", "shop.yaml", "--json"], { cwd: scratchFolder({ "shop.yaml": many }), interruptAfterMs: 9000 });
    expect(status, stderr).toBe(130);
    const result = JSON.parse(stdout) as StaffingResult;
    expect(result.interrupted).toBe(true);
    expect(result.replications).toBeGreaterThan(0);
    expect(result.targets[0].pass.value).toBeGreaterThan(0);
  });

  it("speaks Chinese", async () => {
    const { stdout } = await replycast(["staff", "shop.yaml", "--lang", "zh", ...FEW], { cwd: desk() });
    expect(stdout).toMatch(/按早班 \d 人、晚班 \d 人排班，能达标，概率为/u);
    expect(stdout).not.toMatch(/\b(?:roster|passes|hours|yuan|the)\b/u);
  });

  it("shows its options with examples", async () => {
    const { stdout, status } = await replycast(["staff", "--help"]);
    for (const part of ["--replications", "--seed", "--json", "--out", "replycast staff scenarios/618-mid-shop.yaml"]) expect(stdout).toContain(part);
    expect(status).toBe(0);
  });
});
