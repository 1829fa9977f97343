import { methodGuide } from '../../shared/content/method-guide'
import { localized } from '../../shared/kernel/text'
import { appTexts } from '../i18n/app-texts'
import { useLanguage, useTexts } from '../i18n/language'
import type { PlaceId } from '../routing/places'
import { Callout } from '../ui/Callout'
import { Card } from '../ui/Card'
import { Grid, Stack } from '../ui/Layout'
import { PageHeader } from '../ui/PageHeader'
import { guideIdOf } from './guide-of'

/** A place whose answers cannot be typed yet: says so, and gives the method to prepare it with. */
export function MethodOnly({ place }: { readonly place: PlaceId }) {
  const t = useTexts(appTexts)
  const { language } = useLanguage()
  const guide = methodGuide[guideIdOf(place, undefined)]
  const say = (text: { fr: string; en: string }) => localized(text, language)
  return (
    <Stack gap={4}>
      <PageHeader title={t(`places.${place}`)} sentence={say(guide.aim)} />
      <Callout tone="info" title={t('notYet.title')}>
        {t('notYet.text')}
      </Callout>
      <Grid columns={2}>
        <Card title={t('guide.questions')}>
          <ol>
            {guide.questions.map((question) => (
              <li key={question.fr}>{say(question)}</li>
            ))}
          </ol>
        </Card>
        <Card title={t('guide.mistakes')}>
          <ul>
            {guide.mistakes.map((mistake) => (
              <li key={mistake.fr}>{say(mistake)}</li>
            ))}
          </ul>
        </Card>
      </Grid>
      <Card title={t('guide.expected')}>
        <p>{say(guide.result)}</p>
        <p>
          {say(guide.duration)} {say(guide.who)}
        </p>
      </Card>
    </Stack>
  )
}
