/** Called with the present, once a frame while it moves. */
export type FrameListener = (now: number) => void;

/** A longer gap between frames (a page in the background) is no time that was watched. [ms] */
const LONGEST_FRAME_MS = 250;

/** The present of a film: it stands, or runs at so many milliseconds of the day a millisecond. */
export class FilmClock {
  now: number;
  speed: number;
  isPlaying: boolean;
  readonly fromMs: number;
  readonly toMs: number;
  readonly #listeners: Set<FrameListener>;
  #asked: number;
  #last: number;
  /** How long the picture stands between two steps; 0: it moves with every frame. [ms] */
  readonly #everyMs: number;
  #toldAt: number;

  constructor(fromMs: number, toMs: number, now: number, speed: number, everyMs: number) {
    this.fromMs = fromMs;
    this.toMs = toMs;
    this.now = now;
    this.speed = speed;
    this.isPlaying = false;
    this.#listeners = new Set();
    this.#asked = 0;
    this.#last = 0;
    this.#everyMs = everyMs;
    this.#toldAt = -Infinity;
  }

  /** Returns what ends it. */
  onFrame(listener: FrameListener): () => void {
    this.#listeners.add(listener);
    this.redraw();
    return () => this.#listeners.delete(listener);
  }

  play(): void {
    if (this.now >= this.toMs) this.now = this.fromMs;
    this.isPlaying = true;
    this.#last = 0;
    this.redraw();
  }

  pause(): void {
    this.isPlaying = false;
    this.redraw();
  }

  seek(now: number): void {
    this.now = Math.min(this.toMs, Math.max(this.fromMs, now));
    this.redraw();
  }

  /** Tells the listeners at the next frame. */
  redraw(): void {
    if (this.#asked === 0) this.#asked = requestAnimationFrame(this.#frame);
  }

  /** To be called when nobody looks any more. */
  stop(): void {
    this.isPlaying = false;
    this.#listeners.clear();
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
  }

  readonly #frame = (time: number): void => {
    this.#asked = 0;
    if (this.isPlaying) {
      if (this.#last > 0) this.now += Math.min(LONGEST_FRAME_MS, time - this.#last) * this.speed;
      this.#last = time;
      if (this.now >= this.toMs) {
        this.now = this.toMs;
        this.isPlaying = false;
      }
    }
    if (!this.isPlaying || time - this.#toldAt >= this.#everyMs) {
      this.#toldAt = time;
      for (const listener of this.#listeners) listener(this.now);
    }
    if (this.isPlaying) this.redraw();
  };
}
