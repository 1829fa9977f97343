import { useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { registerTexts } from './texts'

interface RegisterEmptyProps {
  readonly onIdeas: () => void
  readonly onBlank: () => void
  readonly onImport: () => void
  readonly onPaste: () => void
}

/** A register without a case: what will stand here, and the ways to begin. */
export function RegisterEmpty({ onIdeas, onBlank, onImport, onPaste }: RegisterEmptyProps) {
  const t = useTexts(registerTexts)
  return (
    <EmptyState
      title={t('empty.title')}
      text={t('empty.text')}
      actions={
        <>
          <Button onClick={onPaste}>{t('empty.paste')}</Button>
          <Button icon="upload" onClick={onImport}>
            {t('empty.import')}
          </Button>
          <Button icon="add" onClick={onBlank}>
            {t('empty.blank')}
          </Button>
          <Button variant="filled" icon="idea" onClick={onIdeas}>
            {t('empty.ideas')}
          </Button>
        </>
      }
      parts={(['collect', 'qualify', 'choose'] as const).map((part) => ({
        title: t(`empty.parts.${part}.title`),
        text: t(`empty.parts.${part}.text`),
      }))}
      ghost={(['first', 'second', 'third', 'fourth'] as const).map((row) =>
        t(`empty.ghost.${row}`),
      )}
    />
  )
}
