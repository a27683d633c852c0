import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StaffingResult } from "../../src/staffing/staffingResult.ts";
import { replycast, scratchFolder, SEARCHED_SCENARIO } from "./commandLine.ts";

const FEW = ["--replications", "1000", "--threads", "1"];
/** As much of a calibration as its ranges are read from. */
const calibration = (path: string): string => JSON.stringify({ replycast: 1, kind: "calibration", fits: { [path]: { value: 16, lower: 12, upper: 18, level: 0.95, n: 400, of: "replies", source: "fitted" } } });

describe("what staff is asked beside its roster", { timeout: 120_000 }, () => {
  it("prices another rule in the place of the target: the search under that rule, beside the roster, in text, page and result", async () => {
    const cwd = scratchFolder({ "shop.yaml": SEARCHED_SCENARIO });
    const { status, stdout, stderr } = await replycast(["staff", "shop.yaml", "--brief", "--price-of", "pinduoduo/reply-5min", ...FEW], { cwd });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/The price of the rule\n3-minute manual reply rate: \d+ shifts of agents, [\d.]+ agent-hours, [\d,]+ yuan is the cheapest found;\smet\swith\s[\d.%()\s–]+\.\n5-minute reply rate \(historical\): \d/u);
    expect(readFileSync(join(cwd, "reports", "corner-shop--staffing-brief.html"), "utf8")).toContain('"rulePrices":[');
    const [priced, alone] = await Promise.all([
      replycast(["staff", "shop.yaml", "--brief", "--json", "--price-of", "pinduoduo/manual-reply-3min=pinduoduo/reply-5min", ...FEW], { cwd }),
      replycast(["staff", "shop.yaml", "--brief", "--json", "--set", "rules=[pinduoduo/reply-5min]", "--set", 'targets={ pinduoduo/reply-5min: { rate: ">= 90%", assurance: 90% } }', ...FEW], { cwd }),
    ]);
    const [result, five] = [priced, alone].map((run) => JSON.parse(run.stdout) as StaffingResult);
    const [price] = result.rulePrices ?? [];
    expect(price.from).toMatchObject({ rule: "pinduoduo/manual-reply-3min", roster: result.roster, cost: result.cost });
    expect(price.to).toMatchObject({ rule: "pinduoduo/reply-5min", roster: five.roster, cost: five.cost, hours: five.hours });
    expect([price.from.pass, price.to.pass]).toEqual([result.targets[0].pass, five.targets[0].pass]);
    expect(price.change?.yuan).toBe(five.cost - result.cost);
    const kept = scratchFolder({ "result.json": priced.stdout });
    expect((await replycast(["report", "result.json"], { cwd: kept })).status).toBe(0);
  });

  it("takes the intervals of a calibration as ranges", async () => {
    const cwd = scratchFolder({ "shop.yaml": SEARCHED_SCENARIO, "fits.json": calibration("conversations.chats.handle") });
    const { status, stdout } = await replycast(["staff", "shop.yaml", "--json", "--fits", "fits.json", ...FEW], { cwd });
    const { sensitivity } = JSON.parse(stdout) as StaffingResult;
    expect(sensitivity?.bars.find(({ subject }) => subject === "handling")?.numbers).toMatchObject([{ low: 12, high: 18, source: "calibration" }]);
    expect(status).toBe(0);
  });

  it("refuses before any search a rule that no target stands for, one that is not known, and a calibration of another scenario, and writes nothing", async () => {
    const cwd = scratchFolder({ "shop.yaml": SEARCHED_SCENARIO, "other.json": calibration("conversations.elsewhere.handle"), "no.json": "{}" });
    const told = async (...options: string[]): Promise<string> => {
      const { status, stderr } = await replycast(["staff", "shop.yaml", ...options], { cwd });
      expect(status).toBe(2);
      return stderr;
    };
    expect(await told("--price-of", "pinduoduo/manual-reply-3min")).toContain("is a target of the scenario already");
    expect(await told("--price-of", "jd/none=pinduoduo/reply-5min")).toContain("jd/none is no target of the scenario");
    expect(await told("--price-of", "pinduoduo/reply-9min")).toContain("pinduoduo/reply-9min");
    expect(await told("--fits", "other.json")).toContain("fitted numbers is in the scenario Corner shop");
    expect(await told("--fits", "other.json", "--brief")).toContain("--fits beside --brief");
    expect(await told("--fits", "no.json")).toContain("no.json is no result of a calibration");
    expect(readdirSync(cwd).toSorted()).toEqual(["no.json", "other.json", "shop.yaml"]);
  });
});
