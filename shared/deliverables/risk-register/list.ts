import type { Block } from '../../formats/blocks'
import { lowerFirst } from '../../kernel/writing'
import { RISK_LEVELS, type RiskLevel } from '../../rules/risk-level'
import type { RiskView } from '../../rules/risk-view'
import { riskTable } from '../../steps/risks/report-table'
import { LEVEL_SCORES } from '../../steps/risks/report-map'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** Risks printed at most: beyond, the workbook is read. */
const LIST_LIMIT = 100

/** The register by level before measures, the worst first. Null without any risk. */
export function listChapter(reader: Reader): Chapter | null {
  const { t, report, count } = reader
  const { views } = report.facts
  if (views.length === 0) return null
  const shown = views.slice(0, LIST_LIMIT)
  const levels: readonly (RiskLevel | null)[] = [...RISK_LEVELS.toReversed(), null]
  return {
    name: t('chapter.list'),
    title: t('list.title', { count: views.length, words: count(views.length) }),
    blocks: [
      {
        kind: 'paragraph',
        text:
          shown.length < views.length
            ? `${t('list.intro')} ${t('list.cut', { shown: shown.length, total: views.length })}`
            : t('list.intro'),
      },
      ...levels.flatMap((level) => levelBlocks(level, shown, reader)),
    ],
  }
}

function levelBlocks(
  level: RiskLevel | null,
  shown: readonly RiskView[],
  reader: Reader,
): readonly Block[] {
  const { t, report, count } = reader
  const views = shown.filter(({ gross }) => (gross.value?.level ?? null) === level)
  if (views.length === 0) return []
  const risks = t('list.risks', { count: views.length, words: lowerFirst(count(views.length)) })
  return [
    {
      kind: 'heading',
      level: 2,
      text:
        level === null
          ? t('list.unrated', { risks })
          : t('list.level', {
              level: reader.level(level),
              from: LEVEL_SCORES[level][0],
              to: LEVEL_SCORES[level][1],
              risks,
            }),
    },
    riskTable(views, report, ''),
  ]
}
