import { appTexts } from '../i18n/app-texts'
import { useTexts } from '../i18n/language'
import type { ShortcutGroup } from './frame/ShortcutsSheet'

/** The keys of the application, in words, as the sheet lists them. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  const t = useTexts(appTexts)
  const ctrl = t('keys.ctrl')
  const alt = t('keys.alt')
  const shift = t('keys.shift')
  const arrows = t('keys.arrows')
  return [
    {
      title: t('keys.everywhere'),
      shortcuts: [
        { text: t('palette.title'), keys: [`${ctrl} K`] },
        { text: t('undo'), keys: [`${ctrl} Z`] },
        { text: t('redo'), keys: [`${ctrl} Y`, `${ctrl} ${shift} Z`] },
        { text: t('method'), keys: ['F1'] },
        { text: t('present'), keys: ['F5'] },
        { text: t('shortcuts'), keys: ['?'] },
        { text: t('keys.leave'), keys: [t('palette.escape')] },
      ],
    },
    {
      title: t('keys.going'),
      shortcuts: [
        { text: t('keys.toStep'), keys: [`${alt} 1…6`] },
        { text: t('keys.toCockpit'), keys: [`${alt} 0`] },
      ],
    },
    {
      title: t('keys.lists'),
      shortcuts: [
        { text: t('keys.moveCells'), keys: [arrows] },
        { text: t('keys.openRow'), keys: [t('palette.enter')] },
        { text: t('keys.selectRow'), keys: [t('keys.space')] },
      ],
    },
    {
      title: t('keys.matrix'),
      shortcuts: [
        { text: t('keys.pickCard'), keys: [t('palette.enter')] },
        { text: t('keys.moveCard'), keys: [arrows] },
        { text: t('keys.moveCardFine'), keys: [`${shift} ${arrows}`] },
      ],
    },
  ]
}
