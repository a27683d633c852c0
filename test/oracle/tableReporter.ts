import type { Reporter, TestModule } from "vitest/node";
import { type Comparison, comparisonLine } from "./comparison.ts";
import { type Coverage, coverageLine } from "./coverage.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Exact values beside what the test found. */
    comparisons?: readonly Comparison[];
    /** How often intervals held the truth. */
    coverages?: readonly Coverage[];
  }
}

/** Ends a run with what was compared: each case with its exact value, the estimate and the interval, and how often intervals hold the truth. */
export class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const metas = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.meta()));
    const comparisons = metas.flatMap((meta) => meta.comparisons ?? []).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const coverages = metas.flatMap((meta) => meta.coverages ?? []);
    process.stdout.write(`\n${COMPARED}\n${comparisons.map(comparisonLine).join("\n")}\n`);
    process.stdout.write(`\n${COVERED}\n${coverages.map(coverageLine).join("\n")}\n\n`);
  }
}

const COMPARED = `case    quantity                            exact     estimate           99.9 % interval    half-width   replic.
        (° what came to the desk; * computed here; half-widths of shares in points, of means relative)`;
const COVERED = `interval at 95 %    of                                             repl.  holds it  exactly (2,000 macro-replications)`;
