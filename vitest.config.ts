import { defineConfig } from "vitest/config";
import { CountReporter } from "./test/countReporter.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", new CountReporter()],
    // by itself a single run leaves one core idle
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
