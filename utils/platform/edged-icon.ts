// Drawn here since a worker can load no picture without asking the network for it; the shape is public/icon/replyclock.svg.
const FACE = 'M66 4a57 57 0 1 1-24.6 108.4L15.6 122.6a5 5 0 0 1-6.5-6.4l9.6-25.6A57 57 0 0 1 66 4Z';
const HANDS = 'M66 30v33l21 15';
const HUB = { x: 66, y: 63, radius: 9.5 };
const WIDTH = 128;
/** The shape is drawn smaller, so that half of the edge's width fits around it. */
const INSET = 0.8;
const EDGE = 28;

/** The icon with a grey edge: what it tells may be out of date. */
export function iconWithEdge(size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d')!;
  context.scale(size / WIDTH, size / WIDTH);
  context.translate(WIDTH / 2, WIDTH / 2);
  context.scale(INSET, INSET);
  context.translate(-HUB.x, -HUB.y);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const face = new Path2D(FACE);
  stroke(context, face, '#8f959b', EDGE);
  context.fillStyle = '#0f7a86';
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  context.fill(face);
  stroke(context, new Path2D(HANDS), '#ffffff', 14.5);
  const hub = new Path2D();
  hub.arc(HUB.x, HUB.y, HUB.radius, 0, 2 * Math.PI);
  context.fillStyle = '#ffc857';
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  context.fill(hub);
  return context.getImageData(0, 0, size, size);
}

function stroke(context: OffscreenCanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}
