import { describe, expect, test } from 'vitest'
import { overlaps } from './layout'
import { RADAR_SIZE, radarPicture } from './radar'
import { type RadarAxis, radarLayout, radarPath } from './radar-layout'

const axis = (label: string, facts: Partial<RadarAxis> = {}): RadarAxis => ({
  label,
  now: 2,
  target: 3,
  previous: null,
  nowText: '2,00',
  targetText: '3,0',
  weakest: false,
  ...facts,
})
const NINE = [
  'Stratégie',
  'Données',
  'Processus',
  'Technologie',
  'Gouvernance',
  'Risques',
  'Compétences',
  'Mesure',
  'Éthique',
].map((label) => axis(label))
const LONG = Array.from({ length: 12 }, (_, index) =>
  axis(`Une dimension au nom bien long ${index + 1}`),
)
const words = { now: 'Aujourd’hui', target: 'Cible à 12 mois', previous: '12 mai 2026' }
const frame = { width: 453, height: 304, labelSize: 10, letterWidth: 1 }

describe.each([
  ['nine dimensions', NINE, frame],
  ['twelve long names', LONG, frame],
  ['a narrow card on screen', NINE, { width: 400, height: 360, labelSize: 13, letterWidth: 1.15 }],
  ['three axes', NINE.slice(0, 3), frame],
] as const)('%s', (_name, axes, size) => {
  const layout = radarLayout(axes, size)

  test('names never overlap and stay in the frame', () => {
    const boxes = layout.axes.map(({ box }) => box)
    const touching = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => overlaps(a, b)),
    )
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > size.width + 1 || top < 0 || bottom > size.height,
    )

    expect(touching).toEqual([])
    expect(outside).toEqual([])
  })

  test('no name covers the outline', () => {
    const covered = layout.axes.filter(({ box }) =>
      layout.axes.some(
        ({ end }) => end.x > box.left && end.x < box.right && end.y > box.top && end.y < box.bottom,
      ),
    )

    expect(covered).toEqual([])
  })
})

test('a value stands on its axis in proportion', () => {
  const { axes, centre, radius } = radarLayout([axis('A', { now: 5 }), axis('B'), axis('C')], frame)

  expect(axes[0]?.now).toEqual({ x: centre.x, y: centre.y - radius })
  expect(
    Math.hypot((axes[1]?.now?.x ?? 0) - centre.x, (axes[1]?.now?.y ?? 0) - centre.y),
  ).toBeCloseTo((radius * 2) / 5, 9)
})

test('a line is closed when every value is there, and broken where one is missing', () => {
  const [a, b, c] = [0, 1, 2].map((x) => ({ x, y: 0 }))

  expect(radarPath([a ?? null, b ?? null, c ?? null])).toBe('M0 0L1 0L2 0Z')
  expect(radarPath([a ?? null, null, c ?? null])).toBe('M2 0L0 0')
  expect(radarPath([null, null, null])).toBe('')
})

describe('the picture', () => {
  test('draws today, target and previous, names the series it draws, marks the brake once', () => {
    const svg = radarPicture({
      axes: NINE.map((one, index) => ({ ...one, previous: 1, weakest: index === 7 })),
      words,
    })

    expect(svg).toContain('Cible à 12 mois')
    expect(svg).toContain('12 mai 2026')
    expect(svg.match(/fill="#7E0E0E"\/>/g)).toHaveLength(1)
    expect(svg.match(/<circle/g)).toHaveLength(9)
    expect(svg).toContain(`viewBox="0 0 ${RADAR_SIZE.width} ${RADAR_SIZE.height}"`)
  })

  test('leaves out what has no value', () => {
    const svg = radarPicture({
      axes: NINE.map((one, index) => ({
        ...one,
        now: index === 2 ? null : one.now,
        nowText: index === 2 ? 'n. c.' : one.nowText,
        target: null,
        targetText: '',
      })),
      words,
    })

    expect(svg.match(/<circle/g)).toHaveLength(8)
    expect(svg).not.toContain('Cible')
    expect(svg).not.toContain('12 mai')
    expect(svg).toContain('n. c.')
  })

  test('writes what users typed as text', () => {
    expect(radarPicture({ axes: [axis('<b>&'), axis('B'), axis('C')], words })).toContain(
      '&lt;b&gt;&amp;',
    )
  })
})
