import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import type { Finding } from "../../../src/import/finding.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { formatLogTime } from "../../../src/log/logTime.ts";
import { dayNumber } from "../../../src/time/calendar.ts";

/** The times of a column as the shop's clock shows them. */
function read(times: readonly string[], timeZone = "Asia/Shanghai"): { readonly times: string[]; readonly findings: readonly Finding[] } {
  const rows = times.map((time, index) => `u${index},"${time}",buyer`).join("\n");
  const { log, startDate, findings, consumers } = readMessageLog(`consumer,time,sender\n${rows}`, { fileName: "log.csv", timeZone });
  const shown: string[] = [];
  for (let row = 0; row < log.messages.count; row++) {
    const name = consumers.nameOf(log.conversations.consumer[log.messages.conversation[row]]);
    shown[Number(name.slice(1))] = formatLogTime(log.messages.sentAt[row], dayNumber(startDate)!);
  }
  return { times: shown, findings };
}

function faultOf(times: readonly string[]): string {
  try {
    read(times);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults.map(({ where, found, mend }) => `${where} ${found} | ${mend}`).join("\n");
  }
  return "";
}

describe("a time that tells by itself what it is", () => {
  it.each([
    ["2026-06-18 20:00", "20:00:00.000"], ["2026.6.18 20:00:03", "20:00:03.000"], ["2026年6月18日 20:00", "20:00:00.000"], ["2026年06月18日20:00:03", "20:00:03.000"],
    ["2026年6月18日8时5分3秒", "08:05:03.000"], ["2026年6月18日 20点05分", "20:05:00.000"], ["20260618 20:00:03", "20:00:03.000"], ["20260618T20:00:03", "20:00:03.000"], ["20260618200003", "20:00:03.000"],
    ["2026-06-18 8:00:03 PM", "20:00:03.000"], ["2026-06-18 8:00:03\u202fp.m.", "20:00:03.000"], ["2026/6/18, 12:00:03 AM", "00:00:03.000"], ["2026/6/18 12:30 pm", "12:30:00.000"], ["2026/6/18 0:30 PM", "12:30:00.000"],
    ["2026-06-18 08:00:03 下午", "20:00:03.000"], ["2026-06-18 下午8:00:03", "20:00:03.000"], ["2026-06-18 下午20:00:03", "20:00:03.000"], ["2026-06-18 上午12:00", "12:00:00.000"], ["2026-06-18 上午 9:05", "09:05:00.000"],
    ["2026-06-18 凌晨12:30", "00:30:00.000"], ["2026-06-18 凌晨1:30", "01:30:00.000"], ["2026-06-18 中午12:30", "12:30:00.000"], ["2026-06-18 中午1:10", "13:10:00.000"], ["2026-06-18 晚上11:10", "23:10:00.000"],
    ["2026-06-18 12:00:03 UTC", "20:00:03.000"], ["2026-06-18 12:00:03 PM +00:00", "20:00:03.000"], ["2026-06-18T20:00:03,5", "20:00:03.500"], ["2026-06-18T20:00:03.1239", "20:00:03.123"],
  ])("%s is %s", (time, expected) => {
    expect(read([time]).times).toEqual([`2026-06-18T${expected}`]);
  });

  it.each([
    "2026-02-30 10:00", "2026-06-31 10:00", "2026-06-18 24:00", "2026-06-18 13:00 AM", "2026-06-18 上午8:00 PM", "2026-06-18", "10:00:03", "2026-06-18 10", "2026-6-18 10:5", "2026-06-18 晚上12:10",
    "20261318200003", "20260618", "18-06-2026 10:00 +08:00", "6/18/26 8", "2026-06-18 10:00:61",
  ])("%s is refused, with its line", (time) => {
    expect(faultOf(["2026-06-18 10:00", time])).toMatch(/^log\.csv:3 /u);
  });
});

