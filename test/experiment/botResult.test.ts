import { expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import type { Bot } from "../../src/scenario/bot.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { plainRule } from "./chatDay.ts";

const desk = (bot?: Partial<Bot>) => deskScenario({ consultsPerDay: 400, roster: { day: 3 }, ...(bot === undefined ? {} : { bot }) });
const played = (bot?: Partial<Bot>) => simulate(desk(bot), { packs: [plainRule("message")], replications: 100, executor: inlineExecutor });

it("tells which share bots settle and how often each kind replied", async () => {
  const item = { question: "q", answer: "a", enabled: true, share: 0.4, resolves: 0.5 };
  const { bots } = await played({ faq: { items: [item] }, smart: { resolves: 0.5, fallback: 0 } });
  const { value = 0, lower = 0, upper = 1 } = bots?.settledShare ?? {};
  // 0.4 · 0.5 by the list, half of the other 0.8 by the smart bot; the interval is that of 95 %, twice as wide is nearly 4 standard errors
  expect(Math.abs(value - 0.6)).toBeLessThan(upper - lower);
  expect(Object.keys(bots?.replies ?? {})).toEqual(["faq", "smart"]);
  // of 400 conversations 0.4 click the question; the half that it does not settle is answered by the smart bot instead
  const faq = bots?.replies.faq;
  expect(Math.abs((faq?.value ?? 0) - 80)).toBeLessThan((faq?.upper ?? 0) - (faq?.lower ?? 0));
});

it("has nothing to tell of a desk without bots", async () => {
  expect(await played()).not.toHaveProperty("bots");
});
