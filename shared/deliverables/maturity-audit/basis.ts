import { EVIDENCE_STRENGTH_TEXTS } from '../../content/maturity/scales'
import { EVIDENCE_STRENGTHS } from '../../domain/audit'
import type { Block, Inline } from '../../formats/blocks'
import type { AuditView, DimensionView, QuestionView } from '../../steps/maturity/audit-view'
import { respondentsOf } from '../../steps/maturity/audits'
import { coverageSentence, evidenceSentence, evidenceSplit } from '../../steps/maturity/situation'
import { topicsText } from '../../steps/maturity/words'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** From this level on, nothing written behind it is worth a question. */
const HIGH_LEVEL = 4
/** Topics named before the others are counted. */
const TOPICS = 6

/** What the result rests on: how much was answered, how well it is shown, what is left to ask. */
export function basisChapter(view: AuditView | null, reader: Reader): Chapter | null {
  if (view === null) return null
  const { t, report, project, language } = reader
  const counts = view.coverage.value
  const { seen, measured } = evidenceSplit(view)
  const people = respondentsOf(project, view.audit.id).length
  return {
    name: t('chapter.basis'),
    title:
      counts === null
        ? t('basis.none')
        : t('basis.title', {
            count: counts.answered,
            applicable: counts.applicable,
            proven: seen + measured,
          }),
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: [
          report(view.audit.version === 'short' ? 'basis.short' : 'basis.full'),
          coverageSentence(view, language),
          evidenceSentence(view, language),
          ...(view.audit.mode === 'respondents'
            ? [report('basis.respondents', { count: people })]
            : []),
          report('basis.grid'),
        ],
      },
      { kind: 'heading', level: 2, text: t('basis.coverage') },
      soundnessTable(view, reader),
      ...questionList(
        view,
        ({ level, value }) => level === null && value !== 'na',
        [t('basis.ask'), t('basis.askIntro')],
        reader,
      ),
      ...questionList(
        view,
        ({ level, answer }) =>
          level !== null && level >= HIGH_LEVEL && (answer?.strength ?? 'none') === 'none',
        [t('basis.high'), t('basis.highIntro')],
        reader,
      ),
      { kind: 'heading', level: 2, text: t('basis.strengths') },
      strengthsTable(reader),
    ],
  }
}

const STRONGEST_FIRST = EVIDENCE_STRENGTHS.toReversed()

/** How much was answered, then how well it is shown, dimension by dimension. */
function soundnessTable(view: AuditView, { t, report, word, format, dimension }: Reader): Block {
  const cells = (coverage: DimensionView['coverage'], questions: readonly QuestionView[]) => {
    const counts = coverage.value
    return [
      counts?.answered ?? 0,
      counts?.unknown ?? 0,
      counts?.unanswered ?? 0,
      // Where nothing applies, the rule counts nothing: every question was set aside.
      counts?.notApplicable ?? questions.length,
      ...STRONGEST_FIRST.map(
        (strength) =>
          questions.filter(
            ({ level, answer }) => level !== null && (answer?.strength ?? 'none') === strength,
          ).length,
      ),
    ].map((count) => format.number(count))
  }
  const heads = [
    ...(['given', 'unknown', 'unanswered', 'notApplicable'] as const).map((key) =>
      t(`basis.${key}`),
    ),
    ...STRONGEST_FIRST.map((strength) => word(EVIDENCE_STRENGTH_TEXTS[strength].name)),
  ]
  return {
    kind: 'table',
    columns: [
      { label: report('dimensions.dimension'), width: 26 },
      ...heads.map((label) => ({ label, width: headWidth(label), align: 'end' as const })),
    ],
    rows: [
      ...view.dimensions.map(({ id, coverage, questions }) => [
        { text: dimension(id) },
        ...cells(coverage, questions).map((text) => ({ text })),
      ]),
      [
        { text: bold(report('dimensions.overall')) },
        ...cells(view.coverage, view.questions).map((text) => ({ text: bold(text) })),
      ],
    ],
    caption: t('basis.evidenceCaption'),
  }
}

/** A head breaks between its words, never inside the longest. */
const headWidth = (label: string): number =>
  Math.max(14, 2 + 2 * Math.max(...label.split(' ').map((word) => word.length)))

const bold = (text: string): Inline => [{ text, bold: true }]

const strengthsTable = ({ t, word }: Reader): Block => ({
  kind: 'table',
  columns: [
    { label: t('basis.strength'), width: 30 },
    { label: t('basis.meaning'), width: 90 },
  ],
  rows: STRONGEST_FIRST.map((strength) => [
    { text: word(EVIDENCE_STRENGTH_TEXTS[strength].name) },
    { text: word(EVIDENCE_STRENGTH_TEXTS[strength].meaning) },
  ]),
})

/** Topics of the questions that ask for something, by dimension; nothing when none does. */
function questionList(
  view: AuditView,
  asks: (question: QuestionView) => boolean,
  [title, intro]: readonly [string, string],
  { t, dimension, language }: Reader,
): readonly Block[] {
  const items = view.dimensions.flatMap(({ id, questions }) => {
    const found = questions.filter(asks)
    return found.length === 0
      ? []
      : [
          t('basis.askItem', {
            dimension: dimension(id),
            topics: topicsText(found, language, TOPICS),
          }),
        ]
  })
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        { kind: 'paragraph', text: intro },
        { kind: 'list', ordered: false, items },
      ]
}
