import type { CallList, Callee } from "../../staffing/contingency/callList.ts";
import { TRAINING } from "../../staffing/contingency/planTimeline.ts";
import type { Rota } from "../../staffing/rota/rota.ts";
import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import { nameOf } from "../nameOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { contingencyWordsOf } from "./contingencyWords.ts";
import { personNames } from "./personNames.ts";

/** Whom to call: by role and name, when they can come, what they must have been trained on; and how many must stand ready besides. */
export function callListBlock({ callees, short, besides }: CallList, rota: Rota | undefined, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const { who, people, when, training } = words.whomHead;
  const topics = (known: readonly Callee["training"][number][]): string => words.list(TRAINING.filter((topic) => known.includes(topic)).map((topic) => words.topics[topic]));
  const named = rota === undefined ? [] : personNames(rota.persons, language);
  const rows = callees.map((callee) => [
    calleeText(callee, named, language), String(callee.persons.length), callee.calls.map(([from, to]) => `${from}–${to}`).join(", "),
    words.list([topics(callee.training), ...(callee.needsRight ? [words.right] : [])]),
  ]);
  const ready = besides === 0 ? [] : [[words.besides, String(besides), words.anyTime, words.list([topics(TRAINING), words.exam])]];
  return {
    title: words.whomTitle,
    lines: [...(callees.length === 0 ? [words.nobodyToCall] : [words.withinLabour]), ...(callees.length === 0 || besides === 0 ? [] : [words.short(short.map(({ from, to, people: there }) => words.shortTime(from, to, there)).join(words.comma), besides)])],
    table: { hasHead: true, rows: [[who, people, when, training], ...rows, ...ready] },
  };
}

/** `early 1, early 2 (early)`; those of other teams with their role. */
function calleeText({ role, team, persons, shift }: Callee, named: readonly string[], language: Language): string {
  const words = contingencyWordsOf(language);
  const names = persons.map((place) => named[place] ?? String(place + 1)).join(words.comma);
  return words.callee(role, team, names, shift === undefined ? words.dayOff : nameOf(shift, wordsOf(language)));
}
