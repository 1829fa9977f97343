import { articleLabel } from '../../content/law/article-label'
import type { Block, Cell } from '../../formats/blocks'
import { localized, translate } from '../../kernel/text'
import { upperFirst } from '../../kernel/writing'
import { gateWords } from '../../locales/gates'
import { type LegalReport, named } from './report'

export function dpiaTable(report: LegalReport): readonly Block[] {
  const { views, project, language, writing, t } = report
  const words = translate(gateWords, language)
  const shown = views.filter(
    ({ useCase, dpia }) =>
      dpia === 'required' || dpia === 'consider' || useCase.legal.personalData === 'yes',
  )
  const heading: Block = { kind: 'heading', level: 2, text: t('dpia.heading') }
  if (shown.length === 0) return [heading, { kind: 'paragraph', text: t('dpia.none') }]
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { label: t('dpia.case'), width: 34 },
        { label: t('dpia.result'), width: 18 },
        { label: t('dpia.criteria'), width: 14, align: 'end' },
        { label: t('dpia.date'), width: 20 },
        { label: t('dpia.owner'), width: 18 },
        { label: t('dpia.note'), width: 34 },
      ],
      rows: shown.map((view): readonly Cell[] => {
        const kept = view.legal.assessment?.dpia
        const owner = kept?.owner ? project.people.get(kept.owner)?.name : undefined
        const due =
          kept?.doneOn !== undefined && kept.doneOn !== null
            ? t('dpia.done', { date: writing.format.shortDate(kept.doneOn) })
            : kept?.plannedOn !== undefined && kept.plannedOn !== null
              ? t('dpia.planned', { date: writing.format.shortDate(kept.plannedOn) })
              : t('dpia.undated')
        return [
          named(view, report),
          {
            text: upperFirst(words(`dpia.${view.dpia}`)),
            ...(view.undated ? { fill: 'off' as const } : {}),
          },
          {
            text: view.criteria === null ? t('dpia.nobody') : writing.format.number(view.criteria),
          },
          { text: due },
          { text: owner === undefined ? t('dpia.nobody') : writing.say(owner) },
          { text: writing.say(kept?.note ?? '') },
        ]
      }),
    },
  ]
}

export function cseTable(report: LegalReport): readonly Block[] {
  const { views, language, writing, t, label } = report
  const shown = views.filter(
    ({ useCase, legal }) =>
      useCase.status === 'pilot' ||
      useCase.status === 'live' ||
      legal.findings?.cse.result === 'yes',
  )
  const publicBody = views.some((view) => view.publicBody)
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: t(publicBody ? 'cse.headingPublic' : 'cse.heading'),
  }
  if (shown.length === 0) return [heading, { kind: 'paragraph', text: t('cse.noCase') }]
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { label: t('cse.case'), width: 30 },
        { label: t('cse.answer'), width: 18 },
        { label: t('cse.why'), width: 44 },
        { label: t('cse.informed'), width: 18 },
        { label: t('cse.opinion'), width: 20 },
        { label: t('cse.pilot'), width: 18 },
      ],
      rows: shown.map((view): readonly Cell[] => {
        const day = (at: number) => {
          const step = view.steps[at]
          if (step?.date === null || step === undefined) return t('cse.none')
          const date = writing.format.shortDate(step.date)
          return step.state === 'latest' ? t('cse.latest', { date }) : date
        }
        const { because } = view.cse
        return [
          named(view, report),
          { text: t(`cse.${view.cse.result}`) },
          {
            text: `${localized(because.text, language)} (${articleLabel(because.article, language)}, ${label(`grade.${because.grade}`)})`,
          },
          {
            text: day(0),
            ...(view.cse.result === 'yes' && view.steps[0]?.date === null
              ? { fill: 'warn' as const }
              : {}),
          },
          { text: day(1) },
          { text: day(2) },
        ]
      }),
    },
  ]
}
