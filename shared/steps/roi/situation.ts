import type { Project } from '../../domain/project'
import { formatsOf } from '../../kernel/format'
import { type Language, translate } from '../../kernel/text'
import { lowerFirst, writingOf } from '../../kernel/writing'
import { DEFAULT_OVERRUN } from '../../rules/budget-overrun'
import type { BusinessCaseView } from '../../rules/business-case-view'
import type { CaseFigures } from '../../rules/case-figures'
import { DEFAULT_SHORTFALL } from '../../rules/sensitivity'
import { portfolio } from './portfolio'
import { roiTexts } from './texts'
import { toolCosts } from './tool-costs'

/**
 * What a business case comes to, in one sentence:
 * « Le cas se rembourse en treize mois, et reste gagnant si les coûts dérapent de 37 %. »
 */
export function caseSentence(
  { businessCase, figures }: BusinessCaseView,
  language: Language,
): string {
  const t = translate(roiTexts, language)
  const format = formatsOf(language)
  const years = t('case.years', { count: businessCase.years })
  const { value } = figures
  if (value === null) {
    if (figures.reasons.includes('saving-above-payroll')) return t('case.blocked')
    return figures.status === 'invalid' ? t('case.invalid') : t('case.noCost')
  }
  const { net } = value
  if (net === null) return t('case.noGain', { cost: format.money(value.tco), years })
  const months = value.paybackSimulated.value?.months ?? null
  if (months === null) {
    if (net < 0) return t('case.never', { gap: format.money(-net), years })
    return t('case.slow', { net: format.money(net), years })
  }
  if (net < 0) return t('case.late', { months: monthsText(months, language), years })
  return t(firmnessOf(value), {
    months: monthsText(months, language),
    overrun: percentText(DEFAULT_OVERRUN, language),
    shortfall: percentText(DEFAULT_SHORTFALL, language),
  })
}

function firmnessOf({ sensitivity }: CaseFigures): 'case.firm' | 'case.costly' | 'case.thin' {
  const shaken = sensitivity.value
  if (shaken && shaken.cost < 0) return 'case.costly'
  return shaken && shaken.benefit < 0 ? 'case.thin' : 'case.firm'
}

/** In words up to sixteen, in figures beyond. */
const monthsText = (months: number, language: Language): string =>
  lowerFirst(writingOf(language).count(months))

const percentText = (points: number, language: Language): string =>
  formatsOf(language).percent(points)

/** What all cases come to together, and against the budget. */
export function portfolioSentence(project: Project, language: Language): string {
  const t = translate(roiTexts, language)
  const format = formatsOf(language)
  const { rows, totals, without, budget } = portfolio(project)
  if (rows.length + without.length === 0) return t('portfolio.none')
  const missing =
    without.length === 0 ? '' : ` ${t('portfolio.missing', { count: without.length })}`
  if (totals === null) return t('portfolio.noFigures', { count: rows.length + without.length })
  const first = t('portfolio.sums', {
    count: totals.counted,
    cost: format.money(totals.cost),
    gains: format.money(totals.gains),
  })
  const left = budget?.left ?? null
  const against =
    left === null
      ? ''
      : ` ${t(left < 0 ? 'portfolio.over' : 'portfolio.within', { gap: format.money(Math.abs(left)) })}`
  return `${first}${against}${missing}`
}

/** What the tools cost, and what is missing to say it. */
export function toolCostsSentence(project: Project, language: Language): string {
  const t = translate(roiTexts, language)
  const format = formatsOf(language)
  const { rows, totals } = toolCosts(project)
  if (rows.length === 0) return t('tools.none')
  if (totals === null) return t('tools.noCost', { count: rows.length })
  const bare = rows.filter(({ parts, setUpKnown }) => parts !== null && !setUpKnown).length
  const sums = t('tools.sums', {
    count: totals.counted,
    yearly: format.money(totals.yearly),
    total: format.money(totals.total),
  })
  return bare === 0 ? sums : `${sums} ${t('tools.setUp', { count: bare })}`
}

/** Whether the hours said to be saved exist, as a sentence of its own. */
export function capacitySentence(
  { businessCase, figures }: BusinessCaseView,
  language: Language,
): { readonly tone: 'info' | 'ok' | 'warn' | 'off'; readonly text: string } {
  const t = translate(roiTexts, language)
  const format = formatsOf(language)
  const checked = figures.capacity
  if (!checked?.value) return { tone: 'info', text: t('capacity.unknown') }
  const hours = (value: number | null): string => `${format.number(value ?? 0, 0)}\u202F\u2060h`
  const payroll = format.money(businessCase.capacity.payroll ?? 0)
  const { verdict, blocked, load, workloadAfter } = checked.value
  if (blocked && businessCase.capacity.explanation.trim() === '')
    return { tone: 'off', text: t('capacity.blocked', { payroll }) }
  const blanks = {
    before: hours(checked.workloadBefore),
    capacity: hours(checked.capacity),
    load: format.percent(load, 0),
  }
  if (verdict === 'inconsistent') return { tone: 'warn', text: t('capacity.inconsistent', blanks) }
  const after =
    workloadAfter === null ? '' : ` ${t('capacity.after', { after: hours(workloadAfter) })}`
  const explained = blocked ? ` ${t('capacity.explained', { payroll })}` : ''
  return {
    tone: blocked ? 'warn' : 'ok',
    text: `${t('capacity.consistent', blanks)}${after}${explained}`,
  }
}
