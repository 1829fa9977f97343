import { POINTS, probabilityScale, severityScale } from '../../../content/risks/scales'
import { rangeOf, type Sheet, type SheetCell } from '../../../formats/sheets'
import { levelOfScore, RISK_LEVELS } from '../../../rules/risk-level'
import { LEVEL_TONES } from '../../../steps/risks/report'
import { LEVEL_SCORES } from '../../../steps/risks/report-map'
import { formula, text } from '../../cells'
import { type Context, literal, titleRows } from './context'
import { countedSeverity } from './ratings'
import { registerPlaces } from './register'
import type { Places } from './table-sheet'

/** First row of the map, below its title. */
export const MAP_ROW = 5
const LEVELS_ROW = MAP_ROW + POINTS.length + 3
const COLUMNS = POINTS.length + 1

/** The map as cells that count the risks of the register, then the count by level. */
export function mapSheet(context: Context, rating: 'gross' | 'residual'): Sheet {
  const { t, reader } = context
  const places = registerPlaces(context)
  const name = t(rating === 'gross' ? 'sheet.mapBefore' : 'sheet.mapAfter')
  return {
    name,
    orientation: 'landscape',
    columns: [{ width: 24 }, ...POINTS.map(() => ({ width: 17 }))],
    rows: [
      ...titleRows(t(rating === 'gross' ? 'map.titleBefore' : 'map.titleAfter'), context),
      [],
      [
        text(t('map.corner'), 'header', { align: 'start' }),
        ...POINTS.map((point) =>
          text(`${point} ${reader.word(probabilityScale[point].label)}`, 'header', {
            align: 'centre',
          }),
        ),
      ],
      ...POINTS.toReversed().map((severity) => [
        text(`${severity} ${reader.word(severityScale[severity].label)}`, 'header', {
          align: 'start',
        }),
        ...POINTS.map((probability) => countCell(probability, severity, context, rating, places)),
      ]),
      [],
      [],
      [
        text(t('map.level'), 'header', { align: 'start' }),
        text(t('map.scores'), 'header', { align: 'start' }),
        text(t('map.count'), 'header', { align: 'end' }),
      ],
      ...RISK_LEVELS.toReversed().map((level) => [
        text(reader.level(level), 'computed', { tone: LEVEL_TONES[level] }),
        text(
          reader.t('annex.range', { from: LEVEL_SCORES[level][0], to: LEVEL_SCORES[level][1] }),
          'computed',
        ),
        levelCount(reader.level(level), context, rating, places, (view) => view?.level === level),
      ]),
      [
        text(reader.t('toRate'), 'computed'),
        text('', 'computed'),
        levelCount(reader.t('toRate'), context, rating, places, (view) => view === null),
      ],
    ],
    heights: new Map([
      [1, 30],
      [MAP_ROW - 1, 26],
      ...POINTS.map((_, index): [number, number] => [MAP_ROW + index, 46]),
    ]),
    printed: { rows: LEVELS_ROW + RISK_LEVELS.length + 1, columns: COLUMNS },
  }
}

function countCell(
  probability: number,
  severity: number,
  context: Context,
  rating: 'gross' | 'residual',
  places: Places,
): SheetCell {
  const sheet = context.t('sheet.register')
  const probabilities = rangeOf(sheet, places.area(`${rating}P`))
  const severities = rangeOf(sheet, places.area(rating === 'gross' ? 'retained' : `${rating}G`))
  const count = `COUNTIFS(${probabilities},${probability},${severities},${severity})`
  const cached = context.views.filter(
    (view) =>
      view.risk[rating].probability === probability && countedSeverity(view, rating) === severity,
  ).length
  return formula(`IF(${count}=0,"",${count})`, cached === 0 ? '' : cached, {
    tone: LEVEL_TONES[levelOfScore(probability * severity)],
    align: 'centre',
  })
}

function levelCount(
  name: string,
  context: Context,
  rating: 'gross' | 'residual',
  places: Places,
  counts: (value: Context['views'][number]['gross']['value']) => boolean,
): SheetCell {
  const levels = rangeOf(context.t('sheet.register'), places.area(`${rating}Level`))
  return formula(
    `COUNTIF(${levels},${literal(name)})`,
    context.views.filter((view) => counts(view[rating].value)).length,
    { format: 'integer' },
  )
}
