import { STEPS } from '../../shared/steps/progress'
import { appTexts } from '../i18n/app-texts'
import { useTexts } from '../i18n/language'
import { Icon } from '../ui/Icon'
import { LimbArc } from '../ui/LimbArc'
import { Logo } from '../ui/Logo'
import s from './home.module.css'
import { homeTexts } from './texts'

/** The night panel: what Sextant is, its six steps, and where the data stay. */
export function HomePanel() {
  const t = useTexts(homeTexts)
  const tApp = useTexts(appTexts)
  return (
    <aside className={s['panel']}>
      <div className={s['arc']}>
        <LimbArc />
      </div>
      <div className={s['panelContent']}>
        <div className={s['brand']}>
          <Logo />
          Sextant
        </div>
        <p className={s['tagline']}>{t('tagline')}</p>
        <p className={s['promise']}>{t('promise')}</p>
        <ol className={s['steps']}>
          {STEPS.map((step, at) => (
            <li key={step}>
              <span aria-hidden="true">{at + 1}</span>
              {tApp(`places.${step}`)}
            </li>
          ))}
        </ol>
        <p className={s['privacy']}>
          <Icon name="lock" size={17} />
          <span>
            {t('privacy')}
            <br />
            {t('offline')}
          </span>
        </p>
      </div>
    </aside>
  )
}
