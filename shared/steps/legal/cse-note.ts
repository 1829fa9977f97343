import { cseNoteSections } from '../../content/compliance/cse-note'
import { lawBook } from '../../content/law/packs'
import { CSE_SECTIONS, type CseSection } from '../../domain/assessment'
import type { Project } from '../../domain/project'
import { type Language, localized, translate } from '../../kernel/text'
import { writingOf } from '../../kernel/writing'
import { figureIn } from '../../rules/law/law-book'
import { noteTexts } from './cse-note-texts'
import { opinionDueBy } from './cse-timeline'
import type { PrivacyView } from './privacy-view'

export interface CseNoteSectionText {
  readonly section: CseSection
  readonly heading: string
  /** What the company wrote; empty while the section is to be written. */
  readonly text: string
  /** What the section has to answer. */
  readonly prompts: readonly string[]
}

/** The written information handed to staff representatives before they are asked for their opinion. */
export interface CseNote {
  readonly title: string
  readonly intro: string
  readonly sections: readonly CseNoteSectionText[]
  /** Dates, in sentences; what has no date is not said. */
  readonly dates: readonly string[]
  /** How many sections are still to be written. */
  readonly missing: number
}

/**
 * The note about a case, from what the sections say and what the project knows.
 *
 * Source: law.md 5 (what, why, who, data, effects, training, timetable); Code du travail L. 2312-8, R. 2312-6.
 */
export function cseNote(
  { profile }: Pick<Project, 'profile'>,
  view: PrivacyView,
  language: Language,
): CseNote {
  const t = translate(noteTexts, language)
  const { say, format } = writingOf(language)
  const { useCase, legal, publicBody, pilotStart } = view
  const naming = {
    company: say(profile.name),
    useCase: say(useCase.title),
  }
  const sections = CSE_SECTIONS.map((section): CseNoteSectionText => {
    const { heading, prompts } = cseNoteSections[section]
    return {
      section,
      heading: localized(heading, language),
      text: say(legal.assessment?.cse.sections[section] ?? ''),
      prompts: prompts.map((prompt) => localized(prompt, language)),
    }
  })
  const cse = legal.assessment?.cse
  const informed = cse?.informedOn ?? null
  const dates = [
    ...(informed === null ? [] : [t('informed', { date: format.date(informed) })]),
    ...(cse?.opinionOn ? [t('opinion', { date: format.date(cse.opinionOn) })] : []),
    ...(informed === null || cse?.opinionOn || publicBody
      ? []
      : [
          t(cse?.expert ? 'latestExpert' : 'latest', {
            date: format.date(opinionDueBy(informed, cse?.expert ?? false)),
            months: figureIn(lawBook, 'cse.delay', cse?.expert ? 'monthsWithExpert' : 'months'),
          }),
        ]),
    ...(pilotStart === null ? [] : [t('pilot', { date: format.date(pilotStart) })]),
  ]
  return {
    title: t(publicBody ? 'titlePublic' : 'title', naming),
    intro: t(publicBody ? 'introPublic' : 'intro', naming),
    sections,
    dates,
    missing: sections.filter(({ text }) => text === '').length,
  }
}

/** The note as plain text, to be copied: a section still to be written shows what it has to answer. */
export function cseNoteText(note: CseNote, language: Language): string {
  const t = translate(noteTexts, language)
  const paragraphs = note.sections.map(({ heading, text, prompts }, at) =>
    [
      `${at + 1}. ${heading}`,
      text === '' ? [t('toWrite'), ...prompts.map((prompt) => `- ${prompt}`)].join('\n') : text,
    ].join('\n'),
  )
  const dates = note.dates.length === 0 ? [] : [[t('dates'), ...note.dates].join('\n')]
  return [note.title, note.intro, ...paragraphs, ...dates, t('basis')].join('\n\n')
}
