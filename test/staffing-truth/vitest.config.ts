import { defineConfig } from "vitest/config";
import { CountReporter } from "../countReporter.ts";
import { TruthReporter } from "../truth/truthReporter.ts";

/** `npm run staffing-truth`: what a staffing search finds beside what is known to be best, in the long form, and a table at the end. */
export default defineConfig({
  test: {
    include: ["test/staffing-truth/**/*.test.ts"],
    reporters: ["default", new TruthReporter(), new CountReporter()],
    env: { MODE: "staffing-truth" },
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
    // each file plays on every core
    maxWorkers: 1,
  },
});
