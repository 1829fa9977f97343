import { lawLabels } from '../content/law/labels'
import type { Project } from '../domain/project'
import type { UseCase } from '../domain/use-case'
import type { Block } from '../formats/blocks'
import { defineTexts, translate } from '../kernel/text'
import type { Writing } from '../kernel/writing'
import { gateWords } from '../locales/gates'
import { aiActHintState } from '../rules/ai-act-hint'
import { businessCaseOf } from '../rules/business-case-view'
import { caseRisks } from '../rules/risk-view'
import { toolsOf } from '../rules/tool-view'
import { quickWinOf, withheldReasons } from '../steps/legal/case-gates'
import { type LegalView, legalViewOf } from '../steps/legal/legal-view'

const texts = defineTexts({
  risks: { fr: 'Risques', en: 'Risks' },
  risk: { fr: '{code} ({gross} → {residual})', en: '{code} ({gross} → {residual})' },
  riskOpen: { fr: '{code} ({gross} → non coté)', en: '{code} ({gross} → not rated)' },
  riskUnrated: { fr: '{code} (non coté)', en: '{code} (not rated)' },
  aiAct: { fr: 'Règlement IA', en: 'AI Act' },
  hint: { fr: '{tier} (indication, à consigner)', en: '{tier} (hint, to be recorded)' },
  signed: { fr: '{tiers}, consigné le {date}', en: '{tiers}, recorded on {date}' },
  dpia: { fr: 'Analyse d’impact', en: 'Impact assessment' },
  tools: { fr: 'Outils', en: 'Tools' },
  money: { fr: 'Coût et retour', en: 'Cost and return' },
  moneyValue: {
    fr: '{cost} sur {years} ans, ROI {roi}',
    en: '{cost} over {years} years, ROI {roi}',
  },
  costOnly: { fr: '{cost} sur {years} ans', en: '{cost} over {years} years' },
})

/**
 * What the other steps say of a case: risks, classification, impact assessment, tools and money, in a list of
 * facts; then why the label "quick win" is withheld. Nothing where nobody has looked yet.
 *
 * @param on ISO date of the edition, on which the gates are read
 */
export function threadBlocks(
  project: Project,
  useCase: UseCase,
  on: string,
  writing: Writing,
): readonly Block[] {
  const gates = translate(gateWords, writing.language)
  const t = translate(texts, writing.language)
  const legal = legalViewOf(project, useCase, on)
  const facts: readonly (readonly [string, string])[] = [
    [t('risks'), risksIn(project, useCase, on, writing)],
    [t('aiAct'), tierOf(legal, writing)],
    [t('dpia'), legal.dpia === 'unknown' ? '' : gates(`dpia.${legal.dpia}`)],
    [
      t('tools'),
      toolsOf(project.tools, useCase.id)
        .map(({ code, name }) => `${code} ${writing.say(name)}`)
        .join(', '),
    ],
    [t('money'), moneyOf(project, useCase, writing)],
  ]
  const items = facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]))
  const withheld = quickWinOf(project, useCase, on) === 'withheld'
  return [
    ...(items.length > 0 ? [{ kind: 'facts', items } as const] : []),
    ...(withheld
      ? [
          {
            kind: 'callout',
            tone: 'warn',
            title: gates('withheld.short'),
            text: withheldReasons(project, useCase, on)
              .map((reason) => gates(`withheld.${reason}`))
              .join(' '),
          } as const,
        ]
      : []),
  ]
}

function risksIn(project: Project, useCase: UseCase, on: string, { language }: Writing): string {
  const t = translate(texts, language)
  return caseRisks(project, useCase, on)
    .risks.map(({ risk: { code }, gross, residual }) => {
      if (gross.value === null) return t('riskUnrated', { code })
      if (residual.value === null) return t('riskOpen', { code, gross: gross.value.score })
      return t('risk', { code, gross: gross.value.score, residual: residual.value.score })
    })
    .join(', ')
}

function tierOf({ tiers, hint, assessment }: LegalView, { language, format }: Writing): string {
  const t = translate(texts, language)
  const labels = translate(lawLabels, language)
  const signedOn = assessment?.record.signedOn ?? null
  if (tiers !== null && signedOn !== null)
    return t('signed', {
      tiers: tiers.map((tier) => labels(`tier.${tier}`)).join(', '),
      date: format.date(signedOn),
    })
  const state = aiActHintState(hint)
  return state === 'unknown'
    ? ''
    : t('hint', { tier: translate(gateWords, language)(`hint.${state}`) })
}

function moneyOf(project: Project, useCase: UseCase, { language, format }: Writing): string {
  const t = translate(texts, language)
  const view = businessCaseOf(project, useCase.id)
  const figures = view?.figures.value
  if (!view || !figures) return ''
  const said = { cost: format.money(figures.tco), years: view.businessCase.years }
  return figures.f3.value === null
    ? t('costOnly', said)
    : t('moneyValue', { ...said, roi: format.percent(figures.f3.value, 1) })
}
