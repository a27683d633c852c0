import { describe, expect, it } from "vitest";
import { plainDay, plainTeams, seconds } from "./plainDay.ts";

describe("what is easily overlooked", () => {
  it("a message that was withdrawn while its agent would have been at table leaves nothing behind", () => {
    const shifts = { day: { from: "00:00", to: "24:00", breaks: [{ from: "00:05", length: 240, waves: 1 }] } };
    // 0: 280–310, into the meal (300–540); 1 would have come at 540 and leaves at 300; 0 writes again at 370 and leaves at 380.
    const day = plainDay({ arrivals: [280, 290], laws: { handle: seconds(30), patience: seconds(10), turns: seconds(2) }, shifts });
    expect(day.replies).toEqual(["0: 280–310 0"]);
    expect(day.closed).toEqual(["380 380", "300 300"]);
  });

  it("a task begins when the last who waits in the pool leaves", () => {
    const work = [{ name: "refunds", team: "desk", perDay: 6, handle: seconds(5), between: ["00:01", "00:02"] as const }];
    const day = plainDay({ arrivals: [40, 41], laws: { idleTimeout: 1000, patience: seconds(100) }, team: { cap: 1 }, work });
    expect(day.closed[1]).toBe("141 141");
    expect(day.rows.work[0].startedAt).toBe(141_000);
  });

  it("a message of the millisecond in which its conversation is passed on is listed with the agent whose reply answers it", () => {
    const team = (roster: Record<string, number>): { streams: string[]; roster: Record<string, number> } => ({ streams: ["sales"], roster });
    const day = plainTeams({
      streams: { sales: { arrivals: [0], laws: { transferShare: 1, burst: seconds(2), burstGap: seconds(10) } } },
      teams: { red: team({ day: 1 }), blue: team({ late: 1 }) }, shifts: { day: { from: "00:00", to: "24:00" }, late: { from: "00:01", to: "24:00" } },
    });
    expect(day.rows.messages.map((row) => [row.at / 1000, row.listedAt / 1000])).toEqual([[0, 0], [10, 10]]);
  });

  it("a bot that is back speaks to those too who came while it was out", () => {
    const bot = { status: { first: false, busy: true, closing: false } };
    const botOut = { from: "2026-06-01T00:00", to: "2026-06-01T00:01" };
    const day = plainDay({ arrivals: [50, 115], laws: { turns: seconds(2), handle: seconds(10) }, team: { cap: 2 }, bot, incidents: [{ botOut }] });
    expect(day.replies.slice(0, 3)).toEqual(["0: 50–60 0", "0: 120 bot", "1: 115–125 0"]);
  });

  it("an agent without the right keeps an after-sale conversation where nobody has it, whatever the share of transfers", () => {
    const sales = { arrivals: [0], stream: { afterSale: true }, laws: { transferShare: 1 } };
    const day = plainTeams({ streams: { sales }, teams: { red: { streams: ["sales"], roster: { day: 1 }, mayRefund: false } } });
    expect(day.replies).toEqual(["0: 0–10 0"]);
  });

  it("what overflows after no wait at all may be taken by both teams from the start", () => {
    const day = plainTeams({
      streams: { sales: { arrivals: [0, 1], laws: { handle: seconds(100) } } },
      teams: { red: { streams: ["sales"], roster: { day: 1 }, overflowTo: "blue", overflowAfter: 0 }, blue: { streams: [], roster: { day: 1 } } },
    });
    expect(day.assigned).toEqual(["0: 0 0", "1: 1 1"]);
  });

  it("a conversation reaches people before its next message of the same millisecond, which is handled by itself", () => {
    const day = plainDay({ arrivals: [0], laws: { burst: seconds(2), burstGap: seconds(5) }, bot: { smart: { resolves: 0, fallback: 5 } } });
    expect(day.replies).toEqual(["0: 0 bot", "0: 5–15 0", "0: 15–25 0"]);
  });

  it("a reserve without delay still serves whose patience ends in the millisecond of the call", () => {
    const day = plainDay({
      arrivals: [0, 0], laws: { patience: seconds(0), silentShare: 1 }, shifts: { late: { from: "12:00", to: "24:00" } },
      reserve: { team: "desk", agents: 1, when: { pool: "> 1" }, delay: 0, stay: 60, costPerCall: 0 },
    });
    expect(day.replies).toEqual(["0: 0–10 1", "1: 10–20 1"]);
    expect(day.closed).toEqual(["10", "20 0"]);
  });

  it("who comes on duty as the desk goes down starts nothing, as a meal begins still something", () => {
    const left = { days: 2, laws: { handle: seconds(400) } };
    const day = { from: "08:00", to: "08:05", atEnd: "leave" as const };
    const deskDown = { from: "2026-06-02T08:00", to: "2026-06-02T08:01" };
    expect(plainDay({ ...left, arrivals: [28_800, 28_801], shifts: { day }, incidents: [{ deskDown }] }).replies).toEqual(["0: 28800–29200 0", "1: 115260–115660 0"]);
    const breaks = [{ from: "08:00", length: 60, waves: 1 }];
    expect(plainDay({ ...left, arrivals: [28_860, 28_861], shifts: { day: { ...day, breaks } } }).replies).toEqual(["0: 28860–29260 0", "1: 115200–115600 0"]);
  });

  it("a conversation that the first agent could not pass on for want of anybody with the right is passed on by no later one", () => {
    const sales = { arrivals: [30], stream: { afterSale: true }, laws: { transferShare: 1, turns: seconds(2), think: seconds(100) } };
    const agents = [{ name: "Li", shift: "late", role: "operations" as const }];
    const shifts = { early: { from: "00:00", to: "00:01", atEnd: "hand-over" as const }, late: { from: "00:02", to: "24:00" } };
    const day = plainTeams({ streams: { sales }, teams: { red: { streams: ["sales"], roster: { early: 1, late: 1 }, mayRefund: false, agents } }, shifts });
    expect(day.assigned).toEqual(["0: 30 0", "0: 140 1"]);
  });

  it("of receivers the one without work longest is the longest idle, whoever was on duty meanwhile; work beside the chats they have none", () => {
    const work = [{ name: "refunds", team: "owner", perDay: 20, handle: seconds(5), between: ["00:00", "24:00"] as const }];
    const day = plainTeams({
      streams: { sales: { arrivals: [0, 200] } }, teams: { red: { streams: ["sales"], roster: { day: 1 } }, owner: { streams: [], roster: { day: 2 }, role: "admin" } },
      shifts: { day: { from: "00:01", to: "00:03" } }, routing: { assign: "longest-idle", allOffline: { receiver: "owner", after: 0, cap: 1 } }, work,
    });
    expect(day.assigned).toEqual(["0: 0 1", "1: 200 2"]);
    expect(day.rows.work).toEqual([]);
  });
});
