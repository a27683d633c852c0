import { describe, expect, it } from "vitest";
import { BUYER_KINDS, REPLY_KINDS } from "../../src/log/kinds.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../src/log/messageLog.ts";
import { faultsOf, read, table } from "./logOfText.ts";
import { namesIn } from "./namesIn.ts";
import { MINUTE_MS, SECOND_MS } from "../../src/time/units.ts";

const TEN = 600 * MINUTE_MS;

describe("files that are nearly a log", () => {
  const header = "time,consumer,sender";

  it("refuses lines that end with a carriage return alone, and takes one within a cell for what was written", () => {
    expect(faultsOf(`${header}\r2026-06-18T10:00:00,u1,buyer\r`)).toMatchObject([{ where: "log.csv", found: "its lines end with a carriage return alone" }]);
    expect(read(`${header},text\n2026-06-18T10:00:00,u1,buyer,one\rtwo\n`).log.messages.count).toBe(1);
  });

  it("tells of an array of objects that each stands on a line of its own, and what does not", () => {
    const row = '{"time":"2026-06-18T10:00:00","consumer":"u1","sender":"buyer"}';
    expect(faultsOf(`[${row}]`)).toMatchObject([{ where: "log.csv:1", found: "the line is no JSON object" }]);
    expect(faultsOf(`[\n${row}\n]\n`)).toMatchObject([{ where: "log.csv:1" }, { where: "log.csv:3" }]);
  });

  it("keeps ids of JSON apart that are too long for a number, or that differ in half a character alone", () => {
    const row = (consumer: string, text: string): string => `{"time": 1781773200,"consumer": ${consumer} ,"sender":"buyer","text":${text}}`;
    const ids = ["7301234567890123456", "7301234567890123457", '"7301234567890123458"', '"a 7301234567890123459,"', "1.5", '"u\\ud83d"', '"u\\ud83c"', '"u\\ude00x"', '"u\\ud83d\\ude00"'];
    const { consumers } = read(ids.map((id) => row(id, '"\\ud83d \\" 12345678901234567890"')).join("\n"));
    expect(namesIn(consumers)).toEqual([
      "7301234567890123456", "7301234567890123457", "7301234567890123458", "a 7301234567890123459,", "1.5", "u\\ud83d", "u\\ud83c", "u\\ude00x", "u\u{1f600}",
    ]);
  });

  it("refuses objects that all stand on one line before it has read them all", () => {
    const long = `{"time":1781773200,"text":"${"x".repeat(1 << 20)}"},`.repeat(65);
    expect(faultsOf(`${long}\n${long}`)).toMatchObject([{ where: "log.csv:1", found: "the line is no JSON object" }]);
  });

  it("reads a quarter of a million messages of one moment, in whatever order their conversations come", () => {
    const rows = Array.from({ length: 250_000 }, (_, index) => `2026-06-18T10:00:00,u${index < 1000 ? index : (index * 7919) % 1000},buyer`);
    const { log } = read(`${header}\n${rows.join("\n")}`);
    expect(log.messages.conversation.every((its, place) => place === 0 || log.messages.conversation[place - 1] <= its)).toBe(true);
  });

  it("reads a column that stands in no object before the two thousandth", () => {
    const early = Array.from({ length: 2000 }, (_, index) => JSON.stringify({ time: 1_781_773_200 + index, consumer: `u${index}`, sender: "buyer" }));
    const late = [{ sender: "agent", agent: "a1", kind: "coupon", conversation: "c1" }, { sender: "system", kind: "online", agent: "a2" }].map((row) => JSON.stringify({ time: 1_781_776_800, consumer: "u1", ...row }));
    const { agents, log, findings } = read([...early, ...late].join("\n"));
    expect([agents.size, log.replies.count, log.presence.count]).toEqual([2, 1, 1]);
    expect(findings.filter(({ code }) => code === "column-not-read")).toEqual([]);
  });

  it.each(["1781773200000000", "99999999999999999999", "253402300800000"])("refuses the number %s, which is no time before the year 10000", (time) => {
    expect(faultsOf(`${header}\n${time},u1,buyer\n`)).toMatchObject([{ where: "log.csv:2", found: `time is "${time}"` }]);
  });
});

