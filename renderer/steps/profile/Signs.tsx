import { PROFILE_SIGNS } from '../../../shared/domain/profile'
import { vocabulary } from '../../../shared/locales/vocabulary'
import { signCount } from '../../../shared/rules/sign-count'
import { useProject } from '../../data/use-project'
import { YpnAnswer } from '../../forms/YpnAnswer'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { ButtonLink } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { Card } from '../../ui/Card'
import { Stack } from '../../ui/Layout'
import { texts } from './texts'
import { useProfileEdit } from './use-edit'

/** Four situations in which companies recognise themselves; two of them recommend governance. */
export function Signs() {
  const t = useTexts(texts)
  const tWord = useTexts(vocabulary)
  const signs = useProject((project) => project.profile.signs)
  const edit = useProfileEdit()
  return (
    <Card title={t('signs.title')}>
      <Stack gap={4}>
        {PROFILE_SIGNS.map((sign) => (
          <YpnAnswer
            key={sign}
            label={tWord(`sign.${sign}`)}
            value={signs[sign]}
            onAnswer={(answer) => edit({ signs: { [sign]: answer } })}
          />
        ))}
        <SignAdvice />
      </Stack>
    </Card>
  )
}

/** What the signs recommend, in one sentence. */
export function SignAdvice() {
  const t = useTexts(texts)
  const { href } = usePlace()
  const signs = useProject((project) => project.profile.signs)
  const result = signCount(PROFILE_SIGNS.map((sign) => signs[sign]))
  if (result.value === null) return <Callout tone="info">{t('signs.none')}</Callout>
  const { count, recommended } = result.value
  if (recommended)
    return (
      <Callout
        tone="bearing"
        live
        actions={
          <ButtonLink size="small" href={href('governance')}>
            {t('signs.go')}
          </ButtonLink>
        }
      >
        {t('signs.recommended', { count })}
      </Callout>
    )
  return (
    <Callout tone="info" live>
      {t(result.status === 'provisional' ? 'signs.open' : 'signs.not', { count })}
    </Callout>
  )
}
