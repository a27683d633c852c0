import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const shell = fileURLToPath(new URL("deskShell", import.meta.url));
const config = fileURLToPath(new URL("../../vite.page.config.ts", import.meta.url));

/** The page of test/browser/deskShell, built into the folder: runs, logs and results with an editor that only holds a text. */
export async function deskPage(folder: string): Promise<string> {
  await build({ configFile: config, root: shell, build: { outDir: folder, emptyOutDir: false, rolldownOptions: { input: join(shell, "report.html") } } });
  return readFileSync(join(folder, "report.html"), "utf8");
}
