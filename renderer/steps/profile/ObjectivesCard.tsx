import { Fragment, useMemo } from 'react'
import type { KeyResult, Objective } from '../../../shared/domain/objective'
import { inOrder } from '../../../shared/steps/profile/reorder'
import { useProject } from '../../data/use-project'
import { useFormats, useTexts } from '../../i18n/language'
import { usePlace } from '../../routing/use-place'
import { Card } from '../../ui/Card'
import { Status } from '../../ui/Chip'
import { Icon } from '../../ui/Icon'
import { VisuallyHidden } from '../../ui/Layout'
import { CardEmpty } from './CardEmpty'
import s from './overview.module.css'
import { texts } from './texts'

export function ObjectivesCard() {
  const t = useTexts(texts)
  const live = useProject((project) => project.objectives.live)
  const objectives = useMemo(() => inOrder(live), [live])
  const keyResults = objectives.flatMap((objective) => objective.keyResults)
  const undated = keyResults.filter(({ due }) => due === null).length
  return (
    <Card
      title={t('overview.objectives')}
      aside={<Dated all={keyResults.length} undated={undated} />}
      flush
    >
      {objectives.length === 0 ? (
        <CardEmpty sentence={t('overview.emptyObjectives')} page="objectives" />
      ) : (
        <div className={s['scroll']}>
          <table className={s['results']}>
            <thead>
              <tr>
                <th scope="col">{t('overview.keyResult')}</th>
                <th scope="col">{t('column.baseline')}</th>
                <th scope="col" aria-label={t('overview.towards')} />
                <th scope="col">{t('column.target')}</th>
                <th scope="col">{t('column.due')}</th>
              </tr>
            </thead>
            <tbody>
              {objectives.map((objective) => (
                <Fragment key={objective.id}>
                  <ObjectiveRow objective={objective} />
                  {objective.keyResults.map((keyResult) => (
                    <ResultRow key={keyResult.id} keyResult={keyResult} />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}

function Dated({ all, undated }: { readonly all: number; readonly undated: number }) {
  const t = useTexts(texts)
  if (all === 0) return null
  return undated === 0 ? (
    <Status tone="ok">{t('overview.allDated')}</Status>
  ) : (
    <Status tone="warn">{t('overview.undated', { count: undated })}</Status>
  )
}

function ObjectiveRow({ objective }: { readonly objective: Objective }) {
  const t = useTexts(texts)
  return (
    <tr className={s['objective']}>
      <th scope="rowgroup" colSpan={5}>
        <span>{objective.code}</span>
        {objective.title}
        {objective.keyResults.length === 0 && <small>{t('overview.noKeyResult')}</small>}
      </th>
    </tr>
  )
}

function ResultRow({ keyResult }: { readonly keyResult: KeyResult }) {
  const t = useTexts(texts)
  const { href } = usePlace()
  const formats = useFormats()
  const { title, baseline, target, unit, due } = keyResult
  const written = (value: number | null) =>
    value === null ? t('unknown') : withUnit(formats.number(value), unit, formats.percent(value))
  return (
    <tr>
      <td>{title}</td>
      <td className={s['figure']}>{written(baseline)}</td>
      <td className={s['arrow']}>
        <Icon name="arrow-right" size={14} />
      </td>
      <td>
        <b>{written(target)}</b>
      </td>
      <td>
        {due === null ? (
          <a href={href('profile', 'objectives')} className={s['toDate']}>
            <Icon name="add" size={14} />
            {t('overview.toDate')}
            <VisuallyHidden>{title}</VisuallyHidden>
          </a>
        ) : (
          formats.shortDate(due)
        )}
      </td>
    </tr>
  )
}

/**
 * « 46 h », « 52 % »: a narrow space that does not break; the percent sign follows the language. « n » is the
 * method's unit of a plain count, and is not written.
 */
const withUnit = (figure: string, unit: string, percent: string): string =>
  unit === '' || unit === 'n' ? figure : unit === '%' ? percent : `${figure}\u202F${unit}`
