import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { coverageSentence, evidenceSentence } from '../../../../shared/steps/maturity/situation'
import { dimensionName } from '../../../../shared/steps/maturity/words'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { ProgressBar } from '../../../ui/ProgressBar'
import s from './result.module.css'
import { resultTexts } from './texts'

/** How much of the questionnaire stands behind the score, and how well it is shown. */
export function Basis({ view }: { readonly view: AuditView }) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  return (
    <Card title={t('basis.title')}>
      <p className={s['lead']}>{coverageSentence(view, language)}</p>
      <p className={s['lead']}>{evidenceSentence(view, language)}</p>
      <ul className={s['coverage']}>
        {view.dimensions.map(({ id, coverage, mark }) => {
          const counts = coverage.value
          if (counts === null) return null
          const name = dimensionName(id, language)
          const { answered, applicable, unknown } = counts
          return (
            <li key={id}>
              <span>{name}</span>
              <ProgressBar
                share={answered / applicable}
                tone={mark.value === null ? 'weak' : 'default'}
                label={t('basis.bar', { dimension: name, answered, applicable })}
              />
              <span className={s['count']}>
                {t('basis.answers', { answered, applicable })}
                {unknown > 0 && ` · ${t('basis.unknown', { count: unknown })}`}
              </span>
            </li>
          )
        })}
      </ul>
      <p className={s['quiet']}>{t('basis.grid')}</p>
    </Card>
  )
}
