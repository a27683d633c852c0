import type { Page } from "playwright-core";

/** More steps than any view has controls. */
const MOST_STEPS = 600;

/**
 * Walks through the open page with the Tab key from its beginning, and tells what a reader without a mouse would stumble over: controls that are never reached or not in the order
 * of the page, a focus that cannot be seen or stays where it is, charts without a text of their own. Empty when nothing is wrong.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const start = document.createElement("i");
    start.id = "walk-start";
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
  });
  const faults = new Set<string>(await page.evaluate(unspoken));
  const reached: Step[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(focused);
    if (now === undefined || now.place === reached[0]?.place) break;
    if (now.place === reached.at(-1)?.place && !now.holdsParts) {
      faults.add(`trapped: ${now.told}`);
      break;
    }
    if (!now.isMarked) faults.add(`focus not seen: ${now.told}`);
    if (reached.length > 0 && now.place < reached[reached.length - 1].place) faults.add(`out of order: ${now.told} after ${reached[reached.length - 1].told}`);
    reached.push(now);
  }
  const places = new Set(reached.map(({ place }) => place));
  for (const { place, told } of await page.evaluate(reachable)) if (!places.has(place)) faults.add(`never reached: ${told}`);
  await page.evaluate(() => document.getElementById("walk-start")?.remove());
  return [...faults];
}

interface Step {
  /** Which of the page's elements it is, counted from its beginning. */
  readonly place: number;
  readonly told: string;
  readonly isMarked: boolean;
  /** Has more than one stop of its own, as a date does. */
  readonly holdsParts: boolean;
}

/** Runs inside the page: where the focus is, and whether it can be seen; undefined where it has left the page. */
function focused(): Step | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const marked = (one: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  };
  // what a hidden field stands for shows the mark in its label
  const isMarked = marked(element) || [...element.querySelectorAll("*")].some(marked) || (element.closest("label") !== null && marked(element.closest("label") as Element));
  return {
    place: [...document.querySelectorAll("*")].indexOf(element), told: `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} "${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}"`,
    isMarked, holdsParts: element.matches("input[type=date], input[type=time], video, iframe"),
  };
}

/** Runs inside the page: what the keyboard must come to. */
function reachable(): { readonly place: number; readonly told: string }[] {
  const everything = [...document.querySelectorAll("*")];
  return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [role=slider], [role=button]")].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || element.matches(":disabled, [aria-disabled=true], [tabindex='-1']") || element.closest("[aria-hidden=true], [inert]")) return false;
    // of radio buttons the keyboard comes to the chosen one, the arrows to the others
    if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.checked) return true;
    return false;
  }).map((element) => ({ place: everything.indexOf(element), told: `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} "${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}"` }));
}

/** Runs inside the page: charts and fields that a screen reader could not tell apart. */
function unspoken(): string[] {
  const faults: string[] = [];
  for (const chart of document.querySelectorAll(".chart, canvas")) {
    const spoken = chart.closest("[role=img], [aria-hidden=true]");
    if (!spoken) faults.push(`picture without role: ${chart.outerHTML.slice(0, 90)}`);
    else if (spoken.getAttribute("aria-hidden") !== "true" && (spoken.getAttribute("aria-label") ?? "").trim() === "" && !spoken.hasAttribute("aria-labelledby")) faults.push(`picture without text: ${chart.getAttribute("class") ?? chart.tagName}`);
  }
  if (document.querySelectorAll("main").length !== 1) faults.push(`main: ${document.querySelectorAll("main").length} of it`);
  if (document.title.trim() === "") faults.push("the page has no title");
  const navs = [...document.querySelectorAll("nav")].filter((nav) => nav.checkVisibility()).map((nav) => nav.getAttribute("aria-label") ?? "");
  if (navs.includes("") || new Set(navs).size < navs.length) faults.push(`navigation without a name of its own: ${navs.join(", ")}`);
  for (const table of document.querySelectorAll("table")) if (table.querySelector("th") === null) faults.push(`table without headings: ${table.closest("[id]")?.id ?? ""}`);
  return faults;
}
