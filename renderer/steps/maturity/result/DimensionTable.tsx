import type { AuditView, DimensionView } from '../../../../shared/steps/maturity/audit-view'
import {
  dimensionName,
  levelName,
  scoreText,
  signedText,
} from '../../../../shared/steps/maturity/words'
import { useLanguage, useTexts } from '../../../i18n/language'
import { DataTable } from '../../../ui/DataTable'
import type { Column } from '../../../ui/table-model'
import { resultTexts } from './texts'

/** The radar in figures: score, level, target, what is left to gain, and the change since the audit before. */
export function DimensionTable({ view }: { readonly view: AuditView }) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  const { overall } = view.score
  const change = view.difference?.overall.value ?? null
  const levelOf = ({ mark, coverage }: Pick<DimensionView, 'mark' | 'coverage'>) =>
    mark.value !== null
      ? `${mark.value.level} ${levelName(mark.value.level, language)}`
      : coverage.value === null
        ? t('columns.notApplicable')
        : t('columns.unscored')
  const compared: readonly Column<DimensionView>[] =
    view.difference === null
      ? []
      : [
          {
            id: 'previous',
            header: t('columns.previous'),
            align: 'end',
            cell: ({ previous }) => scoreText(previous, language),
            sum: scoreText(
              change === null || overall.value === null ? null : overall.value.score - change,
              language,
            ),
          },
          {
            id: 'difference',
            header: t('columns.difference'),
            align: 'end',
            cell: ({ difference }) => signedText(difference, language),
            sum: signedText(change, language),
          },
        ]
  return (
    <DataTable
      label={t('chart.label')}
      rows={view.dimensions}
      idOf={({ id }) => id}
      current={view.score.weakest}
      compact
      columns={[
        {
          id: 'dimension',
          header: t('columns.dimension'),
          rowHeader: true,
          cell: ({ id }) => dimensionName(id, language),
          sum: t('columns.overall'),
        },
        {
          id: 'now',
          header: t('columns.now'),
          align: 'end',
          cell: ({ mark }) => scoreText(mark.value?.score ?? null, language),
          sum: scoreText(overall.value?.score ?? null, language),
        },
        {
          id: 'level',
          header: t('columns.level'),
          cell: levelOf,
          sum: levelOf({ mark: overall, coverage: view.coverage }),
        },
        {
          id: 'target',
          header: t('columns.target'),
          align: 'end',
          cell: ({ target }) => scoreText(target, language),
        },
        {
          id: 'gap',
          header: t('columns.gap'),
          align: 'end',
          cell: ({ mark, target }) =>
            signedText(
              target === null || mark.value === null ? null : target - mark.value.score,
              language,
            ),
        },
        ...compared,
      ]}
    />
  )
}
