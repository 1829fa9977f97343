/** Advances of Carlito (same widths as Calibri) from U+0020 to U+007E, in thousandths of the size. */
const REGULAR = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
  459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
  487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
  229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
]
const BOLD = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488,
  459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551,
  520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480,
  246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
]

/** What an unknown character counts for: the width of a wide lower-case letter. */
const OTHER = 560

/**
 * Width of a text in the font of the documents, good enough to keep labels apart: accents count as their letter.
 *
 * @param size of the font; the answer is in the same unit
 */
export function textWidth(text: string, size: number, bold = false): number {
  const advances = bold ? BOLD : REGULAR
  let sum = 0
  for (const char of text.normalize('NFD')) {
    const point = char.codePointAt(0) ?? 0
    if (point >= 0x300 && point < 0x370) continue
    sum += (point === 0xa0 || point === 0x202f ? advances[0] : advances[point - 32]) ?? OTHER
  }
  return (sum * size) / 1000
}

/** The text, or its beginning up to a word with an ellipsis, so that it is no wider than asked. */
export function fitText(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text
  const words = text.split(/\s+/)
  while (words.length > 1) {
    words.pop()
    // A short word left at the end (of, de, les) says nothing.
    while (words.length > 1 && (words.at(-1)?.length ?? 0) <= 3) words.pop()
    const shorter = `${words.join(' ').replace(/[\s,;:(–-]+$/, '')}…`
    if (textWidth(shorter, size, bold) <= width) return shorter
  }
  let cut = words[0] ?? ''
  while (cut !== '' && textWidth(`${cut}…`, size, bold) > width)
    cut = Array.from(cut).slice(0, -1).join('')
  return `${cut}…`
}