describe("the forms of a log", () => {
  const rows = [["2026-06-18T10:00:00", "u1", "buyer", "text"], ["2026-06-18T10:00:30", "u1", "agent", "text"]];
  const header = ["time", "consumer", "sender", "kind"];
  const forms: readonly (readonly [string, string])[] = [
    ["CSV", [header, ...rows].map((row) => row.join(",")).join("\n")],
    ["CSV with BOM, CRLF and a trailing empty column", `\ufeff${[header, ...rows].map((row) => `${row.join(",")},`).join("\r\n")}\r\n`],
    ["TSV", [header, ...rows].map((row) => row.join("\t")).join("\n")],
    ["a semicolon table with capitals, blanks and quotes in the header", [[" Time", "\"Consumer\"", "SENDER ", "Kind"], ...rows].map((row) => row.join(";")).join("\r\n")],
    ["CSV with empty lines", `${header.join(",")}\n\n${rows.map((row) => row.join(",")).join("\n\n")}\n,,,\n`],
    ["JSON lines", rows.map(([time, consumer, sender, kind]) => JSON.stringify({ time, consumer, sender, kind })).join("\n")],
    ["JSON lines with BOM and CRLF", `\ufeff${rows.map(([time, consumer, sender]) => JSON.stringify({ time, consumer, sender, text: null })).join("\r\n")}\r\n`],
  ];
  it.each(forms)("reads %s", (_, text) => {
    const { log, startDate, days, consumers, findings } = read(text);
    expect([startDate, days, namesIn(consumers), findings]).toEqual(["2026-06-18", 1, ["u1"], []]);
    expect([...log.messages.sentAt, ...log.replies.at]).toEqual([TEN, TEN + 30 * SECOND_MS]);
    expect([...log.messages.reply]).toEqual([0]);
  });

  it("takes only LF and CRLF outside of quotes for the end of a row", () => {
    const { log } = read('time,consumer,sender,text\r\n2026-06-18T10:00:00,u1,buyer,one\rtwo\r\n2026-06-18T10:01:00,u1,buyer,"a\nb ""c"",\r\nd"\r\n2026-06-18T10:02:00,u1,buyer,谢谢\r\n');
    expect(log.messages.count).toBe(3);
    expect([...log.messages.flags]).toEqual([0, 0, MESSAGE_CLOSING_WORD]);
  });

  it("names lines as an editor counts them, quoted line ends included", () => {
    expect(faultsOf('time,consumer,sender,text\n2026-06-18T10:00:00,u1,buyer,"a\nb"\nyesterday,u1,buyer,\n')).toMatchObject([{ where: "log.csv:4", found: 'time is "yesterday"' }]);
  });

  it("tells of columns that it does not read", () => {
    expect(read("time,consumer,sender,mood\n2026-06-18T10:00:00,u1,buyer,good").findings).toContainEqual({ code: "column-not-read", count: 1, example: "mood (log.csv:1)" });
  });

  it("takes ids that a spreadsheet has turned into decimals for the whole number", () => {
    expect(namesIn(read("time,consumer,sender\n2026-06-18T10:00:00,3.0,buyer\n2026-06-18T10:00:01,3,agent").consumers)).toEqual(["3"]);
  });
});

/** Start date and time of a log of one message. */
function sentAt(time: string, zone: string): string {
  const { log, startDate } = read(`time,consumer,sender\n${time},u1,buyer`, zone);
  return `${startDate} ${log.messages.sentAt[0]}`;
}

describe("times", () => {
  it.each([
    ["2026-06-18T20:00:03.120", "Asia/Shanghai", "2026-06-18 72003120"],
    ["2026-06-18 20:00:03", "America/New_York", "2026-06-18 72003000"],
    ["2026/6/18 20:00", "UTC", "2026-06-18 72000000"],
    ["2026-06-18T20:00:03Z", "Asia/Shanghai", "2026-06-19 14403000"],
    ["2026-06-18T20:00:03.5+09:30", "UTC", "2026-06-18 37803500"],
    ["2026-06-18T20:00:03-0400", "America/New_York", "2026-06-18 72003000"],
    ["1781784003", "Asia/Shanghai", "2026-06-18 72003000"],
    ["1781784003.120", "Asia/Shanghai", "2026-06-18 72003120"],
    ["1781784003120", "UTC", "2026-06-18 43203120"],
  ])("reads %s in %s", (time, zone, expected) => {
    expect(sentAt(time, zone)).toBe(expected);
  });

  it.each(["2026-02-30T10:00:00", "2026-06-18T24:00:00", "2026-06-18T10:60:00", "18.6.2026", "10:00", ""])("refuses %j", (time) => {
    expect(faultsOf(`time,consumer,sender\n${time},u1,buyer`)).toHaveLength(1);
  });

  it("refuses a time zone that nobody knows", () => {
    expect(() => read("time,consumer,sender\n", "Mars/Olympus")).toThrow("no time zone is called Mars/Olympus");
  });
});

