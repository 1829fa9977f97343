import { toolChecks } from '../../../../shared/steps/tools/checks'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { Icon } from '../../../ui/Icon'
import { useToday } from '../../../data/use-today'
import s from './register.module.css'
import { registerTexts } from './texts'

/** What step 3 leaves open, each line with the way to the record that settles it. */
export function ChecksCard() {
  const t = useTexts(registerTexts)
  const { language } = useLanguage()
  const { go, presenting } = usePlace()
  const today = useToday()
  const project = useProject((whole) => whole)
  const checks = toolChecks(project, today, language)
  return (
    <Card title={t('checks.title')}>
      {checks.length === 0 ? (
        <Status tone="ok">{t('checks.none')}</Status>
      ) : (
        <ul className={s['checks']}>
          {checks.map(({ id, tone, page, codes, sentence }) => {
            const code = codes[0]
            // A case without a tool has no record in the register to open.
            const there =
              page !== 'register' || project.tools.live.some((tool) => tool.code === code)
            return (
              <li key={id}>
                <Icon name={tone === 'fix' ? 'warning' : 'info'} size={16} className={s[tone]} />
                <span>{sentence}</span>
                {!presenting && there && (
                  <Button
                    size="small"
                    variant="link"
                    aria-label={t('checks.seeWhat', { sentence })}
                    onClick={() => go(code === undefined ? page : `${page}/${code}`)}
                  >
                    {t('checks.see')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
