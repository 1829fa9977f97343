import { errorSentence } from '../../shared/errors/texts'
import type { StartUpReport } from '../data/start-up'
import { appTexts } from '../i18n/app-texts'
import { useLanguage, useTexts } from '../i18n/language'
import { Callout } from '../ui/Callout'
import { Stack } from '../ui/Layout'

/** What the comparison of both copies found, in one sentence each; nothing when all is well. */
export function StartUpNotices({ report }: { readonly report: StartUpReport }) {
  const t = useTexts(appTexts)
  const { language } = useLanguage()
  const { rebuilt, sentAgain, faults, journalReached } = report
  if (rebuilt.length === 0 && sentAgain === 0 && faults.length === 0 && journalReached) return null
  return (
    <Stack gap={2}>
      {rebuilt.length > 0 && (
        <Callout tone="ok" live>
          {t('rebuilt', { count: rebuilt.length, names: rebuilt.slice(0, 5).join(', ') })}
        </Callout>
      )}
      {sentAgain > 0 && (
        <Callout tone="ok" live>
          {t('sentAgain', { count: sentAgain })}
        </Callout>
      )}
      {!journalReached && (
        <Callout tone="warn" live>
          {t('journalAway')}
        </Callout>
      )}
      {faults.map(({ projectId, error }) => (
        <Callout key={projectId} tone="off" live>
          {t('projectFault', { id: projectId, reason: errorSentence(error, language) })}
        </Callout>
      ))}
    </Stack>
  )
}
