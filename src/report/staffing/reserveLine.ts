import type { Reserve } from "../../scenario/scenario.ts";
import { formatDuration } from "../../time/formatDuration.ts";

/** A reserve as a line of a scenario file, which reads back to the same. */
export function reserveLine({ team, agents, when, between, delay, stay, costPerCall }: Reserve): string {
  const parts = [
    `team: ${nameText(team)}`, `agents: ${agents}`, `when: { ${Object.entries(when).map(([what, limit]) => `${what}: ${JSON.stringify(limit)}`).join(", ")} }`,
    ...(between === undefined ? [] : [`between: [${between.map((time) => JSON.stringify(time)).join(", ")}]`]),
    `delay: ${durationText(delay)}`, `stay: ${durationText(stay)}`, ...(costPerCall === 0 ? [] : [`costPerCall: ${costPerCall}`]),
  ];
  return `reserve: { ${parts.join(", ")} }`;
}

/** A name that YAML could take for something else stands in quotes. */
function nameText(name: string): string {
  return /^[a-z][\w-]*$/iu.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(name) ? name : JSON.stringify(name);
}

function durationText(seconds: number): string {
  return Number.isInteger(seconds) ? formatDuration(seconds) : `${seconds}s`;
}
