import { computed, signal } from "@preact/signals";

/** Keys pressed within this time of each other are one step. [ms] */
const GROUP_MS = 1000;
const MOST_STEPS = 200;
/** Of all kept texts together. [characters] */
const MOST_CHARACTERS = 20_000_000;

interface Snapshot {
  readonly text: string;
}

/** What stood in an editor before, and what was taken back: the oldest is forgotten where there is too much. */
export class EditHistory<State extends Snapshot> {
  readonly #past = signal<readonly State[]>([]);
  readonly #future = signal<readonly State[]>([]);
  readonly canUndo = computed(() => this.#past.value.length > 0);
  readonly canRedo = computed(() => this.#future.value.length > 0);
  /** When a key was last pressed; undefined where the last change was none of typing. [ms] */
  #typedMs: number | undefined;

  /** A state that is about to be changed; with the time where it is by typing. */
  note(before: State, typedMs?: number): void {
    const isSameStep = typedMs !== undefined && this.#typedMs !== undefined && typedMs - this.#typedMs < GROUP_MS && this.canUndo.value;
    this.#typedMs = typedMs;
    this.#future.value = [];
    if (!isSameStep) this.#past.value = bounded([...this.#past.value, before]);
  }

  /** The state before `now`; undefined where there is none. */
  undo(now: State): State | undefined {
    const before = this.#past.value.at(-1);
    if (before === undefined) return undefined;
    this.#typedMs = undefined;
    this.#past.value = this.#past.value.slice(0, -1);
    this.#future.value = [...this.#future.value, now];
    return before;
  }

  /** The state that was taken back last; undefined where there is none. */
  redo(now: State): State | undefined {
    const after = this.#future.value.at(-1);
    if (after === undefined) return undefined;
    this.#typedMs = undefined;
    this.#future.value = this.#future.value.slice(0, -1);
    this.#past.value = bounded([...this.#past.value, now]);
    return after;
  }
}

function bounded<State extends Snapshot>(states: readonly State[]): readonly State[] {
  let characters = 0;
  const first = states.findLastIndex(({ text }) => (characters += text.length) > MOST_CHARACTERS);
  return states.slice(Math.max(first + 1, states.length - MOST_STEPS));
}
