import { describe, expect, it } from "vitest";
import { assignments, fates, playDesk, replyTimes } from "./playDesk.ts";

const HOUR = 3600;

describe("an agent", () => {
  it("answers one message at a time, oldest first", () => {
    expect(fates(playDesk({ arrivals: [100, 101], team: { cap: 5 } }))).toEqual([
      { sent: 100, answered: 110, agent: 0 },
      { sent: 101, answered: 120, agent: 0 },
    ]);
  });

  it("holds no more than its cap; who comes next waits in the pool until a conversation closes", () => {
    const log = playDesk({ arrivals: [100, 101, 102], laws: { turns: { constant: 2 } } });
    expect(assignments(log)).toEqual([
      { at: 100, conversation: 0, agent: 0 },
      { at: 101, conversation: 1, agent: 0 },
      // conversation 0: answered 110, thinks until 170, answered 180 and closed
      { at: 180, conversation: 2, agent: 0 },
    ]);
    // message 3 (conversation 1, 180) reached the list before the pool's conversation could
    expect(fates(log)[2]).toEqual({ sent: 102, answered: 190, agent: 0 });
  });

  it("takes the conversation when it has fewest open ones, the lowest number at a tie", () => {
    const log = playDesk({ arrivals: [1, 2, 3, 4], roster: { day: 3 }, laws: { handle: { constant: 100 } } });
    expect(assignments(log).map((row) => row.agent)).toEqual([0, 1, 2, 0]);
  });

  it("takes at least a millisecond for a reply", () => {
    expect(replyTimes(playDesk({ arrivals: [5], laws: { handle: { constant: 0.0001 } } }))).toEqual([5.001]);
  });

  it("is slower by the share for each further open conversation when the message reaches the list", () => {
    const log = playDesk({ arrivals: [100, 101], team: { slowdownPerChat: 0.1 } });
    expect(replyTimes(log)).toEqual([110, 121]);
  });

  it("works at the pace of its team and needs the pick-up delay only when idle", () => {
    expect(replyTimes(playDesk({ arrivals: [100, 101], team: { handleFactor: 1.5 } }))).toEqual([115, 130]);
    const delayed = replyTimes(playDesk({ arrivals: [100, 101], team: { pickupDelay: 20 } }));
    expect(delayed[0]).toBeGreaterThan(110);
    expect(delayed[1] - delayed[0]).toBe(10);
  });
});

describe("a conversation", () => {
  it("goes on after thinking, and closes with the last reply", () => {
    const log = playDesk({ arrivals: [0], laws: { turns: { constant: 3 } } });
    expect(fates(log).map((fate) => fate.sent)).toEqual([0, 70, 140]);
    expect(log.conversations.closedAt[0]).toBe(150_000);
  });

  it("keeps its slot for the idle timeout", () => {
    const log = playDesk({ arrivals: [0, 1, 2], laws: { idleTimeout: 30 } });
    expect(Array.from(log.conversations.closedAt.subarray(0, 2))).toEqual([40_000, 50_000]);
    expect(assignments(log)[2].at).toBe(40);
  });

  it("has all messages of a burst answered that were there when the handling began; later ones are owed", () => {
    // sent 0, 3, 6; handling of the first 0–10 by an idle agent; the others entered the list at 3 and are handled 10–20
    const log = playDesk({ arrivals: [0], laws: { burst: { constant: 3 } } });
    expect(replyTimes(log)).toEqual([10, 20]);
    // on the platform's screen the reply at 10 stands after all three
    expect(fates(log).map((fate) => fate.answered)).toEqual([10, 10, 10]);
    expect(log.conversations.closedAt[0]).toBe(20_000);
  });

  it("lets burst messages join while it waits for an agent", () => {
    const log = playDesk({ arrivals: [0, 0.5], laws: { burst: { constant: 2 } }, team: { cap: 5 } });
    // the second conversation writes at 0.5 and 3.5, is started at 10 with both: one reply at 20; the first one's second message follows
    expect(replyTimes(log)).toEqual([10, 20, 30]);
  });

  it("has at least one turn of at least one message, whatever law its counts come from", () => {
    const log = playDesk({ arrivals: [0], laws: { turns: { constant: 0.2 }, burst: { constant: 0.2 } } });
    expect(fates(log).map((fate) => fate.answered)).toEqual([10]);
    expect(log.messages.flags[0]).toBe(0);
    expect(log.conversations.closedAt[0]).toBe(10_000);
  });

  it("ends with a closing word for the given share, costing one more handling", () => {
    const log = playDesk({ arrivals: [0], laws: { closingWordShare: 1 } });
    expect(fates(log).map((fate) => fate.answered)).toEqual([10, 80]);
    expect(Array.from(log.messages.flags.subarray(0, 2))).toEqual([0, 1]);
  });
});

