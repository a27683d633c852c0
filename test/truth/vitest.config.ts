import { defineConfig } from "vitest/config";
import { CountReporter } from "../countReporter.ts";
import { TruthReporter } from "./truthReporter.ts";

/** Tests of the parts that look at many more samples here than among the ordinary tests. */
const LONG_FORMS = [
  "test/backtest/coverage.test.ts", "test/calibration/{arrivals,buyers,laws}/*overage*.test.ts", "test/calibration/arrivals/{dayCorrelation,manyWeeks}.test.ts",
  "test/calibration/buyers/fitPatience.test.ts", "test/calibration/messyLogs.test.ts", "test/forecast/{eventCoverage,restOfDay,todayOutlook}.test.ts", "test/staffing/spreadsheet/spreadsheet.test.ts",
];

/** `npm run truth`: what is learned from logs beside what made them, in the long form, and a table at the end. */
export default defineConfig({
  test: {
    include: ["test/truth/**/*.test.ts", ...LONG_FORMS],
    reporters: ["default", new TruthReporter(), new CountReporter()],
    env: { MODE: "truth" },
    disableConsoleIntercept: true,
    testTimeout: 1_800_000,
    maxWorkers: 2,
  },
});
