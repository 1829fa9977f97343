import type { Language } from '../../kernel/text'

/**
 * An article as the reader's language cites it. Packs keep one neutral form (`Art. 5(1)(ba)`), which English
 * readers see as it is.
 */
export function articleLabel(article: string, language: Language): string {
  if (language === 'en') return article
  return article
    .replace(/^GDPR Art\./, 'RGPD, art.')
    .replace(/^GDPR/, 'RGPD')
    .replace(/^Regulation \(EU\)/, 'règlement (UE)')
    .replace(/^Directive \(EU\)/, 'directive (UE)')
    .replace(/^Case law$/, 'jurisprudence')
    .replace(/^Annex ([IVX]+), (\d)\(([a-z])\)$/, 'annexe $1, point $2 $3)')
    .replace(/^Annex ([IVX]+), (\d)$/, 'annexe $1, point $2')
    .replace(/^Annex /, 'annexe ')
    .replace(/^Art\./, 'art.')
    .replace(/\((\d+[a-z]?)\)/, ', § $1')
    .replace(/\(([a-z]+)\)-\(([a-z]+)\)/g, ', points $1) à $2)')
    .replace(/\(([a-z]+)\)/g, ', point $1)')
}
