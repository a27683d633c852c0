import { describe, expect, it } from "vitest";
import { plainDay, plainTeams, seconds } from "./plainDay.ts";

const ONE_TURN = { handle: seconds(10) };

describe("order of a millisecond", () => {
  it("an agent whose reply ends in a break's first millisecond starts the next, an idle one does not", () => {
    const shifts = { day: { from: "00:00", to: "24:00", breaks: [{ from: "00:01", length: 60, waves: 1 }] } };
    expect(plainDay({ arrivals: [50, 51], shifts }).replies).toEqual(["0: 50–60 0", "1: 60–70 0"]);
    expect(plainDay({ arrivals: [60], shifts }).replies).toEqual(["0: 120–130 0"]);
  });

  it("a handling that can start in the millisecond in which patience ends starts", () => {
    expect(plainDay({ arrivals: [0, 1], laws: { handle: seconds(20), patience: seconds(19) } }).replies).toEqual(["0: 0–20 0", "1: 20–40 0"]);
    expect(plainDay({ arrivals: [0, 1], laws: { handle: seconds(20), patience: seconds(18.999) } }).closed).toEqual(["20", "19.999 19.999"]);
  });

  it("room that a leaving buyer makes is given away in the same millisecond", () => {
    const day = plainDay({ arrivals: [0, 1, 2], laws: { handle: seconds(100), patience: seconds(50) } });
    expect(day.assigned).toEqual(["0: 0 0", "1: 1 0", "2: 51 0"]);
  });

  it("messages under way come before new conversations", () => {
    // Conversation 0 writes again at 20, when 1 arrives: the only agent, free since 10, takes 0 first.
    const day = plainDay({ arrivals: [0, 20], laws: { ...ONE_TURN, turns: seconds(2), think: seconds(10) } });
    expect(day.replies.slice(0, 3)).toEqual(["0: 0–10 0", "0: 20–30 0", "1: 30–40 0"]);
  });
});

describe("messages, handlings, replies", () => {
  it("a burst message joins a waiting conversation; during the handling it enters the list anew", () => {
    const day = plainDay({ arrivals: [0, 1], laws: { burst: seconds(2), burstGap: seconds(3), handle: seconds(10) } });
    expect(day.replies).toEqual(["0: 0–10 0", "1: 10–20 0", "0: 20–30 0"]);
  });

  it("a buyer who leaves sends no more of the burst", () => {
    const day = plainDay({ arrivals: [0, 1], laws: { burst: seconds(2), burstGap: seconds(40), handle: seconds(30), patience: seconds(20) } });
    expect(day.rows.messages.map((row) => [row.at / 1000, row.conversation])).toEqual([[0, 0], [1, 1], [40, 0]]);
  });

  it("the buyer thinks when everything of the turn is answered and the burst is out", () => {
    const day = plainDay({ arrivals: [0], laws: { turns: seconds(2), burst: seconds(2), burstGap: seconds(30), handle: seconds(10), think: seconds(5) } });
    expect(day.replies).toEqual(["0: 0–10 0", "0: 30–40 0", "0: 45–55 0", "0: 75–85 0"]);
  });

  it("slowdown takes the open conversations when the message reached the list", () => {
    expect(plainDay({ arrivals: [0, 1], team: { slowdownPerChat: 0.5 } }).replies).toEqual(["0: 0–10 0", "1: 10–25 0"]);
  });

  it("newest-first takes who entered last, stay-with-chat the one just answered", () => {
    const laws = { burst: seconds(2), burstGap: seconds(3), handle: seconds(10) };
    const played = (reply: "newest-first" | "stay-with-chat"): readonly string[] => plainDay({ arrivals: [0, 1, 2], laws, team: { cap: 3 }, routing: { reply } }).replies;
    expect(played("newest-first").slice(0, 2)).toEqual(["0: 0–10 0", "0: 10–20 0"]);
    expect(plainDay({ arrivals: [0, 1, 2], team: { cap: 3 }, routing: { reply: "newest-first" } }).replies).toEqual(["0: 0–10 0", "2: 10–20 0", "1: 20–30 0"]);
    expect(played("stay-with-chat")).toEqual(["0: 0–10 0", "0: 10–20 0", "1: 20–30 0", "2: 30–40 0"]);
  });
});

