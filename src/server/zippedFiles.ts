import { zipSync } from "fflate";
import type { ResultFile } from "../hosts/resultFiles.ts";

/** Several files as one to download, called by what their names begin with. */
export function zippedFiles(files: readonly ResultFile[]): ResultFile {
  const [{ name }] = files;
  const [stem] = name.split("--");
  return { name: `${stem}--${name.split(".").at(-1)}.zip`, bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))) };
}
