import { useState } from 'react'
import type { UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { Colour } from '../../../../shared/rules/colour'
import { failureFacts } from '../../../../shared/rules/failure-facts'
import { failureSignals, signalsFrom } from '../../../../shared/rules/failure-signals'
import type { DataVerdict } from '../../../../shared/rules/data-readiness'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'
import { useActions } from '../../../data/use-actions'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Status } from '../../../ui/Chip'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { Row } from '../../../ui/Layout'
import s from './pilot.module.css'
import { RefuseDialog } from './RefuseDialog'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'

const DATA_TONES = {
  ready: 'ok',
  'to-prepare': 'warn',
  blocked: 'off',
} as const satisfies Readonly<Record<DataVerdict, string>>
export const COLOUR_TONES = {
  green: 'ok',
  amber: 'warn',
  red: 'off',
} as const satisfies Readonly<Record<Colour, string>>

/** Quick wins without a pilot, best first, with what is already known of their readiness. */
export function Candidates({ views }: { readonly views: readonly UseCaseView[] }) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const { go } = usePlace()
  const { read } = useActions()
  const { retain } = usePilotActions()
  const [refusing, setRefusing] = useState<UseCase | null>(null)
  if (views.length === 0) return <p className={s['quiet']}>{t('candidates.all')}</p>
  const open = ({ useCase }: UseCaseView) => {
    if (retain(useCase, t('candidates.retained', { code: useCase.code })))
      go(`pilot/${useCase.code}`)
  }
  return (
    <>
      <DataTable
        label={t('candidates.label')}
        rows={views}
        idOf={({ useCase }) => useCase.id}
        rowHeight={56}
        maxHeight="min(560px, 60vh)"
        columns={[
          {
            id: 'case',
            header: t('column.case'),
            rowHeader: true,
            cell: ({ useCase }) => (
              <TwoLines title={`${useCase.code} ${useCase.title}`} second={useCase.problem} />
            ),
          },
          {
            id: 'index',
            header: t('column.index'),
            align: 'end',
            width: '76px',
            cell: ({ index }) => (index.value === null ? '' : formats.number(index.value, 1)),
          },
          {
            id: 'data',
            header: t('column.data'),
            width: '140px',
            cell: ({ data }) =>
              data.value === null ? (
                <Status tone="neutral">{tWord('pilotVerdict.none.label')}</Status>
              ) : (
                <Status tone={DATA_TONES[data.value.verdict]}>
                  {tWord(`dataVerdict.${data.value.verdict}.label`)}
                </Status>
              ),
          },
          {
            id: 'signals',
            header: t('column.signals'),
            width: '130px',
            cell: ({ useCase }) => {
              const reading = failureSignals(signalsFrom(failureFacts(read(), useCase))).value
              return reading === null ? (
                <Status tone="neutral">–</Status>
              ) : (
                <Status tone={COLOUR_TONES[reading.colour]}>{reading.count}</Status>
              )
            },
          },
          {
            id: 'action',
            header: t('column.action'),
            width: '330px',
            cell: (view) => (
              <Row gap={2}>
                <Button size="small" icon="check" onClick={() => open(view)}>
                  {t('candidates.retain')}
                </Button>
                <Button size="small" variant="subtle" onClick={() => setRefusing(view.useCase)}>
                  {t('candidates.refuse')}
                </Button>
              </Row>
            ),
          },
        ]}
      />
      <p className={s['quiet']}>{t('candidates.more', { count: views.length })}</p>
      {refusing && <RefuseDialog useCase={refusing} onClose={() => setRefusing(null)} />}
    </>
  )
}
