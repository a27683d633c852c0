import { fit } from "../report/terminal/columns.ts";
import type { Language } from "../report/words/language.ts";
import { sayOf } from "./words.ts";
import type { Phrase } from "./words.ts";

const REDRAW_MS = 100;
/** Work that is done sooner needs no line. */
const SILENT_MS = 300;

const BAR_COLUMNS = 24;
/** Columns of a line whose terminal does not tell its own. */
const WITHOUT_TERMINAL = 80;

/** How far the work is, for a program that reads it; of what has no measure only the phase. */
interface Reached {
  readonly phase: string;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/** Whether another program reads stderr, the workbench's server: then progress and faults are lines of JSON. */
export function isReadByProgram(): boolean {
  return process.env["REPLYCAST_PROGRESS"] === "json";
}

/** One line on stderr that tells how far the work is, redrawn in place; silent where stderr is no terminal. For a program it is a line of JSON each time. */
export class ProgressLine {
  readonly #shown: boolean;
  readonly #language: Language;
  readonly #phrase: Phrase;
  readonly #startedAt = Date.now();
  #drawnAt = 0;

  /** `phrase` says what is done, with `{}` for how far. */
  constructor(quiet: boolean, language: Language, phrase: Phrase) {
    this.#language = language;
    this.#phrase = phrase;
    this.#shown = !quiet && process.stderr.isTTY === true;
  }

  /** Tells that `done` of `total` pieces are finished, the least that is still expected; or, without `total`, a share. */
  update(done: number, total?: number): void {
    const far = total === undefined ? `${bar(done)} ${Math.floor(done * 100)}%` : `${done} / ${total}`;
    this.#draw(sayOf(this.#language, this.#phrase, far), { phase: this.#phrase === "progress" ? "playing" : this.#phrase, done, total: total ?? 1 });
  }

  /** Tells in words how far the work is, as many as the terminal has columns for. */
  tell(text: string, reached: Reached): void {
    this.#draw(fit(text, Math.max(1, (process.stderr.columns ?? WITHOUT_TERMINAL) - 1)).trimEnd(), reached);
  }

  #draw(text: string, { phase, done = 0, total = 0 }: Reached): void {
    const now = Date.now();
    const isLast = total > 0 && done >= total;
    if (now - this.#startedAt < SILENT_MS || (now - this.#drawnAt < REDRAW_MS && !isLast)) return;
    if (isReadByProgram()) process.stderr.write(`${JSON.stringify({ progress: { done, total, phase } })}\n`);
    this.#drawnAt = now;
    if (!this.#shown) return;
    process.stderr.write(`\r\u001B[2K${text}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown && this.#drawnAt > 0) process.stderr.write("\r\u001B[2K");
  }
}

/** A share as a bar of characters. */
function bar(share: number): string {
  const filled = Math.round(share * BAR_COLUMNS);
  return `${"█".repeat(filled)}${"░".repeat(BAR_COLUMNS - filled)}`;
}
