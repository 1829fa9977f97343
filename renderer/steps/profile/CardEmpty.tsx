import type { ProfilePage } from '../../../shared/steps/profile/checks'
import { useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { ButtonLink } from '../../ui/Button'
import s from './overview.module.css'
import { texts } from './texts'

interface CardEmptyProps {
  readonly sentence: string
  readonly page: ProfilePage
}

/** What an empty card would give, and the way to fill it. */
export function CardEmpty({ sentence, page }: CardEmptyProps) {
  const t = useTexts(texts)
  const { href } = usePlace()
  return (
    <div className={s['empty']}>
      <p>{sentence}</p>
      <ButtonLink size="small" href={href('profile', page)}>
        {t('see')}
      </ButtonLink>
    </div>
  )
}
