import { z } from 'zod'
import { measureById } from '../../content/measures/library'
import { fivePointOrNull } from '../../domain/mark'
import type { Project } from '../../domain/project'
import { RISK_FAMILIES, type Risk } from '../../domain/risk'
import type { AppError } from '../../errors/app-error'
import { cleanText } from '../../kernel/clean-text'
import { err, ok, type Result } from '../../kernel/result'
import { defineTexts, type Language, translate } from '../../kernel/text'
import { parseJson } from '../../transfer/parse-json'

const line = z.string().trim().max(300)
const paragraph = z.string().max(20_000)

/** A risk that a consultant keeps from one project to the next. It names no company, person, case or tool. */
export const ownRiskSchema = z
  .object({
    id: z.uuidv7(),
    /** The language it is written in. */
    language: z.enum(['fr', 'en']),
    family: z.enum(RISK_FAMILIES),
    title: line.min(1),
    cause: paragraph,
    event: paragraph,
    consequence: paragraph,
    indicator: line,
    start: z.object({ probability: fivePointOrNull, severity: fivePointOrNull }).readonly(),
    measures: z
      .array(
        z.object({ title: line.min(1), catalogueId: z.string().max(120).nullable() }).readonly(),
      )
      .max(60)
      .readonly(),
    /** ISO date. */
    addedOn: z.iso.date(),
  })
  .readonly()
export type OwnRisk = z.infer<typeof ownRiskSchema>

const FORMAT = 'sextant-own-risks'
/** Most risks a library file may hold. */
export const OWN_RISKS_LIMIT = 2_000

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  risks: z.array(ownRiskSchema).max(OWN_RISKS_LIMIT),
})

/** The library as a file of its own, so that nothing depends on the browser's store alone. */
export const writeOwnRisks = (risks: readonly OwnRisk[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, risks }, null, 2)}\n`

/**
 * Reads a library file.
 *
 * Errors: `file-unreadable` (not JSON), `file-truncated`, `file-hostile`, `file-invalid`
 * (where it departs from the format, a later `version` included).
 */
export function readOwnRisks(text: string, fileName: string): Result<readonly OwnRisk[], AppError> {
  const parsed = parseJson(text)
  if (!parsed.ok) {
    const { error } = parsed
    if (error.kind === 'hostile') return err({ code: 'file-hostile', fileName, where: error.where })
    return err({
      code: error.kind === 'truncated' ? 'file-truncated' : 'file-unreadable',
      fileName,
    })
  }
  const file = fileSchema.safeParse(parsed.value)
  if (!file.success)
    return err({
      code: 'file-invalid',
      fileName,
      where: file.error.issues[0]?.path.join('.') ?? '',
    })
  return ok(file.data.risks)
}

/** Two libraries in one: by id, the one brought in wins. */
export function mergeOwnRisks(
  kept: readonly OwnRisk[],
  brought: readonly OwnRisk[],
): readonly OwnRisk[] {
  const byId = new Map(kept.map((risk) => [risk.id, risk]))
  for (const risk of brought) byId.set(risk.id, risk)
  return [...byId.values()]
}

/** What would leave the project if a risk were promoted: this text and nothing else. */
export interface PromotionDraft {
  readonly family: Risk['family']
  readonly title: string
  readonly cause: string
  readonly event: string
  readonly consequence: string
  readonly indicator: string
  readonly measures: OwnRisk['measures']
  readonly start: OwnRisk['start']
}

/**
 * The text of a risk as it could leave its project: names of the company, of people and of assistants replaced by a
 * neutral word, owners, dates, evidence, costs, cases and tools left behind.
 */
export function promotionDraft(project: Project, risk: Risk, language: Language): PromotionDraft {
  const clean = (text: string) => withoutNames(text, namesOf(project), language)
  return {
    family: risk.family,
    title: clean(risk.title),
    cause: clean(risk.cause),
    event: clean(risk.event),
    consequence: clean(risk.consequence),
    indicator: clean(risk.indicator),
    start: risk.gross,
    measures: risk.measureIds.flatMap((id) => {
      const measure = project.measures.get(id)
      if (!measure || measure.removedAt !== null || measure.status === 'dropped') return []
      const known = measure.catalogueId !== null && measureById(measure.catalogueId) !== undefined
      return [{ title: clean(measure.title), catalogueId: known ? measure.catalogueId : null }]
    }),
  }
}

interface Name {
  readonly text: string
  readonly kind: 'company' | 'person' | 'tool'
}

/** Names that must not leave: the company, its people, its tools and their vendors. */
const namesOf = ({ profile, people, tools }: Project): readonly Name[] =>
  [
    ...companyNames(profile.name).map((text) => ({ text, kind: 'company' as const })),
    ...people.all().map(({ name }) => ({ text: name, kind: 'person' as const })),
    ...tools.all().map(({ name }) => ({ text: name, kind: 'tool' as const })),
  ]
    .filter(({ text }) => text.trim().length >= SHORTEST_NAME)
    .toSorted((a, b) => b.text.length - a.text.length)

/** The full name, and the word it is called by. */
const companyNames = (name: string): readonly string[] => [name, name.trim().split(/\s+/)[0] ?? '']

/** Shorter names are too close to ordinary words to be replaced by a machine. */
const SHORTEST_NAME = 4

function withoutNames(text: string, names: readonly Name[], language: Language): string {
  const t = translate(neutralTexts, language)
  return names.reduce(
    (told, { text: name, kind }) =>
      told.replaceAll(
        new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name.trim())}(?![\\p{L}\\p{N}])`, 'giu'),
        t(kind),
      ),
    cleanText(text),
  )
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const neutralTexts = defineTexts({
  company: { fr: 'l’entreprise', en: 'the company' },
  person: { fr: 'une personne', en: 'a person' },
  tool: { fr: 'l’outil', en: 'the tool' },
})

/** Names of the project still in a text, so that the screen can show them before it leaves. */
export const namesLeftIn = (project: Project, text: string): readonly string[] => {
  const low = text.toLowerCase()
  const parts = [
    ...project.profile.name.split(/\s+/),
    ...project.people.all().flatMap(({ name }) => [name, ...name.split(/\s+/)]),
    ...project.tools.all().map(({ name }) => name),
  ].filter((part) => part.length >= SHORTEST_NAME)
  return [...new Set(parts)].filter((part) => low.includes(part.toLowerCase()))
}
