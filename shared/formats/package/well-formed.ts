import { cleanText } from '../../kernel/clean-text'

const NAME = '[A-Za-z_][\\w.\\-]*(?::[A-Za-z_][\\w.\\-]*)?'
const ATTRIBUTE = `\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`
const START = new RegExp(`^<(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>$`)
const END = new RegExp(`^</(${NAME})\\s*>$`)
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/
/**
 * What keeps a part of a package from being well-formed XML 1.0 (W3C), or null when nothing does. Covers what
 * writers of Office files use: no DTD, no CDATA. Office refuses the whole file for one such fault.
 */
export function xmlFault(xml: string): string | null {
  if (cleanText(xml) !== xml) return 'forbidden character'
  if (/<!DOCTYPE/i.test(xml)) return 'document type'
  const open: string[] = []
  let roots = 0
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const text = xml.slice(at, next === -1 ? xml.length : next)
    if (BAD_REFERENCE.test(text)) return 'bare ampersand'
    if (open.length === 0 && text.trim() !== '') return 'text outside the root'
    if (next === -1) break
    const close = xml.startsWith('<!--', next) ? xml.indexOf('-->', next) + 2 : tagEnd(xml, next)
    if (close <= next + 1) return 'tag without end'
    const tag = xml.slice(next, close + 1)
    at = close + 1
    if (tag.startsWith('<?') || tag.startsWith('<!--')) continue
    if (open.length === 0) roots += 1
    const fault = tag.startsWith('</') ? closeTag(tag, open) : openTag(tag, open)
    if (fault !== null) return fault
  }
  if (open.length > 0) return `<${open.at(-1) ?? ''}> left open`
  return roots === 1 ? null : 'no single root'
}

/** The `>` that ends a tag, quotes skipped. */
function tagEnd(xml: string, from: number): number {
  let quote = ''
  for (let i = from; i < xml.length; i += 1) {
    const char = xml.charAt(i)
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '>') return i
  }
  return -1
}

function closeTag(tag: string, open: string[]): string | null {
  const name = END.exec(tag)?.[1]
  return name !== undefined && open.pop() === name ? null : `unexpected ${tag}`
}

function openTag(tag: string, open: string[]): string | null {
  const match = START.exec(tag)
  if (!match) return `malformed ${tag.slice(0, 60)}`
  const attributes = [...(match[2] ?? '').matchAll(new RegExp(ATTRIBUTE, 'g'))]
  const names = attributes.map(([, name]) => name)
  if (new Set(names).size !== names.length) return `attribute twice in ${tag.slice(0, 60)}`
  if (attributes.some(([, , a, b]) => BAD_REFERENCE.test(a ?? b ?? ''))) return 'bare ampersand'
  if (match.at(-1) !== '/') open.push(match[1] ?? '')
  return null
}
