import { describe, expect, it } from "vitest";
import { Findings } from "../../../src/import/finding.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { onlineHours } from "../../../src/scoring/card/onlineHours.ts";

/** States such as `18T20:00:00 online` of one agent. */
function hoursOf(...states: readonly string[]): unknown {
  const rows = states.map((text) => `2026-06-${text.split(" ")[0]},,system,${text.split(" ")[1]},a1`);
  const read = readMessageLog(`time,consumer,sender,kind,agent\n2026-06-18T10:00:00,u1,buyer,text,\n${rows.join("\n")}\n`, { fileName: "log.csv", timeZone: "UTC" });
  return onlineHours(read, new Findings()).get("a1");
}

describe("onlineHours", () => {
  it("takes a night for one day's work, also where a break lies after midnight", () => {
    expect(hoursOf("18T20:00:00 online", "19T02:00:00 offline")).toEqual({ online: 6, away: 0, days: 1 });
    expect(hoursOf("18T20:00:00 online", "19T00:30:00 away", "19T01:00:00 online", "19T02:00:00 offline")).toEqual({ online: 5.5, away: 0.5, days: 1 });
  });

  it("counts a day once that has two turns at the desk, and two days as two", () => {
    expect(hoursOf("18T08:00:00 online", "18T12:00:00 offline", "18T14:00:00 online", "18T18:00:00 offline", "19T08:00:00 online", "19T17:00:00 offline")).toEqual({ online: 17, away: 0, days: 2 });
  });

  it("counts no day on which an agent was only away", () => {
    expect(hoursOf("18T08:00:00 away", "18T09:00:00 offline", "19T08:00:00 online", "19T10:00:00 offline")).toEqual({ online: 2, away: 1, days: 1 });
  });
});
