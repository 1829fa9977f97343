import { HeightRule, Paragraph, Table, TableCell, TableRow, VerticalAlignTable } from 'docx'
import type { Cover } from '../blocks'
import type { Rasterize } from '../format'
import { BRASS_ON_NIGHT, INK_3, NIGHT, ON_NIGHT_2 } from '../palette'
import { COVER_ART, coverArt } from './cover-art'
import { backdropRun } from './pictures'
import { fill, layoutTable, NO_BORDERS, TEXT_WIDTH, twips, underlined } from './tables'
import { points } from './styles'
import { textRuns } from './text'

/** Twips from the top of the text to the company's line: the night part ends between them. */
const NIGHT_HEIGHT = 10_050

/** Title on night with the limb, then whom it is for and what edition it is. */
export async function coverBlocks(
  cover: Cover,
  rasterize: Rasterize,
): Promise<(Paragraph | Table)[]> {
  const art = await backdropRun(coverArt(), COVER_ART, rasterize)
  const title = new TableRow({
    height: { value: NIGHT_HEIGHT, rule: HeightRule.EXACT },
    children: [
      new TableCell({
        width: twips(TEXT_WIDTH),
        borders: NO_BORDERS,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        children: [
          new Paragraph({
            style: 'CoverKicker',
            children: textRuns(cover.kicker, { color: BRASS_ON_NIGHT }),
          }),
          new Paragraph({ style: 'Title', children: textRuns(cover.title, { color: 'FFFFFF' }) }),
          new Paragraph({
            style: 'CoverSubtitle',
            indent: { right: 1_200 },
            children: textRuns(cover.subtitle, { color: ON_NIGHT_2 }),
          }),
        ],
      }),
    ],
  })
  const anchor = new Paragraph({
    spacing: { before: 0, after: 0, line: points(2), lineRule: 'exact' },
    children: [art],
  })
  // A section ends with a paragraph: without ours, one of a full line would go to a second page.
  return [
    anchor,
    layoutTable([TEXT_WIDTH], [title]),
    spacer(1),
    companyLine(cover),
    spacer(14),
    factLines(cover),
    spacer(1),
  ]
}

const spacer = (height: number): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: points(height), lineRule: 'exact' } })

function companyLine({ monogram, company, companyNote }: Cover): Table {
  const side = 780
  return layoutTable(
    [side, TEXT_WIDTH - side],
    [
      new TableRow({
        height: { value: side, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: twips(side),
            borders: NO_BORDERS,
            shading: fill(NIGHT),
            margins: { top: 0, bottom: 0, left: 0, right: 0 },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({
                alignment: 'center',
                spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
                children: textRuns([{ text: monogram, bold: true }], { color: 'FFFFFF' }),
              }),
            ],
          }),
          new TableCell({
            width: twips(TEXT_WIDTH - side),
            borders: NO_BORDERS,
            margins: { top: 0, bottom: 0, left: 220, right: 0 },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({ style: 'CoverCompany', children: textRuns(company) }),
              ...(companyNote === ''
                ? []
                : [
                    new Paragraph({
                      spacing: { before: 0, after: 0, line: 250, lineRule: 'auto' },
                      children: textRuns(companyNote, { color: INK_3 }),
                    }),
                  ]),
            ],
          }),
        ],
      }),
    ],
  )
}

function factLines({ facts }: Cover): Table {
  const label = 2_550
  const cell = (text: string, width: number, look: { color?: string; bold?: boolean }) =>
    new TableCell({
      width: twips(width),
      borders: underlined,
      margins: { top: 80, bottom: 80, left: 0, right: 100 },
      children: [
        new Paragraph({
          spacing: { before: 0, after: 0, line: 250, lineRule: 'auto' },
          children: textRuns(text, look),
        }),
      ],
    })
  return layoutTable(
    [label, TEXT_WIDTH - label],
    facts.map(
      (fact, index) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(fact.label, label, { color: INK_3 }),
            cell(fact.value, TEXT_WIDTH - label, index === 0 ? { bold: true } : {}),
          ],
        }),
    ),
  )
}
