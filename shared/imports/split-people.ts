/** The people named in one cell: "A. Martin / B. Petit", "Ann Lee; Bob Ray", "Ann et Bob". */
export const splitPeople = (text: string): readonly string[] =>
  text
    .split(/\s*[/;&\n+]\s*|\s+(?:et|and)\s+|,\s+(?=\p{Lu}\p{L}*\.?[ -]\p{L})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
