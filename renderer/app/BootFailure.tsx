import type { AppError } from '../../shared/errors/app-error'
import { errorSentence } from '../../shared/errors/texts'
import { translate } from '../../shared/kernel/text'
import { appTexts } from '../i18n/app-texts'
import { ThemeProvider } from '../theme/ThemeProvider'
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import { defaultPreferences } from './preferences'

/** The working store does not open: says what to do, and that the journal is intact; never a blank page. */
export function BootFailure({ error }: { readonly error: AppError }) {
  const { language } = defaultPreferences()
  const t = translate(appTexts, language)
  return (
    <ThemeProvider choice="system">
      <main>
        <h1>Sextant</h1>
        <Callout
          tone="off"
          live
          actions={<Button onClick={() => window.location.reload()}>{t('reload')}</Button>}
        >
          {error.code === 'store-failed'
            ? t('storeFault', { reason: error.reason })
            : errorSentence(error, language)}
        </Callout>
      </main>
    </ThemeProvider>
  )
}
