import { childA, childB, draw, unitInterval } from "../../../src/random/draw.ts";
import type { Law } from "../../../src/random/law.ts";
import type { Desk } from "../../engine/playDesk.ts";

/** Desks with buyers of all kinds, the same every time: number 0, 1, 2 … */
export function randomDesk(number: number): Desk {
  const [a, b] = [childA(17, 29, number), childB(17, 29, number)];
  let place = 0;
  const u = (): number => unitInterval(draw(a, b, place++));
  const between = (low: number, high: number): number => low * (high / low) ** u();
  const time = (low: number, high: number): Law => {
    const mean = between(low, high);
    const cv = between(0.5, 1.6);
    const kind = Math.floor(u() * 4);
    if (kind === 0) return { exponential: { mean } };
    return kind === 1 ? { lognormal: { mean, cv } } : kind === 2 ? { gamma: { mean, cv } } : { weibull: { mean, cv } };
  };
  const count = (most: number): Law => {
    const kind = u();
    const mean = 1 + between(0.2, most - 1);
    if (kind < 0.6) return { geometric: { mean } };
    return { empirical: [1, 1, 2, 2, 2, 3, Math.ceil(mean) + 1] };
  };
  return {
    seed: `desk ${number}`, days: 5, consultsPerDay: Math.round(between(300, 700)), busynessCv: 0.1,
    laws: {
      turns: count(5), burst: count(2.5), burstGap: time(5, 25), handle: { lognormal: { mean: between(12, 30), cv: 0.9 } }, think: time(30, 120),
      patience: time(150, 900), silentShare: between(0.2, 0.9), closingWordShare: 0.6 * u(), idleTimeout: u() < 0.5 ? 0 : 30, transferShare: u() < 0.5 ? 0 : 0.1,
    },
    team: { cap: 6, pickupDelay: u() < 0.5 ? 0 : 3 },
    shifts: { early: { from: "08:00", to: "17:00", breaks: [{ from: "12:00", length: 3600, waves: 2 }] }, late: { from: "15:00", to: "24:00", breaks: [{ from: "18:00", length: 3600, waves: 2 }] } },
    roster: { early: 2, late: 2 },
    stream: { spamShare: u() < 0.5 ? 0 : 0.06, returnShare: u() < 0.5 ? 0 : 0.2, returnAfter: time(1200, 5000) },
    ...(u() < 0.5 ? {} : { bot: { faq: { items: [{ question: "when", answer: "soon", enabled: true, share: 0.15, resolves: 0.6 }] }, orderCard: { share: 0.1, clicks: 0.5, resolves: 0.5 }, smart: { resolves: 0.2, fallback: 5 } } }),
  };
}
