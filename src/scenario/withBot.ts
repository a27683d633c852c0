import { answersAnything } from "./answersAnything.ts";
import type { Bot } from "./bot.ts";
import type { Scenario } from "./scenario.ts";

/** The scenario with these bots; without any where no part of them does anything, as a file that says so is read. */
export function withBot(scenario: Scenario, bot: Bot): Scenario {
  const { bot: _, ...others } = scenario;
  return answersAnything(bot) ? { ...others, bot } : others;
}
