const SIDE_PX = 6;

/** Oblique lines on a ground, to fill with; the plain ground where a canvas cannot be had. */
export function hatchOf(ground: string, lines: string): CanvasPattern | string {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE_PX;
  canvas.height = SIDE_PX;
  const context = canvas.getContext("2d");
  if (context === null) return ground;
  context.fillStyle = ground;
  context.fillRect(0, 0, SIDE_PX, SIDE_PX);
  context.strokeStyle = lines;
  context.lineWidth = 1.2;
  context.beginPath();
  for (const shift of [-SIDE_PX, 0, SIDE_PX]) {
    context.moveTo(shift, SIDE_PX);
    context.lineTo(shift + SIDE_PX, 0);
  }
  context.stroke();
  return context.createPattern(canvas, "repeat") ?? ground;
}