describe("staff", () => {
  const shift = (atEnd: "finish" | "hand-over" | "leave") => ({ early: { from: "00:00", to: "00:01", atEnd }, late: { from: "00:02", to: "24:00", atEnd } });

  it("finish serves what is open after the end; hand-over gives back what is owed; leave waits for the next day", () => {
    const played = (atEnd: "finish" | "hand-over" | "leave"): readonly string[] => plainDay({ arrivals: [30, 35], laws: { handle: seconds(40) }, shifts: shift(atEnd) }).replies;
    expect(played("finish")).toEqual(["0: 30–70 0", "1: 70–110 0"]);
    expect(played("hand-over")).toEqual(["0: 30–70 0", "1: 120–160 1"]);
    expect(played("leave")).toEqual(["0: 30–70 0", "1: 86400–86440 0"]);
  });

  it("a conversation in which nothing is owed has no agent after a hand-over until the buyer writes", () => {
    const day = plainDay({ arrivals: [30], laws: { turns: seconds(2), think: seconds(100) }, shifts: shift("hand-over") });
    expect(day.assigned).toEqual(["0: 30 0", "0: 140 1"]);
  });

  it("a cap by the clock counts from its time on and sends nobody away", () => {
    const day = plainDay({ arrivals: [0, 1, 70], laws: { handle: seconds(100) }, team: { cap: { "00:00": 2, "00:01": 1 } } });
    expect(day.assigned).toEqual(["0: 0 0", "1: 1 0", "2: 200 0"]);
  });

  it("while the desk is down nobody starts a reply or takes a conversation", () => {
    const deskDown = { from: "2026-06-01T00:01", to: "2026-06-01T00:02" };
    const day = plainDay({ arrivals: [55, 56, 70], team: { cap: 5 }, incidents: [{ deskDown }] });
    expect(day.replies).toEqual(["0: 55–65 0", "1: 120–130 0", "2: 130–140 0"]);
  });

  it("the last agent of the shift is absent and hands over what is there", () => {
    const agentAbsent = { team: "desk", shift: "day", from: "2026-06-01T00:01", to: "2026-06-01T00:02" };
    const day = plainDay({ arrivals: [55, 56, 57], laws: { handle: seconds(20) }, roster: { day: 2 }, team: { cap: 2 }, routing: { assign: "most-loaded" }, incidents: [{ agentAbsent }] });
    expect(day.replies).toEqual(["0: 55–75 0", "2: 57–77 1", "1: 75–95 0"]);
  });
});

