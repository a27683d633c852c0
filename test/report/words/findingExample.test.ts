import { describe, expect, it } from "vitest";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { findingExample } from "../../../src/report/words/findingExample.ts";
import type { Language } from "../../../src/report/words/language.ts";

/** The examples of a log's findings by code. */
function examples(text: string, language: Language): Record<string, string> {
  const { findings } = readMessageLog(text, { fileName: "log.csv", timeZone: "Asia/Shanghai" });
  return Object.fromEntries(findings.map((finding) => [finding.code, findingExample(finding, language)]));
}

const ODD = [
  "客服台导出", "time,consumer,conversation,sender,kind,agent,page,备注",
  "2026-06-18T10:00:00,u1,c1,buyer,text,,moon,", "2026-06-18T10:00:00,u1,c1,buyer,text,,moon,", "2026-06-18T10:01:00,u2,c2,buyer,hologram,,,", "2026-06-18T09:59:00,u2,c2,agent,text,a1,,",
  "2026-06-18T10:02:00,u2,c2,agent,text,,,", "2026-06-18T10:03:00,u3,c1,buyer,text,,,", "2026-06-18T10:04:05,u3,c1,system,moved,,,",
].join("\n");

describe("the case of a finding", () => {
  it("is told in the reader's language", () => {
    expect(examples(ODD, "zh")).toEqual({
      "lines-above-header": "", "column-not-read": "备注 (log.csv:2)", "unknown-page": "如第 3 行的“moon”", "unknown-kind": "如第 5 行：买家的“hologram”",
      "unknown-system-row": "如第 9 行：系统的“moved”", "rows-out-of-order": "如第 6 行", "rows-repeated": "如第 3 行与第 4 行，两行都保留",
      "agent-not-named": "如第 7 行", "conversation-shared": "如 u3，会话 c1 还有别的消费者", "reply-before-question": "如第 6 行", "conversation-without-reply": "如 u1 的会话，始于第 3 行",
    });
  });

  it("is the example itself in English", () => {
    expect(examples(ODD, "en")["conversation-without-reply"]).toBe("nobody answers the conversation of u1 that begins in line 3");
    expect(examples(ODD, "en")["lines-above-header"]).toBe("the header stands in line 2");
  });

  it("tells a date's order and its proof in Chinese", () => {
    expect(examples("time,consumer,sender\n13/6/2026 20:00,u1,buyer\n14/6/2026 20:00,u1,agent", "zh")["date-order"]).toBe("按日、月、年的顺序读取，依据第 2 行的 13/6/2026");
  });

  it("falls back on what a result without facts has", () => {
    expect(findingExample({ code: "unknown-kind", count: 1, example: "agent sticker in line 3", line: 3 }, "zh")).toBe("如第 3 行");
    expect(findingExample({ code: "of-another-version", count: 1, example: "as it was" }, "zh")).toBe("as it was");
  });
});
