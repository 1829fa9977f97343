import type { Project } from '../../domain/project'
import type { Cover, TextDocument } from '../../formats/blocks'
import { personName } from '../../rules/names'
import { type Chapter, chapterBlocks } from '../chapter'
import { companyNote, coverFacts, monogramOf } from '../cover'
import type { Edition } from '../define-deliverable'
import { annexChapter } from './annex'
import { caseChapter } from './case-chapter'
import { CHAPTERS_LIMIT, type Dossier, dossierOf } from './dossier'
import { type Reader, readerOf } from './reader'
import { emptyChapter, summaryChapter } from './summary'

/** The business cases as a text document: one chapter per case, a summary in front of several. */
export function composeText(project: Project, edition: Edition): TextDocument {
  const reader = readerOf(edition.language)
  const dossier = dossierOf(project)
  const { t, format, say } = reader
  const company = say(project.profile.name) || t('cover.unnamed')
  return {
    language: edition.language,
    title: `${t('cover.title')} – ${company}`,
    subject: t('cover.subtitle'),
    author: say(edition.author),
    editedAt: edition.editedAt,
    cover: coverOf(dossier, edition, reader),
    header: { start: company, end: t('header', { date: format.date(edition.editedAt) }) },
    footer: t('footer'),
    blocks: [
      // Every chapter has the same headings: with several, only its conclusion is listed.
      { kind: 'contents', title: t('contents'), depth: dossier.cases.length > 2 ? 1 : 2 },
      ...chapterBlocks(chapters(dossier, reader)),
    ],
  }
}

function chapters(dossier: Dossier, reader: Reader): readonly (Chapter | null)[] {
  if (dossier.cases.length === 0) return [emptyChapter(dossier, reader)]
  return [
    summaryChapter(dossier, reader),
    ...dossier.cases.slice(0, CHAPTERS_LIMIT).map((one) => caseChapter(one, reader)),
    annexChapter(reader),
  ]
}

function coverOf({ project, cases }: Dossier, edition: Edition, reader: Reader): Cover {
  const { t, format, say } = reader
  const { profile } = project
  const company = say(profile.name) || t('cover.unnamed')
  const staff = profile.headcount === null ? '' : t('cover.staff', { count: profile.headcount })
  const facts: readonly (readonly [string, string])[] = [
    [t('cover.date'), format.date(edition.editedAt)],
    [t('cover.cases'), cases.length === 0 ? '' : format.number(cases.length)],
    [t('cover.amounts'), t('cover.amountsValue')],
    [t('cover.sponsor'), say(personName(project, profile.roles.sponsor))],
    [t('cover.author'), say(edition.author)],
    [t('cover.version'), say(profile.workshop.version)],
  ]
  return {
    kicker: t('cover.kicker'),
    title: t('cover.title'),
    subtitle: t('cover.subtitle'),
    company,
    companyNote: companyNote(say(profile.activity), staff),
    monogram: monogramOf(company),
    confidentiality: t('cover.confidentiality'),
    madeWith: edition.madeWithSextant ? t('cover.madeWith') : '',
    facts: coverFacts(facts, company),
  }
}
