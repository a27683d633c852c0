import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = join(root, "dist", "page", "report.html");

/** The built page: from `dist` where the build has put it, else built into the given folder. */
export async function pageTemplate(folder: string): Promise<string> {
  if (existsSync(built)) return readFileSync(built, "utf8");
  const own = join(folder, "report.html");
  if (!existsSync(own)) await build({ configFile: join(root, "vite.page.config.ts"), build: { outDir: folder, emptyOutDir: false } });
  return readFileSync(own, "utf8");
}
