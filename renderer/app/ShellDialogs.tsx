import { lazy, Suspense, useMemo } from 'react'
import { appTexts } from '../i18n/app-texts'
import { useTexts } from '../i18n/language'
import type { PlaceHere } from '../routing/use-place'
import { usePalette, type PaletteAction } from './use-palette'
import { useShortcutGroups } from './use-shortcut-groups'

const CommandPalette = lazy(async () => ({
  default: (await import('./frame/CommandPalette')).CommandPalette,
}))
const ShortcutsSheet = lazy(async () => ({
  default: (await import('./frame/ShortcutsSheet')).ShortcutsSheet,
}))

interface ShellDialogsProps {
  readonly layer: 'palette' | 'shortcuts' | null
  readonly onClose: () => void
  readonly here: PlaceHere
  readonly undo: () => void
  readonly redo: () => void
}

/** What opens over any page: the palette and the list of shortcuts. */
export function ShellDialogs({ layer, onClose, here, undo, redo }: ShellDialogsProps) {
  if (layer === null) return null
  return (
    <Suspense fallback={null}>
      {layer === 'palette' ? (
        <Palette onClose={onClose} here={here} undo={undo} redo={redo} />
      ) : (
        <Shortcuts onClose={onClose} />
      )}
    </Suspense>
  )
}

function Palette({ onClose, here, undo, redo }: Omit<ShellDialogsProps, 'layer'>) {
  const t = useTexts(appTexts)
  const actions = useMemo<readonly PaletteAction[]>(
    () => [
      { id: 'undo', title: t('undo'), icon: 'undo', shortcut: 'Ctrl Z', run: undo },
      { id: 'redo', title: t('redo'), icon: 'redo', shortcut: 'Ctrl Y', run: redo },
      {
        id: 'import',
        title: t('importCases'),
        icon: 'upload',
        run: () => here.goTo('usecases', 'import'),
      },
      { id: 'method', title: t('method'), icon: 'method', shortcut: 'F1', run: here.openMethod },
    ],
    [t, undo, redo, here],
  )
  const { groups, pick } = usePalette(here, actions)
  return (
    <CommandPalette
      open
      onClose={onClose}
      groups={groups}
      onPick={(item) => {
        onClose()
        pick(item.id)
      }}
      words={{
        title: t('palette.title'),
        placeholder: t('palette.placeholder'),
        escape: t('palette.escape'),
        enter: t('palette.enter'),
        choose: t('palette.choose'),
        openBeside: t('palette.openBeside'),
        commandsOnly: t('palette.commandsOnly'),
        number: t('palette.number'),
        none: t('palette.none'),
        results: (count) => t('palette.results', { count }),
      }}
    />
  )
}

function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(appTexts)
  return (
    <ShortcutsSheet
      open
      onClose={onClose}
      title={t('shortcuts')}
      closeLabel={t('close')}
      groups={useShortcutGroups()}
    />
  )
}