describe("patience", () => {
  const impatient = { handle: { constant: 100 }, patience: { constant: 50 } } as const;

  it("ends openly: the message stays unanswered and the slot is free", () => {
    const log = playDesk({ arrivals: [0, 1, 2], laws: impatient });
    expect(fates(log).map((fate) => fate.answered)).toEqual([100, undefined, undefined]);
    expect(Array.from(log.conversations.leftAt.subarray(0, 3))).toEqual([-1, 51_000, 52_000]);
    // conversation 2 got the slot that conversation 1 left
    expect(assignments(log)[2]).toEqual({ at: 51, conversation: 2, agent: 0 });
  });

  it("ends silently: the agent still answers, to nobody, and no next turn comes", () => {
    const log = playDesk({ arrivals: [0, 1], laws: { ...impatient, silentShare: 1, turns: { constant: 2 } } });
    expect(fates(log).map((fate) => fate.answered)).toEqual([100, 200, 300]);
    expect(log.conversations.leftAt[1]).toBe(51_000);
    expect(log.conversations.closedAt[1]).toBe(200_000);
  });

  it("does not end in the millisecond in which the handling starts", () => {
    const log = playDesk({ arrivals: [0, 1], laws: { handle: { constant: 100 }, patience: { constant: 99 } } });
    expect(fates(log).map((fate) => fate.answered)).toEqual([100, 200]);
  });

  it("that outlasts the simulation is as good as endless, on any day", () => {
    const late = 14 * 24 * HOUR + 20 * HOUR;
    const shifts = { day: { from: "08:00", to: "17:00" } };
    const log = playDesk({ arrivals: [late], shifts, days: 16, laws: { patience: { constant: 13 * 24 * HOUR }, think: { constant: 12 * 24 * HOUR }, turns: { constant: 2 } } });
    expect(fates(log)).toEqual([{ sent: late, answered: 15 * 24 * HOUR + 8 * HOUR + 10, agent: 0 }]);
    expect(log.conversations.leftAt[0]).toBe(-1);
  });

  it("is over once the handling of the turn has started, also for the rest of the burst", () => {
    const log = playDesk({ arrivals: [0], laws: { handle: { constant: 100 }, patience: { constant: 50 }, burst: { constant: 2 } } });
    expect(log.conversations.leftAt[0]).toBe(-1);
    expect(replyTimes(log)).toEqual([100, 200]);
  });
});

