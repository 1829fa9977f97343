import type { Settings } from '../../domain/settings'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'

/** How the marks come about, in half a page. */
export function methodBlocks(
  { matrixCut }: Settings,
  changed: boolean,
  { t, format }: Reader,
): Chapter {
  return {
    name: t('chapter.method'),
    title: t('method.title'),
    flows: true,
    blocks: [
      { kind: 'paragraph', text: t('method.axes') },
      { kind: 'paragraph', text: t('method.cut', { cut: format.number(matrixCut) }) },
      { kind: 'paragraph', text: t('method.ai') },
      {
        kind: 'paragraph',
        text: `${t('method.retained')} ${changed ? t('method.changed') : t('method.defaults')}`,
      },
    ],
  }
}
