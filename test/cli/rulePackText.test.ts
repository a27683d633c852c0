import { describe, expect, it } from "vitest";
import { formatRuleList, formatRulePack } from "../../src/cli/rulePackText.ts";
import { displayWidth } from "../../src/report/terminal/columns.ts";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import { rulePacksOfPlatform, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";

const packs = shippedRulePacks().map((pack) => [`${pack.id}@${pack.effective.from}`, pack] as const);

describe("a rule as it is printed", () => {
  it.each(packs)("%s reads back to the same pack, in both languages", (_name, pack) => {
    for (const language of ["en", "zh"] as const) expect(parseRulePack(formatRulePack(pack, language))).toEqual(pack);
  });

  it.each(packs)("%s begins with sentences no wider than the screen, then the file with its sources", (_name, pack) => {
    for (const language of ["en", "zh"] as const) {
      const [comments, ...file] = formatRulePack(pack, language).split("\n\n");
      const lines = comments.split("\n");
      expect(lines[0]).toBe(`# ${pack.name[language]} (${pack.id})`);
      expect(lines.filter((line) => !line.startsWith("# ") || displayWidth(line) > 100)).toEqual([]);
      expect(file.join("\n\n")).toMatch(/^id: [^\n]*\n(?:.*\n)*sources:\n {2}- .*\n(?:.*\n)*notes:\n {2}en: \|-\n/u);
    }
  });
});

describe("the list of rules", () => {
  const rowsOf = (language: "en" | "zh"): string[] => formatRuleList(shippedRulePacks(), language).split("\n");

  it("has a line for each rule under its platform, earlier versions below the current one", () => {
    const rows = rowsOf("en");
    expect(rows.slice(rows.indexOf("pinduoduo"), rows.indexOf("pinduoduo") + 8)).toEqual([
      "pinduoduo",
      "  pinduoduo/effective-reply-60min    A  2024-03-15 –             effective (1-hour) reply rate",
      "    earlier: @2023-10-20, @2022-09-03, @2017-12-02",
      "  pinduoduo/manual-reply-3min        A  date unknown             3-minute manual reply rate",
      "  pinduoduo/answer-30s               A  date unknown             30-second answer rate",
      "  pinduoduo/mean-manual-reply-time   A  date unknown             mean manual reply time",
      "  pinduoduo/reply-5min *             B  2017-12-02 – 2021-04-26  5-minute reply rate (historical)",
      "  pinduoduo/first-reply-time *       D  date unknown             mean time to the first manual reply",
    ]);
  });

  it("says it in Chinese in columns of the same width", () => {
    const rows = rowsOf("zh");
    expect(rows).toContain("pinduoduo 拼多多");
    const names = new Map(shippedRulePacks().map(({ id, name }) => [id, name.zh]));
    const ends = rows.flatMap((row) => {
      const name = names.get(/^ {2}(\S+)/u.exec(row)?.[1] ?? "");
      return name === undefined ? [] : [displayWidth(row.slice(0, -name.length))];
    });
    expect(ends.length).toBe(names.size);
    expect(new Set(ends).size).toBe(1);
  });

  it("stars what a platform is not judged by unless it is asked for, and says why", () => {
    const starred = rowsOf("en").filter((row) => row.includes(" * ")).map((row) => row.trim().split(" ")[0]);
    expect(starred).toEqual(["douyin/person-manual-reply-3min", "kuaishou/manual-reply-3min", "kuaishou/reply-5min", "pinduoduo/reply-5min", "pinduoduo/first-reply-time"]);
    expect(rowsOf("en").join(" ")).toContain("* is not judged by --platform");
  });

  it("lists those of one platform alone", () => {
    expect(formatRuleList(rulePacksOfPlatform("shopee"), "en")).toMatch(/^shopee\n {2}shopee\/chat-response-12h {2}B {2}date unknown {2}chat response rate/u);
  });
});
