import type { MethodGuide, GuideId } from '../../shared/content/method-guide'
import { localized, type Language, type Translate } from '../../shared/kernel/text'
import type { appTexts } from '../i18n/app-texts'
import type { PlaceId } from '../routing/places'
import type { MethodPage } from './frame/MethodDrawer'

/** The guide that belongs to a place; the matrix and the pilot are pages of step 1 with a guide of their own. */
export function guideIdOf(place: PlaceId, part: string | undefined): GuideId {
  if (place === 'usecases')
    return part === 'matrix' ? 'matrix' : part === 'pilot' ? 'pilot' : 'use-cases'
  if (place === 'followup') return 'follow-up'
  if (place === 'cockpit' || place === 'deliverables') return 'roadmap'
  return place
}

export function methodPageOf(
  guide: MethodGuide,
  language: Language,
  t: Translate<typeof appTexts>,
): MethodPage {
  const say = (text: { fr: string; en: string }) => localized(text, language)
  return {
    title: say(guide.title),
    duration: say(guide.duration),
    people: say(guide.who),
    aim: say(guide.aim),
    sections: [
      { title: t('guide.questions'), kind: 'questions', items: guide.questions.map(say) },
      { title: t('guide.mistakes'), kind: 'mistakes', items: guide.mistakes.map(say) },
    ],
    expected: { title: t('guide.expected'), text: say(guide.result) },
  }
}
