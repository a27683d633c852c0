import type { TimeColumn } from "../../log/messageLog.ts";

/** With fewer cases nothing can be told; conversations left so, and bursts that went on, for each case in which the desk wrote next. */
const LEAST_CASES = 5;
const OVER_SHARE = 0.3;
const MOST_BURSTS = 20;

/** Who wrote next in conversations whose buyer wrote during a handling: the desk, the buyer, or nobody. */
export class DuringHandling {
  /** By conversation: 1 while it is open. */
  readonly #isOpen: Uint8Array;
  #deskNext: number;
  #buyerNext: number;
  #nobodyNext: number;

  constructor(conversations: number) {
    this.#isOpen = new Uint8Array(conversations);
    this.#deskNext = 0;
    this.#buyerNext = 0;
    this.#nobodyNext = 0;
  }

  /** A handling ended during which the buyer wrote. */
  leave(conversation: number): void {
    this.#isOpen[conversation] = 1;
  }

  write(conversation: number, isDesk: boolean): void {
    if (this.#isOpen[conversation] === 0) return;
    this.#isOpen[conversation] = 0;
    if (isDesk) this.#deskNext++;
    else this.#buyerNext++;
  }

  /** At the log's end: nobody wrote any more where it is open still, save where the buyer left (`leftAt`, -1 did not). */
  end(leftAt: TimeColumn): void {
    for (let its = 0; its < this.#isOpen.length; its++) if (leftAt[its] < 0) this.#nobodyNext += this.#isOpen[its];
  }

  /**
   * Whether the desk's replies answer what came during their handling. Where it has a handling of its own the desk writes again in the end, unless the buyer left; before it does
   * a burst may go on, but not nearly always.
   */
  get isAnsweredAlong(): boolean {
    const [desk, buyer, nobody] = [this.#deskNext, this.#buyerNext, this.#nobodyNext];
    return desk + buyer + nobody >= LEAST_CASES && (nobody > OVER_SHARE * desk || buyer > MOST_BURSTS * desk);
  }
}
