import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");
export const command = join(root, "bin", "replycast.js");
export const chatDay = join(root, "bench", "chat-day.yaml");
export const everything = join(root, "bench", "everything.yaml");
export const fiveThousand = join(root, "bench", "five-thousand.yaml");
export const filmDay = join(root, "bench", "film-day.yaml");
export const midShop = join(root, "scenarios", "618-mid-shop.yaml");
export const smallShop = join(root, "scenarios", "small-shop.yaml");

/** A file of this repository's own programs for measuring. */
export const program = (name) => join(root, "bench", "programs", name);

/** A folder that is gone when the measuring ends. */
export const scratch = mkdtempSync(join(tmpdir(), "replycast-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));
