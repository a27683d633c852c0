/** More came together during a run than the engine can hold; only the run shows it, for it depends on what is drawn. */
export class CapacityExceeded extends Error {
  readonly most: number;
  /** What there are too many of: `conversations are open at once`. */
  readonly what: string;
  constructor(most: number, what: string) {
    super(`more than ${most} ${what}`);
    this.name = "CapacityExceeded";
    this.most = most;
    this.what = what;
  }
}
