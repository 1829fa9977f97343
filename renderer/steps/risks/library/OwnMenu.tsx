import { safeFileName } from '../../../../shared/kernel/safe-file-name'
import type { OwnLibrary } from '../../../data/own-library'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Menu } from '../../../ui/Menu'
import { libraryTexts } from './texts'

/** The consultant's own library as a file: out of this computer, and back. */
export function OwnMenu({ own }: { readonly own: OwnLibrary }) {
  const t = useTexts(libraryTexts)
  const { done, failed } = useNotices()
  const save = async () => {
    const saved = await own.save(safeFileName(t('mine.fileName'), 'json'))
    if (!saved.ok) failed(saved.error)
    else if (saved.value === 'saved') done(t('mine.saved'))
  }
  const bring = async () => {
    const brought = await own.bring()
    if (!brought.ok) failed(brought.error)
    else if (brought.value !== 'cancelled') done(t('mine.brought', { count: brought.value }))
  }
  return (
    <Menu
      trigger={<Button icon="folder">{t('mine.more')}</Button>}
      items={[
        {
          id: 'save',
          label: t('mine.save'),
          icon: 'download',
          disabled: (own.risks?.length ?? 0) === 0,
          onSelect: () => void save(),
        },
        { id: 'bring', label: t('mine.bring'), icon: 'upload', onSelect: () => void bring() },
      ]}
    />
  )
}
