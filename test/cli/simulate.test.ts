import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const FEW = ["--replications", "20"];

describe("simulate", () => {
  it("prints the answer within 25 lines of 80 columns and writes the page that it names", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const { status, stdout, stderr } = await replycast(["simulate", "shop.yaml", ...FEW], { cwd });
    expect(stderr).toBe("");
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).toContain(join("reports", "corner-shop.html"));
    expect(readFileSync(join(cwd, "reports", "corner-shop.html"), "utf8")).toContain("Corner shop");
    expect(readdirSync(join(cwd, "reports"))).toEqual(["corner-shop.html"]);
    expect(status).toBe(0);
  });

  it("writes no escape codes where stdout is no terminal", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const { stdout } = await replycast(["simulate", "shop.yaml", ...FEW, "--out", "pages"], { cwd });
    expect(stdout).not.toContain("\u001B");
    expect(existsSync(join(cwd, "pages", "corner-shop.html"))).toBe(true);
    expect(existsSync(join(cwd, "reports"))).toBe(false);
  });

  it("with --json prints the result and nothing else, and writes nothing", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const { status, stdout, stderr } = await replycast(["simulate", "shop.yaml", "--json", ...FEW], { cwd });
    const result = JSON.parse(stdout) as Record<string, unknown>;
    expect(result).toMatchObject({ replycast: 1, kind: "simulation", seed: "corner", replications: 20 });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(readdirSync(cwd)).toEqual(["shop.yaml"]);
  });

  it("gives the same bytes on one and on three threads", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const [one, three] = await Promise.all(["1", "3"].map((threads) => replycast(["simulate", "shop.yaml", "--json", "--threads", threads, "--replications", "30"], { cwd })));
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(three.stdout).toBe(one.stdout);
  });

  it("takes --seed and --set over what the file says", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const args = ["simulate", "shop.yaml", "--json", ...FEW, "--seed", "7", "--set", "arrivals.pre-sale.consultsPerDay=50", "--set", "name=Kiosk"];
    const { stdout } = await replycast(args, { cwd });
    const result = JSON.parse(stdout) as { seed: string; scenario: { name: string; arrivals: Record<string, { consultsPerDay: number }> } };
    expect(result.seed).toBe("7");
    expect(result.scenario.name).toBe("Kiosk");
    expect(result.scenario.arrivals["pre-sale"].consultsPerDay).toBe(50);
  });

  it("with --precision stops at a whole batch once every rate is that sharp", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const { stdout } = await replycast(["simulate", "shop.yaml", "--json", "--precision", "3%"], { cwd });
    const { replications, rules } = JSON.parse(stdout) as { replications: number; rules: Record<string, { quantity: string; rate: { lower: number; upper: number } }> };
    expect(replications % 100).toBe(0);
    for (const { quantity, rate } of Object.values(rules)) if (quantity === "share") expect((rate.upper - rate.lower) / 2).toBeLessThanOrEqual(0.03);
  });

  it("tells all faults of a scenario with their places, ends with 2 and writes nothing", async () => {
    const wrong = SMALL_SCENARIO.replace("consultsPerDay: 200", "consultsPerDay: -1").replace("early: 1", "erly: 1");
    const cwd = scratchFolder({ "shop.yaml": wrong });
    const { status, stdout, stderr } = await replycast(["simulate", "shop.yaml", "--log", "log.csv"], { cwd });
    expect(stderr).toContain("shop.yaml:7:");
    expect(stderr).toContain("shop.yaml:8:");
    expect(stdout).toBe("");
    expect(status).toBe(2);
    expect(readdirSync(cwd)).toEqual(["shop.yaml"]);
  });

  it("asks before a run that takes long", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const { status, stderr } = await replycast(["simulate", "shop.yaml", "--replications", "100000000"], { cwd });
    expect(stderr).toContain("--yes");
    expect(status).toBe(2);
  });

  it("keeps what is finished when interrupted, marks it and ends with 130", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const args = ["simulate", "shop.yaml", "--json", "--yes", "--replications", "1000000"];
    const { status, stdout } = await replycast(args, { cwd, interruptAfterMs: 5000 });
    expect(status).toBe(130);
    const result = JSON.parse(stdout) as { interrupted: boolean; replications: number };
    expect(result.interrupted).toBe(true);
    expect(result.replications).toBeGreaterThan(0);
    expect(result.replications).toBeLessThan(1000000);
  });

  it("says on an interrupted run's page and in its answer that it was", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const { status, stdout } = await replycast(["simulate", "shop.yaml", "--yes", "--replications", "1000000"], { cwd, interruptAfterMs: 5000 });
    expect(status).toBe(130);
    expect(stdout.split("\n")[1]).toMatch(/^interrupted: this rests on [\d,]+ replications only$/u);
    expect(readFileSync(join(cwd, "reports", "corner-shop.html"), "utf8")).toContain('"interrupted":true');
  });

  it("writes the log of one replication, and its score is the one that was told", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    for (const [file, replication] of [["log.csv", "0"], ["log.jsonl", "3"], ["log.parquet", "1"]]) {
      const simulated = await replycast(["simulate", "shop.yaml", "--json", ...FEW, "--log", file, "--log-replication", replication], { cwd });
      const { logged } = JSON.parse(simulated.stdout) as { logged: { replication: number; rules: Record<string, { numerator: number; denominator: number }> } };
      expect(logged.replication).toBe(Number(replication));
      const rules = Object.keys(logged.rules).flatMap((rule) => ["--rule", rule]);
      const scored = await replycast(["score", file, ...rules, "--json"], { cwd });
      const scores = (JSON.parse(scored.stdout) as { rules: Record<string, { numerator?: number; denominator?: number }> }).rules;
      for (const [rule, told] of Object.entries(logged.rules)) {
        if (scores[rule].denominator !== undefined) expect(scores[rule], `${file} ${rule}`).toMatchObject(told);
      }
    }
  });

  it("writes a log under pseudonyms, the same that its score tells under that key", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "shop.key": "correct horse battery\n" });
    const simulate = ["simulate", "shop.yaml", "--json", ...FEW, "--log"];
    const score = async (...args: readonly string[]): Promise<unknown> => {
      const { stdout } = await replycast(["score", ...args, "--rule", "pinduoduo/manual-reply-3min", "--json"], { cwd });
      return (JSON.parse(stdout) as { rules: unknown }).rules;
    };
    const written = await Promise.all([replycast([...simulate, "plain.csv"], { cwd }), replycast([...simulate, "told.csv", "--pseudonyms", "shop.key"], { cwd })]);
    expect(written.map(({ status, stderr }) => [status, stderr])).toEqual([[0, ""], [0, ""]]);
    const [told, plain] = await Promise.all([score("told.csv"), score("plain.csv", "--pseudonyms", "correct horse battery")]);
    expect(told).toEqual(plain);
    expect(JSON.stringify(told)).toMatch(/"a-[0-9a-z]{10}"/u);
    const misused = await replycast(["simulate", "shop.yaml", "--pseudonyms", "shop.key"], { cwd });
    expect([misused.status, misused.stderr]).toEqual([2, expect.stringContaining("there is no --log")]);
  });

  it("keeps what was set with the result, and pages of different settings apart", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const args = ["simulate", "shop.yaml", "--json", "--out", "pages", ...FEW];
    const [plain, set] = await Promise.all([replycast(args, { cwd }), replycast([...args, "--set", "roster.pre-sale.late=3"], { cwd })]);
    expect(JSON.parse(plain.stdout)).not.toHaveProperty("settings");
    expect(JSON.parse(set.stdout)).toMatchObject({ settings: ["roster.pre-sale.late=3"] });
    expect(readdirSync(join(cwd, "pages"))).toEqual(["corner-shop--roster-pre-sale-late-3.html", "corner-shop.html"]);
  });

  it("refuses a scenario whose waiting conversations the engine cannot hold", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const args = ["simulate", "shop.yaml", "--json", "--replications", "2", "--set", "arrivals.pre-sale.consultsPerDay=1000000"];
    const { status, stdout, stderr } = await replycast(args, { cwd });
    expect(stderr).toContain("shop.yaml  more than 524288 conversations are open at once");
    expect(stderr).toContain("check arrivals.pre-sale");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});
