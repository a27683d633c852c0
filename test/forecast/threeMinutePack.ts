import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";

/** A rule of which every message is a unit, all day long: three days before registration must each reach `eligibility`, and so many days together 80 %. */
export function threeMinutePack(eligibility: string, days: number): RulePack {
  return parseRulePack(`
id: own/three-minutes
name: { en: three minutes, zh: 三分钟 }
platform: own
unit: message
window: { from: "00:00", to: "24:00" }
deadline: 3m
repliesCount: [manual]
consequences:
  - { kind: event-eligibility, threshold: ">= ${eligibility}", minimumVolume: ">= 100", period: { days: 3, before: registration, each: true } }
  - { kind: star-rating, threshold: ">= 80%", period: { days: ${days}, each: false } }
`, "own.yaml");
}
