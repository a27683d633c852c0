import { language } from "../frame/language.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

/** What the colours of the picture mean. */
export function FilmLegend({ hasBots, hasPresence, hasHandOvers, hasLeavers }: { readonly hasBots: boolean; readonly hasPresence: boolean; readonly hasHandOvers: boolean; readonly hasLeavers: boolean }) {
  const { legend } = filmWordsOf(language.value);
  const shown = (["chat", "work", "wait", "warn", "miss", "reply", "away", "handed", "bot", "left"] as const).filter((key) => (key !== "bot" || hasBots) && (key !== "away" || hasPresence) && (key !== "handed" || hasHandOvers) && (key !== "left" || hasLeavers));
  return <ul class="film-legend">{shown.map((key) => <li key={key}><span class={`film-sample ${key}`} aria-hidden="true" />{legend[key]}</li>)}</ul>;
}
