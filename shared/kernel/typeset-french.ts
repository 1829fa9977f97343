const NARROW = '\u202F'
const NO_BREAK = '\u00A0'

/**
 * French spacing (Imprimerie nationale usage): narrow no-break space before ; ! ? % €, no-break space
 * before : and inside guillemets, typographic apostrophe. Applied when text is shown or printed, never to
 * what is stored. Addresses (https://…) and times (14:32) keep their colon. Idempotent.
 */
export const typesetFrench = (text: string): string =>
  text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1\u2019')
    .replace(/[ \u00A0\u202F]+([;!?%€])/g, `${NARROW}$1`)
    .replace(/[ \u00A0\u202F]+:(?=\s|$)/g, `${NO_BREAK}:`)
    .replace(/«[ \u00A0\u202F]*/g, `«${NO_BREAK}`)
    .replace(/[ \u00A0\u202F]*»/g, `${NO_BREAK}»`)
    .replace(/(\d)[ \u00A0](?=\d{3}(?!\d))/g, `$1${NARROW}`)
