import type { Project } from '../../domain/project'
import type { Cover, TextDocument } from '../../formats/blocks'
import { personName } from '../../rules/names'
import type { AuditView } from '../../steps/maturity/audit-view'
import { respondentsOf } from '../../steps/maturity/audits'
import { chapterBlocks } from '../chapter'
import { companyNote, coverFacts, monogramOf } from '../cover'
import type { Edition } from '../define-deliverable'
import { answersChapter } from './answers'
import { basisChapter } from './basis'
import { groupChapter } from './groups'
import { measureChapter } from './measures'
import { methodChapter } from './method'
import { type Reader, readerOf, reportedAudit } from './reader'
import { summaryChapter } from './summary'

/** The audit as a text document. A chapter without content does not exist: no empty heading. */
export function composeText(project: Project, edition: Edition): TextDocument {
  const reader = readerOf(project, edition.language, edition.editedAt.slice(0, 10))
  const view = reportedAudit(project)
  const { t, format, say } = reader
  const company = say(project.profile.name) || t('cover.unnamed')
  return {
    language: edition.language,
    title: `${t('cover.title')} – ${company}`,
    subject: t('cover.subtitle'),
    author: say(edition.author),
    editedAt: edition.editedAt,
    cover: coverOf(view, reader, edition, company),
    header: { start: company, end: t('header', { date: format.date(edition.editedAt) }) },
    footer: t('footer'),
    blocks: [
      { kind: 'contents', title: t('contents') },
      ...chapterBlocks([
        summaryChapter(view, reader),
        groupChapter(view, reader),
        measureChapter(view, reader),
        basisChapter(view, reader),
        answersChapter(view, reader),
        methodChapter(reader),
      ]),
    ],
  }
}

function coverOf(view: AuditView | null, reader: Reader, edition: Edition, company: string): Cover {
  const { t, format, say, project } = reader
  const { profile } = project
  const held = view?.audit.date
  const staff = profile.headcount === null ? '' : t('cover.staff', { count: profile.headcount })
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
        [t('cover.audit'), typeof held === 'string' ? format.date(held) : ''],
        [t('cover.heard'), view === null ? '' : heardText(view, reader)],
        [t('cover.author'), say(edition.author)],
        [t('cover.sponsor'), say(personName(project, profile.roles.sponsor))],
        [t('cover.version'), say(profile.workshop.version)],
      ],
      company,
    ),
  }
}

const heardText = ({ audit }: AuditView, { t, project }: Reader): string =>
  audit.mode === 'together'
    ? t('cover.together')
    : t('cover.respondents', { count: respondentsOf(project, audit.id).length })
