import type { Shown } from '../../../../shared/rules/maturity-groups'
import type { AuditView } from '../../../../shared/steps/maturity/audit-view'
import { auditTexts } from '../../../../shared/steps/maturity/texts'
import { dimensionName } from '../../../../shared/steps/maturity/words'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import s from './result.module.css'
import { resultTexts } from './texts'

/** Scores by group, never from fewer than five people; a cell without a figure says why. */
export function GroupTable({ view }: { readonly view: AuditView }) {
  const t = useTexts(resultTexts)
  const shared = useTexts(auditTexts)
  const { language } = useLanguage()
  const groups = view.groups.value
  const names = groups?.[0]?.groups.map(({ group }) => group) ?? []
  return (
    <Card title={t('groups.title')}>
      {groups === null ? (
        <p className={s['lead']}>{t('groups.none')}</p>
      ) : (
        <div className={s['scroll']}>
          <table className={s['changes']} aria-label={t('groups.label')}>
            <thead>
              <tr>
                <th scope="col">{t('columns.dimension')}</th>
                <th scope="col">{t('groups.all')}</th>
                {names.map((name) => (
                  <th key={name} scope="col">
                    {name === '' ? shared('groups.noGroup') : name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map(({ dimension, total, groups: cells }) => (
                <tr key={dimension}>
                  <th scope="row">{dimensionName(dimension, language)}</th>
                  <td>
                    <Figure shown={total} />
                  </td>
                  {cells.map(({ group, shown }) => (
                    <td key={group}>
                      <Figure shown={shown} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={s['quiet']}>{t('groups.why')}</p>
    </Card>
  )
}

function Figure({ shown }: { readonly shown: Shown }) {
  const t = useTexts(resultTexts)
  const shared = useTexts(auditTexts)
  const formats = useFormats()
  if (shown.kind !== 'shown')
    return <span className={s['hiddenFigure']}>{shared(`groups.${shown.kind}`)}</span>
  const { mean, spread, people } = shown.figure
  return (
    <>
      <b>
        {formats.number(mean, 2)} <small>± {formats.number(spread, 2)}</small>
      </b>
      <small className={s['people']}>{t('groups.people', { count: people })}</small>
    </>
  )
}
