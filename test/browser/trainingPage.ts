import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { inlinePage } from "../../scripts/inlinePage.ts";
import { leaveOutTransforms } from "../../scripts/leaveOutTransforms.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Lessons and practice by themselves, as any page shows them. */
const ENTRY = `
import "@picocss/pico/css/pico.classless.min.css";
import "./page.css"; import "./score/score.css"; import "./film/film.css"; import "./lessons/lessons.css"; import "./practice/practice.css";
import { h, render } from "preact";
import { addressParameter } from "./frame/address.ts";
import { playHere } from "./film/playHere.ts";
import { LessonsView } from "./lessons/LessonsView.tsx";
import { PracticeView } from "./practice/PracticeView.tsx";
function Page() {
  const view = addressParameter("view") === "practice" ? h(PracticeView, { play: playHere, seed: "exam" }) : h(LessonsView, { play: playHere });
  return h("div", { class: "sheet" }, h("main", null, view));
}
render(h(Page), document.getElementById("page"));
`;

/** Builds that page into a folder and returns its file. */
export async function trainingPage(folder: string): Promise<string> {
  const page = join(root, "src", "page");
  const main = join(page, "main.tsx");
  const shell = readFileSync(join(page, "report.html"), "utf8");
  await build({
    configFile: false, root: page, base: "./", logLevel: "warn", publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [{ name: "training-entry", enforce: "pre", load: (id) => (id === main ? ENTRY : undefined) }, leaveOutTransforms(), inlinePage()],
    build: {
      outDir: folder, emptyOutDir: false, target: "es2022", modulePreload: false, assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false, reportCompressedSize: false,
      chunkSizeWarningLimit: 2000, rolldownOptions: { input: join(page, "report.html"), output: { codeSplitting: false } },
    },
  });
  if (!shell.includes("main.tsx")) throw new Error("the page is entered by another file than src/page/main.tsx");
  return join(folder, "report.html");
}
