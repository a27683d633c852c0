import { AGENT_STATES } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { type CoverClasses, coverClasses, coverClassOf } from "./coverClasses.ts";
import type { DeskShape } from "./deskShape.ts";
import { Timeline } from "./timeline.ts";

const ONLINE = AGENT_STATES.indexOf("online");
const OFFLINE = AGENT_STATES.indexOf("offline");

/**
 * Who was at the desk when, from the log's presence: stretches in which each agent was online, was not (absent: at table or off
 * duty), was off duty; in which nobody of a team was online, nobody of any team that serves a class of
 * conversations.
 * Before its first row an agent is off duty; before time 0 nothing is known.
 */
export class DutyTimelines {
  declare readonly online: Timeline;
  declare readonly absent: Timeline;
  declare readonly offDuty: Timeline;
  declare readonly teamEmpty: Timeline;
  /** Key: class of `classes`. */
  declare readonly uncovered: Timeline;
  declare desk: DeskShape | undefined;
  declare classes: CoverClasses;
  declare state: Uint8Array;
  declare onlineOfTeam: Int32Array;
  declare onlineForClass: Int32Array;

  constructor() {
    this.online = new Timeline();
    this.absent = new Timeline();
    this.offDuty = new Timeline();
    this.teamEmpty = new Timeline();
    this.uncovered = new Timeline();
    this.desk = undefined;
    this.classes = { count: 0, ofTeam: [], ofPage: new Int32Array(0) };
    this.state = new Uint8Array(0);
    this.onlineOfTeam = new Int32Array(0);
    this.onlineForClass = new Int32Array(0);
  }

  fill(log: MessageLog, desk: DeskShape): void {
    this.#begin(desk);
    const { at, agent, state, count } = log.presence;
    for (let row = 0; row < count; row++) this.#change(desk, agent[row], state[row], at[row]);
    this.online.index();
    this.absent.index();
    this.offDuty.index();
    this.teamEmpty.index();
    this.uncovered.index();
  }

  /** Time within [from, to) in which nobody who serves conversations of this stream from this page was online. */
  uncoveredWithin(stream: number, page: number, from: number, to: number): number {
    return this.uncovered.timeWithin(coverClassOf(this.classes, stream, page), from, to);
  }

  /** Whether the agent was online at any time of the log: not so who receives only while nobody is on duty. */
  wasEverOnline(agent: number): boolean {
    return this.online.offset[agent] < this.online.offset[agent + 1];
  }

  #begin(desk: DeskShape): void {
    if (this.desk !== desk) {
      this.desk = desk;
      this.classes = coverClasses(desk);
    }
    const agents = desk.agentTeam.length;
    const teams = this.classes.ofTeam.length;
    const classes = this.classes.count;
    for (const ofAgents of [this.online, this.absent, this.offDuty]) ofAgents.begin(agents);
    this.teamEmpty.begin(teams);
    this.uncovered.begin(classes);
    if (this.state.length < agents) this.state = new Uint8Array(agents);
    if (this.onlineOfTeam.length < teams) this.onlineOfTeam = new Int32Array(teams);
    if (this.onlineForClass.length < classes) this.onlineForClass = new Int32Array(classes);
    this.state.fill(OFFLINE);
    this.onlineOfTeam.fill(0);
    this.onlineForClass.fill(0);
    for (let agent = 0; agent < agents; agent++) {
      this.absent.open(agent, 0);
      this.offDuty.open(agent, 0);
    }
    for (let team = 0; team < teams; team++) this.teamEmpty.open(team, 0);
    for (let number = 0; number < classes; number++) this.uncovered.open(number, 0);
  }

  #change(desk: DeskShape, agent: number, state: number, at: number): void {
    const earlier = this.state[agent];
    if (earlier === state) return;
    this.state[agent] = state;
    if (earlier === OFFLINE) this.offDuty.close(agent, at);
    if (state === OFFLINE) this.offDuty.open(agent, at);
    if (state !== ONLINE && earlier !== ONLINE) return;
    if (state === ONLINE) {
      this.absent.close(agent, at);
      this.online.open(agent, at);
    } else {
      this.online.close(agent, at);
      this.absent.open(agent, at);
    }
    this.#cover(desk.agentTeam[agent], state === ONLINE ? 1 : -1, at);
  }

  #cover(team: number, more: number, at: number): void {
    this.onlineOfTeam[team] += more;
    if (this.onlineOfTeam[team] === 0) this.teamEmpty.open(team, at);
    else this.teamEmpty.close(team, at);
    for (const number of this.classes.ofTeam[team]) {
      this.onlineForClass[number] += more;
      if (this.onlineForClass[number] === 0) this.uncovered.open(number, at);
      else this.uncovered.close(number, at);
    }
  }
}
