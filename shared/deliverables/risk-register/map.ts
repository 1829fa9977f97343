import { lowerFirst } from '../../kernel/writing'
import { heatMapFigure, levelTable } from '../../steps/risks/report-map'
import { scoreRule } from '../../steps/risks/report-section'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** The map as a picture and in figures. Null while no risk is rated. */
export function mapChapter(reader: Reader): Chapter | null {
  const { t, report, count } = reader
  const figure = heatMapFigure(report)
  if (figure.length === 0) return null
  const { before, after } = report.summary
  const serious = before.critical + before.high
  const left = after.critical + after.high
  return {
    name: t('chapter.map'),
    title:
      serious === 0
        ? t('map.titleCalm')
        : t('map.title', {
            count: serious,
            words: count(serious),
            after: lowerFirst(count(left)),
          }),
    blocks: [...figure, { kind: 'paragraph', text: scoreRule(report) }, levelTable(report)],
  }
}
