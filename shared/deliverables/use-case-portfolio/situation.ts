import type { Block, Inline } from '../../formats/blocks'
import type { UseCaseView } from '../../rules/use-case-view'
import type { Chapter } from '../chapter'
import { codesOf, fullName, namesOf } from './naming'
import type { Portfolio } from './portfolio'
import { lowerFirst, upperFirst } from '../../kernel/writing'
import type { Reader } from './reader'

/** Where the company stands, in one page: each line is a fact and what follows from it. */
export function situationBlocks(portfolio: Portfolio, reader: Reader): Chapter {
  const { t } = reader
  const name = t('chapter.situation')
  if (portfolio.ranked.length === 0)
    return {
      name,
      title: t('situation.noCase'),
      blocks: [{ kind: 'paragraph', style: 'lead', text: t('situation.noCaseNext') }],
    }
  const statements = statementsOf(portfolio, reader)
  return {
    name,
    title: titleOf(portfolio, reader),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: leadOf(portfolio, reader) },
      factsOf(portfolio, reader),
      ...(statements.length > 0
        ? [{ kind: 'list', ordered: false, items: statements } as const]
        : []),
      ...firstOf(portfolio, reader),
    ],
  }
}

function titleOf(portfolio: Portfolio, { t, count, list }: Reader): string {
  if (portfolio.scored.length === 0)
    return t('situation.noneScoredTitle', { count: portfolio.ranked.length })
  const [quickWins, pilots, refusals] = [
    portfolio.byQuadrant['quick-win'].length,
    portfolio.withStatus('pilot').length,
    portfolio.refused.length,
  ]
  const parts = [
    t('situation.titleQuickWins', { count: quickWins, words: lowerFirst(count(quickWins)) }),
    ...(pilots > 0
      ? [t('situation.titlePilots', { count: pilots, words: lowerFirst(count(pilots)) })]
      : []),
    ...(refusals > 0
      ? [t('situation.titleRefusals', { count: refusals, words: lowerFirst(count(refusals)) })]
      : []),
  ]
  return upperFirst(list(parts))
}

function leadOf({ ranked, scored, byQuadrant }: Portfolio, { t, count }: Reader): string {
  const lead = t('situation.lead', { count: ranked.length, words: count(ranked.length) })
  if (scored.length === 0) return `${lead} ${t('situation.unscored', { count: ranked.length })}`
  return `${lead} ${t('situation.quadrants', {
    quickWins: byQuadrant['quick-win'].length,
    strategic: byQuadrant.strategic.length,
    incremental: byQuadrant.incremental.length,
    avoid: byQuadrant.avoid.length,
  })}`
}

function factsOf(portfolio: Portfolio, { t, format, label }: Reader): Block {
  const { ranked, scored, refused, parked } = portfolio
  const number = (views: readonly unknown[]) => format.number(views.length)
  return {
    kind: 'facts',
    items: [
      { label: t('situation.registered'), value: number(ranked) },
      { label: t('situation.scoredCount'), value: number(scored) },
      { label: label('quadrant.quick-win'), value: number(portfolio.byQuadrant['quick-win']) },
      {
        label: t('situation.pilotsAndLive'),
        value: number([...portfolio.withStatus('pilot'), ...portfolio.withStatus('live')]),
      },
      { label: t('situation.automationCount'), value: number(automated(portfolio)) },
      { label: t('situation.refusedAndParked'), value: number([...refused, ...parked]) },
    ],
  }
}

const automated = ({ ranked }: Portfolio): readonly UseCaseView[] =>
  ranked.filter(
    ({ useCase, ai }) => ai.value?.verdict === 'automation' && useCase.status !== 'refused',
  )

const inPlay = ({ useCase }: UseCaseView): boolean =>
  useCase.status !== 'refused' && useCase.status !== 'parked'

function statementsOf(portfolio: Portfolio, reader: Reader): readonly Inline[] {
  const { scored, unscored, retained, refused } = portfolio
  const live = portfolio.withStatus('live')
  const noOwner = retained.filter(({ useCase }) => useCase.owner === null)
  const blocked = scored.filter((view) => view.data.value?.verdict === 'blocked' && inPlay(view))
  type Key = 'live' | 'noOwner' | 'dataBlocked' | 'automation' | 'refused'
  const about = (key: Key, views: readonly UseCaseView[]) =>
    views.length === 0
      ? []
      : [
          reader.t(`situation.${key}`, {
            count: views.length,
            words:
              key === 'dataBlocked'
                ? lowerFirst(reader.count(views.length))
                : reader.count(views.length),
            cases: namesOf(views, reader),
          }),
        ]
  return [
    ...pilotStatements(portfolio, reader),
    ...about('live', live),
    ...about('noOwner', noOwner),
    ...about('dataBlocked', blocked),
    ...about('automation', automated(portfolio)),
    ...about('refused', refused),
    ...(unscored.length > 0 && scored.length > 0
      ? [reader.t('situation.unscored', { count: unscored.length })]
      : []),
  ]
}

function pilotStatements(portfolio: Portfolio, reader: Reader): readonly string[] {
  const { t, format, count } = reader
  const pilots = portfolio.withStatus('pilot')
  if (pilots.length === 0) {
    const candidate = portfolio.byQuadrant['quick-win'].find(
      (view) => inPlay(view) && view.useCase.status !== 'live',
    )
    return candidate ? [t('situation.noPilot', { case: fullName(candidate, reader) })] : []
  }
  const dateOf = ({ useCase }: UseCaseView) => portfolio.pilotOf(useCase)?.decisionDate ?? null
  const undated = pilots.filter((view) => dateOf(view) === null)
  const decisions = pilots.flatMap((view) => {
    const date = dateOf(view)
    return date === null
      ? []
      : [t('situation.pilotDecision', { code: view.useCase.code, date: format.date(date) })]
  })
  return [
    [
      t('situation.pilot', {
        count: pilots.length,
        words: count(pilots.length),
        cases: namesOf(pilots, reader),
      }),
      ...decisions.slice(0, 3),
      ...(undated.length > 0
        ? [
            t('situation.pilotDecisionMissing', {
              count: undated.length,
              cases: codesOf(undated, reader, 8),
            }),
          ]
        : []),
    ].join(' '),
  ]
}

function firstOf({ scored }: Portfolio, reader: Reader): readonly Block[] {
  const first = scored[0]
  if (!first) return []
  const { t, format } = reader
  return [
    {
      kind: 'callout',
      tone: 'primary',
      title: t('situation.firstTitle'),
      text: t('situation.first', {
        case: fullName(first, reader),
        impact: format.number(first.impact.value ?? 0, 1),
        feasibility: format.number(first.feasibility.value ?? 0, 1),
        index: format.number(first.index.value ?? 0, 1),
      }),
    },
  ]
}
