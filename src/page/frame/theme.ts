import { signal } from "@preact/signals";
import { remember, remembered } from "./remembered.ts";

/** By day, by night, or as the system has it. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const chosen = signal<Theme>(THEMES.find((theme) => theme === remembered("theme")) ?? "system");

/** The chosen theme; a component that calls it follows its changes. */
export function theme(): Theme {
  return chosen.value;
}

/** Shows the page in a theme and keeps the choice. The page's first script sets a kept one before anything is painted. */
export function chooseTheme(next: Theme): void {
  chosen.value = next;
  if (next === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset.theme = next;
  remember("theme", next === "system" ? undefined : next);
}

// Paper is light, whatever the screen is.
window.addEventListener("beforeprint", () => { document.documentElement.dataset.theme = "light"; });
window.addEventListener("afterprint", () => chooseTheme(chosen.value));
