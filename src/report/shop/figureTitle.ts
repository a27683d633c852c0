import { FIGURES } from "../../scoring/shop/otherFigures.ts";
import type { Language } from "../words/language.ts";
import { FIGURE_NAMES } from "./figureNames.ts";

/** What a rule or figure is called; its id where it has no name. */
export function figureTitle({ of, name }: { readonly of: string; readonly name?: Readonly<Record<Language, string>> }, language: Language): string {
  if (name !== undefined) return name[language];
  const figure = FIGURES.find((known) => known === of);
  return figure === undefined ? of : FIGURE_NAMES[figure][language];
}
