import { describe, expect, it } from "vitest";
import { scenarioNotes } from "../../src/scenario/scenarioNotes.ts";
import { scenarioOf, SIX_LINES } from "./scenarioText.ts";

describe("scenarioNotes", () => {
  it("tells that a single team of another name serves all streams", () => {
    const renamed = SIX_LINES.replace("  pre-sale:", "  morning:");
    expect(scenarioNotes(scenarioOf(renamed))).toEqual(["roster.pre-sale names no stream of arrivals: the team pre-sale serves morning"]);
  });

  it("does not count who only receives among the teams", () => {
    const text = `${SIX_LINES.replace("  pre-sale:", "  morning:")}teams: { pre-sale: {}, boss: { role: admin } }\nrouting: { allOffline: { receiver: boss } }\n`;
    expect(scenarioNotes(scenarioOf(text))).toHaveLength(1);
  });

  it("tells that after-sale conversations cannot be passed on where no team at work may refund", () => {
    const text = (stream: string, teams: string) => SIX_LINES.replace("roster: {", `  ${stream}\nroster: { after-sale: { early: 1 },`).concat(`teams: { pre-sale: { mayRefund: false }, ${teams} }\n`);
    const afterSale = "after-sale: { consultsPerDay: 100 }";
    const note = "no team at work may refund: whoever gets an after-sale conversation of after-sale keeps it";
    expect(scenarioNotes(scenarioOf(text(afterSale, "after-sale: { mayRefund: false }")))).toEqual([note]);
    expect(scenarioNotes(scenarioOf(text(afterSale, "after-sale: { mayRefund: false }, nobody: { streams: [after-sale] }")))).toEqual([note]);
    expect(scenarioNotes(scenarioOf(text(afterSale, "after-sale: {}")))).toEqual([]);
    const page = "after-sale: { consultsPerDay: 100, afterSale: false, pages: { refund-detail: 100% } }";
    expect(scenarioNotes(scenarioOf(text(page, "after-sale: { mayRefund: false }")))).toEqual([note]);
    expect(scenarioNotes(scenarioOf(text(page.replace("refund", "order"), "after-sale: { mayRefund: false }")))).toEqual([]);
  });

  it("tells of pages of a team that no stream of it brings", () => {
    const text = SIX_LINES.replace("1200 }", "1200, pages: { goods-detail: 100%, order-detail: 0% } }").concat("teams: { pre-sale: { pages: [goods-detail, order-detail, refund-detail] } }\n");
    expect(scenarioNotes(scenarioOf(text))).toEqual(["teams.pre-sale.pages names order-detail, refund-detail: no stream of the team brings conversations from there"]);
    expect(scenarioNotes(scenarioOf(text.replace("order-detail, refund-detail]", "]")))).toEqual([]);
  });

  it("tells that sticky has nobody to go back where nobody comes back", () => {
    const text = `${SIX_LINES}routing: { sticky: true }\n`;
    expect(scenarioNotes(scenarioOf(text))).toEqual(["routing.sticky changes next to nothing: no stream has a returnShare, so no consumer comes back"]);
    expect(scenarioNotes(scenarioOf(text.replace("1200 }", "1200, returnShare: 10% }")))).toEqual([]);
  });

  it("tells of registrations that have no judged day before them", () => {
    const text = (dates: string) => `${SIX_LINES}days: 3\nwarmUp: 1\nstart: 2026-06-16\nvalue: { registration: [${dates}] }\n`;
    expect(scenarioNotes(scenarioOf(text("2026-06-18, 2026-06-20")))).toEqual([]);
    expect(scenarioNotes(scenarioOf(text("2026-06-17, 2026-06-21")))).toEqual(["2026-06-17", "2026-06-21"]
      .map((date) => `value.registration names ${date}, which changes nothing: a date from 2026-06-18 to 2026-06-20 has a judged day before it`));
  });

  it("says nothing where the team bears the name of its stream", () => {
    expect(scenarioNotes(scenarioOf(SIX_LINES))).toEqual([]);
  });
});
