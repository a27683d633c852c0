import { describe, expect, it } from "vitest";
import { calibrateBuyers } from "../../../src/calibration/buyers/calibrateBuyers.ts";
import type { CalibratedPart } from "../../../src/calibration/calibratedPart.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import type { Law } from "../../../src/random/law.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import { MINUTE_MS } from "../../../src/time/units.ts";
import type { Desk } from "../../engine/playDesk.ts";
import { hasDeskWeek, readDeskWeek } from "../deskWeek.ts";
import { deskOf } from "./deskOf.ts";
import { shownInSeconds, shownLog, withoutSilentLeaving } from "./shownLog.ts";

const desk: Desk = {
  seed: "buyers", days: 4, consultsPerDay: 500,
  laws: {
    turns: { geometric: { mean: 3 } }, burst: { geometric: { mean: 1.5 } }, burstGap: { exponential: { mean: 10 } }, handle: { lognormal: { mean: 20, cv: 0.9 } }, think: { lognormal: { mean: 60, cv: 1 } },
    patience: { lognormal: { mean: 400, cv: 1 } }, silentShare: 0.6, closingWordShare: 0.4, idleTimeout: 30, transferShare: 0.1,
  },
  team: { cap: 6 }, shifts: { day: { from: "09:00", to: "24:00" } }, roster: { day: 2 }, stream: { spamShare: 0.05, returnShare: 0.2, returnAfter: { exponential: { mean: 2400 } } },
};
const part = calibrateBuyers(observeDesk(shownLog(desk)));

/** Distance from the truth in standard errors, taken from the width of the 90 % interval. */
function deviation({ fits }: CalibratedPart, path: string, truth: number): number {
  const { value, lower = value, upper = value } = fits[path];
  return Math.abs(value - truth) / ((upper - lower) / (2 * 1.645));
}

