import type { Project } from '../../domain/project'
import type { Block, Cell, Column } from '../../formats/blocks'
import { type Language, translate } from '../../kernel/text'
import { RADAR_SIZE, radarPicture } from '../../pictures/radar'
import { latestAudit, respondentsOf } from './audits'
import { type AuditView, auditView, type DimensionView } from './audit-view'
import { groupBlocks } from './report-groups'
import { measureBlocks } from './report-measures'
import { radarAxes, radarWords } from './radar-of'
import { reportTexts } from './report-texts'
import {
  auditSituation,
  auditTitle,
  brakeNotice,
  coverageSentence,
  evidenceSentence,
  prerequisiteNotice,
} from './situation'
import { auditName, dimensionName, levelName, scoreText, signedText } from './words'

/** One chapter of a document: what it concludes, then what shows it. */
export interface ReportSection {
  /** The conclusion, as the title of the chapter. */
  readonly title: string
  /** Sub-headings are of level 2. */
  readonly blocks: readonly Block[]
}

/**
 * The audit as a chapter: conclusion, radar, main brake and prerequisites, table by dimension, measures,
 * and what the result rests on.
 *
 * @param auditId null for the latest audit
 */
export function auditSection(
  project: Project,
  language: Language,
  auditId: string | null = null,
): ReportSection {
  const t = translate(reportTexts, language)
  const view = auditView(project, auditId ?? latestAudit(project)?.id ?? null)
  if (view === null)
    return {
      title: t('none.title'),
      blocks: [{ kind: 'paragraph', style: 'lead', text: t('none.text') }],
    }
  const anyMark = view.dimensions.some(({ mark }) => mark.value !== null)
  return {
    title: view.score.overall.value === null ? t('unscored.title') : auditTitle(view, language),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: auditSituation(view, language) },
      ...(anyMark ? [radarFigure(view, language)] : []),
      ...notices(view, language),
      ...(anyMark
        ? [
            { kind: 'heading', level: 2, text: t('dimensions.title') } as const,
            dimensionTable(view, language),
          ]
        : []),
      ...groupBlocks(view, language),
      ...measureBlocks(view, project, language),
      ...basisBlocks(view, project, language),
    ],
  }
}

export function radarFigure(view: AuditView, language: Language): Block {
  const t = translate(reportTexts, language)
  const dimensions = view.dimensions.map(({ id, mark }) =>
    t('radar.axis', {
      dimension: dimensionName(id, language),
      score: scoreText(mark.value?.score ?? null, language),
    }),
  )
  return {
    kind: 'figure',
    picture: {
      ...RADAR_SIZE,
      svg: radarPicture({ axes: radarAxes(view, language), words: radarWords(view, language) }),
      alt: t('radar.alt', {
        dimensions: dimensions.join(', '),
        brake: brakeNotice(view, language)?.title ?? '',
      }).trim(),
    },
    caption: t('radar.caption', { audit: auditName(view.audit, language) }),
  }
}

export function notices(view: AuditView, language: Language): readonly Block[] {
  const [prerequisite, brake] = [prerequisiteNotice(view, language), brakeNotice(view, language)]
  return [
    ...(prerequisite ? [{ kind: 'callout', tone: 'warn', ...prerequisite } as const] : []),
    ...(brake ? [{ kind: 'callout', tone: 'off', ...brake } as const] : []),
  ]
}

export function dimensionTable(view: AuditView, language: Language): Block {
  const t = translate(reportTexts, language)
  const compared = view.difference !== null
  const columns: readonly Column[] = [
    { label: t('dimensions.dimension'), width: 40 },
    { label: t('dimensions.score'), width: 12, align: 'end' },
    { label: t('dimensions.level'), width: 26 },
    { label: t('dimensions.target'), width: 12, align: 'end' },
    ...(compared
      ? ([
          { label: t('dimensions.previous'), width: 12, align: 'end' },
          { label: t('dimensions.difference'), width: 12, align: 'end' },
        ] as const)
      : []),
    { label: t('dimensions.answers'), width: 18, align: 'end' },
  ]
  return {
    kind: 'table',
    columns,
    rows: [
      ...view.dimensions.map((dimension) => dimensionRow(dimension, view, language)),
      overallRow(view, language),
    ],
    caption: t('dimensions.caption'),
  }
}

function dimensionRow(
  { id, mark, target, coverage, previous, difference }: DimensionView,
  view: AuditView,
  language: Language,
): readonly Cell[] {
  const t = translate(reportTexts, language)
  const counts = coverage.value
  return [
    {
      text: dimensionName(id, language, 'name'),
      ...(id === view.score.weakest ? { fill: 'off' as const } : {}),
    },
    { text: scoreText(mark.value?.score ?? null, language) },
    {
      text:
        mark.value === null
          ? t('dimensions.unscored')
          : `${mark.value.level} ${levelName(mark.value.level, language)}`,
    },
    { text: scoreText(target, language) },
    ...(view.difference === null
      ? []
      : [{ text: scoreText(previous, language) }, { text: signedText(difference, language) }]),
    {
      text:
        counts === null
          ? scoreText(null, language)
          : t('dimensions.answersOf', {
              answered: counts.answered,
              applicable: counts.applicable,
            }),
    },
  ]
}

function overallRow(view: AuditView, language: Language): readonly Cell[] {
  const t = translate(reportTexts, language)
  const bold = (text: string): Cell => ({ text: [{ text, bold: true }] })
  const { overall } = view.score
  const change = view.difference?.overall.value ?? null
  const before = change === null || overall.value === null ? null : overall.value.score - change
  const counts = view.coverage.value
  return [
    bold(t('dimensions.overall')),
    bold(scoreText(overall.value?.score ?? null, language)),
    bold(
      overall.value === null
        ? t('dimensions.unscored')
        : `${overall.value.level} ${levelName(overall.value.level, language)}`,
    ),
    { text: '' },
    ...(view.difference === null
      ? []
      : [bold(scoreText(before, language)), bold(signedText(change, language))]),
    bold(
      counts === null
        ? scoreText(null, language)
        : t('dimensions.answersOf', { answered: counts.answered, applicable: counts.applicable }),
    ),
  ]
}

function basisBlocks(view: AuditView, project: Project, language: Language): readonly Block[] {
  const t = translate(reportTexts, language)
  const people = respondentsOf(project, view.audit.id).length
  return [
    { kind: 'heading', level: 2, text: t('basis.title') },
    {
      kind: 'list',
      ordered: false,
      items: [
        t(view.audit.version === 'short' ? 'basis.short' : 'basis.full'),
        coverageSentence(view, language),
        evidenceSentence(view, language),
        ...(view.audit.mode === 'respondents' ? [t('basis.respondents', { count: people })] : []),
        t('basis.grid'),
      ],
    },
  ]
}
