import seedrandom from "seedrandom";
import { expect, it } from "vitest";
import { BoxQueue, type RosterBox } from "../../../src/staffing/search/boxQueue.ts";

it("boxes come out by growing cost, of one cost by growing hours, of one price in the order in which they went in, whatever comes and goes between", () => {
  const draw = seedrandom("boxes");
  const queue = new BoxQueue();
  const held: RosterBox[] = [];
  for (let step = 0; step < 3000; step++) {
    if (held.length === 0 || draw() < 0.55) {
      const box = { lower: [step], upper: [step], cost: Math.floor(draw() * 6), hours: Math.floor(draw() * 3) };
      queue.push(box);
      held.push(box);
    } else {
      const cheapest = held.reduce((best, box) => (box.cost < best.cost || (box.cost === best.cost && box.hours < best.hours) ? box : best));
      expect(queue.cheapest).toBe(cheapest);
      expect(queue.pop()).toBe(cheapest);
      held.splice(held.indexOf(cheapest), 1);
    }
  }
  expect(held.length).toBeGreaterThan(100);
});

it("an empty queue has no cheapest box", () => {
  const queue = new BoxQueue();
  expect(queue.cheapest).toBeUndefined();
  expect(queue.pop()).toBeUndefined();
  queue.push({ lower: [0], upper: [1], cost: 3, hours: 8 });
  queue.pop();
  expect(queue.cheapest).toBeUndefined();
});
