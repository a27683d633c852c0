import { language } from "../frame/language.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

/** What the colours of the picture mean. */
export function FilmLegend({ hasBots, hasPresence, hasLeavers }: { readonly hasBots: boolean; readonly hasPresence: boolean; readonly hasLeavers: boolean }) {
  const { legend } = filmWordsOf(language.value);
  const shown = (["chat", "work", "wait", "warn", "miss", "reply", "away", "bot", "left"] as const).filter((key) => (key !== "bot" || hasBots) && (key !== "away" || hasPresence) && (key !== "left" || hasLeavers));
  return <ul class="film-legend">{shown.map((key) => <li key={key}><span class={`film-sample ${key}`} aria-hidden="true" />{legend[key]}</li>)}</ul>;
}
