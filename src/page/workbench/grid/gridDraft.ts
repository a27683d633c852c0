import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { KeyChange, ScenarioReading } from "../../../server/protocol.ts";
import { gridChanges } from "./gridChanges.ts";

/** After the last key or step the text is changed. [ms] */
const REST_MS = 400;

/** What is painted and not yet in the text: whoever saves or opens has it written first, whoever takes a step back drops it. */
export interface Unwritten {
  readonly write: () => Promise<void>;
  /** Whether there was anything that is not on its way into the text already. */
  readonly drop: () => boolean;
}

/** The text that is painted into. */
export interface PaintedText {
  unwritten: Unwritten | undefined;
  readonly reading: ReadonlySignal<ScenarioReading | undefined>;
  /** Ends once the changed text has been read. */
  readonly change: (changes: readonly KeyChange[]) => Promise<void>;
}

/** What is painted before it stands in the text: shown at once, written into the text when the hand rests. */
export class GridDraft implements Unwritten {
  readonly #painted = signal<Scenario | undefined>(undefined);
  readonly #text: PaintedText;
  #sound: Scenario | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** What is on its way into the text. */
  #writing: Scenario | undefined;
  #isDragging = false;

  constructor(text: PaintedText) {
    this.#text = text;
    text.unwritten = this;
  }

  /** The painted scenario, else the one that was read last and can be played; undefined before there is any. */
  readonly shown = computed(() => this.#painted.value ?? this.#read());

  /** A drag begins: nothing is written before it ends. Returns what `cancel` brings back. */
  begin(): Scenario | undefined {
    clearTimeout(this.#waiting);
    this.#isDragging = true;
    return this.#painted.value;
  }

  /** Shows a change that is still under way. */
  paint(scenario: Scenario): void {
    clearTimeout(this.#waiting);
    this.#painted.value = scenario;
  }

  /** The drag ends where it is. */
  async end(): Promise<void> {
    this.#isDragging = false;
    await this.write();
  }

  /** The drag is taken back: what was painted before it stands again. */
  cancel(begun: Scenario | undefined): void {
    this.#isDragging = false;
    if (begun === undefined) this.drop();
    else this.keep(begun);
  }

  /** Shows a change that is whole, and writes it into the text once the hand rests. */
  keep(scenario: Scenario): void {
    this.paint(scenario);
    this.#waiting = setTimeout(() => void this.write(), REST_MS);
  }

  /** Everything is again as the text has it. */
  drop(): boolean {
    clearTimeout(this.#waiting);
    const painted = this.#painted.value;
    const had = painted !== undefined && painted !== this.#writing;
    this.#painted.value = undefined;
    return had;
  }

  /** Writes what is painted into the text; what is painted meanwhile is written afterwards. */
  async write(): Promise<void> {
    clearTimeout(this.#waiting);
    const [painted, reading] = [this.#painted.value, this.#text.reading.value];
    if (painted === undefined || this.#writing !== undefined || this.#isDragging) return;
    if (reading?.scenario === undefined) return void this.drop();
    const changes = gridChanges(reading.written ?? {}, reading.scenario, painted);
    if (changes.length > 0) {
      this.#writing = painted;
      await this.#text.change(changes);
      this.#writing = undefined;
    }
    if (this.#painted.value === painted) this.drop();
    else await this.write();
  }

  #read(): Scenario | undefined {
    this.#sound = this.#text.reading.value?.scenario ?? this.#sound;
    return this.#sound;
  }
}
