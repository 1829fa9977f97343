import { billingModes } from '../../../../shared/content/tools/vocabulary'
import { BILLING_MODES, type Tool } from '../../../../shared/domain/tool'
import type { ToolView } from '../../../../shared/rules/tool-view'
import { DayAnswer } from '../../../forms/DayAnswer'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Pairs } from '../../../ui/KeyFigures'
import { SelectField } from '../../../ui/SelectField'
import { screenTexts } from '../texts'
import { useSay } from '../use-say'
import s from './record.module.css'
import type { PartProps } from './record-parts'
import { recordTexts } from './record-texts'

type AmountKey =
  | 'seatPrice'
  | 'flatPerMonth'
  | 'pricePerMillionTokens'
  | 'budgetPerYear'
  | 'operatingPerYear'
const SET_UP = ['integration', 'hardware', 'training', 'exit'] as const

/** What is paid, what is used of it, and what it comes to. */
export function CostsPart({ view, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const say = useSay()
  const { tool } = view
  const { billing } = tool
  const amount = (key: AmountKey, label: string, hint?: string) => (
    <NumberAnswer
      label={label}
      hint={hint}
      unit="€"
      min={0}
      decimals={2}
      value={tool[key]}
      onAnswer={(value) => edit({ [key]: value })}
    />
  )
  const count = (key: 'seatsPaid' | 'seatsActive' | 'tokensPerMonth', label: string) => (
    <NumberAnswer
      label={label}
      min={0}
      decimals={0}
      value={tool[key]}
      onAnswer={(value) => edit({ [key]: value })}
    />
  )
  return (
    <div className={s['stack']}>
      <Figures view={view} />
      <SelectField
        label={t('cost.billing')}
        value={billing}
        emptyLabel={t('choose')}
        hint={billing === null ? undefined : say(billingModes[billing].meaning)}
        options={BILLING_MODES.map((value) => ({ value, label: say(billingModes[value].label) }))}
        onChange={(value) => edit({ billing: value })}
      />
      {(billing === 'seat' || billing === 'mixed') && (
        <>
          {amount('seatPrice', t('cost.seatPrice'))}
          <div className={s['pair']}>
            {count('seatsPaid', t('cost.seatsPaid'))}
            {count('seatsActive', t('cost.seatsActive'))}
          </div>
        </>
      )}
      {(billing === 'flat' || billing === 'mixed') && amount('flatPerMonth', t('cost.flat'))}
      {(billing === 'token' || billing === 'mixed') && (
        <div className={s['pair']}>
          {amount('pricePerMillionTokens', t('cost.tokenPrice'))}
          {count('tokensPerMonth', t('cost.tokens'))}
        </div>
      )}
      <div className={s['pair']}>
        <DayAnswer
          label={t('cost.pricesOn')}
          value={tool.pricesOn}
          onAnswer={(pricesOn) => edit({ pricesOn })}
        />
        {amount('budgetPerYear', t('cost.budget'), t('cost.budgetHint'))}
      </div>
      <section className={s['group']}>
        <h3>{t('cost.once')}</h3>
        <div className={s['pair']}>
          {SET_UP.map((part) => (
            <NumberAnswer
              key={part}
              label={t(`cost.${part}`)}
              unit="€"
              min={0}
              decimals={0}
              value={tool.setUpCosts[part]}
              onAnswer={(value) => edit({ setUpCosts: { [part]: value } })}
            />
          ))}
        </div>
      </section>
      {amount('operatingPerYear', t('cost.operating'))}
    </div>
  )
}

function Figures({ view }: { readonly view: ToolView }) {
  const t = useTexts(recordTexts)
  const common = useTexts(screenTexts)
  const formats = useFormats()
  const { tool, yearlyCost, tco, tcoByVolume } = view
  const euros = (value: number | null | undefined) =>
    value === null || value === undefined ? common('notGiven') : formats.money(value)
  const { low, high } = tcoByVolume
  const spread = low.value && high.value && high.value.total !== low.value.total
  const gap = (yearlyCost.value ?? 0) - (tool.budgetPerYear ?? Number.POSITIVE_INFINITY)
  return (
    <>
      <Pairs
        pairs={[
          { label: t('cost.yearly'), value: euros(yearlyCost.value) },
          {
            label: t('cost.three'),
            value: spread
              ? `${euros(tco.value?.total)} (${t('cost.volumes', {
                  low: euros(low.value?.total),
                  high: euros(high.value?.total),
                })})`
              : euros(tco.value?.total),
          },
        ]}
      />
      {tco.reasons.includes('set-up-missing') && (
        <p className={s['help']}>{t('cost.setUpMissing')}</p>
      )}
      {gap > 0 && (
        <Callout tone="warn">{t('cost.overBudget', { gap: formats.money(gap) })}</Callout>
      )}
      <LicenceAdvice tool={tool} use={view.licenceUse} />
    </>
  )
}

/** What to do with the seats that nobody uses. */
function LicenceAdvice({
  tool,
  use,
}: {
  readonly tool: Tool
  readonly use: ToolView['licenceUse']
}) {
  const t = useTexts(recordTexts)
  const formats = useFormats()
  if (use?.reasons.includes('active-above-paid') === true)
    return <Callout tone="warn">{t('cost.advice.shared')}</Callout>
  const idle = (tool.seatsPaid ?? 0) - (tool.seatsActive ?? 0)
  if (!use?.value || idle <= 0) return null
  const { unusedPerYear } = use.value
  return (
    <Callout tone="info" title={t('cost.advice.title', { count: idle })}>
      {unusedPerYear === null
        ? t('cost.advice.noPrice')
        : t('cost.advice.text', { cost: formats.money(unusedPerYear) })}
    </Callout>
  )
}
