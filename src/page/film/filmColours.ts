/** The colours of a film, as the page's style sheet gives them. */
export interface FilmColours {
  readonly ink: string;
  readonly faint: string;
  readonly hairline: string;
  /** Lines over the time away. */
  readonly hatch: string;
  readonly ground: string;
  readonly duty: string;
  readonly chat: string;
  readonly work: string;
  readonly wait: string;
  readonly warn: string;
  readonly miss: string;
  readonly reply: string;
  readonly bot: string;
  readonly chosen: string;
}

/** Reads them where an element stands: they follow the theme. */
export function filmColours(element: Element): FilmColours {
  const style = getComputedStyle(element);
  const of = (name: string): string => style.getPropertyValue(`--film-${name}`).trim();
  return {
    ink: of("ink"), faint: of("faint"), hairline: of("hairline"), hatch: of("hatch"), ground: of("ground"), duty: of("duty"), chat: of("chat"), work: of("work"), wait: of("wait"),
    warn: of("warn"), miss: of("miss"), reply: of("reply"), bot: of("bot"), chosen: of("chosen"),
  };
}
