/** What the terminal summary colours; each function gets a text and returns it with escape codes around it. */
export interface TerminalColors {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly open: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** No colours: every text as it is. */
export const PLAIN: TerminalColors = {
  good: (text) => text,
  bad: (text) => text,
  open: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
};
