/** A point at `degrees` clockwise from twelve o'clock, `radius` away from the origin, as SVG writes it. */
export function polar(degrees: number, radius: number, cx = 0, cy = 0): string {
  const angle = (degrees * Math.PI) / 180
  return `${fixed(cx + radius * Math.sin(angle))} ${fixed(cy - radius * Math.cos(angle))}`
}

const fixed = (value: number): string => String(Math.round(value * 100) / 100)

/** A ring sector between two angles, its radial edges straight. */
export const sector = (
  from: number,
  to: number,
  outer: number,
  inner: number,
  cx: number,
  cy: number,
): string =>
  `M${polar(from, outer, cx, cy)}A${outer} ${outer} 0 ${to - from > 180 ? 1 : 0} 1 ${polar(to, outer, cx, cy)}` +
  `L${polar(to, inner, cx, cy)}A${inner} ${inner} 0 ${to - from > 180 ? 1 : 0} 0 ${polar(from, inner, cx, cy)}Z`
