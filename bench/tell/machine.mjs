import { availableParallelism, cpus } from "node:os";

/** On what it was measured. */
export function machine() {
  return { node: process.versions.node, cores: availableParallelism(), processor: cpus()[0]?.model.trim() ?? "unknown" };
}
