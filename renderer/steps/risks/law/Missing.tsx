import { articleLabel } from '../../../../shared/content/law/article-label'
import { lawLabels } from '../../../../shared/content/law/labels'
import { lawQuestions } from '../../../../shared/content/law/questions'
import { localized } from '../../../../shared/kernel/text'
import type { FactKey } from '../../../../shared/rules/law/facts'
import type { Findings } from '../../../../shared/rules/law/findings'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Chip } from '../../../ui/Chip'
import s from './law.module.css'
import { verdictTexts } from './verdict-texts'

/** Facts listed before the rest is counted. */
const SHOWN = 5

interface MissingProps {
  readonly findings: Findings
  readonly onAsk: (key: FactKey) => void
}

/** Facts that would change the result, and what only a person can settle. */
export function Missing({ findings, onAsk }: MissingProps) {
  const t = useTexts(verdictTexts)
  const label = useTexts(lawLabels)
  const { language } = useLanguage()
  const { missing, questions } = findings
  const shown = missing.slice(0, SHOWN)
  return (
    <Card title={t('missing.title')}>
      <h3 className={s['small']}>{t('missing.facts')}</h3>
      {missing.length === 0 && <p className={s['soft']}>{t('missing.none')}</p>}
      <ul className={s['rows']} data-inset>
        {shown.map((key) => (
          <li key={key}>
            <span className={s['rowText']}>
              {localized(
                lawQuestions.find((one) => one.key === key)?.text ?? { fr: key, en: key },
                language,
              )}
            </span>
            <button type="button" className={s['rowButton']} onClick={() => onAsk(key)}>
              {t('missing.answer')}
            </button>
          </li>
        ))}
        {missing.length > shown.length && (
          <li className={s['soft']}>
            {t('missing.more', { count: missing.length - shown.length })}
          </li>
        )}
      </ul>
      <h3 className={s['small']}>{t('missing.questions')}</h3>
      {questions.length === 0 && <p className={s['soft']}>{t('missing.noQuestion')}</p>}
      <ul className={s['asks']}>
        {questions.map(({ id, text, gate, article }) => (
          <li key={id}>
            {localized(text, language)} <span>{articleLabel(article, language)}</span>
            <Chip tone={gate === 'lawyer' ? 'warn' : 'neutral'}>{label(`gate.${gate}`)}</Chip>
          </li>
        ))}
      </ul>
    </Card>
  )
}
