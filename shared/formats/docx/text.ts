import { type ParagraphChild, TextRun } from 'docx'
import type { Inline } from '../blocks'
import { SWATCHES } from '../palette'
import { runsOf } from '../runs'

export interface TextLook {
  readonly color?: string
  readonly bold?: boolean
}

/** Runs of a text; its line feeds become line breaks. */
export function textRuns(text: Inline, look: TextLook = {}): ParagraphChild[] {
  return runsOf(text).flatMap((run) => {
    const color = run.colour ? SWATCHES[run.colour].text : look.color
    return run.text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...((run.bold ?? look.bold) ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
          ...(color === undefined ? {} : { color }),
        }),
    )
  })
}
