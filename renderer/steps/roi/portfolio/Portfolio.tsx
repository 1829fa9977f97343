import { useMemo } from 'react'
import { portfolio } from '../../../../shared/steps/roi/portfolio'
import { roiChecks } from '../../../../shared/steps/roi/checks'
import { portfolioSentence } from '../../../../shared/steps/roi/situation'
import { useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { Page } from '../Page'
import { StackedBars } from '../StackedBars'
import { CasesTable } from './CasesTable'
import s from './portfolio.module.css'
import { portfolioTexts } from './texts'

type Whole = ReturnType<typeof portfolio>

/** All business cases together: what they cost and bring, against the budget of the year. */
export function Portfolio() {
  const t = useTexts(portfolioTexts)
  const { language } = useLanguage()
  const { href } = usePlace()
  const project = useProject((all) => all)
  const whole = useMemo(() => portfolio(project), [project])
  const checks = useMemo(() => roiChecks(project, language), [project, language])
  if (whole.rows.length + whole.without.length === 0)
    return (
      <Page tab="portfolio" title={t('title')}>
        <EmptyState
          title={t('none.title')}
          text={t('none.text')}
          actions={
            <ButtonLink href={href('usecases', 'matrix')} variant="filled">
              {t('none.action')}
            </ButtonLink>
          }
        />
      </Page>
    )
  return (
    <Page tab="portfolio" title={t('title')} sentence={portfolioSentence(project, language)}>
      <div className={s['page']}>
        {whole.rows.length > 0 && <CasesTable whole={whole} />}
        <div className={s['columns']}>
          <div className={s['side']}>
            {whole.totals && <Chart whole={whole} />}
            <Without whole={whole} />
          </div>
          <div className={s['side']}>
            <Budget whole={whole} />
            {checks.length > 0 && (
              <Card title={t('checks.title')}>
                <ul className={s['checks']}>
                  {checks.map(({ id, tone, sentence }) => (
                    <li key={id} data-tone={tone}>
                      {sentence}
                    </li>
                  ))}
                </ul>
              </Card>
            )}
          </div>
        </div>
      </div>
    </Page>
  )
}

/** Costs and gains of each case on one scale. */
function Chart({ whole }: { readonly whole: Whole }) {
  const t = useTexts(portfolioTexts)
  const format = useFormats()
  const bars = whole.rows.flatMap(({ useCase, figures }) => {
    if (figures === null) return []
    const cost = format.money(figures.tco)
    const gains = format.money(figures.benefitsTotal ?? 0)
    return [
      {
        id: `${useCase.id}-cost`,
        label: `${useCase.code} ${useCase.title}`,
        parts: [figures.tco, 0],
        total: cost,
        alt: t('chart.costAlt', { case: useCase.code, amount: cost }),
      },
      {
        id: `${useCase.id}-gains`,
        label: '',
        parts: [0, figures.benefitsTotal ?? 0],
        total: gains,
        alt: t('chart.gainsAlt', { case: useCase.code, amount: gains }),
      },
    ]
  })
  return (
    <Card title={t('chart.title')}>
      <div className={s['pairs']}>
        <StackedBars parts={[t('chart.cost'), t('chart.gains')]} bars={bars} />
      </div>
    </Card>
  )
}

function Budget({ whole: { totals, budget } }: { readonly whole: Whole }) {
  const t = useTexts(portfolioTexts)
  const format = useFormats()
  const { href } = usePlace()
  if (totals === null) return null
  if (budget === null)
    return (
      <Card title={t('budget.title')}>
        <p className={s['quiet']}>{t('budget.noEnvelope')}</p>
        <ButtonLink size="small" href={href('profile', 'identity')}>
          {t('budget.toProfile')}
        </ButtonLink>
      </Card>
    )
  const spent = format.money(budget.firstYear)
  const envelope = format.money(budget.envelope)
  const gap = format.money(Math.abs(budget.left))
  return (
    <Card
      title={t('budget.title')}
      aside={budget.year !== null && t('budget.year', { year: String(budget.year) })}
    >
      <div className={s['budget']}>
        <StackedBars
          parts={[t('table.firstYear')]}
          mark={{ euros: budget.envelope, label: `${t('budget.envelope')} ${envelope}` }}
          bars={[
            {
              id: 'all',
              label: t('budget.all'),
              parts: [budget.firstYear],
              total: spent,
              alt: t('budget.alt', { spent, envelope }),
            },
          ]}
        />
        <Callout tone={budget.left < 0 ? 'warn' : 'ok'}>
          {t(budget.left < 0 ? 'budget.over' : 'budget.left', { gap, envelope })}
        </Callout>
      </div>
    </Card>
  )
}

const SHOWN = 8

function Without({ whole: { without } }: { readonly whole: Whole }) {
  const t = useTexts(portfolioTexts)
  const { href } = usePlace()
  if (without.length === 0)
    return (
      <Card title={t('without.title')}>
        <p className={s['quiet']}>{t('without.empty')}</p>
      </Card>
    )
  const hidden = without.length - SHOWN
  return (
    <Card title={t('without.title')} aside={String(without.length)}>
      <ul className={s['without']}>
        {without.slice(0, SHOWN).map(({ id, code, title }) => (
          <li key={id}>
            <span>
              <b>{code}</b> {title}
            </span>
            <ButtonLink
              size="small"
              href={href('roi', `case/${code}`)}
              aria-label={t('without.startOf', { code })}
            >
              {t('without.start')}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={s['quiet']}>{t('without.more', { count: hidden })}</p>}
    </Card>
  )
}
