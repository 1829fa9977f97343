import type { RankRange } from '../../../../shared/rules/rank-sensitivity'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { QuadrantGlyph } from '../../../ui/QuadrantGlyph'
import s from './matrix.module.css'
import { matrixTexts } from './texts'

interface RankingProps {
  readonly placed: readonly UseCaseView[]
  readonly ranges: ReadonlyMap<string, RankRange>
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

/** Best first, with the places that other weights would give. */
export function Ranking({ placed, ranges, selected, onSelect }: RankingProps) {
  const t = useTexts(matrixTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  return (
    <>
      <DataTable
        label={t('ranking.label')}
        compact
        rows={placed}
        idOf={({ useCase }) => useCase.id}
        current={selected}
        onOpen={({ useCase }) => onSelect(useCase.id)}
        rowHeight={52}
        maxHeight="min(520px, 56vh)"
        columns={[
          {
            id: 'rank',
            header: t('ranking.rank'),
            align: 'end',
            width: '46px',
            cell: ({ useCase }) => ranges.get(useCase.id)?.rank ?? '',
          },
          {
            id: 'case',
            header: t('ranking.case'),
            rowHeader: true,
            cell: ({ useCase, quadrant, index }) => (
              <TwoLines
                title={
                  <div className={s['rankTitle']} title={useCase.title}>
                    {useCase.title}
                  </div>
                }
                second={
                  <span className={s['rankSecond']}>
                    {quadrant.value && (
                      <QuadrantGlyph
                        quadrant={quadrant.value}
                        label={tWord(`quadrant.${quadrant.value}.label`)}
                        bare
                      />
                    )}
                    {useCase.code}
                    {index.value !== null &&
                      ` · ${t('list.index', { index: formats.number(index.value, 1) })}`}
                  </span>
                }
              />
            ),
          },
          {
            id: 'range',
            header: t('ranking.range'),
            align: 'end',
            width: '62px',
            cell: ({ useCase }) => {
              const range = ranges.get(useCase.id)
              return range ? `${range.best} / ${range.worst}` : ''
            },
          },
        ]}
      />
      <p className={s['note']}>{t('ranking.rangeHelp')}</p>
    </>
  )
}
