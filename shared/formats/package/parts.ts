/** The parts of an Office package by name, without leading slash: XML as text, the rest as bytes. */
export type Parts = Map<string, string | Uint8Array>

export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

export const isRels = (name: string): boolean => name.endsWith('.rels')

/** Relationships of one `.rels` part. */
export function relationshipsOf(xml: string): readonly Relationship[] {
  return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
    id: attributeOf(tag, 'Id'),
    type: attributeOf(tag, 'Type'),
    target: attributeOf(tag, 'Target'),
    external: attributeOf(tag, 'TargetMode') === 'External',
  }))
}

export const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** `word/_rels/document.xml.rels` describes `word/document.xml`; `_rels/.rels` the package itself (''). */
export const sourceOf = (rels: string): string => {
  const [, folder = '', file = ''] = /^(.*?)_rels\/(.*)\.rels$/.exec(rels) ?? []
  return file === '' ? '' : folder + file
}

/** A target as written in a relationship, as a part name. */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = source.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** The part that holds the relationships of another. */
export const relsOf = (source: string): string => {
  const at = source.lastIndexOf('/') + 1
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`
}
