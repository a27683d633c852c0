import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Ends a test run with one line for machines: `N passed, N failed`, and `, N skipped` where tests were left out. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      // A module that cannot be loaded has no tests to fail.
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const skipped = count.skipped === 0 ? "" : `, ${count.skipped} skipped`;
    process.stdout.write(`${count.passed} passed, ${count.failed + count.pending} failed${skipped}\n`);
  }
}
