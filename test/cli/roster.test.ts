import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const FEW = ["--replications", "20", "--json"];

describe("simulate --roster", () => {
  it("plays the roster of the file as if the scenario said so", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "june.csv": "person,2026-06-17\nA,early\nB,late\nC,late\nD,晚\n" });
    const [read, set] = await Promise.all([replycast(["simulate", "shop.yaml", "--roster", "june.csv", ...FEW], { cwd }), replycast(["simulate", "shop.yaml", "--set", "roster.pre-sale.late=3", ...FEW], { cwd })]);
    expect([read.status, set.status]).toEqual([0, 0]);
    const [one, other] = [read, set].map(({ stdout }) => JSON.parse(stdout) as Record<string, unknown>);
    expect(one.rules).toEqual(other.rules);
    expect(one.settings).toEqual(["roster=june.csv"]);
    expect(read.stderr).toBe("june.csv: 4 shifts worked by 4 people\n");
  });

  it("reads workbooks, UTF-16 as spreadsheets write it and GB18030, with shifts that the scenario has not", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    await writeXlsxFile([[{ value: "notes" }]]).toFile(join(cwd, "notes.xlsx"));
    await writeXlsxFile([
      { sheet: "说明", data: [[{ value: "六月排班" }]] },
      { sheet: "排班", data: [["姓名", { value: new Date(Date.UTC(2026, 5, 17)), format: "yyyy-mm-dd" }], ["小王", "早班"], ["小李", "20:00-23:00"]] },
    ]).toFile(join(cwd, "june.xlsx"));
    writeFileSync(join(cwd, "june.txt"), Buffer.from("\uFEFF姓名\t6月17日\n小王\t早班\n小李\t20:00-23:00\n", "utf16le"));
    // 姓名, 6月17日, 早班 in GB18030.
    writeFileSync(join(cwd, "june.csv"), Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x36, 0xd4, 0xc2, 0x31, 0x37, 0xc8, 0xd5, 0x0a, 0x61, 0x2c, 0xd4, 0xe7, 0xb0, 0xe0, 0x0a, 0x62, 0x2c, ...Buffer.from("20:00-23:00\n")]));
    for (const file of ["june.xlsx", "june.txt", "june.csv"]) {
      const { status, stdout, stderr } = await replycast(["simulate", "shop.yaml", "--roster", file, ...FEW], { cwd });
      expect(stderr).toContain("20:00-23:00: it is a shift of its own");
      expect(status).toBe(0);
      expect((JSON.parse(stdout) as { scenario: { roster: unknown } }).scenario.roster).toEqual({ "pre-sale": { early: 1, "20:00-23:00": 1 } });
    }
    const { status, stderr } = await replycast(["simulate", "shop.yaml", "--roster", "notes.xlsx", ...FEW], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining("no row names the columns")]);
  });

  it("tells what is wrong in both languages and writes nothing", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, "june.csv": "person,2026-06-17\nA,erly\n", "named.yaml": SMALL_SCENARIO.replace("roster:", "teams: { pre-sale: { agents: [{ name: A }, { name: B }] } }\nroster:"), "one.csv": "person,2026-06-17\nA,early\n" });
    const faults = await Promise.all([
      replycast(["simulate", "shop.yaml", "--roster", "june.csv"], { cwd }), replycast(["simulate", "shop.yaml", "--roster", "june.csv", "--lang", "zh"], { cwd }),
      replycast(["simulate", "shop.yaml", "--roster", "none.csv"], { cwd }), replycast(["simulate", "named.yaml", "--roster", "one.csv"], { cwd }),
    ]);
    expect(faults.map(({ status, stdout }) => [status, stdout])).toEqual(faults.map(() => [2, ""]));
    expect(faults.map(({ stderr }) => stderr.split("\n", 1)[0])).toEqual([
      'june.csv:2:2  "erly" is no shift', "june.csv:2:2  没有班次“erly”", "none.csv  there is no such file", expect.stringMatching(/teams\.pre-sale\.agents/u),
    ]);
  });
});

describe("report --format", () => {
  it("writes the roster as table, workbook and calendar beside the page, each of which is played as the roster itself", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO.replace("start: 2026-06-17", "start: 2026-06-17\ndays: 2").replace("roster: {", "roster: { after: { half: 1 },").replace("  pre-sale: {", "  after: { consultsPerDay: 20 }\n  pre-sale: {") });
    const played = await replycast(["simulate", "shop.yaml", ...FEW], { cwd });
    writeFileSync(join(cwd, "result.json"), played.stdout);
    const first = await replycast(["report", "result.json", "--format", "ics,csv,html,xlsx", "--lang", "zh"], { cwd });
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(first.stdout.trimEnd().split("\n")).toEqual([
      "corner-shop.html", ...["days", "measures", "causes", "agents", "quarter-hours", "roster"].map((name) => `corner-shop--${name}.csv`), "corner-shop--tables.xlsx", "corner-shop--roster.xlsx", "corner-shop--roster.ics",
    ].map((name) => join("reports", name)));
    for (const form of ["csv", "xlsx", "ics"]) {
      const again = await replycast(["simulate", "shop.yaml", "--roster", join("reports", `corner-shop--roster.${form}`), ...FEW], { cwd });
      expect(again.stderr).toBe(`${join("reports", `corner-shop--roster.${form}`)}: 8 shifts worked by 4 people\n`);
      expect((JSON.parse(again.stdout) as { rules: unknown }).rules).toEqual((JSON.parse(played.stdout) as { rules: unknown }).rules);
    }
    const bytes = readFileSync(join(cwd, "reports", "corner-shop--roster.xlsx"));
    const [table] = await readWorkbook(bytes);
    expect(table.sheet).toBe("排班表");
    expect(table.data[0]).toEqual(["团队", "人员", "2026-06-17 周三", "2026-06-18 周四", "工时"]);
    expect(table.data[1].slice(2)).toEqual(["半班 19:30-24:00", "半班 19:30-24:00", 9]);
    await replycast(["report", "result.json", "--format", "xlsx", "--lang", "zh"], { cwd });
    expect(readFileSync(join(cwd, "reports", "corner-shop--roster.xlsx")).equals(bytes)).toBe(true);
  });

  it("says what it cannot write, and writes nothing then", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO });
    const faults = await Promise.all([
      replycast(["report", "result.json", "--format", "html,gif"], { cwd }), replycast(["report", "result.json", "--format", "pdf", "--lang", "zh"], { cwd }), replycast(["report", "result.json", "--format", ""], { cwd }),
    ]);
    expect(faults.map(({ status, stdout, stderr }) => [status, stdout, stderr.split("\n", 1)[0]])).toEqual([
      [2, "", "--format  --format is gif"], [2, "", "--format  --format 为 pdf"], [2, "", "--format  --format is empty"],
    ]);
  });
});
