import { calibrateBots } from "../../../src/calibration/bots/calibrateBots.ts";
import { calibrateBuyers } from "../../../src/calibration/buyers/calibrateBuyers.ts";
import type { Fit, Ranged } from "../../../src/calibration/fit.ts";
import { lawCv } from "../../../src/calibration/laws/lawCv.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import type { Law } from "../../../src/random/law.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import type { Desk } from "../../engine/playDesk.ts";
import { isLongForm } from "../../truth/truthForm.ts";
import { randomDesk } from "./randomDesks.ts";
import { shownLog } from "./shownLog.ts";

/** How many intervals held the truth, of how many; by kind of number, and what did not hold. */
export interface Coverage {
  readonly held: number;
  readonly of: number;
  readonly table: string;
}

/** Desks of one test, and the share of their numbers that must be held: of the few of the short form three standard errors below nine of ten. */
export const DESKS = isLongForm ? 5 : 2;
export const LEAST = isLongForm ? 0.85 : 0.9 - 3 * Math.sqrt((0.9 * 0.1) / 30);

const STREAM = "desk";
const LAWS = ["turns", "burst", "burstGap", "think", "patience"] as const;
const SHARES = ["silentShare", "closingWordShare", "transferShare", "idleTimeout"] as const;

/** Plays random desks, calibrates what their files show (as `seen` has it), and looks which 90 % intervals hold what was played. Defaults that are the truth are not counted. */
export function coverageOf(from: number, to: number, seen: (read: ReadLog) => ReadLog = (read) => read): Coverage {
  const counts = new Map<string, { held: number; of: number }>();
  const missed: string[] = [];
  for (let number = from; number < to; number++) {
    const desk = randomDesk(number);
    const observed = observeDesk(seen(shownLog(desk)));
    const fits = { ...calibrateBuyers(observed).fits, ...calibrateBots(observed).fits };
    for (const { path, truth, found, fit } of lookedAt(desk, fits)) {
      const holds = found?.lower === undefined || found.upper === undefined ? found?.value === truth : truth >= found.lower - 1e-9 && truth <= found.upper + 1e-9;
      const count = counts.get(path) ?? { held: 0, of: 0 };
      counts.set(path, { held: count.held + (holds ? 1 : 0), of: count.of + 1 });
      if (!holds) missed.push(`desk ${number} ${path} ${truth.toPrecision(4)}: ${found?.value.toPrecision(4)} [${found?.lower?.toPrecision(4)}, ${found?.upper?.toPrecision(4)}] ${fit?.family ?? ""}`);
    }
  }
  const all = [...counts.values()];
  const table = [...counts].map(([path, { held, of }]) => `${path} ${held}/${of}`).concat(missed).join("\n");
  return { held: all.reduce((sum, { held }) => sum + held, 0), of: all.reduce((sum, { of }) => sum + of, 0), table };
}

interface Looked {
  readonly path: string;
  readonly truth: number;
  readonly found: Ranged | undefined;
  readonly fit: Fit | undefined;
}

function lookedAt(desk: Desk, fits: Readonly<Record<string, Fit>>): Looked[] {
  const { laws = {}, stream = {}, bot } = desk;
  const ofLaw = (path: string, law: Law): Looked[] => {
    const fit = fits[path];
    const isExact = "exponential" in (law as object) && fit?.family === "exponential";
    return [{ path, truth: lawMean(law), found: fit, fit }, ...(isExact ? [] : [{ path: `${path} cv`, truth: lawCv(law), found: fit?.cv, fit }])];
  };
  const ofShare = (path: string, truth: number): Looked => ({ path, truth, found: fits[path], fit: fits[path] });
  const { returnShare = 0, returnAfter, spamShare = 0 } = stream;
  const looked = [
    ...LAWS.flatMap((key) => ofLaw(`conversations.${STREAM}.${key}`, laws[key] ?? { constant: 1 })),
    ...SHARES.map((key) => ofShare(`conversations.${STREAM}.${key}`, laws[key] ?? 0)),
    ofShare(`arrivals.${STREAM}.spamShare`, spamShare),
    ...(returnShare === 0 || returnAfter === undefined ? [] : [ofShare(`arrivals.${STREAM}.returnShare`, returnShare), ...ofLaw(`arrivals.${STREAM}.returnAfter`, returnAfter)]),
    ...(bot === undefined ? [] : [
      ofShare("bot.faq.items.0.share", 0.15), ofShare("bot.faq.items.0.resolves", 0.6), ofShare("bot.orderCard.share", 0.1), ofShare("bot.orderCard.resolves", 0.5),
      ofShare("bot.smart.resolves", 0.2), ofShare("bot.smart.fallback", 5),
    ]),
  ];
  return looked.filter(({ fit, truth }) => fit?.source !== "default" || fit.value !== truth);
}
