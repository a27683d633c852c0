import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { engineText } from "./scripts/engineText.ts";
import { inlinePage } from "./scripts/inlinePage.ts";
import { leaveOutTransforms } from "./scripts/leaveOutTransforms.ts";

const page = fileURLToPath(new URL("src/page", import.meta.url));

/** Builds the report page into one file: `npx vite build -c vite.page.config.ts` → dist/page/report.html. */
export default defineConfig({
  root: page,
  base: "./",
  logLevel: "warn",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [engineText(), leaveOutTransforms(), inlinePage()],
  build: {
    outDir: "../../dist/page",
    emptyOutDir: false,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: `${page}/report.html`, output: { codeSplitting: false } },
  },
});
