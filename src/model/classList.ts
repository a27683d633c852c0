import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import { MOST_CLASSES } from "../scenario/deskLimits.ts";
import { LATEST_MS } from "./latestMs.ts";
import type { ModelClasses } from "./model.ts";
import { overflowSteps, type OverflowStep } from "./overflowSteps.ts";
import type { TeamFacts } from "./teamFacts.ts";

/** Where a conversation comes from: the teams that serve it, and whether an agent needs the right to refund. */
interface Origin {
  readonly serves: readonly number[];
  readonly needsRight: boolean;
}

interface ConversationClass extends Origin {
  readonly teams: readonly number[];
  /** What waiting still adds, by growing wait. */
  readonly steps: readonly OverflowStep[];
}

/**
 * Gathers the classes of conversations, equal ones once, with all that they may change into.
 * @throws InputFaults where they are more than the engine can hold; `where` names the scenario
 */
export class ClassList {
  readonly #where: string;
  readonly #facts: readonly TeamFacts[];
  readonly #receiverAfterMs: number;
  readonly #numbers = new Map<string, number>();
  readonly #classes: ConversationClass[] = [];
  /** By origin. */
  readonly #passedOnFrom = new Map<string, readonly number[]>();

  constructor(where: string, facts: readonly TeamFacts[], receiverAfterMs: number) {
    this.#where = where;
    this.#facts = facts;
    this.#receiverAfterMs = receiverAfterMs;
  }

  /** Number of the class in which a conversation of this origin begins. */
  numberOf(origin: Origin): number {
    return this.#begun(origin, origin.serves, () => true);
  }

  /** `transfers`: whether any stream has conversations that are passed on by choice; else no classes are needed for that. */
  classes(transfers: boolean): ModelClasses {
    const overflowAfterMs: number[] = [];
    const overflowInto: number[] = [];
    const passedOn: number[] = [];
    const withRight: number[] = [];
    // Each may bring further ones, which then have their turn.
    for (let number = 0; number < this.#classes.length; number++) {
      const each = this.#classes[number];
      const [next, ...later] = each.steps;
      overflowAfterMs.push(next === undefined ? -1 : next.afterMs);
      overflowInto.push(next === undefined ? -1 : this.#number({ ...each, teams: ascending([...each.teams, ...next.teams]), steps: later }));
      for (const into of transfers ? this.#passedOnBy(each) : this.#facts.map(() => number)) passedOn.push(into);
      withRight.push(each.needsRight ? this.#withRight(each) : -1);
    }
    return {
      teams: this.#classes.map(({ teams }) => teams),
      overflowAfterMs: Int32Array.from(overflowAfterMs, (afterMs) => Math.min(afterMs, LATEST_MS)),
      overflowInto: Int32Array.from(overflowInto),
      passedOn: Int32Array.from(passedOn),
      needsRight: Uint8Array.from(this.#classes, ({ needsRight }) => (needsRight ? 1 : 0)),
      withRight: Int32Array.from(withRight),
    };
  }

  /** By team that passes it on. The same for all classes of one origin, and for all teams that do not serve it where others do. */
  #passedOnBy({ serves, needsRight }: Origin): readonly number[] {
    const key = JSON.stringify([serves, needsRight]);
    const known = this.#passedOnFrom.get(key);
    if (known !== undefined) return known;
    const isServed = serves.some((team) => this.#facts[team].isRostered);
    let byOthers: number | undefined;
    const numbers = this.#facts.map((_, team) => {
      if (!isServed || serves.includes(team)) return this.#passedOn({ serves, needsRight }, team);
      return (byOthers ??= this.#passedOn({ serves, needsRight }, team));
    });
    this.#passedOnFrom.set(key, numbers);
    return numbers;
  }

  /** Any other team on the roster that serves it; where there is none, the team that passes it on. */
  #passedOn({ serves, needsRight }: Origin, by: number): number {
    const others = serves.filter((team) => team !== by && this.#facts[team].isRostered);
    return this.#begun({ serves, needsRight }, others.length > 0 ? others : [by], () => true);
  }

  /** Teams with the right, the reserve only where nobody on the roster has it: those that serve it, else any; what waits for them overflows to such only. */
  #withRight({ serves, needsRight }: Origin): number {
    const hasRight = (team: number): boolean => this.#facts[team].mayRefund;
    const staffed = this.#facts.flatMap(({ isStaffed, isReceiver }, team) => (isStaffed && !isReceiver && hasRight(team) ? [team] : []));
    if (staffed.length === 0) return -1;
    const rostered = staffed.filter((team) => this.#facts[team].isRostered);
    const able = rostered.length > 0 ? rostered : staffed;
    const serving = able.filter((team) => serves.includes(team));
    return this.#begun({ serves, needsRight }, serving.length > 0 ? serving : able, hasRight);
  }

  #begun({ serves, needsRight }: Origin, teams: readonly number[], mayTake: (team: number) => boolean): number {
    return this.#number({ serves, needsRight, teams, steps: overflowSteps(this.#facts, teams, this.#receiverAfterMs, mayTake) });
  }

  #number(wanted: ConversationClass): number {
    const key = JSON.stringify([wanted.serves, wanted.needsRight, wanted.teams, wanted.steps]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#classes.length === MOST_CLASSES) throw new InputFaults([tooMany(this.#where)]);
    this.#numbers.set(key, this.#classes.length);
    this.#classes.push(wanted);
    return this.#classes.length - 1;
  }
}

function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}

function tooMany(where: string): InputFault {
  return {
    where,
    found: `streams, pages, overflow and transfers make more than ${MOST_CLASSES} kinds of conversations by which teams may take them`,
    expected: `at most ${MOST_CLASSES} such kinds`,
    mend: "put teams or streams that are alike together, let fewer teams overflow, or leave transferShare out",
  };
}
