/** French or English, as the terminal says; French where it says nothing (see cli/language.ts, which decides alike). */
export function language(env = process.env) {
  const said = env.SEXTANT_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  if (said !== '' && !/^(C|POSIX)\b/i.test(said)) {
    return said.toLowerCase().startsWith('fr') ? 'fr' : 'en'
  }
  if (process.platform !== 'win32') return 'fr'
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en'
}

const SENTENCES = {
  building: { fr: 'Préparation de l’application…', en: 'Preparing the application…' },
  fetching: {
    fr: 'Téléchargement de la version de bureau (une seule fois)…',
    en: 'Downloading the desktop version (once only)…',
  },
  noNetwork: {
    fr: 'La version de bureau n’a pas pu être téléchargée : Sextant s’ouvre dans le navigateur. Pour réessayer : npm start -- --desktop',
    en: 'The desktop version could not be downloaded: Sextant opens in the browser. To try again: npm start -- --desktop',
  },
  noDisplay: {
    fr: 'Cette session n’a pas d’écran : Sextant s’ouvre dans le navigateur.',
    en: 'This session has no display: Sextant opens in the browser.',
  },
  browser: {
    fr: 'Sextant s’ouvre dans le navigateur.',
    en: 'Sextant opens in the browser.',
  },
  root: {
    fr: 'La version de bureau ne se lance pas en administrateur (root) : Sextant s’ouvre dans le navigateur.',
    en: 'The desktop version does not run as root: Sextant opens in the browser.',
  },
  badOption: {
    fr: 'Option non comprise : {detail}. npm start -- [--desktop | --browser] [--no-open] [--port N] [--data DIR]',
    en: 'Option not understood: {detail}. npm start -- [--desktop | --browser] [--no-open] [--port N] [--data DIR]',
  },
  buildFailed: {
    fr: 'La préparation de l’application a échoué : {detail}',
    en: 'Preparing the application failed: {detail}',
  },
}

const NARROW_SPACE = '\u202f'

/** One sentence in the terminal's language. */
export function say(key, blanks = {}) {
  const code = language()
  const text = SENTENCES[key][code].replace(/\{(\w+)\}/g, (_, name) => String(blanks[name] ?? ''))
  return code === 'fr' ? text.replace(/ (?=[:;?!])/g, NARROW_SPACE) : text
}
