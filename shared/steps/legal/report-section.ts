import { articleLabel } from '../../content/law/article-label'
import { complianceRows } from '../../content/compliance/checklist'
import { lawLabels } from '../../content/law/labels'
import { lawBook, packAge } from '../../content/law/packs'
import type { Project } from '../../domain/project'
import type { Block, Cell } from '../../formats/blocks'
import { type Language, localized, translate } from '../../kernel/text'
import { writingOf } from '../../kernel/writing'
import { complianceView } from './compliance-view'
import { privacyViews } from './privacy-view'
import type { LegalReport } from './report'
import { dutiesTable, tiersTable } from './report-classification'
import { cseTable, dpiaTable } from './report-privacy'
import { legalReportTexts } from './report-texts'
import { complianceSituation, lawSituation } from './situation'

export interface LegalSection {
  /** The conclusion, as a heading: no full stop. */
  readonly title: string
  /** Sub-headings are of level 2. */
  readonly blocks: readonly Block[]
}

/**
 * The law as a chapter: tiers, duties by date, impact assessments, works council, compliance, what is
 * uncertain, and the warning that it is not legal advice.
 *
 * @param today ISO date
 */
export function legalSection(project: Project, today: string, language: Language): LegalSection {
  const report: LegalReport = {
    project,
    today,
    language,
    views: privacyViews(project, today),
    writing: writingOf(language),
    t: translate(legalReportTexts, language),
    label: translate(lawLabels, language),
  }
  return {
    title: conclusionOf(report),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: lawSituation(project, today, language) },
      disclaimer(report),
      ...tiersTable(report),
      ...dutiesTable(report),
      ...dpiaTable(report),
      ...cseTable(report),
      ...complianceTable(report),
      ...uncertain(report),
    ],
  }
}

function conclusionOf({ views, t }: LegalReport): string {
  const kept = views.filter(({ useCase }) => useCase.status !== 'refused')
  const classified = kept.filter(({ legal }) => legal.findings !== null)
  const holding = (tiers: readonly string[]) =>
    classified.filter(({ findings }) => findings.tiers.some((tier) => tiers.includes(tier))).length
  if (classified.length === 0) return t('title.none')
  const prohibited = holding(['prohibited'])
  if (prohibited > 0) return t('title.prohibited', { count: prohibited })
  const high = holding(['high-risk', 'high-risk-section-b'])
  return high > 0 ? t('title.high', { count: high }) : t('title.calm')
}

function disclaimer({ language, today, writing, t }: LegalReport): Block {
  return {
    kind: 'callout',
    tone: 'muted',
    title: t('disclaimer.title'),
    text: t('disclaimer.packs', {
      disclaimer: localized(lawBook.item('general.disclaimer').text, language),
      date: writing.format.date(packAge(today).date),
    }),
  }
}

function complianceTable({ project, today, language, writing, t }: LegalReport): readonly Block[] {
  const view = complianceView(project.answers, today)
  return [
    { kind: 'heading', level: 2, text: t('compliance.heading') },
    { kind: 'paragraph', text: complianceSituation(view, language) },
    {
      kind: 'table',
      columns: [
        { label: t('compliance.row'), width: 32 },
        { label: t('compliance.answer'), width: 16 },
        { label: t('compliance.evidence'), width: 44 },
        { label: t('compliance.owner'), width: 20 },
        { label: t('compliance.due'), width: 18 },
      ],
      rows: view.lines.map(({ row, ypn, answer }): readonly Cell[] => {
        const owner = answer?.owner ? project.people.get(answer.owner)?.name : undefined
        const refused = view.completion.value?.refused.includes(row) === true
        return [
          { text: localized(complianceRows[row].label, language) },
          {
            text: t(ypn === null ? 'compliance.unanswered' : `compliance.${ypn}`),
            ...(refused ? { fill: 'off' as const } : {}),
          },
          { text: writing.say(answer?.evidence ?? '') },
          { text: owner === undefined ? '' : writing.say(owner) },
          { text: answer?.due ? writing.format.shortDate(answer.due) : '' },
        ]
      }),
    },
  ]
}

/** Statements graded "to be confirmed" on which a finding of this company rests. */
function uncertain({ views, language, writing, t }: LegalReport): readonly Block[] {
  const ids = new Set(
    views
      .flatMap(({ legal, cse }) => [
        ...(legal.findings?.duties ?? []).map(({ id, grade }) => ({ id, grade })),
        ...(legal.findings?.reasons ?? []).map(({ id, grade }) => ({ id, grade })),
        { id: cse.because.id, grade: cse.because.grade },
      ])
      .filter(({ grade }) => grade === 'U')
      .map(({ id }) => id),
  )
  if (ids.size === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('uncertain.heading') },
    { kind: 'paragraph', text: t('uncertain.intro') },
    {
      kind: 'list',
      ordered: false,
      items: [...ids].map((id) => {
        const item = lawBook.item(id)
        return t('uncertain.item', {
          text: localized(item.text, language).replace(/\.$/, ''),
          article: articleLabel(item.articles[0] ?? '', language),
          date: writing.format.shortDate(item.verifyAgainBy),
        })
      }),
    },
  ]
}
