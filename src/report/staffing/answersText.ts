import type { ChosenAnswers } from "../../staffing/levers/chosenAnswers.ts";
import { wrap } from "../terminal/columns.ts";
import type { Language } from "../words/language.ts";
import { gainTexts } from "./leverTables.ts";
import { leverWordsOf } from "./leverWordsOf.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

/** Which questions or goods the bots should answer, for the terminal: a title and sentences for each choice. */
export function answersText(choices: readonly ChosenAnswers[], { language, colors, columns }: StaffingTextOptions): string[] {
  return choices.flatMap((choice) => {
    const { title, sentences } = answersSentences(choice, language);
    return [...wrap(title, columns).map(colors.strong), ...sentences.flatMap((sentence) => wrap(sentence, columns))];
  });
}

/** One choice in words. */
export function answersSentences({ of, candidates, most, now, chosen, gain }: ChosenAnswers, language: Language): { readonly title: string; readonly sentences: readonly string[] } {
  const { answers: words, list } = leverWordsOf(language);
  const named = (places: readonly number[]): string => list(places.map((place) => (of === "goods" ? words.card(candidates[place]) : `“${candidates[place]}”`)));
  const title = words.title(of, most);
  if (gain === undefined) return { title, sentences: [words.stays(named(chosen))] };
  const [added, dropped] = [chosen.filter((place) => !now.includes(place)), now.filter((place) => !chosen.includes(place))];
  return { title, sentences: [words.show(named(chosen)), words.instead(named(added), named(dropped)), words.gain(...gainTexts(gain, language))] };
}
