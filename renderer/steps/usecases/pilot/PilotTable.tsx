import { vocabulary } from '../../../../shared/locales/vocabulary'
import { pilotOf } from '../../../../shared/rules/failure-facts'
import type { UseCaseView } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { readinessOfPilot } from '../../../../shared/rules/pilot-readiness'
import { pilotTexts } from './texts'
import { Verdict } from './Verdict'

/** Pilots of the project: one per case, several if need be. */
export function PilotTable({ views }: { readonly views: readonly UseCaseView[] }) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const formats = useFormats()
  const { href, go } = usePlace()
  const pilots = useProject((project) => project.pilots)
  const pilotFor = ({ useCase }: UseCaseView) => pilotOf(pilots, useCase.id)
  return (
    <DataTable
      label={t('pilots.label')}
      rows={views}
      idOf={({ useCase }) => useCase.id}
      onOpen={({ useCase }) => go(`pilot/${useCase.code}`)}
      rowHeight={56}
      columns={[
        {
          id: 'case',
          header: t('column.case'),
          rowHeader: true,
          cell: ({ useCase }) => (
            <TwoLines
              title={`${useCase.code} ${useCase.title}`}
              second={tWord(`status.${useCase.status}.label`)}
            />
          ),
        },
        {
          id: 'period',
          header: t('column.period'),
          width: '220px',
          cell: (view) => {
            const pilot = pilotFor(view)
            return pilot?.start && pilot.end
              ? `${formats.shortDate(pilot.start)} – ${formats.shortDate(pilot.end)}`
              : '–'
          },
        },
        {
          id: 'readiness',
          header: t('column.readiness'),
          width: '170px',
          cell: (view) => {
            const pilot = pilotFor(view)
            return <Verdict readiness={pilot ? readinessOfPilot(pilot) : null} />
          },
        },
        {
          id: 'decision',
          header: t('column.decision'),
          width: '150px',
          cell: (view) => {
            const decision = pilotFor(view)?.decision ?? null
            return decision === null ? t('decision.pending') : tWord(`pilotDecision.${decision}`)
          },
        },
        {
          id: 'action',
          header: t('column.action'),
          width: '190px',
          cell: ({ useCase }) => (
            <ButtonLink
              size="small"
              iconAfter="arrow-right"
              href={href('usecases', `pilot/${useCase.code}`)}
            >
              {t('column.open')}
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}
