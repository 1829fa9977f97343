import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { registerTexts } from './texts'

/** Before the first risk: what the register gives, and two ways to begin. */
export function RisksEmpty({ onBlank }: { readonly onBlank: () => void }) {
  const t = useTexts(registerTexts)
  const { href } = usePlace()
  return (
    <EmptyState
      title={t('empty.title')}
      text={t('empty.text')}
      parts={(['choose', 'rate', 'treat'] as const).map((part) => ({
        title: t(`empty.part.${part}`),
        text: t(`empty.part.${part}Text`),
      }))}
      actions={
        <>
          <ButtonLink variant="filled" icon="method" href={href('risks', 'library')}>
            {t('empty.library')}
          </ButtonLink>
          <Button icon="add" onClick={onBlank}>
            {t('empty.blank')}
          </Button>
        </>
      }
    />
  )
}
