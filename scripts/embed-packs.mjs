// Puts the rule packs of src/rules/packs into src/rules/packs.generated.ts as plain values, so that the library needs no files.
// Same packs, same bytes; a file that is up to date is left alone. Defaults are filled in when the catalogue reads them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const rules = fileURLToPath(new URL("../src/rules/", import.meta.url));
const target = join(rules, "packs.generated.ts");

const packs = packFiles(join(rules, "packs"))
  .map((path) => ({ file: relative(rules, path).split(sep).join("/"), value: parse(readFileSync(path, "utf8")) }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
const text = `/** Made by scripts/embed-packs.mjs from the files named here; not to be edited. */
export const EMBEDDED_PACKS: readonly { readonly file: string; readonly value: unknown }[] = ${JSON.stringify(packs, null, 2)};
`;
if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);

function packFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? packFiles(path) : entry.name.endsWith(".yaml") ? [path] : [];
  });
}
