import { articleLabel } from '../../../../shared/content/law/article-label'
import { lawBook } from '../../../../shared/content/law/packs'
import { localized } from '../../../../shared/kernel/text'
import { type FactKey, PROHIBITED_POINTS } from '../../../../shared/rules/law/facts'
import type { LegalView } from '../../../../shared/steps/legal/legal-view'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import s from './law.module.css'
import { verdictTexts } from './verdict-texts'

const LOOKS = {
  met: { tone: 'off' },
  no: { tone: 'ok' },
  unknown: { tone: 'warn', icon: 'help' },
  open: { tone: 'neutral' },
} as const

interface BansProps {
  readonly legal: LegalView
  readonly today: string
  readonly onAsk: (key: FactKey) => void
}

/** Article 5 point by point, those of December 2026 included. */
export function Bans({ legal, today, onAsk }: BansProps) {
  const t = useTexts(verdictTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { facts, findings } = legal
  return (
    <Card title={t('bans.title')} aside={articleLabel('Art. 5', language)} flush>
      <ul className={s['rows']}>
        {PROHIBITED_POINTS.map((point) => {
          const item = lawBook.item(`ban.${point}`)
          const key: FactKey = `a5_${point}`
          const met = findings?.reasons.some(({ id }) => id === `ban.${point}`) === true
          const said = facts[key]
          const state = met ? 'met' : said === false ? 'no' : said === null ? 'unknown' : 'open'
          const from = item.from ?? today
          return (
            <li key={point}>
              <span className={s['rowText']} title={localized(item.text, language)}>
                {localized(item.label ?? item.text, language)}
                <span>
                  {articleLabel(item.articles[0] ?? '', language)},{' '}
                  {t(from <= today ? 'bans.since' : 'bans.from', {
                    date: formats.shortDate(from),
                  })}
                </span>
              </span>
              <button type="button" className={s['rowButton']} onClick={() => onAsk(key)}>
                <Status {...LOOKS[state]}>{t(`bans.${state}`)}</Status>
              </button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
