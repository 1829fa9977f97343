import type { UseCase } from '../../domain/use-case'
import { USE_CASE_QUESTIONS } from '../../domain/use-case'
import { readinessOfPilot } from '../../rules/pilot-readiness'
import type { UseCaseView } from '../../rules/use-case-view'
import type { Chapter } from '../chapter'
import { codesOf } from './naming'
import { personName } from '../../rules/names'
import type { Portfolio } from './portfolio'
import { asSentence } from '../../kernel/writing'
import type { Reader } from './reader'

export interface NextStep {
  readonly action: string
  readonly cases: string
  /** Empty when nobody is named: the committee takes it. */
  readonly who: string
  /** ISO date, or null while none is set. */
  readonly due: string | null
}

const ACTIONS_LIMIT = 40

/** What the answers ask for: gaps, blocks and dates first, then the actions typed beside the answers. */
export function nextSteps(portfolio: Portfolio, reader: Reader): readonly NextStep[] {
  return [
    ...pilotSteps(portfolio, reader),
    ...gapSteps(portfolio, reader),
    ...typedActions(portfolio, reader),
  ]
}

function pilotSteps(portfolio: Portfolio, reader: Reader): readonly NextStep[] {
  const { t, say, label, list } = reader
  return portfolio.withStatus('pilot').flatMap(({ useCase }) => {
    const pilot = portfolio.pilotOf(useCase)
    const owner = say(personName(portfolio.project, useCase.owner))
    const step = (action: string, who = owner, due: string | null = null): NextStep => ({
      action,
      cases: useCase.code,
      who,
      due,
    })
    if (!pilot) return [step(t('next.writePilot'))]
    const readiness = readinessOfPilot(pilot).value
    const open = [...(readiness?.blockers ?? []), ...(readiness?.criticalPartly ?? [])]
    return [
      ...(open.length > 0
        ? [
            step(
              t('next.preparePilot', {
                criteria: list(open.map((criterion) => label(`pilot.${criterion}`))),
              }),
              owner,
              pilot.start,
            ),
          ]
        : []),
      ...(pilot.decision === null
        ? [
            pilot.decisionDate === null
              ? step(t('next.datePilot'))
              : step(t('next.decidePilot'), say(pilot.decisionBody), pilot.decisionDate),
          ]
        : []),
    ]
  })
}

type Gap = 'nameOwner' | 'nameDataOwner' | 'workOnData' | 'measure' | 'automate' | 'justify'

function gapSteps(portfolio: Portfolio, reader: Reader): readonly NextStep[] {
  const { t } = reader
  const { retained, scored, refused, unscored } = portfolio
  const open = scored.filter(
    ({ useCase }) => useCase.status !== 'refused' && useCase.status !== 'parked',
  )
  const gaps: readonly (readonly [Gap, readonly UseCaseView[]])[] = [
    ['nameOwner', retained.filter(({ useCase }) => useCase.owner === null)],
    ['nameDataOwner', retained.filter(({ useCase }) => useCase.dataOwner === null)],
    ['workOnData', open.filter(({ data }) => data.value?.verdict === 'blocked')],
    [
      'measure',
      retained.filter(({ useCase }) => useCase.questions['measurable-benefit'].value === 'no'),
    ],
    [
      'automate',
      open.filter(
        ({ ai, useCase }) => ai.value?.verdict === 'automation' && useCase.status !== 'live',
      ),
    ],
    ['justify', refused.filter(({ useCase }) => useCase.statusNote.trim() === '')],
  ]
  const steps = gaps.flatMap(([gap, views]) =>
    views.length === 0
      ? []
      : [
          {
            action: t(`next.${gap}`),
            cases: codesOf(views, reader, 8),
            who: ownersOf(gap, views, portfolio, reader),
            due: null,
          },
        ],
  )
  return unscored.length === 0
    ? steps
    : [
        ...steps,
        { action: t('next.score'), cases: scoreCases(unscored, reader), who: '', due: null },
      ]
}

const scoreCases = (unscored: readonly UseCaseView[], reader: Reader): string =>
  unscored.length <= 8
    ? codesOf(unscored, reader, 8)
    : reader.t('next.allUnscored', { count: unscored.length })

/** Work on a case falls to its owner when all the cases have the same one. */
function ownersOf(
  gap: Gap,
  views: readonly UseCaseView[],
  { project }: Portfolio,
  { say }: Reader,
): string {
  if (gap === 'nameOwner' || gap === 'justify') return ''
  const names = new Set(views.map(({ useCase }) => say(personName(project, useCase.owner))))
  return names.size === 1 ? ([...names][0] ?? '') : ''
}

function typedActions({ ranked, project }: Portfolio, { say }: Reader): readonly NextStep[] {
  return ranked
    .flatMap(({ useCase }) => questionActions(useCase).map((answer) => ({ useCase, answer })))
    .slice(0, ACTIONS_LIMIT)
    .map(({ useCase, answer }) => ({
      action: asSentence(say(answer.action)),
      cases: useCase.code,
      who: say(personName(project, answer.owner)),
      due: answer.due,
    }))
}

const questionActions = ({ questions, status }: UseCase) =>
  status === 'refused'
    ? []
    : USE_CASE_QUESTIONS.map((question) => questions[question]).filter(
        ({ action }) => action.trim() !== '',
      )

export function nextStepsBlocks(
  steps: readonly NextStep[],
  { t, format, count }: Reader,
): Chapter | null {
  if (steps.length === 0) return null
  return {
    name: t('chapter.next'),
    flows: true,
    title: t('next.title', { count: steps.length, words: count(steps.length) }),
    blocks: [
      { kind: 'paragraph', text: t('next.intro') },
      {
        kind: 'table',
        columns: [
          { label: t('next.action'), width: 50 },
          { label: t('next.cases'), width: 24 },
          { label: t('next.who'), width: 24 },
          { label: t('next.when'), width: 20 },
        ],
        rows: steps.map(({ action, cases, who, due }) => [
          { text: action },
          { text: cases },
          { text: who === '' ? t('next.committee') : who },
          { text: due === null ? t('next.toSet') : format.shortDate(due) },
        ]),
        caption: t('next.caption'),
      },
    ],
  }
}