describe("who takes a conversation", () => {
  const agents = (assign: "most-loaded" | "round-robin" | "longest-idle", arrivals: readonly number[]): readonly string[] =>
    plainDay({ arrivals, roster: { day: 3 }, laws: { idleTimeout: 1000 }, routing: { assign } }).assigned.map((row) => row.slice(-1));

  it("most-loaded fills an agent up; round-robin goes on by number; longest-idle takes who has been without work longest", () => {
    expect(agents("most-loaded", [0, 1, 2])).toEqual(["0", "0", "1"]);
    expect(agents("round-robin", [0, 100, 200, 300])).toEqual(["0", "1", "2", "0"]);
    expect(agents("longest-idle", [0, 100, 200, 300])).toEqual(["0", "1", "2", "0"]);
  });

  it("the pool gives newest-first, or by the order of the streams", () => {
    const order = (pool: "oldest-first" | "newest-first"): readonly string[] =>
      plainDay({ arrivals: [0, 1, 2], team: { cap: 1 }, routing: { pool } }).assigned.map((row) => row.slice(0, 1));
    expect(order("oldest-first")).toEqual(["0", "1", "2"]);
    expect(order("newest-first")).toEqual(["0", "2", "1"]);
    const byStream = plainTeams({
      streams: { sales: { arrivals: [0, 2] }, service: { arrivals: [1] } }, teams: { all: { streams: ["sales", "service"], roster: { day: 1 }, cap: 1 } }, routing: { pool: "by-stream" },
    });
    expect(byStream.assigned.map((row) => row.slice(0, 1))).toEqual(["0", "2", "1"]);
  });

  it("what has waited long enough overflows, at its place, and comes back to the teams of its stream", () => {
    const day = plainTeams({
      streams: { sales: { arrivals: [0, 1, 2], laws: { handle: seconds(100) } } },
      teams: { red: { streams: ["sales"], roster: { day: 1 }, cap: 1, overflowTo: "blue", overflowAfter: 30 }, blue: { streams: [], roster: { day: 1 }, cap: 1 } },
    });
    expect(day.assigned).toEqual(["0: 0 0", "1: 31 1", "2: 100 0"]);
  });

  it("sticky goes to the agent who last had the consumer", () => {
    const shared = { arrivals: [0, 1], roster: { day: 2 }, stream: { returnShare: 1, returnAfter: seconds(5) }, days: 1 };
    const first = (sticky: boolean): readonly string[] => plainDay({ ...shared, routing: { sticky } }).assigned.slice(0, 4);
    // Conversation 3 (consumer of 1) comes back at 16, while agent 0, free, would be the first choice.
    expect(first(true)).toEqual(["0: 0 0", "1: 1 1", "2: 15 0", "3: 16 1"]);
  });

  it("receivers serve only while nobody is on duty, after the wait, and finish what is open", () => {
    const day = plainTeams({
      streams: { sales: { arrivals: [0, 20, 62], laws: { handle: seconds(40) } } },
      teams: { red: { streams: ["sales"], roster: { day: 1 }, cap: 1 }, owner: { streams: [], roster: {}, role: "admin" } },
      shifts: { day: { from: "00:01", to: "24:00" } },
      routing: { allOffline: { receiver: "owner", after: 10, cap: 2 } },
    });
    expect(day.replies).toEqual(["0: 10–50 1", "1: 50–90 1", "2: 62–102 0"]);
    expect(day.rows.presence.every((row) => row.agent === 0)).toBe(true);
  });

  it("a transferred conversation goes to another team and is handled once more", () => {
    const team = (): { streams: string[]; roster: Record<string, number> } => ({ streams: ["sales"], roster: { day: 1 } });
    const day = plainTeams({ streams: { sales: { arrivals: [0], laws: { transferShare: 1 } } }, teams: { red: team(), blue: team() } });
    expect(day.replies).toEqual(["0: 0–10 0", "0: 10–20 1"]);
    const alone = plainTeams({ streams: { sales: { arrivals: [0], laws: { transferShare: 1 } } }, teams: { red: team() } });
    expect(alone.assigned).toEqual(["0: 0 0", "0: 10 0"]);
  });

  it("an agent without the right passes an after-sale conversation on to those who have it", () => {
    const day = plainTeams({
      streams: { sales: { arrivals: [0], stream: { afterSale: true } } },
      teams: { red: { streams: ["sales"], roster: { day: 1 }, mayRefund: false }, blue: { streams: ["sales"], roster: { day: 1 }, mayRefund: false }, back: { streams: [], roster: { day: 1 } } },
    });
    expect(day.assigned).toEqual(["0: 0 0", "0: 10 2"]);
    const nobody = plainTeams({ streams: { sales: { arrivals: [0], stream: { afterSale: true } } }, teams: { red: { streams: ["sales"], roster: { day: 1 }, mayRefund: false } } });
    expect(nobody.assigned).toEqual(["0: 0 0"]);
  });
});

