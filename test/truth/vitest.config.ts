import { defineConfig } from "vitest/config";
import { CountReporter } from "../countReporter.ts";
import { TruthReporter } from "./truthReporter.ts";

/** `npm run truth`: what is learned from logs beside what made them, in the long form, and a table at the end. */
export default defineConfig({
  test: {
    include: ["test/truth/**/*.test.ts"],
    reporters: ["default", new TruthReporter(), new CountReporter()],
    env: { MODE: "truth" },
    disableConsoleIntercept: true,
    testTimeout: 1_800_000,
    maxWorkers: 2,
  },
});
