import { methodGuide } from '../../shared/content/method-guide'
import { appTexts } from '../i18n/app-texts'
import { useLanguage, useTexts } from '../i18n/language'
import type { PlaceId } from '../routing/places'
import { MethodDrawer } from './frame/MethodDrawer'
import { guideIdOf, methodPageOf } from './guide-of'

interface MethodAsideProps {
  readonly place: PlaceId
  readonly part: string | undefined
  readonly onClose: () => void
}

/** The method of the current place, beside the work. Loaded when it is opened: the guide is long. */
export function MethodAside({ place, part, onClose }: MethodAsideProps) {
  const t = useTexts(appTexts)
  const { language } = useLanguage()
  return (
    <MethodDrawer
      open
      onClose={onClose}
      page={methodPageOf(methodGuide[guideIdOf(place, part)], language, t)}
      words={{ method: t('method'), close: t('close') }}
    />
  )
}
