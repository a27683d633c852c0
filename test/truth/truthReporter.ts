import type { Reporter, TestModule } from "vitest/node";
import { truthLine } from "./truthRow.ts";
import type { TruthRow } from "./truthRow.ts";

declare module "vitest" {
  interface TaskMeta {
    /** What was known beside what was found. */
    truths?: readonly TruthRow[];
    /** Lines printed as they are. */
    told?: readonly string[];
  }
}

/** Ends a run with all that was known beforehand beside what was found. */
export class TruthReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const metas = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.meta()));
    const rows = metas.flatMap((meta) => meta.truths ?? []);
    const told = metas.flatMap((meta) => meta.told ?? []);
    process.stdout.write(`\n${HEAD}\n${rows.map(truthLine).join("\n")}\n\n${told.join("\n")}\n`);
  }
}

const HEAD = ["of".padEnd(20), "what".padEnd(44), "truth or aim".padStart(26), "found".padStart(36)].join("  ");
