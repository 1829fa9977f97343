import { ALLOWED_STATUSES } from '../../../../shared/rules/shadow-ai'
import { toolTotals } from '../../../../shared/rules/tool-view'
import { useProject } from '../../../data/use-project'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import s from './questions.module.css'
import { questionTexts } from './texts'

interface KnownProps {
  readonly about: 'fit' | 'security' | 'rights' | 'lead' | 'budget'
}

/** What the register already says about a question, so that the room answers from facts. */
export function Known({ about }: KnownProps) {
  const t = useTexts(questionTexts)
  const formats = useFormats()
  const { href } = usePlace()
  const project = useProject((whole) => whole)
  const used = project.tools.live.filter(({ status }) => ALLOWED_STATUSES.has(status))
  const total = used.length
  if (total === 0) return null
  const cost = toolTotals(project).value?.yearlyCost
  const accepted = used.reduce((sum, { budgetPerYear }) => sum + (budgetPerYear ?? 0), 0)
  const count = {
    fit: used.filter(({ criteria }) => (criteria['need-fit'] ?? 0) >= 4).length,
    security: used.filter(({ securityCompliance }) => securityCompliance === 'yes').length,
    rights: used.filter(({ rightsDefined }) => rightsDefined === 'yes').length,
    lead: used.filter((tool) => tool.lead !== null).length,
  }
  const sentence =
    about === 'budget'
      ? cost === undefined
        ? null
        : t('known.budget', { cost: formats.money(cost), accepted: formats.money(accepted) })
      : t(`known.${about}`, { count: count[about], total })
  return sentence === null ? null : (
    <p className={s['known']}>
      {sentence} <a href={href('tools', 'register')}>{t('known.register')}</a>
    </p>
  )
}
