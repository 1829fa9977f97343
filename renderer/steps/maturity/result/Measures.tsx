import { spelledFirst } from '../../../../shared/kernel/spelled'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { listedMeasures } from '../../../../shared/steps/maturity/listed-measures'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import s from './measures.module.css'
import { MeasureRow } from './MeasureRow'
import { resultTexts } from './texts'

/** Six to eight measures in the order of the rule, then those taken up that it lists no longer. */
export function Measures({ view }: { readonly view: AuditView }) {
  const t = useTexts(resultTexts)
  const { language } = useLanguage()
  const { proposed, others } = listedMeasures(view)
  const { reasons } = view.measures
  const notes = [
    ...(reasons.includes('next-level-assumed') ? [t('measures.assumed')] : []),
    ...(reasons.includes('dimension-not-computable') ? [t('measures.leftOut')] : []),
  ]
  return (
    <Card
      title={
        proposed.length === 0
          ? t('measures.noneTitle')
          : t('measures.title', {
              count: proposed.length,
              number: spelledFirst(proposed.length, language),
            })
      }
      aside={t('measures.order')}
      flush
    >
      {proposed.length === 0 && (
        <p className={s['quiet']}>
          {view.measures.value === null
            ? t('measures.unknown')
            : view.questions.every(({ target }) => target === null)
              ? t('measures.noTarget')
              : t('measures.none')}
        </p>
      )}
      {notes.length > 0 && <p className={s['quiet']}>{notes.join(' ')}</p>}
      <ol className={s['list']}>
        {proposed.map((listed, index) => (
          <MeasureRow key={listed.measure.id} view={view} listed={listed} rank={index + 1} />
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h3 className={s['others']}>{t('measures.others')}</h3>
          <ul className={s['list']}>
            {others.map((listed) => (
              <MeasureRow key={listed.measure.id} view={view} listed={listed} rank={null} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
