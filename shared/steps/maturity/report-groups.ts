import type { Block } from '../../formats/blocks'
import { formatsOf } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import type { Shown } from '../../rules/maturity-groups'
import type { AuditView } from './audit-view'
import { reportTexts } from './report-texts'
import { auditTexts } from './texts'
import { dimensionName } from './words'

/** Beyond, columns are too narrow to be read: groups are those of the room, not of an organisation chart. */
const MOST_GROUPS = 5

/** Scores by group of respondents, never from fewer than five people; a cell without a figure says why. */
export function groupBlocks(view: AuditView, language: Language): readonly Block[] {
  const t = translate(reportTexts, language)
  const shared = translate(auditTexts, language)
  const format = formatsOf(language)
  const rows = view.groups.value
  if (view.audit.mode === 'together' || rows === null) return []
  const text = (shown: Shown): string =>
    shown.kind === 'shown'
      ? t('groups.figure', {
          mean: format.number(shown.figure.mean, 2),
          spread: format.number(shown.figure.spread, 2),
        })
      : shared(`groups.${shown.kind}`)
  const names = (rows[0]?.groups ?? []).map(({ group }) => group)
  return [
    { kind: 'heading', level: 2, text: t('groups.title') },
    {
      kind: 'table',
      columns: [
        { label: t('dimensions.dimension'), width: 22 },
        { label: t('groups.all'), width: 16, align: 'end' },
        ...names.slice(0, MOST_GROUPS).map((name) => ({
          label: name === '' ? shared('groups.noGroup') : name,
          width: 16,
          align: 'end' as const,
        })),
      ],
      rows: rows.map(({ dimension, total, groups }) => [
        { text: dimensionName(dimension, language) },
        { text: text(total) },
        ...groups.slice(0, MOST_GROUPS).map(({ shown }) => ({ text: text(shown) })),
      ]),
      caption: t('groups.caption'),
    },
  ]
}
