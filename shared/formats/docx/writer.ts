import {
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Cover, TextDocument } from '../blocks'
import { finishPackage } from '../finish-package'
import type { Rasterize, Written } from '../format'
import { INK_3, LINE } from '../palette'
import { bodyPieces, numbering, orderedLists } from './body'
import { coverBlocks } from './cover'
import { repairDocx } from './repair'
import { documentStyles, points } from './styles'
import { TEXT_WIDTH } from './tables'
import { textRuns } from './text'

const A4 = { width: 11_906, height: 16_838 }
const MARGINS = { left: 1_418, right: 1_418, header: 760, footer: 680 }

/** A document of blocks as Word. Page numbers of the table of contents are laid out here, so Word asks nothing. */
export async function write(document: TextDocument, rasterize: Rasterize): Promise<Written> {
  const cover = document.cover
  const body = await bodyPieces(document.blocks, rasterize)
  const file = new Document({
    title: document.title,
    subject: document.subject,
    creator: document.author,
    styles: documentStyles(document.language === 'fr' ? 'fr-FR' : 'en-GB'),
    numbering: numbering(orderedLists(document.blocks)),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      ...(cover ? [await coverSection(cover, rasterize)] : []),
      {
        properties: {
          page: { size: A4, margin: { ...MARGINS, top: 1_700, bottom: 1_418 } },
        },
        headers: { default: new Header({ children: [headerLine(document)] }) },
        footers: { default: new Footer({ children: [footerLine(document.footer)] }) },
        children: body,
      },
    ],
  })
  return finishPackage(await Packer.pack(file, 'uint8array'), document, repairDocx)
}

async function coverSection(cover: Cover, rasterize: Rasterize): Promise<ISectionOptions> {
  return {
    properties: { page: { size: A4, margin: { ...MARGINS, top: 1_250, bottom: 1_100 } } },
    footers: {
      default: new Footer({
        children: [twoEnds(textRuns(cover.confidentiality), textRuns(cover.madeWith))],
      }),
    },
    headers: { default: new Header({ children: [new Paragraph({ style: 'Small' })] }) },
    children: await coverBlocks(cover, rasterize),
  }
}

const headerLine = ({ header }: TextDocument): Paragraph =>
  twoEnds(textRuns(header.start), textRuns(header.end), {
    bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: LINE },
  })

const footerLine = (text: string): Paragraph =>
  twoEnds(textRuns(text), [
    new TextRun({ children: [PageNumber.CURRENT, '\u00A0/\u00A0', PageNumber.TOTAL_PAGES] }),
  ])

const twoEnds = (
  start: ReturnType<typeof textRuns>,
  end: ReturnType<typeof textRuns>,
  border?: { readonly bottom: { style: 'single'; size: number; space: number; color: string } },
): Paragraph =>
  new Paragraph({
    style: 'Small',
    spacing: { after: points(0), line: 240, lineRule: 'auto' },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    ...(border === undefined ? {} : { border }),
    children: [...start, new TextRun({ children: [new Tab()], color: INK_3 }), ...end],
  })
