import type { Project } from '../../domain/project'
import type { Cover, TextDocument } from '../../formats/blocks'
import { personName } from '../../rules/names'
import { chapterBlocks } from '../chapter'
import { companyNote, coverFacts, monogramOf } from '../cover'
import type { Edition } from '../define-deliverable'
import { annexChapter } from './annex'
import { fallbackChapter } from './fallbacks'
import { gateChapter } from './gates'
import { incidentChapter } from './incidents'
import { listChapter } from './list'
import { mapChapter } from './map'
import { measureChapter } from './measures'
import { type Reader, readerOf } from './reader'
import { sheetChapter } from './sheets'
import { situationChapter } from './situation'

/** The register as a text document. A chapter without content does not exist: no empty heading. */
export function composeText(project: Project, edition: Edition): TextDocument {
  const reader = readerOf(project, edition.language, edition.editedAt.slice(0, 10))
  const { t, format, say } = reader
  const company = say(project.profile.name) || t('cover.unnamed')
  return {
    language: edition.language,
    title: `${t('cover.title')} – ${company}`,
    subject: t('cover.subtitle'),
    author: say(edition.author),
    editedAt: edition.editedAt,
    cover: coverOf(reader, edition, company),
    header: { start: company, end: t('header', { date: format.date(edition.editedAt) }) },
    footer: t('footer'),
    blocks: [
      { kind: 'contents', title: t('contents') },
      ...chapterBlocks([
        situationChapter(reader),
        mapChapter(reader),
        listChapter(reader),
        gateChapter(reader),
        incidentChapter(reader),
        sheetChapter(reader),
        measureChapter(reader),
        fallbackChapter(reader),
        annexChapter(reader),
      ]),
    ],
  }
}

function coverOf(reader: Reader, edition: Edition, company: string): Cover {
  const { t, format, say, project, report } = reader
  const { profile } = project
  const staff = profile.headcount === null ? '' : t('cover.staff', { count: profile.headcount })
  const { length } = report.facts.views
  return {
    kicker: t('cover.kicker'),
    title: t('cover.title'),
    subtitle: t('cover.subtitle'),
    company,
    companyNote: companyNote(say(profile.activity), staff),
    monogram: monogramOf(company),
    confidentiality: t('cover.confidentiality'),
    madeWith: edition.madeWithSextant ? t('cover.madeWith') : '',
    facts: coverFacts(
      [
        [t('cover.date'), format.date(edition.editedAt)],
        [t('cover.risks'), length === 0 ? '' : format.number(length)],
        [t('cover.sponsor'), say(personName(project, profile.roles.sponsor))],
        [t('cover.referent'), say(personName(project, profile.roles.aiReferent))],
        [t('cover.author'), say(edition.author)],
        [t('cover.version'), say(profile.workshop.version)],
      ],
      company,
    ),
  }
}
