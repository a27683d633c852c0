import { describe, expect, it } from "vitest";
import type { Fit, Ranged } from "../../../src/calibration/fit.ts";
import { calibrateHandling } from "../../../src/calibration/handling/calibrateHandling.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { formatMessageLog } from "../../../src/log/formatMessageLog.ts";
import { diceOf } from "../../engine/randomScenario/dice.ts";
import { playDesk } from "../../engine/playDesk.ts";
import type { Desk } from "../../engine/playDesk.ts";
import { read } from "../../import/logOfText.ts";
import { busyDesk, twoShifts } from "../busyDesk.ts";
import { hasDeskWeek, readDeskWeek } from "../deskWeek.ts";
import { withoutPresence } from "../withoutPresence.ts";
import { writtenAndRead } from "../observed/writtenAndRead.ts";

interface Truth {
  readonly mean: number;
  readonly cv: number;
  readonly slowdown: number;
  readonly pickup: number;
}

const DESKS = 20;

/** A desk of two days whose handling is drawn by chance. */
function randomDesk(number: number): { readonly desk: Desk; readonly truth: Truth } {
  const dice = diceOf(`pace ${number}`);
  const truth = { mean: dice.pick([12, 20, 35]), cv: dice.pick([0.5, 0.9, 1.3]), slowdown: dice.pick([0, 0.02, 0.05, 0.15]), pickup: dice.pick([0, 2, 8]) };
  const { mean, cv } = truth;
  const handle = dice.pick([{ lognormal: { mean, cv } }, { gamma: { mean, cv } }, { weibull: { mean, cv } }]);
  const team = { cap: dice.pick([4, 8, 12]), slowdownPerChat: truth.slowdown, pickupDelay: truth.pickup };
  return { truth, desk: { ...busyDesk, ...twoShifts("finish"), consultsPerDay: 250, laws: { ...busyDesk.laws, handle, idleTimeout: dice.pick([0, 60]) }, team, seed: `pace ${number}` } };
}

function holds({ lower, upper }: Ranged, truth: number): boolean {
  return lower !== undefined && upper !== undefined && lower <= truth && truth <= upper;
}

describe("intervals of 90 %", () => {
  it("of mean, cv, slowdown and pickup delay hold the truth of random desks", () => {
    const held = { mean: 0, cv: 0, slowdown: 0, pickup: 0 };
    for (let number = 0; number < DESKS; number++) {
      const { desk, truth } = randomDesk(number);
      const { fits } = calibrateHandling(observeDesk(writtenAndRead(playDesk(desk), 2)));
      const { "conversations.desk.handle": handle } = fits;
      held.mean += Number(holds(handle, truth.mean));
      held.cv += Number(handle.cv !== undefined && holds(handle.cv, truth.cv));
      held.slowdown += Number(holds(fits["teams.desk.slowdownPerChat"], truth.slowdown));
      held.pickup += Number(holds(fits["teams.desk.pickupDelay"], truth.pickup));
    }
    for (const count of Object.values(held)) expect(count).toBeGreaterThanOrEqual(0.85 * DESKS);
  });
});

describe("agents", () => {
  const desk: Desk = { ...busyDesk, days: 3, roster: { day: 3 }, consultsPerDay: 500, seed: "agents" };

  it("who differ are named with their factors, and the mean is that of all", () => {
    const agents = [{ name: "Quick", handleFactor: 0.7 }, { name: "Plain" }, { name: "Slow", handleFactor: 1.4 }];
    const { written, fits } = calibrateHandling(observeDesk(writtenAndRead(playDesk({ ...desk, team: { cap: 6, agents } }), 3)));
    const found = (written.teams as Record<string, { agents: readonly { name: string; handleFactor: number }[] }>).desk.agents;
    expect(found.map(({ name }) => name).sort()).toEqual(["a0", "a1", "a2"]);
    const factor = (name: string): number => found.find((agent) => agent.name === name)?.handleFactor ?? 0;
    const fitOf = (name: string): Fit => fits[`teams.desk.agents.${found.findIndex((agent) => agent.name === name)}.handleFactor`];
    // of the logarithm, from the width of 90 % limits
    const errorOf = ({ lower = 0, upper = Infinity }: Fit): number => Math.log(upper / lower) / (2 * 1.645);
    expect(Math.abs(Math.log(factor("a2") / factor("a0") / 2))).toBeLessThan(3 * Math.hypot(errorOf(fitOf("a2")), errorOf(fitOf("a0"))));
    const fit = fitOf("a0");
    expect(fit.value).toBeCloseTo(factor("a0"), 6);
    expect((fit.upper ?? 0) / (fit.lower ?? 1)).toBeLessThan(1.2);
  });

  it("who do not differ are not named", () => {
    const { written } = calibrateHandling(observeDesk(writtenAndRead(playDesk(desk), 3)));
    expect((written.teams as Record<string, object>).desk).not.toHaveProperty("agents");
  });
});

