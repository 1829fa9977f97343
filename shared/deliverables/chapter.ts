import type { Block } from '../formats/blocks'

/** A chapter: its name, its title as a conclusion, what it says. A chapter with nothing to say is not made. */
export interface Chapter {
  readonly name: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** Continues on the page of the chapter before. */
  readonly flows?: boolean
}

/** The chapters that exist, numbered from 1, each on a new page unless it flows. */
export const chapterBlocks = (chapters: readonly (Chapter | null)[]): readonly Block[] =>
  chapters
    .filter((chapter) => chapter !== null)
    .flatMap(({ name, title, blocks, flows = false }, index) => [
      ...(flows ? [] : [{ kind: 'page-break' } as const]),
      {
        kind: 'heading',
        level: 1,
        text: title,
        kicker: `${index + 1}. ${name}`,
        id: `chapter-${index + 1}`,
      } as const,
      ...blocks,
    ])
