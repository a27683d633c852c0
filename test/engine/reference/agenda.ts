import type { Address } from "./bringing.ts";
import type { Chat, Clerk, Task } from "./parties.ts";

/** What happens, and to whom. */
export interface Subjects {
  readonly reply: Clerk;
  readonly "task end": Clerk;
  readonly closing: Chat;
  /** Row of the duty changes. */
  readonly duty: number;
  readonly "desk up": undefined;
  readonly "desk down": undefined;
  readonly "reserve comes": undefined;
  readonly "reserve goes": undefined;
  readonly overflow: { readonly chat: Chat; readonly stay: Chat["pooled"]; readonly fromClass: number };
  readonly assignment: undefined;
  readonly "pool look": undefined;
  readonly reach: Chat;
  readonly message: { readonly chat: Chat; readonly turn: number; readonly message: number };
  readonly return: { readonly after: Chat; readonly address: Address };
  readonly arrival: undefined;
  readonly task: Task;
  readonly "begin tasks": undefined;
  readonly leaving: { readonly chat: Chat; readonly turn: number };
}
export type Phase = keyof Subjects;

/** The order of what happens in one millisecond (docs/engine.md, Order); with the same rank the number decides, then the second rank. */
const RANKS: Readonly<Record<Phase, readonly [number, number]>> = {
  reply: [1, 0], "task end": [1.5, 0],
  closing: [2, 0],
  "desk down": [2.9, 0], duty: [3, 0], "desk up": [3.1, 0], "reserve comes": [3.2, 0], "reserve goes": [3.3, 0], overflow: [3.4, 0],
  assignment: [4, 0],
  reach: [5, 0], message: [5, 1], return: [5, 2], arrival: [5.5, 0],
  task: [6, 0], "begin tasks": [6.5, 0],
  leaving: [7, 0],
  "pool look": [8, 0],
};

export type Happening = {
  [P in Phase]: {
    readonly at: number;
    readonly phase: P;
    /** Conversation, agent or whatever orders happenings of one rank. */
    readonly number: number;
    readonly subject: Subjects[P];
  };
}[Phase];

/** What is still to happen: a plain list, kept in order. */
export class Agenda {
  readonly #list: Happening[] = [];
  readonly #endMs: number;

  /** Nothing at or after `endMs` is ever taken in. */
  constructor(endMs: number) {
    this.#endMs = endMs;
  }

  add<P extends Phase>(at: number, phase: P, number: number, subject: Subjects[P]): void {
    if (at >= this.#endMs) return;
    const fresh = { at, phase, number, subject } as Happening;
    let place = this.#list.length;
    while (place > 0 && comesBefore(fresh, this.#list[place - 1])) place -= 1;
    this.#list.splice(place, 0, fresh);
  }

  /** As `add`, but once only for a time. */
  addOnce(at: number, phase: "assignment" | "pool look" | "begin tasks"): void {
    if (!this.#list.some((happening) => happening.at === at && happening.phase === phase)) this.add(at, phase, 0, undefined);
  }

  next(): Happening | undefined {
    return this.#list.shift();
  }
}

function comesBefore(a: Happening, b: Happening): boolean {
  const [rankOfA, secondOfA] = RANKS[a.phase];
  const [rankOfB, secondOfB] = RANKS[b.phase];
  return (a.at - b.at || rankOfA - rankOfB || a.number - b.number || secondOfA - secondOfB) < 0;
}