describe("what the log does not tell", () => {
  it("stands at its default, and says why", () => {
    const { written, fits } = calibrateHandling(observeDesk(read("time,consumer,sender,agent\n2026-06-18T10:00:00,u1,buyer,\n2026-06-18T10:00:20,u1,agent,Anna", "UTC")));
    expect(written).toEqual({});
    expect(fits["conversations.desk.handle"]).toMatchObject({ source: "default", value: 16, n: 0, reason: { code: "few-known-starts" } });
    expect(fits["teams.desk.slowdownPerChat"]).toMatchObject({ source: "default", value: 0.02 });
    expect(fits["teams.desk.pickupDelay"]).toMatchObject({ source: "default", value: 0 });
  });

  it("handling times cannot be told from whole minutes", () => {
    const rows = Array.from({ length: 100 }, (_, talk) => {
      const at = (minute: number): string => new Date(Date.UTC(2026, 5, 18, 8, talk * 3 + minute)).toISOString().slice(0, 16);
      return `${at(0)},u${talk},c${talk},buyer,text,\n${at(0)},u${talk},c${talk},system,assigned,Anna\n${at(1)},u${talk},c${talk},agent,text,Anna`;
    });
    const { fits } = calibrateHandling(observeDesk(read(`time,consumer,conversation,sender,kind,agent\n${rows.join("\n")}`, "UTC")));
    expect(fits["conversations.desk.handle"]).toMatchObject({ source: "default", reason: { code: "times-to-the-minute" } });
  });

  it("slowdown is left out where nothing tells how many conversations were open, since handling times hold it then", () => {
    const log = playDesk({ ...busyDesk, roster: { day: 2 }, seed: "open" });
    const blind = { ...log, assignments: { ...log.assignments, count: 0 } };
    const { written, fits } = calibrateHandling(observeDesk(writtenAndRead(blind, 2)));
    expect(written).toMatchObject({ teams: { desk: { slowdownPerChat: 0 } } });
    expect(fits["teams.desk.slowdownPerChat"]).toMatchObject({ source: "default", value: 0 });
    expect(fits["teams.desk.pickupDelay"]).toMatchObject({ source: "fitted", lower: 0, reason: { code: "open-untold-of-idle" } });
    expect(fits["conversations.desk.handle"].source).toBe("fitted");
  });

  it("the delay until an idle agent notices is told by messages alone", () => {
    let held = 0;
    const desks = 10;
    for (let number = 0; number < desks; number++) {
      const { desk, truth } = randomDesk(100 + number);
      const log = withoutPresence(playDesk(desk));
      const { fits } = calibrateHandling(observeDesk(writtenAndRead({ ...log, assignments: { ...log.assignments, count: 0 } }, 2)));
      held += Number(holds(fits["teams.desk.pickupDelay"], truth.pickup));
    }
    // Of ten 90 % intervals fewer than seven hold in less than 1.3 of 100 cases.
    expect(held).toBeGreaterThanOrEqual(7);
  });
});

it("whole seconds are enough: mean, slowdown and pickup delay keep their limits", () => {
  const log = playDesk({ ...busyDesk, ...twoShifts("finish"), days: 3, seed: "seconds", team: { cap: 6, slowdownPerChat: 0.05, pickupDelay: 4 } });
  const text = [...formatMessageLog(log, { startDate: "2026-06-01", agents: [] }, { firstDay: 0, days: 3 }, "csv")].join("");
  const desk = observeDesk(read(text.replaceAll(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3}/gmu, "$1"), "UTC"));
  const { fits } = calibrateHandling(desk);
  expect(desk.resolutionMs).toBe(1000);
  expect(holds(fits["conversations.desk.handle"], 25)).toBe(true);
  expect(holds(fits["teams.desk.slowdownPerChat"], 0.05)).toBe(true);
  expect(holds(fits["teams.desk.pickupDelay"], 4)).toBe(true);
});

it("spam, which takes five seconds of anybody, is no handling that tells how long they last", () => {
  const { fits } = calibrateHandling(observeDesk(writtenAndRead(playDesk({ ...busyDesk, stream: { spamShare: 0.4 }, roster: { day: 2 }, seed: "spam" }), 2)));
  expect(holds(fits["conversations.desk.handle"], 25)).toBe(true);
});

describe.skipIf(!hasDeskWeek)("a week of another simulator's desk (../shared/data, skipped where it is absent)", () => {
  it("gives back its handling of 22 s with a cv of 0.9 and no slowdown", () => {
    const { fits } = calibrateHandling(observeDesk(readDeskWeek()));
    const { "conversations.desk.handle": handle, "teams.desk.slowdownPerChat": slowdown } = fits;
    expect(Math.abs(handle.value / 22 - 1)).toBeLessThan(0.05);
    expect(holds(handle, 22)).toBe(true);
    expect(Math.abs((handle.cv?.value ?? 0) - 0.9)).toBeLessThan(0.15);
    expect(handle.family).toBe("lognormal");
    expect(slowdown.lower).toBe(0);
    expect(slowdown.upper).toBeLessThan(0.01);
  });
});
