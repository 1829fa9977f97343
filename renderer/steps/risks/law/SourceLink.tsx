import { articleLabel } from '../../../../shared/content/law/article-label'
import { useLanguage, useTexts } from '../../../i18n/language'
import s from './law.module.css'
import { verdictTexts } from './verdict-texts'

interface SourceLinkProps {
  readonly article: string
  readonly source: string
}

/** The article, as a link to the text relied on; opened outside the application. */
export function SourceLink({ article, source }: SourceLinkProps) {
  const t = useTexts(verdictTexts)
  const { language } = useLanguage()
  const name = articleLabel(article, language)
  return (
    <a
      className={s['source']}
      href={source}
      target="_blank"
      rel="noreferrer"
      title={t('sourceOf', { source })}
    >
      {name}
    </a>
  )
}
