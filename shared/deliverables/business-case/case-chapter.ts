import type { Block, Tone } from '../../formats/blocks'
import type { Chapter } from '../chapter'
import { assumptionBlocks } from './assumptions'
import { balanceBlocks } from './balance'
import { capacityBlocks } from './capacity'
import { changeBlocks } from './changes'
import { type Conclusion, conclusionOf, isWeak } from './conclusion'
import { costBlocks } from './cost-table'
import type { CaseDossier } from './dossier'
import { gainBlocks } from './gain-table'
import { figureBlocks, keyFacts } from './key-figures'
import { caseName, moneyOf, paybackSentence, rateOf, reasonsOf, spanOf } from './naming'
import type { Reader } from './reader'
import { remarkBlocks } from './remarks'
import { scenarioBlocks, testBlocks } from './tests'
import { toolBlocks } from './tools'
import { yearBlocks } from './years'

/** One case: the conclusion first, what it rests on after. */
export function caseChapter(one: CaseDossier, reader: Reader): Chapter {
  const conclusion = conclusionOf(one)
  const { value } = one.figures
  return {
    name: caseName(one, reader),
    title: titleOf(one, conclusion, reader),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: leadOf(one, reader) },
      ...(value ? [keyFacts(one, value, reader)] : []),
      verdict(one, conclusion, reader),
      ...(value
        ? [
            ...balanceBlocks(one, value, reader),
            ...yearBlocks(one, value, reader),
            ...figureBlocks(one, value, reader),
          ]
        : []),
      ...costBlocks(one, reader),
      ...gainBlocks(one, reader),
      ...capacityBlocks(one, reader),
      ...(value ? [...testBlocks(one, value, reader), ...scenarioBlocks(one, value, reader)] : []),
      ...toolBlocks(one, reader),
      ...(value ? [...changeBlocks(one, value, reader), ...remarkBlocks(one, value, reader)] : []),
      ...assumptionBlocks(one, reader),
    ],
  }
}

function titleOf(one: CaseDossier, conclusion: Conclusion, reader: Reader): string {
  const { useCase, businessCase, figures } = one
  const { code } = useCase
  const span = spanOf(businessCase.years, reader)
  switch (conclusion) {
    case 'robust':
    case 'fragile':
    case 'exposed':
      return reader.t(`title.${conclusion}`, {
        code,
        span,
        roi: rateOf(figures.value?.f3.value ?? null, reader),
      })
    case 'loss':
      return reader.t('title.loss', { code, span })
    case 'no-benefit':
      return reader.t('title.no-benefit', {
        code,
        span,
        costs: moneyOf(figures.value?.tco ?? null, reader),
      })
    case 'suspended':
    case 'not-computable':
      return reader.t(`title.${conclusion}`, { code })
  }
}

function leadOf(one: CaseDossier, reader: Reader): string {
  const { t, format } = reader
  const { value } = one.figures
  if (!value) return t('lead.missing', { reasons: reasonsOf(one, reader) })
  const span = spanOf(one.businessCase.years, reader)
  const costs = format.money(value.tco)
  if (value.benefitsTotal === null || value.net === null)
    return t('lead.costsOnly', { span, costs })
  const months = value.paybackSimulated.value?.months ?? null
  return t('lead.full', {
    span,
    costs,
    gains: format.money(value.benefitsTotal),
    net: format.money(value.net),
    payback: paybackSentence(months, one.businessCase.years, reader),
  })
}

const TONES: Readonly<Record<Conclusion, Tone>> = {
  robust: 'ok',
  fragile: 'warn',
  exposed: 'warn',
  loss: 'off',
  'no-benefit': 'primary',
  suspended: 'off',
  'not-computable': 'primary',
}

/** What follows from the figures, and how far they can be trusted. */
function verdict(one: CaseDossier, conclusion: Conclusion, reader: Reader): Block {
  const { t, format } = reader
  const { figures } = one
  const capacity = figures.capacity?.value
  const sentences = [
    t(`verdict.${conclusion}`),
    ...(figures.value && isWeak(figures.value) ? [t('verdict.weak')] : []),
    ...(figures.status === 'provisional'
      ? [t('verdict.provisional', { reasons: reasonsOf(one, reader) })]
      : []),
    ...(capacity?.verdict === 'inconsistent'
      ? [t('verdict.inconsistent', { load: format.percent(capacity.load, 0) })]
      : []),
  ]
  return {
    kind: 'callout',
    tone: capacity?.verdict === 'inconsistent' ? 'off' : TONES[conclusion],
    title: t('verdict.title'),
    text: sentences.join(' '),
  }
}
