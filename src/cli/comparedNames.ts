import type { ComparedFile } from "./compareRequest.ts";

/**
 * A name for each of what is compared that tells it from the others: the scenario's, behind it what was changed of it where that differs from another of the same file, or
 * the file where two files have one name; of several that are the same in all that, a number each.
 */
export function comparedNames(compared: readonly (ComparedFile & { readonly name: string })[]): string[] {
  const told = compared.map((one) => {
    const isRepeated = compared.some((other) => other !== one && other.file === one.file);
    const isNamesake = compared.some((other) => other.file !== one.file && other.name === one.name);
    const changes = isRepeated ? (one.rosterFile === undefined ? (compared.some(({ rosterFile }) => rosterFile !== undefined) ? [] : one.settings) : [fileName(one.rosterFile)]) : [];
    return [one.name, ...(isNamesake ? [fileName(one.file)] : []), ...changes].join(" · ");
  });
  return told.map((name, place) => {
    const alike = told.filter((other) => other === name).length;
    return alike === 1 ? name : `${name} (${told.slice(0, place).filter((other) => other === name).length + 1})`;
  });
}

function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}