describe("what buyers do, from the file of a played log", () => {
  const { laws = {}, stream = {} } = desk;
  const truths: readonly (readonly [string, number])[] = [
    ...(["turns", "burst", "burstGap", "think", "patience"] as const).map((key): [string, number] => [`conversations.desk.${key}`, lawMean(laws[key] ?? { constant: 0 })]),
    ["conversations.desk.silentShare", 0.6], ["conversations.desk.closingWordShare", 0.4], ["conversations.desk.transferShare", 0.1],
    ["arrivals.desk.spamShare", 0.05], ["arrivals.desk.returnShare", 0.2], ["arrivals.desk.returnAfter", lawMean(stream.returnAfter ?? { constant: 0 })],
  ];

  it.each(truths)("%s is found again within three standard errors", (path, truth) => {
    expect(part.fits[path].source).toBe("fitted");
    expect(deviation(part, path, truth)).toBeLessThan(3);
  });

  it("has the families that were played", () => {
    const families = ["turns", "burst", "burstGap", "think", "patience"].map((key) => part.fits[`conversations.desk.${key}`].family);
    expect(families).toEqual(["geometric", "geometric", "exponential", "lognormal", "lognormal"]);
  });

  it("does not take an exponential law for certain, whether silent leaving is told or turns have to be told apart once more for it", () => {
    for (const { fits } of [part, calibrateBuyers(observeDesk(withoutSilentLeaving(shownLog(desk))))]) {
      const { "conversations.desk.burstGap": { family, cv } } = fits;
      expect([family, cv?.value]).toEqual(["exponential", 1]);
      // the cv that a gamma or Weibull law would have, which the chosen one's lies at the edge of at most
      expect(cv?.lower).toBeLessThanOrEqual(1);
      expect(cv?.upper).toBeGreaterThan(cv?.lower ?? Infinity);
    }
  });

  it("has the idle timeout to the millisecond", () => {
    expect(part.fits["conversations.desk.idleTimeout"]).toMatchObject({ value: 30, lower: 30, upper: 30 });
  });

  it("is written as a scenario has it, with shapes for the charts", () => {
    expect(Object.keys((part.written.conversations as Record<string, object>).desk).sort()).toEqual(["burst", "burstGap", "closingWordShare", "idleTimeout", "patience", "silentShare", "think", "transferShare", "turns"]);
    expect(Object.keys((part.written.arrivals as Record<string, object>).desk).sort()).toEqual(["returnAfter", "returnShare", "spamShare"]);
    expect(part.shapes["conversations.desk.patience"].kind).toBe("survival");
    expect(part.shapes["conversations.desk.think"].kind).toBe("law");
    for (const shape of Object.values(part.shapes)) {
      if (shape.kind !== "law") continue;
      expect(shape.edges).toHaveLength(shape.observed.length + 1);
      expect(shape.observed.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
    }
  });

  it("has the same gaps within bursts where times are cut to whole seconds, though a message may then seem to come after what answered it", () => {
    const busy: Desk = { ...desk, consultsPerDay: 700, team: { cap: 12 } };
    const seconds = calibrateBuyers(observeDesk(shownInSeconds(busy)));
    expect(seconds.fits["conversations.desk.burstGap"].family).toBe("exponential");
    for (const [path, truth] of [["burstGap", 10], ["burst", 1.5]] as const) expect(deviation(seconds, `conversations.desk.${path}`, truth), path).toBeLessThan(3);
  });

  it("tells what share is done in steps, also where turns are told apart twice", () => {
    const shares: number[] = [];
    calibrateBuyers(observeDesk(withoutSilentLeaving(shownLog(desk))), (share) => shares.push(share));
    expect(shares.every((share, i) => share > (shares[i - 1] ?? 0) && share < 1)).toBe(true);
    // twelve rounds of expectation and maximisation are among them
    expect(shares.length).toBeGreaterThan(15);
  });

  it("finds patience and silent leavers also where the log does not tell who left without a word", () => {
    const unseen = calibrateBuyers(observeDesk(withoutSilentLeaving(shownLog(desk))));
    for (const [path, truth] of [["patience", 400], ["silentShare", 0.6], ["turns", 3]] as const) expect(deviation(unseen, `conversations.desk.${path}`, truth), path).toBeLessThan(3);
    // less is known of them
    const width = ({ fits }: CalibratedPart): number => (fits["conversations.desk.patience"].upper ?? 0) - (fits["conversations.desk.patience"].lower ?? 0);
    expect(width(unseen)).toBeGreaterThan(width(part));
  });
});

describe("what a file does not show", () => {
  it("is nobody leaving: patience is without end", () => {
    const { fits, written } = calibrateBuyers(observeDesk(shownLog({ ...desk, days: 2, laws: { ...desk.laws, patience: "never" } })));
    expect((written.conversations as Record<string, Record<string, Law>>).desk.patience).toBe("never");
    expect(fits["conversations.desk.patience"].reason).toEqual({ code: "longest-stay" });
    expect(fits["conversations.desk.silentShare"].source).toBe("default");
  });

  it("is thanks, where no text tells of them: then they count as turns", () => {
    const { fits, written } = calibrateBuyers(observeDesk(shownLog({ ...desk, laws: { ...desk.laws, closingWordShare: 0 } })));
    expect((written.conversations as Record<string, Record<string, number>>).desk.closingWordShare).toBe(0);
    expect(fits["conversations.desk.closingWordShare"]).toMatchObject({ source: "default", value: 0 });
  });

  it("is left at its default where there are too few conversations, and says so", () => {
    const { fits, written } = calibrateBuyers(observeDesk(shownLog({ ...desk, days: 1, consultsPerDay: 8 })));
    for (const key of ["turns", "burst", "burstGap", "think", "patience"]) expect(fits[`conversations.desk.${key}`]).toMatchObject({ source: "default" });
    expect(fits["conversations.desk.think"]).toMatchObject({ value: 60, reason: { code: "few-later-turns" } });
    expect(Object.keys((written.conversations as Record<string, object> | undefined)?.desk ?? {})).not.toContain("think");
  });

  it("is what was answered when where times are known to the minute: all that rests on it stays at its default", () => {
    const observed = observeDesk(shownLog({ ...desk, days: 2 }));
    const { fits } = calibrateBuyers({ ...observed, resolutionMs: MINUTE_MS });
    for (const key of ["turns", "burst", "burstGap", "think", "patience", "silentShare", "closingWordShare"]) expect(fits[`conversations.desk.${key}`], key).toMatchObject({ source: "default", reason: { code: "times-to-the-minute" } });
    expect(fits["arrivals.desk.spamShare"].source).toBe("fitted");
  });

  it("is the same where no person replies, as of an export of buyers' messages alone", () => {
    const { fits } = calibrateBuyers(deskOf(...Array.from({ length: 60 }, (_, i) => [`10:${String(i).padStart(2, "0")}:00.000,c${i},buyer,text,,`, `10:${String(i).padStart(2, "0")}:40.000,c${i},buyer,text,,`]).flat()));
    for (const key of ["turns", "burst", "burstGap", "think", "patience", "silentShare", "closingWordShare"]) expect(fits[`conversations.desk.${key}`], key).toMatchObject({ source: "default", reason: { code: "nobody-replies" } });
  });
});

describe.skipIf(!hasDeskWeek)("a week of another simulator's desk (../shared/data, skipped where it is absent)", () => {
  const week = hasDeskWeek ? calibrateBuyers(observeDesk(readDeskWeek())) : part;

  it("has think times within 5 % of 60 s and turns within 3 % of 4", () => {
    const { "conversations.desk.think": think, "conversations.desk.turns": turns } = week.fits;
    expect(Math.abs(think.value / 60 - 1)).toBeLessThan(0.05);
    expect(think.family).toBe("exponential");
    expect(Math.abs(turns.value / 4 - 1)).toBeLessThan(0.03);
    expect(turns.family).toBe("geometric");
  });

  it("has one message a turn, and nobody who leaves", () => {
    const { desk: found } = week.written.conversations as Record<string, Record<string, unknown>>;
    expect(found.burst).toEqual({ constant: 1 });
    expect(found.patience).toBe("never");
    expect(found.idleTimeout).toBe(0);
  });
});
