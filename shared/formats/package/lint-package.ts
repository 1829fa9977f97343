import { xmlFault } from './well-formed'
import { attributeOf, isRels, type Parts, relationshipsOf, relsOf, resolveTarget } from './parts'

const TYPES = '[Content_Types].xml'

/**
 * Faults of an Office package (ECMA-376 part 2): every part declared, related and present, nothing twice,
 * every XML part well-formed, every relationship id used exists. Empty when there is none. Office shows "the
 * file is corrupt" for any of them; a package with a fault is not handed over.
 */
export function lintPackage(parts: Parts): readonly string[] {
  return [
    ...namesTwice(parts),
    ...malformed(parts),
    ...undeclared(parts),
    ...unrelated(parts),
    ...unknownIds(parts),
    ...idsTwice(parts),
    ...textsTooLong(parts),
  ]
}

function namesTwice(parts: Parts): readonly string[] {
  const seen = new Set<string>()
  return [...parts.keys()].flatMap((name) => {
    const folded = name.toLowerCase()
    const twice = seen.has(folded)
    seen.add(folded)
    const hostile = /^\/|\\|(^|\/)\.\.(\/|$)/.test(name)
    return twice ? [`${name}: twice`] : hostile ? [`${name}: path`] : []
  })
}

const malformed = (parts: Parts): readonly string[] =>
  [...parts].flatMap(([name, content]) => {
    const fault = typeof content === 'string' ? xmlFault(content) : null
    return fault === null ? [] : [`${name}: ${fault}`]
  })

function undeclared(parts: Parts): readonly string[] {
  const types = parts.get(TYPES)
  if (typeof types !== 'string') return [`${TYPES}: missing`]
  const byExtension = new Set(
    [...types.matchAll(/<Default\b[^>]*>/g)].map(([tag]) =>
      attributeOf(tag, 'Extension').toLowerCase(),
    ),
  )
  const byName = [...types.matchAll(/<Override\b[^>]*>/g)].map(([tag]) =>
    attributeOf(tag, 'PartName').slice(1),
  )
  const missing = byName
    .filter((name) => !parts.has(name))
    .map((name) => `${name}: declared, missing`)
  const declared = new Set(byName)
  const twice = declared.size === byName.length ? [] : [`${TYPES}: a part declared twice`]
  const unknown = [...parts.keys()]
    .filter((name) => name !== TYPES && !declared.has(name) && !byExtension.has(extensionOf(name)))
    .map((name) => `${name}: not declared`)
  return [...missing, ...twice, ...unknown]
}

const extensionOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? ''

/** Targets that are missing, and parts that nothing leads to from the root. */
function unrelated(parts: Parts): readonly string[] {
  const faults: string[] = []
  const reached = new Set<string>([TYPES])
  const waiting = ['']
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    const rels = relsOf(source)
    const xml = parts.get(rels)
    if (typeof xml !== 'string') continue
    reached.add(rels)
    for (const { target, external } of relationshipsOf(xml)) {
      if (external) continue
      const name = resolveTarget(source, target)
      if (!parts.has(name)) faults.push(`${rels}: ${target} is missing`)
      else if (!reached.has(name)) {
        reached.add(name)
        waiting.push(name)
      }
    }
  }
  const orphans = [...parts.keys()].filter((name) => !reached.has(name))
  return [...faults, ...orphans.map((name) => `${name}: nothing leads to it`)]
}

function unknownIds(parts: Parts): readonly string[] {
  return [...parts].flatMap(([name, content]) => {
    if (typeof content !== 'string' || isRels(name)) return []
    const used = [...content.matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g)].map(
      ([, id]) => id ?? '',
    )
    if (used.length === 0) return []
    const rels = parts.get(relsOf(name))
    const known = new Set(typeof rels === 'string' ? relationshipsOf(rels).map(({ id }) => id) : [])
    return used.filter((id) => !known.has(id)).map((id) => `${name}: relationship ${id} is missing`)
  })
}

/** Relationship ids within one part, and ids of drawings and bookmarks within one document. */
function idsTwice(parts: Parts): readonly string[] {
  return [...parts].flatMap(([name, content]) => {
    if (typeof content !== 'string') return []
    const lists = isRels(name)
      ? [relationshipsOf(content).map(({ id }) => id)]
      : [/<wp:docPr\b[^>]*>/g, /<w:bookmarkStart\b[^>]*>/g].map((pattern) =>
          [...content.matchAll(pattern)].map(
            ([tag]) => attributeOf(tag, 'id') || attributeOf(tag, 'w:id'),
          ),
        )
    return lists.some((ids) => new Set(ids).size !== ids.length) ? [`${name}: an id twice`] : []
  })
}

/** 32,767 characters: what a cell of Excel holds. */
function textsTooLong(parts: Parts): readonly string[] {
  const strings = parts.get('xl/sharedStrings.xml')
  if (typeof strings !== 'string') return []
  return [...strings.matchAll(/<t\b[^>]*>([^<]{32768,})<\/t>/g)].some(
    ([, text = '']) => text.replace(/&[^;]+;/g, '.').length > 32_767,
  )
    ? ['xl/sharedStrings.xml: a text is longer than 32,767 characters']
    : []
}
