import { libraryRiskById } from '../../content/risks/library'
import type { ReferenceId } from '../../content/risks/references'
import type { Risk } from '../../domain/risk'
import type { Block } from '../../formats/blocks'
import { asSentence } from '../../kernel/writing'
import { personName } from '../../rules/names'
import type { Reader } from './reader'
import { citesOf } from './references'

/** Cause, event, consequence: a part that is missing is named, and a scenario that is not written is said once. */
export function scenarioBlocks(risk: Risk, reader: Reader): readonly Block[] {
  const { t, say } = reader
  const parts = [
    [t('sheet.cause'), say(risk.cause)],
    [t('sheet.event'), say(risk.event)],
    [t('sheet.consequence'), say(risk.consequence)],
  ] as const
  if (parts.every(([, text]) => text === ''))
    return [{ kind: 'paragraph', style: 'muted', text: t('sheet.noScenario') }]
  return [
    {
      kind: 'list',
      ordered: false,
      items: parts.map(([name, text]) => [
        { text: `${name}.`, bold: true },
        text === ''
          ? { text: ` ${t('sheet.toWrite')}`, colour: 'warn' as const }
          : { text: ` ${asSentence(text.replace(/\s*\n\s*/g, ' '))}` },
      ]),
    },
  ]
}

/** Who answers, by when, for which cases; what is not known takes no room, what is asked of everyone is named. */
export function factsOf(risk: Risk, reader: Reader): Block {
  const { t, say, format, project } = reader
  const facts: readonly (readonly [string, string])[] = [
    [t('sheet.family'), reader.family(risk.family)],
    [t('sheet.scope'), scopeOf(risk, reader)],
    [t('sheet.persons'), say(risk.personsAffected)],
    [t('sheet.owner'), say(personName(project, risk.owner)) || t('toName')],
    [t('sheet.due'), risk.due === null ? t('toSet') : format.shortDate(risk.due)],
    [t('sheet.status'), reader.status(risk.status)],
    [
      t('sheet.treatment'),
      risk.treatment === null ? t('sheet.toChoose') : reader.treatment(risk.treatment),
    ],
    [t('sheet.cost'), risk.cost === null ? '' : format.money(risk.cost)],
    [t('sheet.reviews'), reviewsOf(risk, reader)],
    [t('sheet.charter'), risk.charterClauses.map(say).join(', ')],
  ]
  return {
    kind: 'facts',
    items: facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }])),
  }
}

function reviewsOf({ lastReview, nextReview }: Risk, { t, format }: Reader): string {
  if (lastReview === null)
    return nextReview === null ? '' : t('sheet.reviewNext', { next: format.shortDate(nextReview) })
  if (nextReview === null) return t('sheet.reviewLast', { last: format.shortDate(lastReview) })
  return t('sheet.reviewBoth', {
    last: format.shortDate(lastReview),
    next: format.shortDate(nextReview),
  })
}

/** Cases and tools by code; the whole company when there is none. */
export function scopeOf(risk: Risk, { t, project }: Reader): string {
  const codes = [
    ...risk.useCaseIds.flatMap((id) => project.useCases.get(id)?.code ?? []),
    ...risk.toolIds.flatMap((id) => project.tools.get(id)?.code ?? []),
  ]
  return codes.length === 0 ? t('sheet.company') : codes.join(', ')
}

/** What the library points to for this risk: places to look, never a verdict. */
export function referenceBlocks(risk: Risk, reader: Reader): readonly Block[] {
  const cites = citesOf(referencesOf(risk), reader)
  return cites.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          style: 'small',
          text: reader.t('sheet.references', {
            list: cites
              .map(({ source, items }) => `${source} (${items.join(', ')})`)
              .join(reader.language === 'fr' ? ' ; ' : '; '),
          }),
        },
      ]
}

export const referencesOf = ({ catalogueId }: Risk): readonly ReferenceId[] =>
  catalogueId === null ? [] : (libraryRiskById(catalogueId)?.references ?? [])
