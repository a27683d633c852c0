import type { Language } from "../report/words/language.ts";
import { sayOf } from "./words.ts";

const REDRAW_MS = 100;

/** One line on stderr that tells how far a run is, redrawn in place; silent where stderr is no terminal. */
export class ProgressLine {
  readonly #shown: boolean;
  readonly #language: Language;
  #drawnAt = 0;

  constructor(quiet: boolean, language: Language) {
    this.#language = language;
    this.#shown = !quiet && process.stderr.isTTY === true;
  }

  /** Tells that `done` of `total` replications are finished; `total` is the least that is still expected. */
  update(done: number, total: number): void {
    const now = Date.now();
    if (!this.#shown || (now - this.#drawnAt < REDRAW_MS && done < total)) return;
    this.#drawnAt = now;
    process.stderr.write(`\r\u001B[2K${sayOf(this.#language, "progress", `${done} / ${total}`)}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown && this.#drawnAt > 0) process.stderr.write("\r\u001B[2K");
  }
}
