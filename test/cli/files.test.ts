import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const LOG = `time,consumer,sender,kind,agent
2026-06-18T10:00:00,u1,buyer,text,
2026-06-18T10:02:59,u1,agent,text,a1
2026-06-18T10:00:00,u2,buyer,text,
2026-06-18T10:03:01,u2,agent,text,a1
`;

const RULE = `id: own/reply-2min
name: { en: two-minute reply, zh: 两分钟回复 }
platform: own
unit: message
deadline: 2m
repliesCount: [manual]
`;

describe("score", () => {
  it("judges a log by a shipped rule and by one from a file", async () => {
    const cwd = scratchFolder({ "log.csv": LOG, "own.yaml": RULE });
    const args = ["score", "log.csv", "--rule", "pinduoduo/manual-reply-3min", "--rule", "own.yaml", "--json"];
    const { status, stdout, stderr } = await replycast(args, { cwd });
    const { kind, rules } = JSON.parse(stdout) as { kind: string; rules: Record<string, unknown> };
    expect(kind).toBe("score");
    expect(rules["pinduoduo/manual-reply-3min"]).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(rules["own/reply-2min"]).toMatchObject({ numerator: 0, denominator: 2 });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("prints a line for each rule of a platform", async () => {
    const cwd = scratchFolder({ "log.csv": LOG });
    const { stdout } = await replycast(["score", "log.csv", "--platform", "pinduoduo"], { cwd });
    expect(stdout).toContain("1 / 2");
    expect(stdout).toContain("50.00%");
  });

  it("prints nothing but the table when asked to be quiet", async () => {
    const cwd = scratchFolder({ "log.csv": LOG });
    const args = ["score", "log.csv", "--rule", "pinduoduo/manual-reply-3min"];
    const [loud, quiet] = await Promise.all([replycast(args, { cwd }), replycast([...args, "--quiet"], { cwd })]);
    expect(quiet.stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(loud.stdout).toContain(quiet.stdout);
    expect(loud.stdout).toMatch(/^log\.csv: 2026-06-18/u);
    expect(loud.stdout.length).toBeGreaterThan(quiet.stdout.length);
  });

  it("refuses two versions of one rule, naming both", async () => {
    const cwd = scratchFolder({ "log.csv": LOG, "own.yaml": RULE, "other.yaml": RULE.replace("deadline: 2m", "deadline: 1m") });
    const { status, stderr } = await replycast(["score", "log.csv", "--rule", "own.yaml", "--rule", "other.yaml"], { cwd });
    expect(stderr).toContain("--rule other.yaml  it brings another rule own/reply-2min than --rule own.yaml");
    expect(status).toBe(2);
  });

  it("reads GB18030 as well as UTF-8", async () => {
    const cwd = scratchFolder();
    const head = Buffer.from("time,consumer,sender,text\n2026-06-18T10:00:00,u1,buyer,");
    writeFileSync(join(cwd, "log.csv"), Buffer.concat([head, Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), Buffer.from("\n")]));
    const { status, stdout } = await replycast(["score", "log.csv", "--platform", "pinduoduo", "--json"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('"denominator": 1');
  });

  it("tells the faults of the log and of the rules together", async () => {
    const cwd = scratchFolder({ "log.csv": LOG.replace("2026-06-18T10:03:01", "noon") });
    const { status, stdout, stderr } = await replycast(["score", "log.csv", "--rule", "nobody/knows"], { cwd });
    expect(stderr).toContain("nobody/knows");
    expect(stderr).toContain("log.csv:5");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});

describe("check", () => {
  it("notes where a single team serves a stream of another name", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO.replace("  pre-sale:", "  morning:") });
    const { status, stdout } = await replycast(["check", "shop.yaml"], { cwd });
    expect(stdout).toBe("shop.yaml: ok\n  note: roster.pre-sale names no stream of arrivals: the team pre-sale serves morning\n");
    expect(status).toBe(0);
  });

  it("says in the language asked for that a scenario is sound", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const { stdout } = await replycast(["check", "shop.yaml", "--lang", "zh"], { cwd });
    expect(stdout).toMatch(/^shop\.yaml：无误\n/u);
  });

  it("reads several scenarios and tells what is wrong in all of them", async () => {
    const wrong = SMALL_SCENARIO.replace("early", "erly");
    const cwd = scratchFolder({ "good.yaml": SMALL_SCENARIO, "a.yaml": wrong, "b.yaml": wrong });
    const { status, stdout, stderr } = await replycast(["check", "good.yaml", "a.yaml", "b.yaml"], { cwd });
    expect(stdout).toContain("good.yaml");
    expect(stderr).toContain("a.yaml:8:");
    expect(stderr).toContain("b.yaml:8:");
    expect(status).toBe(2);
  });

  it("--effective prints a scenario that is valid and simulates to the same bytes", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const { status, stdout } = await replycast(["check", "shop.yaml", "--effective"], { cwd });
    expect(status).toBe(0);
    writeFileSync(join(cwd, "full.yaml"), stdout);
    const [short, full] = await Promise.all(["shop.yaml", "full.yaml"].map((file) => replycast(["simulate", file, "--json", "--replications", "10"], { cwd })));
    const rulesOf = (text: string): unknown => (JSON.parse(text) as { rules: unknown }).rules;
    expect(rulesOf(full.stdout)).toEqual(rulesOf(short.stdout));
  });

  it.each(["618-mid-shop", "small-shop", "livestream-kuaishou"])("finds the example %s in order", async (name) => {
    const { status, stderr } = await replycast(["check", join(import.meta.dirname, "..", "..", "scenarios", `${name}.yaml`)]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe("rules", () => {
  it("lists the packs by platform", async () => {
    const { status, stdout } = await replycast(["rules"]);
    for (const id of ["pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min", "kuaishou/reply-3min"]) expect(stdout).toContain(id);
    expect(status).toBe(0);
  });

  it("prints one pack with its sources, in a form that it reads again", async () => {
    const { stdout } = await replycast(["rules", "pinduoduo/manual-reply-3min"]);
    expect(stdout).toMatch(/sources:\n/);
    const cwd = scratchFolder({ "log.csv": LOG, "pack.yaml": stdout });
    const { stdout: scored } = await replycast(["score", "log.csv", "--rule", "pack.yaml", "--json"], { cwd });
    expect(JSON.parse(scored)).toMatchObject({ rules: { "pinduoduo/manual-reply-3min": { numerator: 1, denominator: 2 } } });
  });
});

describe("report", () => {
  it("makes the very page that simulate writes", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const simulated = await replycast(["simulate", "shop.yaml", "--json", "--replications", "20", "--out", "first"], { cwd });
    writeFileSync(join(cwd, "result.json"), simulated.stdout);
    const { status, stdout } = await replycast(["report", "result.json", "--out", "second"], { cwd });
    expect(status).toBe(0);
    expect(stdout.trim()).toBe(join("second", "corner-shop.html"));
    expect(readFileSync(join(cwd, "second", "corner-shop.html"), "utf8")).toBe(readFileSync(join(cwd, "first", "corner-shop.html"), "utf8"));
  });

  it.each([
    ["text that is no JSON", "hello"],
    ["JSON of another kind", '{"replycast": 1, "kind": "score"}'],
    ["a result whose scenario is empty", '{"replycast": 1, "kind": "simulation", "scenario": {}, "seed": "1", "replications": 1, "rules": {}, "measures": {}, "intervals": []}'],
    ["a result without its parts", '{"replycast": 1, "kind": "simulation"}'],
  ])("refuses %s", async (_what, text) => {
    const cwd = scratchFolder({ "result.json": text });
    const { status, stderr } = await replycast(["report", "result.json"], { cwd });
    expect(stderr).toContain("result.json");
    expect(status).toBe(2);
    expect(existsSync(join(cwd, "reports"))).toBe(false);
  });

  it("makes a page that opens in the language asked for", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const simulated = await replycast(["simulate", "shop.yaml", "--replications", "20", "--lang", "zh"], { cwd });
    expect(simulated.status).toBe(0);
    const embedded = /id="report">\{"replycast":1,"kind":"report","language":"zh"/u;
    expect(readFileSync(join(cwd, "reports", "corner-shop.html"), "utf8")).toMatch(embedded);
    const { stdout } = await replycast(["simulate", "shop.yaml", "--json", "--replications", "20"], { cwd });
    writeFileSync(join(cwd, "result.json"), stdout);
    const { stdout: told } = await replycast(["report", "result.json", "--lang", "zh", "--quiet", "--out", "second"], { cwd });
    expect(told).toBe("");
    expect(readFileSync(join(cwd, "second", "corner-shop.html"), "utf8")).toMatch(embedded);
  });

  it("refuses a file that is not there", async () => {
    const { status, stderr } = await replycast(["report", "nowhere.json"], { cwd: scratchFolder() });
    expect(stderr).toContain("there is no such file");
    expect(status).toBe(2);
  });
});
