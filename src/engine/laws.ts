/** What the engine reads of streams, teams and classes, in columns by their numbers. */
import type { Model } from "../model/model.ts";
import { CLASS_CAPACITY, STREAM_CAPACITY, TEAM_CAPACITY, byteColumn, intColumn } from "./capacity.ts";

export const turnsTable = intColumn(STREAM_CAPACITY);
/** -1 where every turn is one message. */
export const burstTable = intColumn(STREAM_CAPACITY);
export const gapTable = intColumn(STREAM_CAPACITY);
export const handleTable = intColumn(STREAM_CAPACITY);
export const thinkTable = intColumn(STREAM_CAPACITY);
/** -1 where nobody leaves. */
export const patienceTable = intColumn(STREAM_CAPACITY);
export const silentShare = new Float64Array(STREAM_CAPACITY);
export const closingWordShare = new Float64Array(STREAM_CAPACITY);
export const idleTimeoutMs = intColumn(STREAM_CAPACITY);
export const spamShare = new Float64Array(STREAM_CAPACITY);
export const transferShare = new Float64Array(STREAM_CAPACITY);
export const returnShare = new Float64Array(STREAM_CAPACITY);
export const returnTable = intColumn(STREAM_CAPACITY);
/** Number of its bot, -1 none. */
export const botOfStream = intColumn(STREAM_CAPACITY);

export const slowdownPerChat = new Float64Array(TEAM_CAPACITY);
/** -1 where an idle agent answers at once. */
export const pickupTable = intColumn(TEAM_CAPACITY);

/** By class: how long one waits before another team may take it too (-1 never), and its class from then on. */
export const overflowAfterMs = intColumn(CLASS_CAPACITY);
export const overflowInto = intColumn(CLASS_CAPACITY);
export const needsRight = byteColumn(CLASS_CAPACITY);
export const withRight = intColumn(CLASS_CAPACITY);
/** Teams of a class: `classTeams[classTeamsStart[class] … classTeamsStart[class + 1])`. */
export const classTeamsStart = intColumn(CLASS_CAPACITY + 1);
export let classTeams = new Int32Array(0);
/** By class · teams + team. */
export let passedOn: Int32Array = new Int32Array(0);
/** By class · teams + team: 1 where the team may take the class. */
let takes = new Uint8Array(0);

export let streamCount = 0;
export let teamCount = 0;
export let classCount = 0;

let pageEnds: readonly (Float64Array | undefined)[] = [];
const withPages = byteColumn(STREAM_CAPACITY);
/** By stream · PAGE_STRIDE + page. */
const PAGE_STRIDE = 8;
const classOfPage = intColumn(STREAM_CAPACITY * PAGE_STRIDE);

export function loadLaws(model: Model): void {
  checkCapacity(model);
  streamCount = model.streams.length;
  teamCount = model.teams.length;
  classCount = model.classes.teams.length;
  loadStreams(model);
  loadClasses(model);
  model.teams.forEach((team, index) => {
    slowdownPerChat[index] = team.slowdownPerChat;
    pickupTable[index] = team.pickupDelay;
  });
}

/** Page, from 1, that the uniform number u stands for; 0 where the stream has no pages. */
export function pageOf(ofStream: number, u: number): number {
  const ends = pageEnds[ofStream];
  if (ends === undefined) return 0;
  let page = 0;
  while (page < ends.length - 1 && u >= ends[page]) page++;
  return page + 1;
}

export function hasPages(ofStream: number): boolean {
  return withPages[ofStream] === 1;
}

export function classOf(ofStream: number, page: number): number {
  return classOfPage[ofStream * PAGE_STRIDE + page];
}

export function mayTake(ofTeam: number, klass: number): boolean {
  return takes[klass * teamCount + ofTeam] === 1;
}

function loadStreams(model: Model): void {
  pageEnds = model.streams.map((stream) => stream.pageEnds);
  model.streams.forEach((stream, index) => {
    withPages[index] = stream.pageEnds === undefined ? 0 : 1;
    classOfPage.set(stream.classOfPage, index * PAGE_STRIDE);
    const laws = stream.laws;
    turnsTable[index] = laws.turns;
    burstTable[index] = laws.burst;
    gapTable[index] = laws.burstGap;
    handleTable[index] = laws.handle;
    thinkTable[index] = laws.think;
    patienceTable[index] = laws.patience;
    silentShare[index] = laws.silentShare;
    closingWordShare[index] = laws.closingWordShare;
    idleTimeoutMs[index] = laws.idleTimeoutMs;
    spamShare[index] = stream.spamShare;
    transferShare[index] = stream.transferShare;
    returnShare[index] = stream.returnShare;
    returnTable[index] = stream.returnAfter;
    botOfStream[index] = stream.bot;
  });
}

function loadClasses({ classes, teams }: Model): void {
  overflowAfterMs.set(classes.overflowAfterMs);
  overflowInto.set(classes.overflowInto);
  needsRight.set(classes.needsRight);
  withRight.set(classes.withRight);
  passedOn = classes.passedOn;
  classTeams = Int32Array.from(classes.teams.flatMap((members) => [...members]));
  takes = new Uint8Array(classes.teams.length * teams.length);
  let start = 0;
  classes.teams.forEach((members, klass) => {
    classTeamsStart[klass] = start;
    start += members.length;
    classTeamsStart[klass + 1] = start;
    for (const team of members) takes[klass * teams.length + team] = 1;
  });
}

function checkCapacity(model: Model): void {
  if (model.streams.length > STREAM_CAPACITY) throw new RangeError(`more than ${STREAM_CAPACITY} streams`);
  if (model.teams.length > TEAM_CAPACITY) throw new RangeError(`more than ${TEAM_CAPACITY} teams`);
  if (model.classes.teams.length > CLASS_CAPACITY) throw new RangeError(`more than ${CLASS_CAPACITY} classes of conversations`);
}
