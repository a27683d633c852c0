import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { loadRulePacks } from "../../src/hosts/loadRulePacks.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { readTextLog } from "../../src/hosts/readTextLog.ts";
import { reportFileName } from "../../src/hosts/reportFileName.ts";
import { writeWholeFile, writeWholeFiles } from "../../src/hosts/writeWholeFile.ts";

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
  it("names the file with the other ending of its form where that is there", () => {
    writeFileSync(at("shop.yaml"), SCENARIO);
    const mendOf = (file: string): string | undefined => {
      try {
        loadScenario(at(file));
      } catch (error) {
        return error instanceof InputFaults ? error.faults[0].mend : undefined;
      }
      return undefined;
    };
    expect(mendOf("shop.yml")).toBe(`name ${at("shop.yaml")}, which is there`);
    expect(mendOf("none.yml")).toBe("check the path and its spelling");
  });

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
    expect(faultsOf(() => loadScenario(at("shop.yaml"))).map(({ where }) => where)).toEqual([expect.stringContaining("own.yaml:5:"), `${at("shop.yaml")}:5:33`]);
  });

  it("tells of a file that is not there where the scenario names it", () => {
    rmSync(at("own.yaml"));
    writeFileSync(at("shop.yaml"), SCENARIO.replace("{ replay: logs/june.csv }", "{ consultsPerDay: 9, profile: { from: logs/july.csv } }"));
    expect(faultsOf(() => loadScenario(at("shop.yaml"))).map(({ where, found }) => [where, found])).toEqual([
      [`${at("shop.yaml")}:5:61`, `arrivals.pre-sale.profile.from is ${at("logs/july.csv")}: there is no such file`],
      [`${at("shop.yaml")}:7:9`, `rules.0 is ${at("own.yaml")}: there is no such file`],
    ]);
  });

  it("takes a rule id for a rule, whatever lies beside the scenario under that name", () => {
    mkdirSync(at("pinduoduo"));
    writeFileSync(at("pinduoduo/manual-reply-3min"), RULE);
    expect(loadScenario(at("shop.yaml")).packs.map(({ id }) => id)).toEqual(["own/reply-2min", "pinduoduo/manual-reply-3min"]);
  });

  it("finds a target of the wrong kind for a rule from a file", () => {
    writeFileSync(at("shop.yaml"), SCENARIO.replace('rate: ">= 70%"', 'value: "<= 30s"'));
    const [fault, ...others] = faultsOf(() => loadScenario(at("shop.yaml")));
    expect(others).toEqual([]);
    expect(fault.where).toContain("shop.yaml:8:30");
    expect(fault.found).toBe("targets.own/reply-2min.value is a time, but own/reply-2min is a share");
  });

  it("finds a file that brings a rule once more, and a file that is named twice", () => {
    writeFileSync(at("shop.yaml"), SCENARIO.replace("[own.yaml,", "[own.yaml, own.yaml, other.yaml,"));
    writeFileSync(at("other.yaml"), RULE.replace("own/reply-2min", "pinduoduo/manual-reply-3min"));
    const faults = faultsOf(() => loadScenario(at("shop.yaml")));
    expect(faults.map(({ found }) => found.replaceAll(folder, ""))).toEqual([
      "rules.1 is own/reply-2min, which rules.0 (/shop.yaml:7:9) is already",
      "rules.3 is pinduoduo/manual-reply-3min, which rules.2 (/shop.yaml:7:29) is already",
    ]);
    expect(faults[0].where).toContain("shop.yaml:7:19");
  });

  it("finds a deadline from a file that is too long for the days", () => {
    writeFileSync(at("own.yaml"), RULE.replace("deadline: 2m", "deadline: 3d"));
    writeFileSync(at("shop.yaml"), `${SCENARIO}days: 22\n`);
    const [fault] = faultsOf(() => loadScenario(at("shop.yaml")));
    expect(fault.where).toContain("shop.yaml:9:7");
    expect(fault.mend).toBe("simulate at most 21 days, warm-up included");
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
    expect(ids).toEqual(["kuaishou/reply-3min", "kuaishou/agent-reply-3min", "own/reply-2min"]);
  });

  it("takes the same file named twice for the same pack", () => {
    expect(loadRulePacks({ platforms: [], rules: [at("own.yaml"), at("own.yaml")] }).map(({ id }) => id)).toEqual(["own/reply-2min"]);
  });

  it("refuses two different packs of one id, and names both", () => {
    writeFileSync(at("other.yaml"), RULE.replace("deadline: 2m", "deadline: 3m"));
    const [fault, ...others] = faultsOf(() => loadRulePacks({ platforms: [], rules: [at("own.yaml"), at("other.yaml")] }));
    expect(others).toEqual([]);
    expect(fault.where).toBe(`--rule ${at("other.yaml")}`);
    expect(fault.found).toBe(`it brings another rule own/reply-2min than --rule ${at("own.yaml")}`);
  });

  it("takes a name for a file by its ending alone", () => {
    writeFileSync(at("own"), RULE);
    expect(faultsOf(() => loadRulePacks({ platforms: [], rules: [at("own")] }))[0].found).toContain("no rule is called");
  });
});