describe("bots", () => {
  const item = { question: "post", answer: "soon", enabled: true, share: 1, resolves: 1 };

  it("a question that resolves is one message, its answer and the close", () => {
    const day = plainDay({ arrivals: [0], laws: { burst: seconds(2), burstGap: seconds(3), turns: seconds(2) }, bot: { faq: { items: [item] } } });
    expect(day.replies).toEqual(["0: 0 bot"]);
    expect(day.closed).toEqual(["0"]);
  });

  it("a smart bot that resolves answers all of the first turn as it is sent, then closes", () => {
    const day = plainDay({ arrivals: [0], laws: { burst: seconds(2), burstGap: seconds(3), turns: seconds(2) }, bot: { smart: { resolves: 1, fallback: 0 } } });
    expect(day.replies).toEqual(["0: 0 bot", "0: 3 bot"]);
    expect(day.closed).toEqual(["3"]);
  });

  it("the list is not sent again to who comes back the same day", () => {
    const day = plainDay({ arrivals: [0], stream: { returnShare: 1, returnAfter: seconds(80_000) }, bot: { faq: { items: [item] } } });
    expect(day.replies).toEqual(["0: 0 bot", "1: 80000–80010 0"]);
  });

  it("what the smart bot does not resolve reaches people later, with or without quota", () => {
    const day = plainDay({ arrivals: [0, 100], bot: { smart: { resolves: 0, quota: 1, fallback: 30 } } });
    expect(day.replies).toEqual(["0: 0 bot", "0: 30–40 0", "1: 130–140 0"]);
  });

  it("busy is said where nobody can start at once, closing takes the closing word", () => {
    const day = plainDay({ arrivals: [0, 1], bot: { status: { first: false, busy: true, closing: true } }, laws: { closingWordShare: 1 } });
    expect(day.replies).toEqual(["1: 1 bot", "0: 0–10 0", "1: 10–20 0", "0: 70 bot", "1: 80 bot"]);
    expect(day.closed).toEqual(["70", "80"]);
  });

  it("does nothing while it is out", () => {
    const botOut = { from: "2026-06-01T00:00", to: "2026-06-01T00:01" };
    expect(plainDay({ arrivals: [59, 60], bot: { faq: { items: [item] } }, incidents: [{ botOut }] }).replies).toEqual(["1: 60 bot", "0: 59–69 0"]);
  });
});

describe("the rest", () => {
  it("spam is one message and five seconds", () => {
    expect(plainDay({ arrivals: [0], laws: { turns: seconds(3), closingWordShare: 1 }, stream: { spamShare: 1 } }).replies).toEqual(["0: 0–5 0"]);
  });

  it("who would come back after midnight does not", () => {
    const day = plainDay({ arrivals: [0], stream: { returnShare: 1, returnAfter: seconds(50_000) } });
    expect(day.rows.conversations.map((row) => row.at / 1000)).toEqual([0, 50_010]);
  });

  it("work beside the chats is done in idle time and finished", () => {
    const work = [{ name: "refunds", team: "desk", perDay: 1, handle: seconds(50), between: ["00:00", "00:01"] as const }];
    const day = plainDay({ arrivals: [0], work, laws: { handle: seconds(100) }, seed: "work" });
    expect(day.rows.work.every((row) => row.at - row.startedAt === 50_000 && row.startedAt >= 100_000)).toBe(true);
    expect(day.rows.work.length).toBeGreaterThan(0);
  });

  it("the reserve is called when the pool grows, comes after the delay and finishes what is open", () => {
    const day = plainTeams({
      streams: { sales: { arrivals: [0, 1, 2, 60], laws: { handle: seconds(100) } } },
      teams: { red: { streams: ["sales"], roster: { day: 1 }, cap: 1 } },
      reserve: { team: "red", agents: 1, when: { pool: "> 1" }, delay: 10, stay: 40, costPerCall: 0 },
    });
    expect(day.replies).toEqual(["0: 0–100 0", "1: 12–112 1", "2: 100–200 0", "3: 200–300 0"]);
    expect(day.rows.presence.filter((row) => row.agent === 1).map((row) => [row.at / 1000, row.state])).toEqual([[12, 0], [52, 2]]);
  });

  it("the reserve is called within its hours only: at their begin by what waits then, not at their end any more, past midnight too", () => {
    const comes = (between: readonly [string, string], arrivals: readonly number[]): number[] => plainTeams({
      streams: { sales: { arrivals: [...arrivals], laws: { handle: seconds(1) } } }, teams: { red: { streams: ["sales"], roster: { day: 1 }, cap: 1 } },
      shifts: { day: { from: "23:30", to: "23:45" } },
      reserve: { team: "red", agents: 1, when: { pool: "> 1" }, between, delay: 10, stay: 40, costPerCall: 0 },
    }).rows.presence.filter(({ agent, state }) => agent === 1 && state === 0).map(({ at }) => at / 1000);
    expect(comes(["08:00", "09:00"], [10, 20, 30])).toEqual([28_810]);
    expect(comes(["08:00", "09:00"], [32_398, 32_399])).toEqual([32_409]);
    expect(comes(["08:00", "09:00"], [32_399, 32_400])).toEqual([]);
    expect(comes(["23:00", "24:01"], [10, 59])).toEqual([69]);
    expect(comes(["23:00", "24:01"], [10, 60])).toEqual([82_810]);
  });
});
