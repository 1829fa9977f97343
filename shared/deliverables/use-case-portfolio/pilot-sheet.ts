import type { Pilot, PilotCriterion } from '../../domain/pilot'
import type { Block, Tone } from '../../formats/blocks'
import { pilotDuration } from '../../rules/pilot-duration'
import { type PilotReadiness, readinessOfPilot } from '../../rules/pilot-readiness'
import type { UseCaseView } from '../../rules/use-case-view'
import type { Portfolio } from './portfolio'
import { namedText } from '../named-text'
import type { Reader } from './reader'

/** The pilot sheet of a case and whether the pilot can start. Nothing when there is none. */
export function pilotBlocks(
  { useCase }: UseCaseView,
  portfolio: Portfolio,
  reader: Reader,
): readonly Block[] {
  const pilot = portfolio.pilotOf(useCase)
  if (!pilot) return []
  const facts = pilotFacts(pilot, reader)
  const content: readonly Block[] = [
    ...(facts.length > 0 ? [{ kind: 'facts', items: facts } as const] : []),
    ...writtenTexts(pilot, reader),
    ...criteriaBlocks(pilot, reader),
    ...readinessCallout(pilot, reader),
  ]
  if (content.length === 0) return []
  return [
    { kind: 'page-break' },
    {
      kind: 'heading',
      level: 2,
      text: `${reader.t('sheet.pilotTitle')} ${useCase.code}`,
    },
    ...content,
  ]
}

function pilotFacts(pilot: Pilot, { t, label, format, say }: Reader) {
  const { start, end, decisionDate, decisionBody, rolloutBudget } = pilot
  const duration = pilotDuration(start, end).value
  const decision = [
    pilot.decision === null ? '' : label(`pilotDecision.${pilot.decision}`),
    decisionDate === null ? '' : format.shortDate(decisionDate),
    say(decisionBody),
  ].filter(Boolean)
  const facts: readonly (readonly [string, string])[] = [
    [
      t('sheet.pilotPeriod'),
      start === null || end === null
        ? ''
        : t('sheet.pilotPeriodValue', {
            start: format.shortDate(start),
            end: format.shortDate(end),
          }),
    ],
    [
      t('sheet.pilotDuration'),
      duration === null
        ? ''
        : t('sheet.pilotDurationValue', {
            days: duration.days,
            weeks: format.number(duration.weeks, 1),
          }),
    ],
    [t('sheet.pilotDecisionOn'), decision.join(', ')],
    [t('sheet.pilotGroup'), say(pilot.group)],
    [t('sheet.pilotBudget'), rolloutBudget === null ? '' : format.money(rolloutBudget)],
  ]
  return facts.flatMap(([name, value]) => (value === '' ? [] : [{ label: name, value }]))
}

function writtenTexts(pilot: Pilot, { t, say }: Reader): readonly Block[] {
  const written: readonly (readonly [string, string])[] = [
    [t('sheet.pilotObjective'), say(pilot.objective)],
    [t('sheet.pilotSources'), say(pilot.sources)],
    [t('sheet.pilotKpis'), say(pilot.kpis)],
    [t('sheet.pilotBudget'), say(pilot.rolloutBudgetNote)],
    [t('sheet.pilotLessons'), say(pilot.lessons)],
  ]
  const long = pilotDuration(pilot.start, pilot.end).value?.verdict === 'alert'
  return [
    ...written.flatMap(([name, text]) => namedText(name, text)),
    ...(long
      ? [
          {
            kind: 'paragraph',
            text: [{ text: t('sheet.pilotTooLong'), colour: 'off' as const }],
          } as const,
        ]
      : []),
  ]
}

function criteriaBlocks({ successCriteria }: Pilot, { t, format, say }: Reader): readonly Block[] {
  const items = successCriteria.flatMap(({ text, operator, value }) => {
    // Whoever wrote the figure in the sentence has said it already.
    const said = value === 0 || (value !== null && text.replace(',', '.').includes(String(value)))
    const figure =
      operator === null || value === null || said
        ? ''
        : `${SIGNS[operator]}\u00A0${format.number(value)}`
    const written = [say(text), figure].filter(Boolean).join(' ')
    return written === '' ? [] : [written]
  })
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', text: [{ text: t('sheet.pilotCriteria'), bold: true }] },
    { kind: 'list', ordered: false, items },
  ]
}

const SIGNS = { '<=': '≤', '>=': '≥', '=': '=' } as const

const VERDICT_TONES: Readonly<Record<PilotReadiness['verdict'], Tone>> = {
  ready: 'ok',
  almost: 'warn',
  'not-ready': 'off',
}

function readinessCallout(pilot: Pilot, reader: Reader): readonly Block[] {
  const { t, label, format } = reader
  const readiness = readinessOfPilot(pilot).value
  if (readiness === null) return []
  return [
    {
      kind: 'callout',
      tone: VERDICT_TONES[readiness.verdict],
      title: t('sheet.readinessTitle', {
        verdict: label(`pilotVerdict.${readiness.verdict}`),
        score: format.number(readiness.score, 1),
      }),
      text: readinessText(readiness, reader),
    },
  ]
}

function readinessText(
  { verdict, blockers, criticalPartly }: PilotReadiness,
  { t, label, list }: Reader,
): string {
  const named = (criteria: readonly PilotCriterion[]) =>
    list(criteria.map((criterion) => label(`pilot.${criterion}`)))
  if (verdict === 'ready') return t('sheet.readinessReady')
  if (blockers.length > 0) return t('sheet.readinessBlocked', { criteria: named(blockers) })
  if (criticalPartly.length > 0)
    return t('sheet.readinessPartly', { criteria: named(criticalPartly) })
  return t('sheet.readinessLow')
}
