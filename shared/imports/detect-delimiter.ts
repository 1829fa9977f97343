const DELIMITERS = [';', ',', '\t', '|'] as const
const SAMPLE_CHARS = 200_000
const SAMPLE_RECORDS = 200

/**
 * The separator of a delimited text: the one that cuts most records into the same number of fields.
 * Quoted fields are skipped, so that commas and line breaks inside them count for nothing.
 */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS)
  const candidates = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: regularity(sample, delimiter),
  }))
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : ';'
}

/** Records that have the usual number of fields, weighed by how many fields that is. */
function regularity(sample: string, delimiter: string): number {
  const counts = fieldCounts(sample, delimiter).filter((count) => count > 1)
  const frequency = new Map<number, number>()
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1)
  let best = 0
  for (const [fields, times] of frequency) best = Math.max(best, times * Math.log2(fields + 1))
  return best
}

const fieldCounts = (sample: string, delimiter: string): readonly number[] =>
  scan(sample, delimiter, SAMPLE_RECORDS).counts

/** A quoted cell that never closes swallows the rest of the file: its end is missing. */
export const endsInsideQuotes = (text: string, delimiter: string): boolean =>
  scan(text, delimiter, Number.POSITIVE_INFINITY).quoted

/** Walks through the records. A quote opens a cell only where the cell starts: 5" is a size. */
function scan(text: string, delimiter: string, records: number) {
  const counts: number[] = []
  let [fields, quoted, fieldStart] = [1, false, true]
  for (let i = 0; i < text.length && counts.length < records; i++) {
    const char = text[i]
    const starts = fieldStart
    fieldStart = false
    if (quoted) {
      if (char !== '"') continue
      if (text[i + 1] === '"') i++
      else quoted = false
    } else if (char === '"' && starts) {
      quoted = true
    } else if (char === delimiter) {
      fields++
      fieldStart = true
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[i + 1] === '\n') i++
      counts.push(fields)
      fields = 1
      fieldStart = true
    }
  }
  if (counts.length < records) counts.push(fields)
  return { counts, quoted }
}
