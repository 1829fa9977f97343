import { isRels, type Parts, relationshipsOf, sourceOf } from './parts'

/**
 * Replaces the ids that libraries draw by chance or count across documents: relationships, drawings,
 * bookmarks. They become 1, 2, 3… in the order in which the part lists them.
 */
export function settleIds(parts: Parts): void {
  for (const [name, content] of parts) {
    if (typeof content !== 'string') continue
    if (isRels(name)) settleRelationships(parts, name, content)
  }
  for (const [name, content] of parts) {
    if (typeof content === 'string' && name.startsWith('word/') && name.endsWith('.xml'))
      parts.set(name, settleContents(settleBookmarks(settleDrawings(content))))
  }
}

function settleRelationships(parts: Parts, name: string, content: string): void {
  const relationships = relationshipsOf(content)
  const source = sourceOf(name)
  if (relationships.length === 0) {
    // An empty list of relationships says nothing.
    if (source !== '') parts.delete(name)
    return
  }
  const renamed = new Map(relationships.map(({ id }, index) => [id, `rId${index + 1}`]))
  parts.set(
    name,
    content.replace(
      /(<Relationship\b[^>]*\sId=")([^"]*)"/g,
      (_, head: string, id: string) => `${head}${renamed.get(id) ?? id}"`,
    ),
  )
  const part = parts.get(source)
  if (typeof part === 'string')
    parts.set(
      source,
      part.replace(
        /(\sr:[A-Za-z]+=")([^"]*)"/g,
        (_, head: string, id: string) => `${head}${renamed.get(id) ?? id}"`,
      ),
    )
}

function settleDrawings(xml: string): string {
  let count = 0
  return xml.replace(
    /(<wp:docPr\b[^>]*?\sid=")[^"]*"/g,
    (_, head: string) => `${head}${(count += 1)}"`,
  )
}

function settleBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?\sw:id=")([^"]*)"/g,
    (_, head: string, id: string) => {
      const settled = ids.get(id) ?? ids.size + 1
      ids.set(id, settled)
      return `${head}${settled}"`
    },
  )
}

/** Names of the places a table of contents leads to: the library counts them across documents. */
function settleContents(xml: string): string {
  const names = new Map<string, string>()
  return xml.replace(/_Toc\d+\b/g, (name) => {
    const settled = names.get(name) ?? `_Toc${names.size + 1}`
    names.set(name, settled)
    return settled
  })
}
