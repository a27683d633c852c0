const DRAFT = "replycast-draft";

/** What of an editor survives a reload of the page, and what one of its steps brings back. */
export interface Draft {
  readonly text: string;
  readonly path?: string;
  readonly tag?: string;
  /** As it is in the file. */
  readonly kept: string;
}

/** The draft of this browser's session; undefined where there is none. */
export function keptDraft(): Draft | undefined {
  const draft = sessionStorage.getItem(DRAFT);
  return draft === null ? undefined : JSON.parse(draft) as Draft;
}

export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(DRAFT, JSON.stringify(draft));
  } catch {
    // too large to be kept: then none comes back rather than an older one
    sessionStorage.removeItem(DRAFT);
  }
}
