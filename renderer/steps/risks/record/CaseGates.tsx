import type { Risk } from '../../../../shared/domain/risk'
import { caseGate } from '../../../../shared/steps/risks/gate-sentences'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Status } from '../../../ui/Chip'
import s from './record.module.css'
import { recordTexts } from './texts'

/** Where the cases that a risk touches stand before their gate. */
export function CaseGates({ risk }: { readonly risk: Risk }) {
  const t = useTexts(recordTexts)
  const { language } = useLanguage()
  const { now } = useActions()
  const { href } = usePlace()
  const project = useProject((whole) => whole)
  const cases = risk.useCaseIds.flatMap((id) => {
    const useCase = project.useCases.get(id)
    return useCase && useCase.removedAt === null ? [useCase] : []
  })
  return (
    <div className={s['gates']}>
      <b>{t('gates')}</b>
      <ul>
        {cases.map((useCase) => {
          const gate = caseGate(project, useCase, now().slice(0, 10), language)
          return (
            <li key={useCase.id}>
              <a href={href('usecases', `register/${useCase.code}`)} title={useCase.title}>
                {useCase.code}
              </a>
              <Status tone={gate.verdict === 'allowed' ? 'ok' : 'off'}>{gate.sentence}</Status>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
