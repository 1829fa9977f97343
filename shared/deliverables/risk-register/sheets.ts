import type { Block } from '../../formats/blocks'
import { measuresOf } from '../../steps/risks/report-facts'
import { namedText } from '../named-text'
import type { Chapter } from '../chapter'
import { measureTable } from './measures'
import type { Reader } from './reader'
import { acceptanceBlocks, levelCallout } from './sheet-acceptance'
import { ratingBlocks } from './sheet-ratings'
import { factsOf, referenceBlocks, scenarioBlocks } from './sheet-scenario'
import type { RiskView } from '../../rules/risk-view'

/** Sheets printed at most: beyond, the workbook is read. */
const SHEETS_LIMIT = 30

/** One sheet per risk, worst first. Null without any risk. */
export function sheetChapter(reader: Reader): Chapter | null {
  const { t, report, count } = reader
  const { views } = report.facts
  if (views.length === 0) return null
  const shown = views.slice(0, SHEETS_LIMIT)
  return {
    name: t('chapter.sheets'),
    title: t('sheet.title', { count: shown.length, words: count(shown.length) }),
    blocks: [
      ...(shown.length < views.length
        ? [
            {
              kind: 'paragraph',
              text: t('sheet.cut', { shown: shown.length, total: views.length }),
            } as const,
          ]
        : []),
      ...shown.flatMap((view, index): readonly Block[] => [
        ...(index > 0 ? [{ kind: 'page-break' } as const] : []),
        ...riskBlocks(view, reader),
      ]),
    ],
  }
}

function riskBlocks(view: RiskView, reader: Reader): readonly Block[] {
  const { t, say, project } = reader
  const { risk } = view
  const measures = measuresOf(project, risk)
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${risk.code} ${say(risk.title)}`,
      id: `risk-${risk.code}`,
    },
    ...scenarioBlocks(risk, reader),
    factsOf(risk, reader),
    ...ratingBlocks(view, reader),
    ...levelCallout(view, reader),
    ...(measures.length === 0
      ? risk.status === 'done' || risk.treatment === 'accept'
        ? []
        : [
            {
              kind: 'paragraph',
              text: [{ text: t('sheet.noMeasure'), colour: 'off' as const }],
            } as const,
          ]
      : [measureTable(measures, reader, false)]),
    ...acceptanceBlocks(risk, reader),
    ...namedText(t('sheet.controls'), say(risk.existingControls)),
    ...namedText(t('sheet.indicator'), say(risk.indicator)),
    ...namedText(t('sheet.escalation'), say(risk.escalation)),
    ...namedText(t('sheet.evidence'), say(risk.evidence)),
    ...namedText(t('sheet.legal'), say(risk.legalReference)),
    ...referenceBlocks(risk, reader),
  ]
}
