import type { Project } from '../../domain/project'
import type { Block, Cover, TextDocument } from '../../formats/blocks'
import type { Edition } from '../define-deliverable'
import { matrixBlocks } from './matrix'
import { methodBlocks } from './method'
import { nextSteps, nextStepsBlocks } from './next-steps'
import { personName, type Portfolio, portfolioOf } from './portfolio'
import { rankingBlocks } from './ranking'
import { type Reader, readerOf } from './reader'
import { refusalBlocks } from './refusals'
import { sheetBlocks } from './sheets'
import { situationBlocks } from './situation'
import { changedSettings, thresholdBlocks } from './thresholds'

/** A chapter: its name, its title as a conclusion, what it says. Null when there is nothing to say. */
export interface Chapter {
  readonly name: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** Continues on the page of the chapter before. */
  readonly flows?: boolean
}

/** The portfolio as a text document. A chapter without content does not exist: no empty heading. */
export function composeText(project: Project, edition: Edition): TextDocument {
  const reader = readerOf(edition.language)
  const portfolio = portfolioOf(project)
  const { t, format, say } = reader
  const date = format.date(edition.editedAt)
  const company = say(project.profile.name) || t('cover.unnamed')
  return {
    language: edition.language,
    title: `${t('cover.title')} – ${company}`,
    subject: t('cover.subtitle'),
    author: say(edition.author),
    editedAt: edition.editedAt,
    cover: coverOf(portfolio, edition, reader),
    header: { start: company, end: t('header', { date }) },
    footer: t('footer'),
    blocks: [
      { kind: 'contents', title: t('contents') },
      ...chapters(portfolio, reader).flatMap((chapter, index) => chapterBlocks(chapter, index + 1)),
    ],
  }
}

function chapters(portfolio: Portfolio, reader: Reader): readonly Chapter[] {
  const steps = nextSteps(portfolio, reader)
  const changes = changedSettings(portfolio.project.settings, reader)
  return [
    situationBlocks(portfolio, reader),
    methodBlocks(portfolio.project.settings, changes.length > 0, reader),
    matrixBlocks(portfolio, reader),
    rankingBlocks(portfolio, reader),
    sheetBlocks(portfolio, reader),
    refusalBlocks(portfolio, reader),
    nextStepsBlocks(steps, reader),
    thresholdBlocks(changes, reader),
  ].filter((chapter) => chapter !== null)
}

const chapterBlocks = (
  { name, title, blocks, flows = false }: Chapter,
  number: number,
): readonly Block[] => [
  ...(flows ? [] : [{ kind: 'page-break' } as const]),
  { kind: 'heading', level: 1, text: title, kicker: `${number}. ${name}`, id: `chapter-${number}` },
  ...blocks,
]

/** Characters that a cover has room for: beyond, the activity or some facts give way to the name. */
const NOTE_LIMIT = 160
const NAME_LIMIT = 100

function coverOf(portfolio: Portfolio, edition: Edition, reader: Reader): Cover {
  const { t, format, say } = reader
  const { project, ranked, scored } = portfolio
  const { profile } = project
  const company = say(profile.name) || t('cover.unnamed')
  const staff = profile.headcount === null ? '' : t('cover.staff', { count: profile.headcount })
  const facts: readonly (readonly [string, string])[] = [
    [t('cover.date'), format.date(edition.editedAt)],
    [
      t('cover.cases'),
      ranked.length === 0
        ? ''
        : scored.length === 0
          ? t('cover.casesNone', { count: format.number(ranked.length) })
          : t('cover.casesValue', {
              count: format.number(ranked.length),
              scored: format.number(scored.length),
            }),
    ],
    [t('cover.sponsor'), say(personName(project, profile.roles.sponsor))],
    [t('cover.referent'), say(personName(project, profile.roles.aiReferent))],
    [t('cover.author'), say(edition.author)],
    [t('cover.version'), say(profile.workshop.version)],
  ]
  const note = [say(profile.activity), staff].filter(Boolean).join(', ')
  return {
    kicker: t('cover.kicker'),
    title: t('cover.title'),
    subtitle: t('cover.subtitle'),
    company,
    companyNote: note.length > NOTE_LIMIT ? staff : note,
    monogram: monogramOf(company),
    confidentiality: t('cover.confidentiality'),
    madeWith: edition.madeWithSextant ? t('cover.madeWith') : '',
    facts: facts
      .flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]))
      .slice(0, company.length > NAME_LIMIT ? 3 : 6),
  }
}

/** Initials of the first two words that are not a legal form. */
function monogramOf(company: string): string {
  const words = company.split(/[\s\-–,()]+/).filter((word) => /^\p{L}/u.test(word))
  const [first = '', second = ''] = words
  return `${Array.from(first)[0] ?? ''}${Array.from(second)[0] ?? ''}`.toLocaleUpperCase()
}
