/** Lower case without accents: « Évaluer » is found by « evaluer ». Keeps the length of the text. */
export const fold = (text: string): string =>
  Array.from(text, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr')
    return bare.length === letter.length ? bare : letter.toLocaleLowerCase('fr')
  }).join('')
