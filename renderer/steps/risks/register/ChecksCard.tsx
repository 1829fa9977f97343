import { useState } from 'react'
import { riskChecks } from '../../../../shared/steps/risks/checks'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import s from './register.module.css'
import { registerTexts } from './texts'

const LOOKS = {
  blocking: { tone: 'off', icon: 'off' },
  correct: { tone: 'warn', icon: 'warning' },
  know: { tone: 'neutral', icon: 'info' },
} as const

/** Lines shown before the rest is counted. */
const SHOWN = 6

/** What step 2 leaves open, late or contradictory. */
export function ChecksCard() {
  const t = useTexts(registerTexts)
  const { language } = useLanguage()
  const { now } = useActions()
  const { href } = usePlace()
  const project = useProject((whole) => whole)
  const [all, setAll] = useState(false)
  const checks = riskChecks(project, now().slice(0, 10), language)
  if (checks.length === 0) return null
  const shown = all ? checks : checks.slice(0, SHOWN)
  return (
    <Card title={t('checks.title')} aside={checks.length} flush>
      <ul className={s['checks']}>
        {shown.map(({ id, severity, sentence, link }) => (
          <li key={id}>
            <Status {...LOOKS[severity]}>{t(`checks.${severity}`)}</Status>
            <span>{sentence}</span>
            <a href={href('risks', link)}>{t('checks.open')}</a>
          </li>
        ))}
      </ul>
      {checks.length > shown.length && (
        <div className={s['checksMore']}>
          <Button size="small" variant="subtle" onClick={() => setAll(true)}>
            {t('checks.all', { count: checks.length - shown.length })}
          </Button>
        </div>
      )}
    </Card>
  )
}
