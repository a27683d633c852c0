import { describe, expect, it } from "vitest";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { findingExample } from "../../../src/report/words/findingExample.ts";
import { readCounters, readTable } from "../readTable.ts";

const read = (text: string) => readMessageLog(text, { fileName: "log.csv", timeZone: "UTC" });

describe("a header that stands again", () => {
  it.each([",", "\t", ";"])("as where daily exports were joined, is passed over and told (parted by %j)", (delimiter) => {
    const parted = (text: string): string => text.replaceAll(",", delimiter);
    for (const header of ["time,consumer,sender,note", "时间,买家,发送方,备注"]) {
      const who = header.startsWith("t") ? "buyer" : "买家";
      const log = read(parted(`${header}\n2026-06-18 10:00:00,u1,${who},\n${header}\n2026-06-19 10:00:00,u2,${who},\n\uFEFF${header}\r\n2026-06-20 10:00:00,u3,${who},\n`));
      const finding = log.findings.find(({ code }) => code === "header-repeated");
      expect([log.log.messages.count, finding?.count, finding?.line]).toEqual([3, 2, 3]);
      expect(finding === undefined ? "" : findingExample(finding, "zh")).toBe("如第 3 行");
    }
  });

  it("is passed over in counters, and another header is not", () => {
    const counters = readCounters("日期,咨询人数\n2026-06-01,100\n日期,咨询人数\n2026-06-02,90");
    expect(counters.rows.map(({ labels: { date } }) => date)).toEqual(["2026-06-01", "2026-06-02"]);
    expect(() => readTable("time,consumer,sender\n2026-06-18 10:00:00,u1,buyer\ntime,sender,consumer\n")).toThrow(/time is "time"/u);
  });
});
