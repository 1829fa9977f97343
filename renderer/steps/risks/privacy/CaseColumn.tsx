import type { PrivacyView } from '../../../../shared/steps/legal/privacy-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import s from './privacy.module.css'
import { privacyTexts } from './texts'

const ICONS = { required: 'off', consider: 'warning', not: 'ok', unknown: 'help' } as const

interface CaseColumnProps {
  readonly views: readonly PrivacyView[]
  readonly chosen: string
  readonly onChoose: (code: string) => void
}

/** Every case with the state of its assessment and how many criteria are ticked. */
export function CaseColumn({ views, chosen, onChoose }: CaseColumnProps) {
  const t = useTexts(privacyTexts)
  const formats = useFormats()
  return (
    <Card title={t('cases.title', { count: views.length })} aside={t('cases.aside')} flush>
      <ul className={s['cases']}>
        {views.map((view) => {
          const { useCase, dpia, criteria, legal } = view
          const refused = useCase.status === 'refused'
          const noData = useCase.legal.personalData === 'no' || useCase.legal.personalData === 'na'
          const made = legal.assessment?.dpia.doneOn !== null && legal.assessment !== null
          const base = noData
            ? t('cases.noData')
            : made && dpia !== 'not'
              ? t('cases.done')
              : t(`cases.${dpia}`)
          const state = refused ? t('cases.refused', { state: base }) : base
          const look = refused ? 'avoid' : noData ? 'minus' : made ? 'ok' : ICONS[dpia]
          return (
            <li key={useCase.id}>
              <button
                type="button"
                aria-current={useCase.code === chosen ? 'true' : undefined}
                data-look={refused || noData ? 'plain' : made ? 'not' : dpia}
                onClick={() => onChoose(useCase.code)}
              >
                <Icon name={look} size={17} />
                <span>
                  <b>{useCase.title}</b>
                  <span>{t('cases.second', { code: useCase.code, state })}</span>
                </span>
                <span className={s['figure']}>
                  {criteria === null ? '–' : formats.number(criteria)}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
