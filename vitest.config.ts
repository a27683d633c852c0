import { defineConfig } from "vitest/config";
import { CountReporter } from "./test/countReporter.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", new CountReporter()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
