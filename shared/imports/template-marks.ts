/** Starts the titles of the template's example rows, which an import leaves out if they were left in. */
export const EXAMPLE_MARK = { fr: '[Exemple]', en: '[Example]' } as const

export const isExampleTitle = (title: string): boolean =>
  Object.values(EXAMPLE_MARK).some((mark) => title.startsWith(mark))
