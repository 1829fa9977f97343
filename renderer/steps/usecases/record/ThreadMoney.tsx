import { businessCaseOf } from '../../../../shared/rules/business-case-view'
import { toolsOf, toolViewOf } from '../../../../shared/rules/tool-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import s from './thread.module.css'
import type { ThreadProps } from './thread-props'
import { threadTexts } from './thread-texts'

/** The tools that serve the case, with their yearly cost. */
export function ThreadTools({ project, useCase }: ThreadProps) {
  const t = useTexts(threadTexts)
  const formats = useFormats()
  const { href } = usePlace()
  const tools = toolsOf(project.tools, useCase.id).map((tool) => toolViewOf(project, tool))
  return (
    <section className={s['part']}>
      <h3>{t('tools.title')}</h3>
      {tools.length === 0 ? (
        <p className={s['empty']}>{t('tools.none')}</p>
      ) : (
        <ul className={s['lines']}>
          {tools.map(({ tool, yearlyCost }) => (
            <li key={tool.id}>
              <a href={href('tools', `register/${tool.code}`)}>
                <b>{tool.code}</b> {tool.name}
              </a>
              <span className={s['soft']}>
                {yearlyCost.value === null
                  ? t('tools.noPrice')
                  : t('tools.perYear', { amount: formats.money(yearlyCost.value) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={s['actions']}>
        <ButtonLink size="small" href={href('tools', 'register')}>
          {t('tools.open')}
        </ButtonLink>
      </p>
    </section>
  )
}

/** What the case costs and brings, the headline figure named. */
export function ThreadMoney({ project, useCase }: ThreadProps) {
  const t = useTexts(threadTexts)
  const formats = useFormats()
  const { href } = usePlace()
  const view = businessCaseOf(project, useCase.id)
  const figures = view?.figures.value ?? null
  const years = { years: view?.businessCase.years ?? 3 }
  const money = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? t('money.unknown') : formats.money(amount)
  return (
    <section className={s['part']}>
      <h3>{t('money.title')}</h3>
      {view === null ? (
        <p className={s['empty']}>{t('money.none')}</p>
      ) : (
        <dl className={s['pairs']}>
          <dt>{t('money.cost', years)}</dt>
          <dd>{money(figures?.tco)}</dd>
          <dt>{t('money.gains', years)}</dt>
          <dd>{money(figures?.benefitsTotal)}</dd>
          <dt>{t('money.roi', years)}</dt>
          <dd>
            <b>
              {figures?.f3.value === null || figures?.f3.value === undefined
                ? t('money.unknown')
                : formats.percent(figures.f3.value, 1)}
            </b>
          </dd>
        </dl>
      )}
      <p className={s['actions']}>
        <ButtonLink size="small" href={href('roi', `case/${useCase.code}`)}>
          {t(view === null ? 'money.start' : 'money.open')}
        </ButtonLink>
      </p>
    </section>
  )
}
