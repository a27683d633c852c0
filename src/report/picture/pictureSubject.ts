import type { Scenario } from "../../scenario/scenario.ts";
import { nameOf } from "../nameOf.ts";
import { judgedDates } from "../staffing/rosterGroups.ts";
import { rosterText } from "../staffing/rosterText.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** A roster longer than this is left to the page. [characters] */
const LONGEST_ROSTER = 48;

/** The platforms and the judged days. */
export function pictureSubtitle(scenario: Scenario, language: Language): string {
  const words = wordsOf(language);
  const platforms = scenario.shops === undefined ? [scenario.platform] : [...new Set(Object.values(scenario.shops).map(({ platform }) => platform))];
  const dates = judgedDates(scenario);
  const days = words.page.days(dayName(dates[0], words), dayName(dates[dates.length - 1], words), dates.length);
  return [words.list(platforms.map((platform) => nameOf(platform, words))), days].join(" · ");
}

/** Who works, as it stands in a sentence; undefined where that would be too long. */
export function shortRosterText(scenario: Scenario, roster: Scenario["roster"], language: Language): string | undefined {
  const text = rosterText(scenario, roster, language);
  return Array.from(text).length > LONGEST_ROSTER ? undefined : text;
}
