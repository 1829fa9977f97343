import { cleanText } from '../../kernel/clean-text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as content or attribute value of XML: cleaned, then escaped. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
