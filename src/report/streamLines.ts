import { lawMean } from "../random/lawMean.ts";
import { consultsByDay } from "../scenario/consultsByDay.ts";
import { conversationDefaults } from "../scenario/conversationDefaults.ts";
import { DEFAULT_BUSYNESS_CORRELATION, DEFAULT_BUSYNESS_CV, DEFAULT_QUARTER_CORRELATION, DEFAULT_QUARTER_CV, DEFAULT_WEEKDAY } from "../scenario/frameDefaults.ts";
import { PROFILES } from "../scenario/profiles.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";
import { durationText } from "./durationText.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { plainPercent } from "./figures/formatTarget.ts";
import { trimmedNumber } from "./figures/trimmedNumber.ts";
import { isOther } from "./isOther.ts";
import { nameOf } from "./nameOf.ts";
import type { Words } from "./words/words.ts";

/** How many come in each stream, and what is not as it would be without saying so. */
export function arrivalLines({ arrivals }: Pick<Scenario, "arrivals">, words: Words): string[] {
  const { scenario: terms } = words;
  return Object.entries(arrivals).flatMap(([name, stream]) => {
    const traits = [...(isDrawn(stream) ? spreadTexts(stream, words) : []), ...consumerTexts(stream, words)];
    return [
      ...(stream.replay === undefined ? [] : [terms.replayed(name, stream.replay)]),
      ...(stream.follows === undefined ? [] : [terms.follows(name, stream.follows.stream, plainPercent(stream.follows.share))]),
      ...(isDrawn(stream) ? [terms.stream(name, consultsByDay(stream).map((count) => formatNumber(count)))] : []),
      ...(traits.length === 0 ? [] : [terms.traits(name, traits)]),
    ];
  });
}

/** How long conversations are, and what else differs from the defaults. */
export function conversationLines({ conversations, arrivals }: Pick<Scenario, "conversations" | "arrivals">, words: Words): string[] {
  return Object.entries(conversations).flatMap(([stream, laws]) => {
    const handleSeconds = lawMean(laws.handle);
    const turns = lawMean(laws.turns);
    const isTold = Number.isFinite(handleSeconds) && Number.isFinite(turns);
    const further = conversationTexts(laws, conversationDefaults(arrivals[stream]?.afterSale === true), words);
    return [
      ...(isTold ? [words.scenario.conversation(stream, trimmedNumber(handleSeconds), trimmedNumber(turns))] : []),
      ...(further.length === 0 ? [] : [words.scenario.traits(stream, further)]),
    ];
  });
}

function isDrawn({ consultsPerDay, replay }: ArrivalStream): boolean {
  return consultsPerDay !== undefined && replay === undefined;
}

function spreadTexts({ profile, weekday, busynessCv, busynessCorrelation, quarterCv, quarterCorrelation }: ArrivalStream, { scenario: terms }: Words): string[] {
  return [
    ...(isOther(profile, PROFILES.ordinary) ? [profileText(profile, terms)] : []),
    ...(isOther(weekday, DEFAULT_WEEKDAY) ? [terms.weekday(weekday.map((weight) => `×${weight}`).join(" "))] : []),
    ...(isOther(busynessCv, DEFAULT_BUSYNESS_CV) ? [terms.busyness(plainPercent(busynessCv))] : []),
    ...(isOther(busynessCorrelation, DEFAULT_BUSYNESS_CORRELATION) ? [terms.busynessCorrelation(String(busynessCorrelation))] : []),
    ...(isOther(quarterCv, DEFAULT_QUARTER_CV) ? [terms.quarters(plainPercent(quarterCv))] : []),
    ...(isOther(quarterCorrelation, DEFAULT_QUARTER_CORRELATION) ? [terms.quarterCorrelation(String(quarterCorrelation))] : []),
  ];
}

function profileText(profile: ArrivalStream["profile"], { profiles }: Words["scenario"]): string {
  if ("from" in profile) return profiles.from(profile.from);
  if (!isOther(profile, PROFILES.event)) return profiles.event;
  return isOther(profile, PROFILES.flat) ? profiles.own : profiles.flat;
}

function consumerTexts({ pages, spamShare, returnShare, returnAfter }: ArrivalStream, words: Words): string[] {
  const { scenario: terms } = words;
  return [
    ...(pages === undefined ? [] : [terms.pages(words.list(Object.entries(pages).map(([page, share]) => `${nameOf(page, words)} ${plainPercent(share)}`)))]),
    ...(isOther(spamShare, 0) ? [terms.spam(plainPercent(spamShare))] : []),
    ...(isOther(returnShare, 0) ? [terms.returns(plainPercent(returnShare), durationText(Math.round(lawMean(returnAfter) / 60) * 60, words))] : []),
  ];
}

function conversationTexts(laws: Scenario["conversations"][string], standard: Scenario["conversations"][string], { scenario: terms }: Words): string[] {
  const differs = (key: keyof typeof laws): boolean => isOther(laws[key], standard[key]);
  const patience = lawMean(laws.patience);
  return [
    ...(differs("burst") ? [terms.burst(trimmedNumber(lawMean(laws.burst)))] : []),
    ...(differs("think") ? [terms.think(trimmedNumber(lawMean(laws.think)))] : []),
    ...(differs("patience") ? [Number.isFinite(patience) ? terms.patience(trimmedNumber(patience / 60)) : terms.endlessPatience] : []),
    ...(differs("silentShare") ? [terms.silent(plainPercent(laws.silentShare))] : []),
    ...(differs("closingWordShare") ? [terms.closingWord(plainPercent(laws.closingWordShare))] : []),
    ...(differs("idleTimeout") ? [terms.idleTimeout(trimmedNumber(laws.idleTimeout))] : []),
    ...(differs("transferShare") ? [terms.transferred(plainPercent(laws.transferShare))] : []),
  ];
}
