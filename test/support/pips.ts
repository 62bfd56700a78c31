/** What the eye sees of a grade's pips, told by where there is ink: `●` full, `○` a ring, `–` a dash. */
export function drawn(grade: Element): string {
  const svg = grade.querySelector('svg');
  if (!svg) return '';
  const shapes = [...svg.querySelectorAll<SVGGeometryElement>('path, circle, rect')];
  const isInk = (x: number, y: number): boolean => {
    const point = Object.assign(svg.createSVGPoint(), { x, y });
    return shapes.some((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return (fill !== 'none' && shape.isPointInFill(point)) || (stroke !== 'none' && shape.isPointInStroke(point));
    });
  };
  const { width, height } = svg.viewBox.baseVal;
  let pips = '';
  // Each has as much room as the drawing is high, the space after it included.
  for (let x = 0.4 * height; x < width; x += height) {
    const [middle, rim] = [isInk(x, 0.5 * height), isInk(x, 0.18 * height)];
    if (middle || rim) pips += rim ? (middle ? '●' : '○') : '–';
  }
  return pips;
}
