import type { Project } from '../../domain/project'
import type { Cover, TextDocument } from '../../formats/blocks'
import { changedSettings } from '../changed-settings'
import { type Chapter, chapterBlocks } from '../chapter'
import { companyNote, coverFacts, monogramOf } from '../cover'
import type { Edition } from '../define-deliverable'
import { matrixBlocks } from './matrix'
import { methodBlocks } from './method'
import { nextSteps, nextStepsBlocks } from './next-steps'
import { personName } from '../../rules/names'
import { type Portfolio, portfolioOf } from './portfolio'
import { rankingBlocks } from './ranking'
import { type Reader, readerOf } from './reader'
import { refusalBlocks } from './refusals'
import { sheetBlocks } from './sheets'
import { situationBlocks } from './situation'
import { thresholdBlocks } from './thresholds'

/** The portfolio as a text document. A chapter without content does not exist: no empty heading. */
export function composeText(project: Project, edition: Edition): TextDocument {
  const reader = readerOf(edition.language)
  const portfolio = portfolioOf(project, edition.editedAt)
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
      ...chapterBlocks(chapters(portfolio, reader)),
    ],
  }
}

function chapters(portfolio: Portfolio, reader: Reader): readonly (Chapter | null)[] {
  const steps = nextSteps(portfolio, reader)
  const changes = changedSettings(portfolio.project.settings, reader.language)
  return [
    situationBlocks(portfolio, reader),
    methodBlocks(portfolio.project.settings, changes.length > 0, reader),
    matrixBlocks(portfolio, reader),
    rankingBlocks(portfolio, reader),
    sheetBlocks(portfolio, reader),
    refusalBlocks(portfolio, reader),
    nextStepsBlocks(steps, reader),
    thresholdBlocks(changes, reader),
  ]
}

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
