import { fallbackTriggers } from '../../content/risks/scales'
import type { Fallback } from '../../domain/fallback'
import type { UseCase } from '../../domain/use-case'
import type { Block } from '../../formats/blocks'
import { lowerFirst } from '../../kernel/writing'
import { personName } from '../../rules/names'
import { caseRisks } from '../../rules/risk-view'
import { namedText } from '../named-text'
import type { Chapter } from '../chapter'
import { byCode } from './measures'
import type { Reader } from './reader'

const LIMIT = 40

export interface CaseFallback {
  readonly useCase: UseCase
  readonly fallback: Fallback | null
  /** `unknown` when a test is dated after today. */
  readonly state: 'none' | 'written' | 'tested' | 'stale' | 'unknown'
  readonly alert: boolean
}

/** Cases that need a way of working without AI, and those that have one. */
export const caseFallbacks = ({ project, today }: Reader): readonly CaseFallback[] =>
  project.useCases.live.toSorted(byCode).flatMap((useCase) => {
    const { fallback, need } = caseRisks(project, useCase, today)
    if (fallback === null && need.value?.required !== true) return []
    return [
      {
        useCase,
        fallback,
        state: need.value?.state ?? 'unknown',
        alert: need.value?.alert ?? true,
      },
    ]
  })

/** How each case is carried on without AI. Null when no case asks for it. */
export function fallbackChapter(reader: Reader): Chapter | null {
  const { t } = reader
  const cases = caseFallbacks(reader)
  if (cases.length === 0) return null
  const tested = cases.filter(({ state }) => state === 'tested').length
  const shown = cases.slice(0, LIMIT)
  return {
    name: t('chapter.fallbacks'),
    title:
      tested === 0
        ? t('fallback.titleNone')
        : t('fallback.title', { count: tested, total: cases.length }),
    blocks: [
      {
        kind: 'paragraph',
        text:
          shown.length < cases.length
            ? `${t('fallback.intro')} ${t('fallback.cut', { shown: shown.length, total: cases.length })}`
            : t('fallback.intro'),
      },
      ...shown.flatMap((each) => fallbackBlocks(each, reader)),
    ],
  }
}

function fallbackBlocks(each: CaseFallback, reader: Reader): readonly Block[] {
  const { t, say } = reader
  const { useCase, fallback, state, alert } = each
  return [
    { kind: 'heading', level: 2, text: `${useCase.code} ${say(useCase.title)}` },
    ...(alert
      ? [
          {
            kind: 'callout',
            tone: state === 'none' ? 'off' : 'warn',
            title: t(`fallback.state.${state}`),
            text: t(`fallback.consequence.${state}`),
          } as const,
        ]
      : []),
    ...(fallback === null
      ? alert
        ? []
        : [{ kind: 'paragraph', text: t('fallback.state.none') } as const]
      : [
          fallbackFacts(fallback, state, reader),
          ...namedText(t('fallback.trigger'), triggersOf(fallback, reader)),
          ...namedText(t('fallback.switchOff'), say(fallback.switchOff)),
          ...namedText(t('fallback.manualSteps'), say(fallback.manualSteps)),
          ...namedText(t('fallback.capacity'), say(fallback.capacity)),
          ...namedText(t('fallback.restart'), say(fallback.restartCriteria)),
          ...namedText(t('fallback.result'), say(fallback.testResult)),
          ...namedText(t('fallback.informed'), informedOf(fallback, reader)),
        ]),
  ]
}

function fallbackFacts(
  fallback: Fallback,
  state: CaseFallback['state'],
  { t, say, format, project }: Reader,
): Block {
  const facts: readonly (readonly [string, string])[] = [
    [t('fallback.stateName'), t(`fallback.state.${state}`)],
    [t('fallback.decider'), say(personName(project, fallback.decider)) || t('toName')],
    [t('fallback.deputy'), say(personName(project, fallback.deputy))],
    [
      t('fallback.delay'),
      fallback.maxDelayHours === null
        ? ''
        : t('fallback.hours', {
            count: fallback.maxDelayHours,
            hours: format.number(fallback.maxDelayHours),
          }),
    ],
    [t('fallback.lastTest'), fallback.lastTest === null ? '' : format.shortDate(fallback.lastTest)],
    [t('fallback.nextTest'), fallback.nextTest === null ? '' : format.shortDate(fallback.nextTest)],
  ]
  return {
    kind: 'facts',
    items: facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }])),
  }
}

/** What was written; the triggers ticked and the threshold where the text does not say them. */
export function triggersOf(fallback: Fallback, { t, word, say, list, format }: Reader): string {
  const written = say(fallback.trigger)
  const ticked = fallback.triggers.map((trigger) =>
    lowerFirst(word(fallbackTriggers[trigger].label)),
  )
  const { errorTriggerPct } = fallback
  return [
    written,
    written !== '' || ticked.length === 0 ? '' : t('fallback.ticked', { triggers: list(ticked) }),
    errorTriggerPct === null || written.includes(format.number(errorTriggerPct))
      ? ''
      : t('fallback.errorRate', { rate: format.percent(errorTriggerPct) }),
  ]
    .filter(Boolean)
    .join('\n')
}

export const informedOf = ({ informed }: Fallback, { project, say, list }: Reader): string =>
  list(informed.map((id) => say(personName(project, id))).filter(Boolean))
