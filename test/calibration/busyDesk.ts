import type { Desk } from "../engine/playDesk.ts";

/** Conversations of several turns with bursts, at a desk where buyers wait for a place and some give up. */
export const busyDesk: Desk = {
  consultsPerDay: 400, days: 2, busynessCv: 0.3,
  laws: {
    turns: { geometric: { mean: 4 } }, burst: { geometric: { mean: 1.5 } }, burstGap: { exponential: { mean: 10 } }, handle: { lognormal: { mean: 25, cv: 0.9 } },
    think: { exponential: { mean: 60 } }, patience: { lognormal: { mean: 400, cv: 1 } }, silentShare: 0.7, closingWordShare: 0.4, idleTimeout: 30,
  },
  team: { cap: 6 },
};

/** Two shifts of two agents with meals in turn. */
export function twoShifts(atEnd: "finish" | "hand-over" | "leave", agents = 2): Pick<Desk, "shifts" | "roster"> {
  return {
    shifts: {
      early: { from: "08:00", to: "17:00", atEnd, breaks: [{ from: "11:30", length: 1800, waves: 2 }] },
      late: { from: "15:00", to: "24:00", atEnd, breaks: [{ from: "18:00", length: 3600, waves: 2 }] },
    },
    roster: { early: agents, late: agents },
  };
}
