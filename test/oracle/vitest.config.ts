import { defineConfig } from "vitest/config";
import { CountReporter } from "../countReporter.ts";
import { TableReporter } from "./tableReporter.ts";

/** `npm run oracle`: the long form, several files at once (each waits for threads of its own), and a table at the end. */
export default defineConfig({
  test: {
    include: ["test/oracle/**/*.test.ts"],
    reporters: ["default", new TableReporter(), new CountReporter()],
    env: { MODE: "oracle" },
    disableConsoleIntercept: true,
    maxWorkers: 4,
    maxConcurrency: 2,
  },
});
