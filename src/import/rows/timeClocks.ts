import type { Findings } from "../finding.ts";

/** How many times of a log are what a clock showed, and how many are instants (with an offset, or since 1970) that are carried into the shop's zone. */
export class TimeClocks {
  readonly #wall = { count: 0, line: 0 };
  readonly #instant = { count: 0, line: 0 };

  /** Takes a time that was read. */
  add(isWall: boolean, line: number): void {
    const kind = isWall ? this.#wall : this.#instant;
    if (kind.count++ === 0) kind.line = line;
  }

  /** Tells of a column that has both: where they come from two clocks, hours lie between them. */
  tell(timeZone: string, findings: Findings): void {
    const isWallRarer = this.#wall.count < this.#instant.count;
    const { count, line } = isWallRarer ? this.#wall : this.#instant;
    if (count === 0) return;
    findings.add("times-mixed", () => ({
      text: `the time in line ${line} ${isWallRarer ? "has no offset while others have one" : "has an offset or counts from 1970, unlike others"}; those with one are carried into ${timeZone}, those without are taken for its clock`,
      facts: { isWallRarer: isWallRarer ? 1 : 0, timeZone },
    }), count, line);
  }
}
