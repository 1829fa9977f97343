import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Kbd } from '../../../ui/Kbd'
import s from './frame.module.css'
import { questionTexts } from './texts'

interface KeysFooterProps {
  readonly onPrevious: (() => void) | null
  readonly onNext: () => void
}

/** The keys of the page, and the way on. */
export function KeysFooter({ onPrevious, onNext }: KeysFooterProps) {
  const t = useTexts(questionTexts)
  return (
    <footer className={s['footer']} data-print="hide">
      <ul className={s['keys']} aria-label={t('keys.label')}>
        <li>
          <Kbd>1</Kbd> {t('keys.to')} <Kbd>5</Kbd> {t('keys.level')}
        </li>
        <li>
          <Kbd>{t('keys.shift')}</Kbd> <Kbd>1</Kbd> {t('keys.to')} <Kbd>5</Kbd> {t('keys.target')}
        </li>
        <li>
          <Kbd>{t('keys.evidenceKey')}</Kbd> {t('keys.evidence')}
        </li>
        <li>
          <Kbd>0</Kbd> {t('keys.na')}
        </li>
        <li>
          <Kbd>?</Kbd> {t('keys.unknown')}
        </li>
      </ul>
      <Button icon="chevron-left" disabled={onPrevious === null} onClick={onPrevious ?? undefined}>
        {t('keys.previous')}
      </Button>
      <Button variant="filled" onClick={onNext}>
        {t('keys.next')} <span className={s['enter']}>{t('keys.enter')}</span>
      </Button>
    </footer>
  )
}