describe("shifts and meals", () => {
  const shift = (rest: object = {}): { day: { from: string; to: string } } => ({ day: { from: "08:00", to: "17:00", ...rest } });

  it("leave messages of the night waiting until somebody comes", () => {
    const log = playDesk({ arrivals: [2 * HOUR], shifts: shift() });
    expect(fates(log)).toEqual([{ sent: 2 * HOUR, answered: 8 * HOUR + 10, agent: 0 }]);
  });

  it("carry what is open over midnight into the next day", () => {
    const log = playDesk({ arrivals: [20 * HOUR], shifts: shift(), days: 2 });
    expect(fates(log)).toEqual([{ sent: 20 * HOUR, answered: 32 * HOUR + 10, agent: 0 }]);
  });

  it("start no reply at table; one that ends in the break's first millisecond still starts the next", () => {
    const breaks = [{ from: "12:00", length: 1800, waves: 1 }];
    const noon = 12 * HOUR;
    const both = playDesk({ arrivals: [noon - 10, noon - 9], shifts: shift({ breaks }) });
    expect(replyTimes(both)).toEqual([noon, noon + 10]);
    const idle = playDesk({ arrivals: [noon], shifts: shift({ breaks }) });
    expect(replyTimes(idle)).toEqual([noon + 1800 + 10]);
  });

  it("send agent i to table in wave i mod waves, one length apart", () => {
    const breaks = [{ from: "12:00", length: 1800, waves: 2 }];
    const log = playDesk({ arrivals: [], shifts: shift({ breaks }), roster: { day: 3 } });
    const { at, agent, state, count } = log.presence;
    const away = Array.from({ length: count }, (_, row) => row).filter((row) => state[row] === 1 && at[row] < 24 * HOUR * 1000);
    expect(away.map((row) => [agent[row], at[row] / HOUR / 1000])).toEqual([[0, 12], [2, 12], [1, 12.5]]);
  });

  it("finish: take no new conversation after the end and finish the open ones", () => {
    const end = 17 * HOUR;
    const log = playDesk({ arrivals: [end - 5, end - 4, end + 1], shifts: shift({ atEnd: "finish" }), laws: { turns: { constant: 2 } } });
    expect(fates(log).map((fate) => fate.answered)).toEqual([end + 5, end + 15, 32 * HOUR + 10, end + 75, end + 85, 32 * HOUR + 80]);
  });

  it("hand over: what is owed goes back to the pool at its place, the rest is routed when the buyer writes again", () => {
    const end = 17 * HOUR;
    const shifts = { early: { from: "08:00", to: "17:00", atEnd: "hand-over" as const }, late: { from: "17:00", to: "24:00" } };
    const log = playDesk({ arrivals: [end - 25, end - 24, end - 3], shifts, team: { cap: 3 }, laws: { turns: { constant: 2 } } });
    // answered by the early agent at −15 and −5; the third is in handling at the end and is finished by it; the rest is the late agent's
    expect(fates(log).map((fate) => fate.agent)).toEqual([0, 0, 0, 1, 1, 1]);
    const waiting = playDesk({ arrivals: [end - 15, end - 14, end - 13], shifts, team: { cap: 3 } });
    expect(fates(waiting)).toEqual([
      { sent: end - 15, answered: end - 5, agent: 0 },
      { sent: end - 14, answered: end + 5, agent: 0 },
      { sent: end - 13, answered: end + 10, agent: 1 },
    ]);
  });

  it("hand over: a message in the very millisecond of the last reply is still that agent's", () => {
    const end = 17 * HOUR;
    const shifts = { early: { from: "08:00", to: "17:00", atEnd: "hand-over" as const }, late: { from: "17:00", to: "24:00" } };
    const log = playDesk({ arrivals: [end - 10], shifts, laws: { turns: { constant: 2 }, think: { constant: 0 } } });
    expect(fates(log)).toEqual([{ sent: end - 10, answered: end, agent: 0 }, { sent: end, answered: end, agent: 0 }]);
    expect(log.messages.listedAt[1]).toBe(end * 1000);
    // the desk knows better: it owes the second message a reply of its own
    expect(replyTimes(log)).toEqual([end, end + 10]);
  });

  it("leave: open conversations wait for the agent's next shift", () => {
    const end = 17 * HOUR;
    const log = playDesk({ arrivals: [end - 5, end - 4], shifts: shift({ atEnd: "leave" }), days: 2 });
    expect(fates(log).map((fate) => fate.answered)).toEqual([end + 5, 32 * HOUR + 10]);
  });

  it("stop taking new conversations before the end", () => {
    const end = 17 * HOUR;
    const log = playDesk({ arrivals: [end - 700, end - 500], shifts: shift({ stopNewBefore: 600 }) });
    expect(fates(log).map((fate) => fate.answered)).toEqual([end - 690, 32 * HOUR + 10]);
  });

  it("staff a shift past midnight from the first midnight on", () => {
    const log = playDesk({ arrivals: [HOUR], shifts: { night: { from: "20:00", to: "26:00" } } });
    expect(replyTimes(log)).toEqual([HOUR + 10]);
  });

  it("go on through midnight where one shift follows the other", () => {
    const log = playDesk({ arrivals: [24 * HOUR - 5], days: 2 });
    expect(replyTimes(log)).toEqual([24 * HOUR + 5]);
    expect(log.presence.count).toBe(1);
  });
});
