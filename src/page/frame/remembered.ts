const PREFIX = "replycast.";

/** What a reader chose before under a name; undefined where nothing was, or where the browser keeps nothing for this page. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next page; undefined forgets it. Without effect where the browser keeps nothing. */
export function remember(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // private windows and some pages on disk have no storage: the choice then holds for this page
  }
}