describe("a date whose order only its column tells", () => {
  it("is day first where some day is above 12, month first where that is what makes it a date", () => {
    expect(read(["5/6/2026 20:00", "13/6/2026 20:00"]).times).toEqual(["2026-06-05T20:00:00.000", "2026-06-13T20:00:00.000"]);
    expect(read(["5/6/2026 8:00:03 PM", "6/18/2026 8:00:03 PM"]).times).toEqual(["2026-05-06T20:00:03.000", "2026-06-18T20:00:03.000"]);
    expect(read(["6-5-26 20:00", "6-18-26 20:00"]).times).toEqual(["2026-06-05T20:00:00.000", "2026-06-18T20:00:00.000"]);
    expect(read(["18.06.2026 20:00", "05.06.2026 20:00"]).times).toEqual(["2026-06-18T20:00:00.000", "2026-06-05T20:00:00.000"]);
  });

  it("is told, with the date that shows it and how many were read so", () => {
    expect(read(["5/6/2026 20:00", "13/6/2026 20:00", "6/6/2026 20:00", "2026-06-06 20:01"]).findings.filter(({ code }) => code === "date-order"))
      .toEqual([{ code: "date-order", count: 3, example: "dates are read as day, month, year, as 13/6/2026 in line 3 shows", line: 3, facts: { order: "dmy", shown: "13/6/2026" } }]);
  });

  it("is refused where it can be either, with the way to say which", () => {
    expect(faultOf(["5/6/2026 20:00", "6/7/2026 20:00"])).toMatch(/^log\.csv:2 the date 5\/6\/2026 can be read in two ways.*timeFormat: d\/M\/yyyy/u);
    expect(faultOf(["26-06-05 20:00"])).toContain("can be read in two ways");
  });

  it("is refused where no order makes all of them dates", () => {
    expect(faultOf(["13/6/2026 20:00", "6/14/2026 20:00"])).toMatch(/no order .*: 6\/14\/2026 and 13\/6\/2026 in line 2/u);
    expect(faultOf(["30/2/2026 20:00"])).toContain("no order");
  });

  it("matters not where every order gives the same day", () => {
    expect(read(["6/6/2026 20:00"]).times).toEqual(["2026-06-06T20:00:00.000"]);
  });

  it("is year first in six digits or two, where any other order would make the log last for years", () => {
    expect(read(["990201 10:20:30", "990228 0:00:00"]).times).toEqual(["1999-02-01T10:20:30.000", "1999-02-28T00:00:00.000"]);
    expect(read(["26/06/17 20:00", "26/06/18 20:00", "26/06/20 20:00"]).times[2]).toBe("2026-06-20T20:00:00.000");
  });
});

describe("numbers", () => {
  it("are a spreadsheet's days where the column holds nothing else", () => {
    const { times, findings } = read(["46191.8333", "46192", "46191.833368055554"]);
    expect(times).toEqual(["2026-06-18T19:59:57.120", "2026-06-19T00:00:00.000", "2026-06-18T20:00:03.000"]);
    expect(findings).toContainEqual({ code: "spreadsheet-times", count: 3, example: "times are numbers as a spreadsheet keeps them, days since 1899-12-30" });
  });

  it("are seconds since 1970 otherwise, and a log that begins there is told", () => {
    const { times, findings } = read(["46191", "46251"]);
    expect(times[1]).toBe("1970-01-01T20:50:51.000");
    expect(findings.map(({ code }) => code)).toContain("times-of-1970");
    expect(read(["46191.5", "1781784003"]).times[1]).toBe("2026-06-18T20:00:03.000");
  });
});

describe("the clock", () => {
  it("is told to have no seconds, or no hours beyond 12", () => {
    const minutes = Array.from({ length: 60 }, (_, minute) => `2026-06-18 20:${String(minute).padStart(2, "0")}`);
    expect(read(minutes).findings.map(({ code }) => code)).toContain("times-in-minutes");
    const hours = Array.from({ length: 240 }, (_, index) => `2026-06-18 ${String(1 + (index % 12)).padStart(2, "0")}:00:07`);
    expect(read(hours).findings.map(({ code }) => code)).toContain("hours-up-to-12");
    expect(read([...hours, "2026-06-18 13:00:07"]).findings.map(({ code }) => code)).not.toContain("hours-up-to-12");
  });

  it("is told to change within the log, where its zone does that", () => {
    const times = ["2026-03-07 10:00:01", "2026-03-08 10:00:01", "2026-03-09 10:00:01"];
    expect(read(times, "America/New_York").findings).toContainEqual(expect.objectContaining({ code: "clock-change", count: 1, example: expect.stringContaining("2026-03-08") as string }));
    expect(read(times).findings.map(({ code }) => code)).not.toContain("clock-change");
  });
});
