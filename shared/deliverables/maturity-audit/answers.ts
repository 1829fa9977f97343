import { dimensionById } from '../../content/maturity/dimensions'
import { EVIDENCE_STRENGTH_TEXTS } from '../../content/maturity/scales'
import type { Block, Cell, Run } from '../../formats/blocks'
import { asSentence } from '../../kernel/writing'
import type { AuditView, DimensionView, QuestionView } from '../../steps/maturity/audit-view'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** Every answer: the question, the sentence of its level, its target, its evidence. Null without an audit. */
export function answersChapter(view: AuditView | null, reader: Reader): Chapter | null {
  if (view === null) return null
  const { t } = reader
  return {
    name: t('chapter.answers'),
    title: t('answers.title', { count: view.questions.length }),
    blocks: [
      {
        kind: 'paragraph',
        text: [
          t('answers.intro'),
          ...(view.audit.mode === 'respondents' ? [t('answers.introHeard')] : []),
        ].join(' '),
      },
      ...view.dimensions.flatMap((dimension) => dimensionBlocks(dimension, reader)),
    ],
  }
}

function dimensionBlocks({ id, mark, questions }: DimensionView, reader: Reader): readonly Block[] {
  const { t, word, score } = reader
  const texts = dimensionById(id)
  const name = texts === undefined ? id : word(texts.name)
  return [
    {
      kind: 'heading',
      level: 2,
      text:
        mark.value === null
          ? t('answers.unscored', { dimension: name })
          : t('answers.heading', { dimension: name, score: score(mark.value.score) }),
    },
    {
      kind: 'table',
      columns: [
        { label: t('answers.question'), width: 40 },
        { label: t('answers.level'), width: 40 },
        { label: t('answers.target'), width: 13, align: 'end' },
        { label: t('answers.proof'), width: 38 },
      ],
      rows: questions.map((question) => answerRow(question, reader)),
    },
  ]
}

function answerRow(view: QuestionView, reader: Reader): readonly Cell[] {
  const { word, format } = reader
  const { question, target } = view
  return [
    {
      text: [
        { text: `${word(question.topic)}.`, bold: true },
        { text: ` ${word(question.question)}` },
      ],
    },
    levelCell(view, reader),
    { text: target === null ? '' : format.number(target) },
    { text: proofRuns(view, reader) },
  ]
}

function levelCell({ question, value, level, answer, heard }: QuestionView, reader: Reader): Cell {
  const { t, word, score, format } = reader
  if (level === null) {
    const said = value === 'unknown' ? 'unknown' : value === 'na' ? 'notApplicable' : 'unanswered'
    return { text: [{ text: t(`basis.${said}`), colour: 'muted' }] }
  }
  const sentence = question.levels[level - 1]
  const fromOthers = (answer?.value ?? null) === null && heard !== null
  return {
    text: [
      { text: `${format.number(level)}.`, bold: true },
      { text: ` ${sentence === undefined ? '' : word(sentence)}` },
      ...(fromOthers
        ? [
            {
              text: ` ${t('answers.heard', {
                people: heard.people,
                mean: score(heard.mean),
                spread: score(heard.spread),
              })}`,
              colour: 'muted' as const,
            },
          ]
        : []),
    ],
  }
}

/** Its strength in bold, then what was written; nothing where there is no level and nothing written. */
function proofRuns({ level, answer }: QuestionView, reader: Reader): readonly Run[] {
  const { t, say, word } = reader
  const evidence = say(answer?.evidence ?? '')
  const comment = say(answer?.comment ?? '')
  const strength = answer?.strength ?? (level === null ? null : 'none')
  return [
    ...(strength === null
      ? []
      : [{ text: `${word(EVIDENCE_STRENGTH_TEXTS[strength].name)}.`, bold: true }]),
    ...(evidence === '' ? [] : [{ text: ` ${asSentence(evidence)}` }]),
    ...(comment === ''
      ? []
      : [{ text: ` ${t('answers.comment', { text: asSentence(comment) })}` }]),
  ]
}
