import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { logMapPreset, logMapPresets } from "../../../src/import/map/logMapPresets.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";

function faultsOf(text: string): readonly { where: string; found: string; mend: string }[] {
  try {
    parseLogMap(text, "map.yaml");
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  return [];
}

const SOUND = "columns: { time: Sent, sender: Who, consumer: Buyer }\n";

describe("a map file", () => {
  it("names a column by its name, by names joined, or by several places", () => {
    const map = parseLogMap("columns:\n  time: [[Sent at], [Date, Time]]\n  sender: Who\n  consumer: [First, Last]\n", "map.yaml");
    expect(map.columns).toEqual({ time: [["Sent at"], ["Date", "Time"]], sender: [["Who"]], consumer: [["First", "Last"]] });
    expect([map.shape, map.headerRow, map.id, map.isPreset]).toEqual(["messages", 1, "map.yaml", false]);
  });

  it("takes numbers and yes or no as the words they are in the file", () => {
    const map = parseLogMap(`${SOUND}none: [0, no]\nskip: { state: 9 }\nvalues: { sender: { 1: buyer } }\n`, "map.yaml");
    expect([map.none, map.skip, map.values]).toEqual([{ "*": ["0", "no"] }, { state: ["9"] }, { sender: { 1: "buyer" } }]);
  });

  it("names the place and the nearest key of each slip, all at once", () => {
    const faults = faultsOf("colums: {}\ncolumns:\n  tme: Sent\n  sender: Who\n  consumer: Buyer\ntimeFormat: yyyy-qq\ntimeZone: Asia/Shangai\n");
    expect(faults.map(({ where }) => where)).toEqual(["map.yaml:1:1", "map.yaml:6:13", "map.yaml:7:11"]);
    expect(faults[0]).toMatchObject({ mend: "write columns" });
    expect(faultsOf("columns:\n  tme: Sent\n  sender: Who\n  consumer: Buyer\n")).toMatchObject([
      { where: "map.yaml:1:1" }, { where: "map.yaml:2:3", mend: "write time" },
    ]);
  });

  it("asks for the columns without which no row can be read", () => {
    expect(faultsOf("columns: { time: Sent, sender: Who }")).toMatchObject([{ where: "map.yaml:1:1", found: "columns does not name enough to read a row" }]);
    expect(faultsOf("shape: conversations\ncolumns: { agent: Who }")).toHaveLength(1);
    expect(faultsOf("shape: counters\ncolumns: { consumers: N }")).toHaveLength(1);
    expect(parseLogMap("columns: { time: Sent, consumer: Buyer }\nconstants: { sender: buyer }").constants).toEqual({ sender: "buyer" });
  });
});

describe("a map of counters", () => {
  it("names columns of counters in its rules", () => {
    expect(faultsOf("shape: counters\ncolumns: { agent: Who, consumers: N }\nrules: { my/rule: { missed: mised3min, of: consumers } }")).toMatchObject([{ where: "map.yaml:3:29", mend: "write missed3min" }]);
  });
});

describe("the maps that ship", () => {
  it("are sound and known by their names", () => {
    expect(logMapPresets().map(({ id }) => id)).toEqual([
      "messages-zh", "conversations", "conversations-zh", "pinduoduo-agents", "douyin-agents", "team-sheet", "consult-trend", "counters",
    ]);
    expect(logMapPreset("team-sheet").shape).toBe("counters");
  });

  it("an unknown name is a fault with the nearest", () => {
    expect(() => logMapPreset("pinduoduo-agent", "--map")).toThrow("write pinduoduo-agents");
  });
});
