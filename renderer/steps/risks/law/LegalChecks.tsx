import { useState } from 'react'
import { legalChecks } from '../../../../shared/steps/legal/checks'
import { useProject } from '../../../data/use-project'
import { useToday } from '../../../data/use-today'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { VisuallyHidden } from '../../../ui/Layout'
import { checksCardTexts } from './checks-card-texts'
import s from './law.module.css'

const ICONS = { blocking: 'off', correct: 'warning', know: 'info' } as const
const SHOWN = 6

/** What the law leaves open, late or contradictory, each with the page where it is settled. */
export function LegalChecks() {
  const t = useTexts(checksCardTexts)
  const { language } = useLanguage()
  const { href } = usePlace()
  const project = useProject((whole) => whole)
  const today = useToday()
  const [all, setAll] = useState(false)
  const checks = legalChecks(project, today, language)
  if (checks.length === 0) return null
  const shown = all ? checks : checks.slice(0, SHOWN)
  return (
    <Card title={t('title')} aside={checks.length} flush>
      <ul className={s['checks']}>
        {shown.map(({ id, severity, sentence, link }) => (
          <li key={id} data-severity={severity}>
            <Icon name={ICONS[severity]} size={16} />
            <a href={href('risks', link)}>
              <VisuallyHidden>{t(severity)} </VisuallyHidden>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
      {checks.length > shown.length && (
        <div className={s['checksMore']}>
          <Button size="small" variant="subtle" onClick={() => setAll(true)}>
            {t('all', { count: checks.length - shown.length })}
          </Button>
        </div>
      )}
    </Card>
  )
}
