import type { Finding, FindingFacts } from "../import/finding.ts";
import type { CalibratedPart } from "./calibratedPart.ts";
import type { Fit } from "./fit.ts";
import type { FitShape } from "./fitShape.ts";

/** Gathers what a part of the calibration found. What is a default is not written. */
export class PartBuilder {
  readonly #written: Record<string, unknown> = {};
  readonly #fits: Record<string, Fit> = {};
  readonly #shapes: Record<string, FitShape> = {};
  readonly #findings: Finding[] = [];

  /** A number or law at its path in the scenario, each step a key: stream names may hold any character. */
  put(path: readonly string[], fit: Fit, written: unknown, shape?: FitShape): void {
    this.tell(path, fit, shape);
    this.write(path, written);
  }

  /** A block at its path, of which the numbers are told apart. */
  write(path: readonly string[], written: unknown): void {
    let block = this.#written;
    for (const key of path.slice(0, -1)) {
      // A stream may bear the name of something that every object inherits.
      if (!Object.hasOwn(block, key)) block[key] = {};
      block = block[key] as Record<string, unknown>;
    }
    block[path[path.length - 1]] = written;
  }

  /** How a number was found, or why its default stands, without writing it. */
  tell(path: readonly string[], fit: Fit, shape?: FitShape): void {
    this.#fits[path.join(".")] = fit;
    if (shape !== undefined) this.#shapes[path.join(".")] = shape;
  }

  find(code: string, count: number, example: string, facts?: FindingFacts): void {
    if (count > 0) this.#findings.push({ code, count, example, ...(facts === undefined ? {} : { facts }) });
  }

  part(): CalibratedPart {
    return { written: this.#written, fits: this.#fits, shapes: this.#shapes, findings: this.#findings };
  }
}
