import type { Changes } from '../../../../shared/commands/assign'
import type { Incident } from '../../../../shared/domain/incident'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import { useProject } from '../../../data/use-project'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { SelectField } from '../../../ui/SelectField'
import s from './incidents.module.css'
import { incidentTexts } from './texts'

interface IncidentLinksProps {
  readonly incident: Incident
  readonly edit: (changes: Changes<Incident>) => Result<unknown, AppError>
}

/** What an incident touched, and the risk of the register it proves right or wrong. */
export function IncidentLinks({ incident, edit }: IncidentLinksProps) {
  const t = useTexts(incidentTexts)
  const { href } = usePlace()
  const useCases = useProject((project) => project.useCases.live)
  const tools = useProject((project) => project.tools.live)
  const risks = useProject((project) => project.risks.live)
  const risk = risks.find(({ id }) => id === incident.riskId)
  return (
    <>
      <SelectField
        label={t('useCase')}
        value={incident.useCaseId}
        emptyLabel={t('noCase')}
        onChange={(useCaseId) => void edit({ useCaseId })}
        options={useCases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
      />
      <div className={s['pair']}>
        <SelectField
          label={t('tool')}
          value={incident.toolId}
          emptyLabel={t('noTool')}
          onChange={(toolId) => void edit({ toolId })}
          options={tools.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        />
        <TextAnswer
          label={t('assistant')}
          stored={incident.assistant}
          maxLength={300}
          commit={(assistant) => edit({ assistant })}
        />
      </div>
      <SelectField
        label={t('risk')}
        value={incident.riskId}
        emptyLabel={t('noRisk')}
        onChange={(riskId) => void edit({ riskId })}
        options={risks.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
      />
      <p className={s['help']}>
        {risk === undefined ? (
          t('unforeseen')
        ) : (
          <>
            {risk.gross.probability !== null &&
              `${t('rateAgain', { code: risk.code, probability: risk.gross.probability })} `}
            <a href={href('risks', `register/${risk.code}`)}>{t('toRisk', { code: risk.code })}</a>
          </>
        )}
      </p>
    </>
  )
}
