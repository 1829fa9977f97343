import type { Block, Inline } from '../../formats/blocks'
import type { AuditView, DimensionView } from '../../steps/maturity/audit-view'
import { dimensionTable, notices, radarFigure } from '../../steps/maturity/report-section'
import { auditSituation, auditTitle, evidenceSplit } from '../../steps/maturity/situation'
import { signedText } from '../../steps/maturity/words'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** Two pages: the conclusion, the radar, what asks for a decision, the table, what stands out. */
export function summaryChapter(view: AuditView | null, reader: Reader): Chapter {
  const { t, report, language } = reader
  if (view === null)
    return {
      name: t('chapter.summary'),
      title: report('none.title'),
      blocks: [{ kind: 'paragraph', style: 'lead', text: report('none.text') }],
    }
  const marked = view.dimensions.some(({ mark }) => mark.value !== null)
  return {
    name: t('chapter.summary'),
    title:
      view.score.overall.value === null ? report('unscored.title') : auditTitle(view, language),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: auditSituation(view, language) },
      ...(marked ? [radarFigure(view, language)] : []),
      ...notices(view, language),
      ...(marked
        ? [
            { kind: 'page-break' } as const,
            { kind: 'heading', level: 2, text: report('dimensions.title') } as const,
            dimensionTable(view, language),
            ...findingBlocks(view, reader),
          ]
        : []),
    ],
  }
}

/** What the figures say, by rules alone. */
function findingBlocks(view: AuditView, reader: Reader): readonly Block[] {
  const items = [
    strongest(view, reader),
    changes(view, reader),
    widestGap(view, reader),
    toPlan(view, reader),
    proof(view, reader),
  ].flatMap((item) => (item === null ? [] : [item]))
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: reader.t('findings.title') },
        { kind: 'list', ordered: false, items },
      ]
}

const named = (name: string, text: string): Inline => [
  { text: name, bold: true },
  { text: ` ${text}` },
]

/** The dimension for which a figure is highest; the first of the table when several share it. */
function highest(
  dimensions: readonly DimensionView[],
  figure: (dimension: DimensionView) => number | null,
): { readonly dimension: DimensionView; readonly figure: number } | null {
  const known = dimensions.flatMap((dimension) => {
    const value = figure(dimension)
    return value === null ? [] : [{ dimension, figure: value }]
  })
  return known.toSorted((a, b) => b.figure - a.figure)[0] ?? null
}

const scoreOf = ({ mark }: DimensionView): number | null => mark.value?.score ?? null

function strongest(view: AuditView, { t, dimension, score }: Reader): Inline | null {
  const best = highest(view.dimensions, scoreOf)
  if (best === null || best.dimension.id === view.score.weakest) return null
  return named(
    t('findings.strong'),
    t('findings.strongText', {
      dimension: dimension(best.dimension.id),
      score: score(best.figure),
    }),
  )
}

function changes(view: AuditView, { t, dimension, language }: Reader): Inline | null {
  const rise = highest(view.dimensions, ({ difference }) => difference)
  const fall = highest(view.dimensions, ({ difference }) =>
    difference === null ? null : -difference,
  )
  if (rise === null || fall === null) return null
  const parts = [
    ...(rise.figure > 0
      ? [
          t('findings.rose', {
            dimension: dimension(rise.dimension.id),
            points: signedText(rise.figure, language),
          }),
        ]
      : []),
    ...(fall.figure > 0
      ? [
          t('findings.fell', {
            dimension: dimension(fall.dimension.id),
            points: signedText(-fall.figure, language),
          }),
        ]
      : []),
  ]
  return named(t('findings.change'), parts.length === 0 ? t('findings.still') : parts.join(' '))
}

function widestGap(view: AuditView, { t, dimension, score }: Reader): Inline | null {
  const widest = highest(view.dimensions, (one) => {
    const now = scoreOf(one)
    return now === null || one.target === null ? null : one.target - now
  })
  if (widest === null || widest.figure <= 0) return null
  return named(
    t('findings.gap'),
    t('findings.gapText', {
      dimension: dimension(widest.dimension.id),
      score: score(scoreOf(widest.dimension)),
      target: score(widest.dimension.target),
    }),
  )
}

function toPlan({ score }: AuditView, { t, dimension, list }: Reader): Inline | null {
  const { workPackage } = score.advice
  if (workPackage.length === 0) return null
  return named(
    t('findings.low'),
    t('findings.lowText', {
      count: workPackage.length,
      dimensions: list(workPackage.map(dimension)),
    }),
  )
}

function proof(view: AuditView, { t }: Reader): Inline | null {
  const { none, stated, seen, measured } = evidenceSplit(view)
  const proven = seen + measured
  const levels = proven + none + stated
  if (levels === 0) return null
  return named(
    t('findings.proof'),
    proven === 0
      ? t('findings.proofNone')
      : proven === levels
        ? t('findings.proofAll')
        : t('findings.proofText', { count: proven, levels }),
  )
}
