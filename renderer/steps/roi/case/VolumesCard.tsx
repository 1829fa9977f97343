import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import type { Scenario } from '../../../../shared/rules/case-figures'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Card } from '../../../ui/Card'
import s from './charts.module.css'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

const VOLUMES = ['low', 'expected', 'high'] as const

interface VolumesCardProps {
  readonly view: BusinessCaseView
  readonly actions: CaseActions
}

/** The same case with less, as much and more activity. */
export function VolumesCard({ view, actions }: VolumesCardProps) {
  const t = useTexts(caseTexts)
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const { presenting } = usePlace()
  const scenarios = view.figures.value?.volumes
  const { volumes } = view.businessCase
  const money = (euros: number | null | undefined) =>
    euros === null || euros === undefined ? words('empty') : format.money(euros)
  const payback = (one: Scenario | undefined): string => {
    const found = one?.payback.value
    if (!found) return words('empty')
    return found.ceil === null
      ? words('payback.never')
      : words('payback.months', { count: found.ceil })
  }
  const rows = [
    ['cost', (one: Scenario | undefined) => money(one?.tco)],
    ['gains', (one: Scenario | undefined) => money(one?.benefitsTotal)],
    [
      'roi',
      (one: Scenario | undefined) => {
        const f3 = one?.f3.value
        return typeof f3 === 'number' ? format.percent(f3, 1) : words('empty')
      },
    ],
    ['payback', payback],
  ] as const
  return (
    <Card flush title={t('volumes.title')} aside={t('volumes.aside')}>
      <table className={s['volumes']}>
        <thead>
          <tr>
            <th scope="col">{t('volumes.row')}</th>
            {VOLUMES.map((one) => (
              <th key={one} scope="col">
                {words(`volume.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('volumes.factor')}</th>
            {VOLUMES.map((one) => (
              <td key={one}>
                {presenting ? (
                  words('assumption.times', { value: format.number(volumes[one]) })
                ) : (
                  <div className={s['multiplier']}>
                    <NumberAnswer
                      label={t('volumes.multiplier', { name: words(`volume.${one}`) })}
                      hideLabel
                      small
                      min={0}
                      value={volumes[one]}
                      onAnswer={(value) =>
                        value !== null && void actions.edit({ volumes: { [one]: value } })
                      }
                    />
                  </div>
                )}
              </td>
            ))}
          </tr>
          {rows.map(([key, write]) => (
            <tr key={key} className={key === 'roi' ? s['strong'] : undefined}>
              <th scope="row">{t(`volumes.${key}`)}</th>
              {VOLUMES.map((one) => (
                <td key={one}>{write(scenarios?.[one])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
