import { utf8Bytes, utf8Text } from "../../log/utf8.ts";
import { ABUSIVE_WORDS } from "./abusiveWords.ts";
import { hashOfBytes } from "../bytes/hashOfBytes.ts";
import type { LogRows } from "./logRows.ts";
import type { LogSource } from "../logSource.ts";
import { plainName } from "./nameTable.ts";
import { WordSearch } from "../bytes/wordSearch.ts";

/** What is looked for in the texts of a log: abusive words of agents, and the texts of consumers for whom they are kept. */
export class LogTexts {
  /** Rows of agents with an abusive word. */
  readonly abusive: { readonly row: number; readonly word: string }[] = [];
  /** Whether any agent's row has text: else nothing can be said of their words. */
  hasAgents = false;
  readonly #abusiveWords: readonly string[];
  /** Made with the first text of an agent. */
  #words: WordSearch | undefined;
  readonly #keepsFor: ReadonlySet<string>;
  /** By consumer number, as far as was asked, whether their texts are kept. */
  readonly #isKept = new Map<number, boolean>();

  constructor({ abusiveWords = ABUSIVE_WORDS, keepTextsOf = [] }: Pick<LogSource, "abusiveWords" | "keepTextsOf">) {
    this.#abusiveWords = abusiveWords;
    this.#keepsFor = new Set(keepTextsOf.map(plainName));
  }

  /** Takes the text of a row whose consumer is known by now; gives its hash (`LogRows.textHash`). */
  take(rows: LogRows, row: number, text: string, isAgents: boolean): number {
    if (text === "") return 0;
    const bytes = utf8Bytes(text);
    return this.takeBytes(rows, row, bytes, 0, bytes.length, isAgents);
  }

  /** As `take`, of a text in UTF-8. */
  takeBytes(rows: LogRows, row: number, bytes: Uint8Array, from: number, to: number, isAgents: boolean): number {
    if (from === to) return 0;
    if (isAgents) {
      this.hasAgents = true;
      this.#words ??= new WordSearch(this.#abusiveWords);
      const word = this.#words.firstInBytes(bytes, from, to);
      if (word !== undefined) this.abusive.push({ row, word });
    }
    if (this.#keepsFor.size > 0 && this.#keeps(rows, rows.consumer[row])) rows.texts.set(row, utf8Text(bytes, from, to));
    // 0 stands for no text.
    return hashOfBytes(bytes, from, to) || 1;
  }

  /** Also where the row names only its conversation: whose that is, is not known yet. */
  #keeps(rows: LogRows, consumer: number): boolean {
    if (consumer < 0) return true;
    let isKept = this.#isKept.get(consumer);
    if (isKept === undefined) {
      isKept = this.#keepsFor.has(rows.consumers.nameOf(consumer));
      this.#isKept.set(consumer, isKept);
    }
    return isKept;
  }
}
