import { plainAnswer, type PageAnswer } from '../../disk/built-files'
import { translate } from '../../shared/kernel/text'
import { texts } from './texts'

/** What a browser without the session sees, in both languages since nobody has chosen one yet. */
export function lockedPage(): PageAnswer {
  const [french, english] = (['fr', 'en'] as const).map((language) => {
    const t = translate(texts, language)
    return `<section lang="${language}"><h1>${t('locked.title')}</h1><p>${t('locked.why')}</p><p>${t('locked.how')}</p></section>`
  })
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sextant</title></head><body>${french}<hr>${english}</body></html>\n`
  const plain = plainAnswer(401, '')
  return {
    ...plain,
    headers: { ...plain.headers, 'content-type': 'text/html; charset=utf-8' },
    body: new TextEncoder().encode(html),
  }
}