describe("readTextLog", () => {
  it.each([["an archive", "PK\u0003\u0004", "ZIP archive"], ["a workbook", "PK\u0003\u0004 xl/workbook.xml", "an Excel workbook (.xlsx), no text"], ["a Parquet file", "PAR1", "no text"]])("refuses %s by name", (_what, content, found) => {
    writeFileSync(at("log.csv"), content);
    expect(faultsOf(() => readTextLog(at("log.csv"), { timeZone: "UTC" }))[0].found).toContain(found);
  });

  it("refuses what is no text", () => {
    writeFileSync(at("log.csv"), Buffer.from([0x74, 0x69, 0xff, 0xff, 0xff]));
    expect(faultsOf(() => readTextLog(at("log.csv"), { timeZone: "UTC" }))[0].found).toContain("neither UTF-8 nor GB18030");
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

  it("writes several files or none: one that fails leaves the others as they were, and is named", () => {
    writeFileSync(at("page.html"), "old");
    const failing = function* (): Generator<string> {
      yield "half";
      throw new Error("ENOSPC: no space left on device, write");
    };
    const before = readdirSync(folder).toSorted();
    expect(() => writeWholeFiles([{ path: at("page.html"), chunks: ["new"] }, { path: at("result.json"), chunks: failing() }, { path: at("last.html"), chunks: ["new"] }])).toThrow(`${at("result.json")} was not written: ENOSPC`);
    expect(readFileSync(at("page.html"), "utf8")).toBe("old");
    expect(readdirSync(folder).toSorted()).toEqual(before);
    writeWholeFiles([{ path: at("page.html"), chunks: ["new"] }, { path: at("other/result.json"), chunks: ["{}"] }]);
    expect([readFileSync(at("page.html"), "utf8"), readFileSync(at("other/result.json"), "utf8")]).toEqual(["new", "{}"]);
  });

  it("makes the folders on the way", () => {
    writeWholeFile(at("a/b/page.html"), ["new"]);
    expect(readFileSync(at("a/b/page.html"), "utf8")).toBe("new");
  });

  it("refuses a place where nothing can be written, by the name that was given", () => {
    writeFileSync(at("plain"), "text");
    expect(faultsOf(() => writeWholeFile(at("plain/page.html"), ["new"]))).toMatchObject([{ where: at("plain/page.html"), found: "it cannot be written: what should be its folder is a file" }]);
    expect(faultsOf(() => writeWholeFile(at("plain/deep/page.html"), ["new"]))).toMatchObject([{ where: at("plain/deep/page.html") }]);
    expect(faultsOf(() => writeWholeFile(at("logs"), ["new"]))).toMatchObject([{ where: at("logs"), found: "it cannot be written: this is a folder" }]);
    expect(readdirSync(folder).toSorted()).toEqual(["logs", "own.yaml", "plain", "shop.yaml"]);
  });

  it.skipIf(process.platform !== "linux")("ends where a folder that is there makes none below it", () => {
    expect(faultsOf(() => writeWholeFile("/proc/none/page.html", ["new"]))).toMatchObject([{ where: "/proc/none/page.html", found: "it cannot be written: its folder is not there and cannot be made" }]);
    expect(faultsOf(() => writeWholeFile("/proc/log.csv", ["new"]))).toMatchObject([{ where: "/proc/log.csv" }]);
  });
});

describe("a file of another form", () => {
  it("is called what it is", () => {
    writeFileSync(at("plan.xlsx"), Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0));
    expect(faultsOf(() => loadScenario(at("plan.xlsx")))).toMatchObject([{ where: at("plan.xlsx"), found: "it is an Excel workbook (.xlsx), no text" }]);
    expect(faultsOf(() => readTextLog(at("plan.xlsx"), { timeZone: "UTC" }))).toMatchObject([{ found: "it is a ZIP archive" }]);
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

  it("tells the settings over a scenario, each set of them in a name of its own", () => {
    expect(reportFileName("shop", ["roster.pre-sale.late=7"])).toBe("shop--roster-pre-sale-late-7.html");
    const settings = [["a=0.5"], ["a=0-5"], ["a=>= 5"], ["a=<= 5"], ["a=[0,5]"], ["a=0", "b=5"], [`a=${"x".repeat(80)}`], [`a=${"x".repeat(81)}`], []];
    const names = settings.map((list) => reportFileName("shop", list));
    expect(new Set(names).size).toBe(settings.length);
    for (const name of names) expect(name).toMatch(/^shop(?:--[a-z0-9-]{1,67})?\.html$/u);
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
