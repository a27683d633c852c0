import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { addDays } from "../time/calendar.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { DAY_MS } from "../time/units.ts";
import { DESK_CHECK_WORDS } from "./deskCheckWords.ts";
import { answeringCards } from "./answeringCards.ts";
import type { Bot } from "./bot.ts";
import { MOST_CARDS, MOST_ENABLED, MOST_QUESTIONS } from "./botLimits.ts";
import { entranceShares, exceedsEverybody } from "./entranceShares.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of the bots: more than the platform keeps, ways in for more than everybody, changes after the end. */
export function checkBot(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { bot } = check.scenario;
  if (bot === undefined) return [];
  return [...checkQuestions(check, bot), ...checkCards(check, bot), ...checkEntrances(check, bot), ...checkSaved(check, bot)];
}

function checkQuestions(check: ScenarioUnderCheck, { faq }: Bot): readonly PlacedFault[] {
  const items = faq?.items ?? [];
  const path = ["bot", "faq", "items"];
  const enabled = items.filter((item) => item.enabled).length;
  const twice = items.flatMap(({ question }, index) => {
    const first = items.findIndex((item) => item.question === question);
    return first === index ? [] : [faultAt(check, [...path, index, "question"], DESK_CHECK_WORDS.questionTwice(question, first))];
  });
  if (items.length > MOST_QUESTIONS) return [faultAt(check, path, DESK_CHECK_WORDS.tooManyQuestions(items.length, MOST_QUESTIONS), "key"), ...twice];
  return enabled > MOST_ENABLED ? [faultAt(check, path, DESK_CHECK_WORDS.tooManyEnabled(enabled, MOST_ENABLED), "key"), ...twice] : twice;
}

function checkCards(check: ScenarioUnderCheck, bot: Bot): readonly PlacedFault[] {
  const answering = answeringCards(bot).length;
  if (answering <= MOST_CARDS) return [];
  return [faultAt(check, ["bot", "productCards"], DESK_CHECK_WORDS.tooManyCards(answering, MOST_CARDS), "key")];
}

function checkEntrances(check: ScenarioUnderCheck, bot: Bot): readonly PlacedFault[] {
  if (!exceedsEverybody(bot)) return [];
  const parts = Object.entries(entranceShares(bot)).flatMap(([name, share]) => (share > 0 ? [`${name} ${Number((share * 100).toFixed(2))}%`] : []));
  return [faultAt(check, ["bot"], DESK_CHECK_WORDS.tooManyEntrances(parts.join(" + ")), "key")];
}

/** Who saves after the end changes nothing; what was saved long before has always been there. */
function checkSaved(check: ScenarioUnderCheck, { faq, productCards }: Bot): readonly PlacedFault[] {
  const { start, days, warmUp } = check.scenario;
  const endMs = (parseLocalDateTime(start) ?? 0) + (days + warmUp) * DAY_MS;
  const fault = (savedAt: string | undefined, path: DocumentPath): readonly PlacedFault[] => {
    if (savedAt === undefined || (parseLocalDateTime(savedAt) ?? 0) < endMs) return [];
    return [faultAt(check, [...path, "savedAt"], DESK_CHECK_WORDS.savedTooLate(savedAt, addDays(start, days + warmUp - 1)))];
  };
  return [
    ...(faq?.items ?? []).flatMap(({ savedAt }, index) => fault(savedAt, ["bot", "faq", "items", index])),
    ...productCards.flatMap(({ savedAt }, index) => fault(savedAt, ["bot", "productCards", index])),
  ];
}
