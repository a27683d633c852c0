import { type ReadonlySignal, computed, signal } from "@preact/signals";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { KeyChange, ScenarioReading } from "../../../server/protocol.ts";
import { gridChanges } from "./gridChanges.ts";

/** After the last key or step the text is changed. [ms] */
const REST_MS = 400;

/** The text that is painted into. */
export interface PaintedText {
  readonly reading: ReadonlySignal<ScenarioReading | undefined>;
  /** Ends once the changed text has been read. */
  readonly change: (changes: readonly KeyChange[]) => Promise<void>;
}

/** What is painted before it stands in the text: shown at once, written into the text when the hand rests. */
export class GridDraft {
  readonly #painted = signal<Scenario | undefined>(undefined);
  readonly #text: PaintedText;
  #sound: Scenario | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isWriting = false;

  constructor(text: PaintedText) {
    this.#text = text;
  }

  /** The painted scenario, else the one that was read last and can be played; undefined before there is any. */
  readonly shown = computed(() => this.#painted.value ?? this.#read());
  readonly isPainted = computed(() => this.#painted.value !== undefined);

  /** Shows a change that is still under way, as while a bar is dragged. */
  paint(scenario: Scenario): void {
    clearTimeout(this.#waiting);
    this.#painted.value = scenario;
  }

  /** Shows a change that is whole, and writes it into the text once the hand rests. */
  keep(scenario: Scenario): void {
    this.paint(scenario);
    this.#waiting = setTimeout(() => void this.write(), REST_MS);
  }

  /** What is being dragged goes back to where the text has it. */
  drop(): void {
    clearTimeout(this.#waiting);
    this.#painted.value = undefined;
  }

  /** Writes what is painted into the text; what is painted meanwhile is written afterwards. */
  async write(): Promise<void> {
    clearTimeout(this.#waiting);
    const [painted, reading] = [this.#painted.value, this.#text.reading.value];
    if (painted === undefined || this.#isWriting) return;
    if (reading?.scenario === undefined) return this.drop();
    const changes = gridChanges(reading.written ?? {}, reading.scenario, painted);
    if (changes.length > 0) {
      this.#isWriting = true;
      await this.#text.change(changes);
      this.#isWriting = false;
    }
    if (this.#painted.value === painted) this.drop();
    else await this.write();
  }

  #read(): Scenario | undefined {
    this.#sound = this.#text.reading.value?.scenario ?? this.#sound;
    return this.#sound;
  }
}
