import type { PackageFacts } from '../finish-package'
import { escapeXml } from './escape-xml'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** `docProps/core.xml`: what the file says of itself. Dates are those of the edition, not of the machine. */
export function coreProperties(facts: PackageFacts): string {
  const at = `${new Date(facts.editedAt).toISOString().slice(0, 19)}Z`
  const field = (name: string, value: string) =>
    value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`
  return [
    HEAD,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    field('dc:title', facts.title),
    field('dc:subject', facts.subject),
    field('dc:creator', facts.author),
    field('cp:lastModifiedBy', facts.author),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    field('dc:language', facts.language === 'fr' ? 'fr-FR' : 'en-GB'),
    '</cp:coreProperties>',
  ].join('')
}

/** `docProps/app.xml`. */
export const extendedProperties = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Sextant</Application></Properties>`
