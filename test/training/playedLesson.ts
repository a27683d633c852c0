import { playReplication } from "../../src/engine/replication.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { LESSONS } from "../../src/training/lesson.ts";
import type { Lesson, LessonId } from "../../src/training/lesson.ts";
import { lessonStory } from "../../src/training/lessonStory.ts";
import type { LessonStory } from "../../src/training/lessonStory.ts";
import { trainingPlay, trainingSimulation } from "../../src/training/trainingPlay.ts";
import type { TrainingPlay } from "../../src/training/trainingPlay.ts";

export function playedOnce(scenario: Scenario, replication: number): TrainingPlay {
  const simulation = trainingSimulation(scenario);
  return trainingPlay(simulation, structuredClone(playReplication(simulation.model, replication)));
}

export function lessonOf(id: LessonId): Lesson {
  const lesson = LESSONS.find((each) => each.id === id);
  if (lesson === undefined) throw new Error(`no lesson ${id}`);
  return lesson;
}

export function playedLesson(id: LessonId, replication?: number): LessonStory {
  const lesson = lessonOf(id);
  const [first, second] = lesson.sides;
  const play = playedOnce(first.scenario, replication ?? lesson.replication);
  return lessonStory(lesson, [play, second.scenario === first.scenario ? play : playedOnce(second.scenario, replication ?? lesson.replication)]);
}
