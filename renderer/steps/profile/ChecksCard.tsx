import { profileChecks } from '../../../shared/steps/profile/checks'
import { useProject } from '../../data/use-project'
import { useLanguage, useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Card } from '../../ui/Card'
import { Status } from '../../ui/Chip'
import { Icon } from '../../ui/Icon'
import s from './overview.module.css'
import { texts } from './texts'

/** What is missing or at odds: the fact, its consequence, and the page where one settles it. */
export function ChecksCard() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { href } = usePlace()
  const project = useProject((current) => current)
  const checks = profileChecks(project, language)
  return (
    <Card
      title={t('overview.checks')}
      aside={checks.length > 0 ? <span>{checks.length}</span> : undefined}
      flush
    >
      {checks.length === 0 ? (
        <div className={s['empty']}>
          <Status tone="ok">{t('overview.checksNone')}</Status>
        </div>
      ) : (
        <ul className={s['checks']}>
          {checks.map(({ id, tone, page, sentence }) => (
            <li key={id}>
              <a href={href('profile', page)}>
                <Icon name={tone === 'fix' ? 'warning' : 'info'} size={16} />
                <span>{sentence}</span>
                <Icon name="chevron-right" size={16} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
