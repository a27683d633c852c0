import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { loadRulePacks } from "../../src/hosts/loadRulePacks.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { readLogFile } from "../../src/hosts/readLogFile.ts";
import { reportFileName } from "../../src/hosts/reportFileName.ts";
import { writeWholeFile } from "../../src/hosts/writeWholeFile.ts";

const SCENARIO = `replycast: 1
platform: own
timeZone: UTC
start: 2026-06-18
arrivals: { pre-sale: { replay: logs/june.csv } }
roster: { pre-sale: { early: 1 } }
rules: [own.yaml, pinduoduo/manual-reply-3min]
targets: { own/reply-2min: { rate: ">= 70%" } }
`;
const RULE = "id: own/reply-2min\nname: { en: two minutes, zh: 两分钟 }\nplatform: own\nunit: message\ndeadline: 2m\nrepliesCount: [manual]\n";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replycast-files-"));
  mkdirSync(at("logs"));
  writeFileSync(at("logs/june.csv"), "time,consumer,sender\n2026-06-18T09:00:00,a,buyer\n2026-06-20T09:00:00,b,buyer\n");
  writeFileSync(at("own.yaml"), RULE);
  writeFileSync(at("shop.yaml"), SCENARIO);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("loadScenario", () => {
  it("reads rule files and replayed logs that stand beside the scenario", () => {
    const { scenario, packs, notes } = loadScenario(at("shop.yaml"));
    expect(packs.map(({ id }) => id)).toEqual(["own/reply-2min", "pinduoduo/manual-reply-3min"]);
    expect(scenario.rules).toEqual([packs[0], "pinduoduo/manual-reply-3min"]);
    expect(scenario.arrivals["pre-sale"].replayTimes).toEqual([9 * 3_600_000]);
    expect(notes).toEqual(["arrivals.pre-sale.replay: 1 conversations of logs/june.csv arrive, on its own dates; 1 outside the simulated days are left out"]);
  });

  it("tells the faults of all files that it names", () => {
    writeFileSync(at("own.yaml"), RULE.replace("deadline: 2m", "deadline: soon"));
    rmSync(at("logs/june.csv"));
    expect(faultsOf(() => loadScenario(at("shop.yaml"))).map(({ where }) => where)).toEqual([expect.stringContaining("own.yaml:5:"), at("logs/june.csv")]);
  });

  it("finds a target for a rule that no file brings", () => {
    writeFileSync(at("shop.yaml"), SCENARIO.replace("own/reply-2min:", "own/reply-3min:"));
    const [fault] = faultsOf(() => loadScenario(at("shop.yaml")));
    expect(fault.where).toContain("shop.yaml:8:");
    expect(fault.found).toContain("own/reply-3min");
  });
});

describe("loadRulePacks", () => {
  it("takes each pack once, however often it is asked for", () => {
    const ids = loadRulePacks({ platforms: ["kuaishou"], rules: ["kuaishou/reply-3min", at("own.yaml")] }).map(({ id }) => id);
    expect(ids).toEqual(["kuaishou/reply-3min", "own/reply-2min"]);
  });
});

describe("readLogFile", () => {
  it.each([["a workbook", "PK\u0003\u0004"], ["a Parquet file", "PAR1"]])("refuses %s by name", (_what, content) => {
    writeFileSync(at("log.csv"), content);
    expect(faultsOf(() => readLogFile(at("log.csv"), "UTC"))[0].found).toContain("not built yet");
  });

  it("refuses what is no text", () => {
    writeFileSync(at("log.csv"), Buffer.from([0x74, 0x69, 0xff, 0xff, 0xff]));
    expect(faultsOf(() => readLogFile(at("log.csv"), "UTC"))[0].found).toContain("neither UTF-8 nor GB18030");
  });
});

describe("writeWholeFile", () => {
  it("leaves the old file and nothing else when the writing fails", () => {
    writeFileSync(at("page.html"), "old");
    const failing = function* (): Generator<string> {
      yield "half";
      throw new Error("no more");
    };
    expect(() => writeWholeFile(at("page.html"), failing())).toThrow("no more");
    expect(readFileSync(at("page.html"), "utf8")).toBe("old");
    expect(readdirSync(folder).toSorted()).toEqual(["logs", "own.yaml", "page.html", "shop.yaml"]);
  });

  it("makes the folders on the way", () => {
    writeWholeFile(at("a/b/page.html"), ["new"]);
    expect(readFileSync(at("a/b/page.html"), "utf8")).toBe("new");
  });
});

describe("reportFileName", () => {
  it.each([
    ["618, mid-size shop", "618-mid-size-shop.html"],
    ["双十一 · 旗舰店", "双十一-旗舰店.html"],
    ["../../etc/passwd", "etc-passwd.html"],
    ["///", "report.html"],
    ["x".repeat(200), `${"x".repeat(60)}.html`],
  ])("makes of %s the name %s", (name, file) => {
    expect(reportFileName(name)).toBe(file);
  });
});

function faultsOf(reading: () => unknown): InputFaults["faults"] {
  try {
    reading();
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  throw new Error("no fault was found");
}
