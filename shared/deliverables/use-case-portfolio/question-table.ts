import { DATA_CRITERIA, type UseCaseQuestion } from '../../domain/use-case'
import type { Block, Cell, Tone } from '../../formats/blocks'
import { aiVerdictState } from '../../rules/ai-vs-automation'
import { STEP_ONE_QUESTIONS, type StepOneQuestion, stepOneAnswers } from '../../rules/step-one'
import type { UseCaseView } from '../../rules/use-case-view'
import { goalOf } from './case-facts'
import { personName } from '../../rules/names'
import type { Portfolio } from './portfolio'
import { asSentence, lowerFirst } from '../../kernel/writing'
import type { Reader } from './reader'

const TONES: Readonly<Record<string, Tone>> = { yes: 'ok', named: 'ok', partly: 'warn', no: 'off' }

/** The five questions of the step, their answers, and what the grids behind them say. */
export function questionTable(view: UseCaseView, portfolio: Portfolio, reader: Reader): Block {
  const { t, label } = reader
  const answers = stepOneAnswers(view.useCase, portfolio.project.settings)
  return {
    kind: 'table',
    columns: [
      { label: t('sheet.question'), width: 33 },
      { label: t('sheet.answer'), width: 19 },
      { label: t('sheet.known'), width: 68 },
    ],
    rows: STEP_ONE_QUESTIONS.map((question): readonly Cell[] => [
      { text: label(`question.${question}`) },
      question === 'is-ai'
        ? aiAnswer(view, reader)
        : answerCell(answers[question] ?? 'open', reader),
      { text: knownOf(question, view, portfolio, reader) },
    ]),
  }
}

function answerCell(
  answer: 'yes' | 'partly' | 'no' | 'na' | 'named' | 'open',
  { label }: Reader,
): Cell {
  const tone = TONES[answer]
  return { text: label(`answer.${answer}`), ...(tone ? { fill: tone } : {}) }
}

/** AI or assisted automation is a yes, plain automation a no (method.md `rule.step-colour`). */
function aiAnswer({ ai }: UseCaseView, reader: Reader): Cell {
  const verdict = aiVerdictState(ai)
  return answerCell(
    verdict === 'unknown' ? 'open' : verdict === 'automation' ? 'no' : 'yes',
    reader,
  )
}

function knownOf(
  question: StepOneQuestion,
  view: UseCaseView,
  portfolio: Portfolio,
  reader: Reader,
): string {
  const { useCase } = view
  const { t, say } = reader
  const parts: readonly string[] = (() => {
    switch (question) {
      case 'strategic-fit': {
        const objective =
          useCase.objectiveId && portfolio.project.objectives.get(useCase.objectiveId)
        return objective ? [asSentence(`${objective.code} ${say(objective.title)}`)] : []
      }
      case 'data-ready':
        return dataText(view, reader)
      case 'data-owner': {
        const name = say(personName(portfolio.project, useCase.dataOwner))
        const note = say(useCase.dataOwnerNote)
        return [
          ...(name === '' ? [] : [t('sheet.dataOwner', { name })]),
          ...(note === '' ? [] : [asSentence(note)]),
        ]
      }
      case 'measurable-benefit': {
        const goal = goalOf(useCase.goal, reader)
        return goal === '' ? [] : [asSentence(goal)]
      }
      case 'is-ai':
        return aiText(view, reader)
    }
  })()
  return [...parts, ...commentOf(question, useCase, reader)].join(' ')
}

const commentOf = (
  question: StepOneQuestion,
  { questions }: UseCaseView['useCase'],
  { say }: Reader,
): readonly string[] => {
  if (question === 'is-ai') return []
  const { comment, evidence } = questions[question satisfies UseCaseQuestion]
  return [comment, evidence].flatMap((text) => (text.trim() === '' ? [] : [asSentence(say(text))]))
}

function dataText(
  { data, useCase }: UseCaseView,
  { t, label, format, list }: Reader,
): readonly string[] {
  if (data.value === null) return []
  const named = (answer: 'no' | 'partly') =>
    DATA_CRITERIA.filter((criterion) => useCase.data[criterion] === answer).map((criterion) =>
      label(`data.${criterion}`),
    )
  const [missing, partly] = [named('no'), named('partly')]
  return [
    t('sheet.dataIndex', {
      verdict: lowerFirst(label(`dataVerdict.${data.value.verdict}`)),
      index: format.number(data.value.index, 0),
    }),
    ...(missing.length > 0 ? [t('sheet.dataMissing', { criteria: list(missing) })] : []),
    ...(partly.length > 0 ? [t('sheet.dataPartly', { criteria: list(partly) })] : []),
    ...(data.status === 'provisional' ? [t('sheet.dataProvisional')] : []),
  ]
}

function aiText({ ai }: UseCaseView, { t, label, format }: Reader): readonly string[] {
  if (ai.value === null) return []
  return [
    t('sheet.aiScore', {
      verdict: label(`aiVerdict.${ai.value.verdict}`),
      score: format.number(ai.value.score, 1),
    }),
    ...(ai.value.warning ? [t('sheet.aiWarning')] : []),
    ...(ai.status === 'provisional' ? [t('sheet.aiProvisional')] : []),
  ]
}
