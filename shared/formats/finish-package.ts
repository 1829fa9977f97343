import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { cleanText } from '../kernel/clean-text'
import { err, ok, type Result } from '../kernel/result'
import { coreProperties, extendedProperties } from './package/document-properties'
import { lintPackage } from './package/lint-package'
import type { Parts } from './package/parts'
import { settleIds } from './package/settle-ids'

/** What a document says of itself, and when; never read from a clock. */
export interface PackageFacts {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly language: 'fr' | 'en'
  /** ISO date-time. */
  readonly editedAt: string
}

/** Zip dates are local and start in 1980: the same constant everywhere keeps bytes equal. */
const ZIP_DATE = new Date(1980, 0, 1)

/**
 * The last pass over every Office package, whatever library wrote it: characters that XML refuses taken out,
 * known faults of the library repaired, its clock and chance replaced, zip entries in one order with one date,
 * then the lint. Same input, same bytes.
 *
 * @param repair known faults of the library, part by part
 * @returns the finished package, or the first faults of the lint: such a package is not handed over
 */
export function finishPackage(
  bytes: Uint8Array,
  facts: PackageFacts,
  repair: (parts: Parts) => void = () => {},
): Result<Uint8Array<ArrayBuffer>, { readonly detail: string }> {
  const parts = readParts(bytes)
  repair(parts)
  for (const [name, content] of parts)
    if (typeof content === 'string') parts.set(name, withoutForbidden(content))
  parts.set('docProps/core.xml', coreProperties(facts))
  parts.set('docProps/app.xml', extendedProperties)
  settleIds(parts)
  const faults = lintPackage(parts)
  return faults.length === 0 ? ok(zip(parts)) : err({ detail: faults.slice(0, 3).join('; ') })
}

const readParts = (bytes: Uint8Array): Parts =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => [
        name,
        /\.(xml|rels|svg)$/.test(name) ? strFromU8(content) : content,
      ]),
  )

/** Raw characters and numeric references alike: `&#x1;` is as fatal as U+0001. */
const withoutForbidden = (xml: string): string =>
  cleanText(xml).replace(/&#(x[0-9A-Fa-f]+|\d+);/g, (reference: string, digits: string) =>
    allowed(Number(digits.startsWith('x') ? `0${digits}` : digits)) ? reference : '',
  )

const allowed = (point: number): boolean =>
  point === 9 ||
  point === 10 ||
  point === 13 ||
  (point >= 0x20 && point < 0xd800) ||
  (point >= 0xe000 && point < 0xfffe) ||
  (point >= 0x1_0000 && point <= 0x10_ffff)

/** Readers look for the content types first; the rest is alphabetical. */
function zip(parts: Parts): Uint8Array<ArrayBuffer> {
  const rank = (name: string): string =>
    name === '[Content_Types].xml' ? '0' : name === '_rels/.rels' ? '1' : `2${name}`
  const names = [...parts.keys()].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
  const entries: Zippable = {}
  for (const name of names) {
    const content = parts.get(name) ?? ''
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[name] = [bytes, { level: name.endsWith('.png') ? 0 : 6, mtime: ZIP_DATE, os: 0 }]
  }
  return new Uint8Array(zipSync(entries))
}