describe("faults", () => {
  it("shows all rows that cannot be read at once, with their lines", () => {
    const text = "time,consumer,sender,kind,agent,spam\nx,u1,buyer,text,,\n2026-06-18T10:00:00,,buyer,text,,\n2026-06-18T10:00:00,u1,byuer,text,,\n2026-06-18T10:00:00,u1,system,assigned,,\n2026-06-18T10:00:00,u1,buyer,text,,perhaps\n2026-06-18T10:00:00,u1,buyer,text,,,more\n";
    expect(faultsOf(text).map(({ where, found }) => `${where} ${found}`)).toEqual([
      'log.csv:2 time is "x"',
      "log.csv:3 consumer is empty",
      'log.csv:4 sender is "byuer"',
      "log.csv:5 agent is empty in a row of kind assigned",
      'log.csv:6 spam is "perhaps"',
      "log.csv:7 the row has 7 cells",
    ]);
  });

  it("shows twenty and counts the rest", () => {
    const faults = faultsOf(`time,consumer,sender\n${"x,u1,buyer\n".repeat(50)}`);
    expect(faults).toHaveLength(21);
    expect(faults[20].found).toBe("30 more rows cannot be read");
  });

  it("refuses a header in which a column stands twice, with the places", () => {
    expect(faultsOf("time,consumer,sender, Sender ,time\n2026-06-18T10:00:00,u1,buyer,agent,\n")).toMatchObject([
      { where: "log.csv:1", found: "columns 1 and 5 are called time" }, { where: "log.csv:1", found: "columns 3 and 4 are called sender" },
    ]);
    expect(faultsOf("time,consumer,sender,note,note\n2026-06-18T10:00:00,u1,buyer,,\n")).toEqual([]);
  });

  it("says which columns are missing", () => {
    expect(faultsOf("when,consumer,sender\n")).toMatchObject([{ where: "log.csv:1", found: "the header names when, consumer, sender" }]);
    expect(faultsOf("时间,客户,客服\n")).toMatchObject([{
      found: "the header names 时间, 客户, 客服 (时间 may be time, 客户 may be consumer, 客服 may be agent)",
      expected: expect.stringMatching(/^the columns time, consumer, sender; where there are, conversation, kind, agent, page, spam, blacklisted, text, stream; or the header of a preset/u) as string,
      mend: expect.stringContaining("call the one that tells who writes: buyer, agent, bot or system `sender`; or save this as map.yaml") as string,
    }]);
  });

  it.each(["", "\n\n", "time,consumer,sender\n"])("refuses %j, where there is nothing to judge", (text) => {
    expect(faultsOf(text)).toHaveLength(1);
  });

  it("refuses a line that is no JSON object", () => {
    expect(faultsOf('{"time":"2026-06-18T10:00:00","consumer":"u1","sender":"buyer"}\n[1]\n{"time":')).toMatchObject([{ where: "log.csv:2" }, { where: "log.csv:3" }]);
  });

  it("tells of a quotation that is never closed", () => {
    expect(faultsOf('time,consumer,sender\n2026-06-18T10:00:00,"u1,buyer\n')).not.toEqual([]);
  });
});

describe("what rows tell", () => {
  it("puts what a message is, says and was flagged for into its flags", () => {
    const { log } = read([
      "time,consumer,sender,kind,spam,blacklisted,text",
      "2026-06-18T10:00:00,u1,buyer,image,1,,", "2026-06-18T10:00:01,u1,buyer,text,0,yes,", "2026-06-18T10:00:02,u1,buyer,text,false,,好的，谢谢～",
      "2026-06-18T10:00:03,u1,buyer,text,,,好的，什么时候发货", "2026-06-18T10:00:04,u2,buyer,text,,,", "2026-06-18T10:09:00,u2,system,spam-confirmed,,,",
    ].join("\n"));
    expect([...log.messages.flags]).toEqual([MESSAGE_SUSPECTED_SPAM, MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, 0, MESSAGE_CONFIRMED_SPAM]);
    expect(BUYER_KINDS[log.messages.kind[0]]).toBe("image");
  });

  it("chains replies of a conversation and answers with the first at or after the message", () => {
    const { log } = table("10:00:00,u1,buyer,text,", "10:00:00,u1,bot,faq,", "10:01:00,u1,agent,text,Anna", "10:01:00,u1,buyer,text,", "10:02:00,u2,agent,text,Bo");
    expect([...log.messages.reply]).toEqual([0, 1]);
    expect([...log.replies.next]).toEqual([1, -1, -1]);
    expect([...log.replies.agent]).toEqual([-1, 0, 1]);
  });

  it("never takes a bot's text for a person's", () => {
    const { log, findings } = table("10:00:00,u1,buyer,text,", "10:00:01,u1,bot,text,");
    expect(REPLY_KINDS[log.replies.kind[0]]).toBe("smart");
    expect(findings).toMatchObject([{ code: "unknown-kind", count: 1 }]);
  });

  it("keeps closings, leavings and the states of agents", () => {
    const { log, agents } = table("09:00:00,,system,online,Anna", "10:00:00,u1,buyer,text,", "10:05:00,u1,system,left,", "10:06:00,u1,system,closed,", "12:00:00,,system,away,Anna");
    expect([log.conversations.closedAt[0] - TEN, log.conversations.leftAt[0] - TEN]).toEqual([6 * MINUTE_MS, 5 * MINUTE_MS]);
    expect([[...log.presence.state], namesIn(agents)]).toEqual([[0, 1], ["Anna"]]);
  });
});
