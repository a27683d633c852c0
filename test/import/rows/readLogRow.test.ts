import { expect, it } from "vitest";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";

it("keeps the page from which a conversation began, and tells of pages that it does not know", () => {
  const { log, findings } = readMessageLog([
    "time,consumer,conversation,sender,page", "2026-06-18T10:00:00,u1,c1,buyer,Refund-Detail", "2026-06-18T10:00:01,u1,c1,buyer,shop-home",
    "2026-06-18T10:00:02,u2,c2,buyer,moon", "2026-06-18T10:00:03,u2,c2,buyer,", "2026-06-18T10:00:04,u3,c3,buyer,moon",
  ].join("\n"), { fileName: "log.csv", timeZone: "Asia/Shanghai" });
  expect([...log.conversations.page]).toEqual([4, 0, 0]);
  expect(findings).toContainEqual({ code: "unknown-page", count: 2, example: "moon in line 4, taken for no page", line: 4, facts: { page: "moon" } });
});
