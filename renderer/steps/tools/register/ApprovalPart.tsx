import { toolsVocabulary } from '../../../../shared/locales/tools-vocabulary'
import { TOOL_GATE_CONDITIONS, type ToolGateCondition } from '../../../../shared/rules/tool-gate'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Icon } from '../../../ui/Icon'
import s from './record.module.css'
import type { PartProps, RecordTab } from './record-parts'
import { recordTexts } from './record-texts'

/** Where each condition is completed in the record; risks are another step. */
const WHERE: Readonly<Record<Exclude<ToolGateCondition, 'risk-assessment'>, RecordTab>> = {
  'security-compliance': 'rules',
  rights: 'rules',
  'ai-referent': 'identity',
  budget: 'costs',
  'processor-contract': 'rules',
}

/** The six conditions of approval: which are met, and how to meet the others. */
export function ApprovalPart({ view: { gate, unassessed }, show }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(toolsVocabulary)
  const { language } = useLanguage()
  const { href } = usePlace()
  const missing = gate.value?.missing ?? TOOL_GATE_CONDITIONS
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <div className={s['stack']}>
      <Callout tone={missing.length === 0 ? 'ok' : 'info'}>
        {t(missing.length === 0 ? 'approval.allowed' : 'approval.blocked')}
      </Callout>
      <ul className={s['conditions']}>
        {TOOL_GATE_CONDITIONS.map((condition) => {
          const met = !missing.includes(condition)
          const label = words(`condition.${condition}.label`)
          return (
            <li key={condition} data-met={met}>
              <Icon
                name={met ? 'ok' : 'warning'}
                label={t(met ? 'approval.met' : 'approval.missing')}
              />
              <div>
                <b>{label}</b>
                {!met && <p>{words(`condition.${condition}.fix`)}</p>}
                {!met && condition === 'risk-assessment' && (
                  <ButtonLink size="small" href={href('risks')}>
                    {t('approval.toRisks', {
                      cases: list.format(unassessed.map(({ code }) => code)),
                    })}
                  </ButtonLink>
                )}
                {!met && condition !== 'risk-assessment' && (
                  <Button
                    size="small"
                    aria-label={t('approval.fixWhat', { condition: label })}
                    onClick={() => show(WHERE[condition])}
                  >
                    {t('approval.fix')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
